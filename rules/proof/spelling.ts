import type { BodySentence, Paragraph } from '../../src/letter/letter'
import type { JudgedLetter } from '../../src/moves/judged-letter'
import { replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'
import { isKnownWord, wordsNear } from '../../src/spelling/checker'
import { isRareWord } from '../../src/spelling/rare-words'
import { abbreviationKind } from '../../src/text/abbreviations'
import type { Span } from '../../src/text/point'
import { isFirstName, isPersonOrPlace } from '../../src/text/tagger'

interface Candidate extends Span {
  /** Lower case but for a name's, without a possessive ending. */
  word: string
  /** Its sentence begins with it, so the capital says nothing. */
  first: boolean
}

/** The parts of a word between hyphens, each where it stands. */
function* partsOf(sentence: BodySentence): Generator<Candidate> {
  for (const [at, word] of sentence.words.entries()) {
    // Addresses, codes, amounts and handles.
    if (/[^\p{L}\p{M}'’-]/u.test(word.text)) continue
    const beside = (sentence.text[word.at - 1] ?? '') + (sentence.text[word.at + word.text.length] ?? '')
    if (/[@/\\_#&+=\d]/.test(beside)) continue
    if (abbreviationKind(word.text, sentence.words[at - 1]?.text, sentence.words[at + 1]?.text)) continue
    for (const part of word.text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
      const text = part[0].replaceAll('’', "'").replace(/'s$/, '')
      const from = word.at + part.index
      yield {
        ...sentence.mapped.span(from, from + text.length),
        word: text,
        first: at === 0 && part.index === 0 && part[0].length === word.text.length,
      }
    }
  }
}

/** Words between backticks are code, in Markdown and in plain text. */
function codeIn(letter: JudgedLetter): Span[] {
  return [...letter.source.matchAll(/(`+)[^`\n]+\1/g)].map(({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }))
}

const paragraphs = (letter: JudgedLetter): Paragraph[] => [...letter.body, ...letter.postscripts]

/** "dont", "ive": the rule contractions' affair. */
const lacksApostrophe = (word: string) =>
  [1, 2].some((length) => {
    const [stem, rest] = [word.slice(0, -length), word.slice(-length)]
    return isKnownWord(`${stem}'${rest}`) || (stem === 'i' && isKnownWord(`I'${rest}`))
  })

/** What the notes and the letter itself call people, firms, places and things. */
function ownWords(letter: JudgedLetter): Set<string> {
  const noted = JSON.stringify(letter.notes).match(/\p{L}+/gu) ?? []
  const parts = [
    letter.letterhead,
    letter.insideAddress,
    letter.salutation,
    letter.signature,
    ...Object.values(letter.headers),
  ]
  const named = parts.flatMap((part) => part?.text.value.match(/\p{L}+/gu) ?? [])
  const capitals = letter.sentences.flatMap(({ words }) =>
    words.slice(1).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? (text.match(/\p{L}+/gu) ?? []) : [])),
  )
  return new Set([...noted, ...named, ...capitals].map((word) => word.toLowerCase()))
}

/** The word in lower case, where it could be misspelt: one that begins a sentence may be a name that comes only once. */
function plain({ word, first }: Candidate): string | undefined {
  if (!/[aeiouy]/i.test(word)) return undefined
  if (/^\p{Ll}[\p{Ll}\p{M}]{2,}$/u.test(word)) return word
  return first && /^\p{Lu}[\p{Ll}\p{M}]{7,}$/u.test(word) && !isPersonOrPlace(word) ? word.toLowerCase() : undefined
}

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** "i sat with kayleigh": a name, written small. */
const isSmallName = (word: string) => isFirstName(capitalised(word))

/** A word of some other tongue or trade, to which nothing is near: what stands beside it may be another, as in "beurre blanc". */
function isForeign(candidate: Candidate): boolean {
  const word = plain(candidate)
  return word !== undefined && word.length > 3 && !isKnownWord(word) && wordsNear(word).length === 0
}

export default defineRule({
  id: 'spelling',
  summary: 'Spell every word right.',
  why: 'A slip that any program would have shown you says that you did not look twice.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'warning',
  options: {
    words: { default: [] as readonly string[], about: 'Words of your trade that are right as you write them.' },
  },
  messages: { word: '“{word}” looks misspelt. Did you mean “{expected}”?' },
  corrects: true,
  examples: {
    good: [
      'I organised the colour chart, and Dana organized the gray one.',
      'Onboarding at the telematics desk took nine days, and the rebooked trips were billable.',
      'You asked about Kubernetes, jq and grep; write to me at jo@exampel.com.',
      'Our greenkeeper, Przemek, re-laid the 18th.',
      'I can hold a beurre blanc through a double sitting.',
      'I left my résumé at the crèche by the café.',
      { letter: 'Brightlien has a rare night crew.', notes: { company: 'Brightlien' } },
      'I stood in for the gateman, and he is no trolleyman.',
      'hi its reece from the yard, i sat with kayleigh.',
      'It dont matter which shift, and thats a promise.',
      'Text me as ive two callouts before dark.',
      'I shod the tups, wove the skeps and mended the kraft sacks on the earlies.',
      'The phlebotomists’ rota and the slaters’ gang both ran to time.',
    ],
    bad: [
      { letter: 'I ⟦recieved⟧ your letter.', reports: 'word', suggests: 'received' },
      { letter: 'I ⟦definately⟧ know the line.', reports: 'word', suggests: 'definitely' },
      { letter: 'I can be there on ⟦thursday⟧.', reports: 'word', suggests: 'Thursday' },
      { letter: 'We spoke about ⟦teh⟧ tender.', reports: 'word', suggests: 'the' },
      { letter: 'You need someone for your ⟦accomodation⟧ desk.', reports: 'word', suggests: 'accommodation' },
      { letter: '⟦Unfortunatly⟧ the slides were late.', reports: 'word', suggests: 'Unfortunately' },
      { letter: 'We know ⟦eachother⟧ from the fair.', reports: 'word', suggests: 'each other' },
      { letter: 'The ⟦maintainance⟧ crew is two short.', reports: 'word', suggests: 'maintenance' },
    ],
  },
  check({ letter, options, report }) {
    const own = new Set([...ownWords(letter), ...options.words.map((word) => word.toLowerCase())])
    const code = codeIn(letter)
    for (const { sentences } of paragraphs(letter)) {
      const candidates = sentences.flatMap((sentence) => [...partsOf(sentence)])
      for (const [at, candidate] of candidates.entries()) {
        const word = plain(candidate)
        if (code.some(({ start, end }) => start < candidate.start && candidate.end < end)) continue
        if (word === undefined || own.has(word) || isKnownWord(word) || lacksApostrophe(word)) continue
        if (isRareWord(word) || isSmallName(word)) continue
        const near = wordsNear(word).slice(0, 3)
        if (near.length === 0) continue
        if ([candidates[at - 1], candidates[at + 1]].some((beside) => beside && isForeign(beside))) continue
        const choices = word === candidate.word ? near : near.map(capitalised)
        report({
          at: candidate,
          message: 'word',
          data: { word: candidate.word, expected: choices.join('”, “') },
          suggestions: choices.map((choice) => replacement(candidate, choice, `Say “${choice}”`)),
        })
      }
    }
  },
})
