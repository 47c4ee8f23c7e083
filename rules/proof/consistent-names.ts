import { distance } from 'fastest-levenshtein'
import type { Letter, Part } from '../../src/letter/letter'
import { meantBy, title } from '../../src/letter/names'
import type { Notes } from '../../src/letter/notes'
import { withoutBlanks } from '../../src/letter/placeholders'
import { replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'
import { isKnownWord } from '../../src/spelling/checker'
import { months, weekday } from '../../src/text/calendar'
import { isSwapped } from '../../src/text/closest'
import type { Span } from '../../src/text/point'
import { isFirstName } from '../../src/text/tagger'

interface NameWord extends Span {
  word: string
  /** The words before and after it. */
  behind: string
  ahead: string
}

/** Words that have their capital from the calendar, and are nobody's name misspelt. */
const calendar = new RegExp(`^(?:${months.join('|')}|${weekday}s?|christmas|easter|diwali|ramadan)$`, 'i')

const bare = (word: string) => word.replace(/['’]s$|[.,;:]+$/, '')

/** The words of names that are long enough for a slip to be told from another name. */
function nameWords(name: string): string[] {
  return name
    .split(/[\s/]+/)
    .map(bare)
    .filter((word) => word.length >= 5 && /^\p{Lu}/u.test(word) && !title.test(word))
}

function namesGiven(notes: Notes): string[] {
  const companies = typeof notes.company === 'string' ? [notes.company] : (notes.company ?? [])
  return [...companies, ...(notes.interviewers ?? []), notes.writer?.name ?? '']
}

/** The short words of given names, by the word before each: "Ms. Ito", "Maji Safi". */
function shortWords(name: string): { behind: string; word: string }[] {
  const words = name.split(/\s+/)
  return words.slice(1).flatMap((word, at) => {
    const short = bare(word)
    return /^\p{Lu}\p{L}{2,3}$/u.test(short) ? [{ behind: bare(words[at]!), word: short }] : []
  })
}

/** "Summit Dental" for "Summits Dental", "Karin Christopherson" for "Karin Christoffersen": beside the rest of the name, more than a letter may be wrong. */
function isSlipBeside({ word, behind, ahead }: NameWord, name: string): string | undefined {
  const parts = name.split(/\s+/).map(bare)
  return parts.find((part, at) => {
    if (part === word || part.length < 5 || part[0] !== word[0]) return false
    if (parts[at + 1] === bare(ahead) && (`${word}s` === part || `${part}s` === word)) return true
    return (
      at > 0 &&
      parts[at - 1] === bare(behind) &&
      !title.test(behind) &&
      part.length >= 8 &&
      part.slice(0, 5) === word.slice(0, 5) &&
      distance(part, word) <= 3
    )
  })
}

/** What stands behind many names: an article, a title, a word of the language, somebody's first name. */
const isCommon = (word: string) => title.test(word) || isOrdinary(word) || isFirstName(word)

/** Behind a word of the same name that no other has, one letter may be wrong in a short one, too: "Al Wahi" for "Al Waha". */
const isBeside = (word: string, behind: string, name: { behind: string; word: string }) =>
  name.behind === bare(behind) &&
  (isShortSlip(word, name.word) ||
    (!isCommon(name.behind) && !isOrdinary(word) && word[0] === name.word[0] && distance(word, name.word) === 1))

/** A letter doubled, a double one left single, or two that changed places: of short names no other slip can be told from another name. */
function isShortSlip(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0]) return false
  return isSwapped(word, name) || word.replaceAll(/(\p{L})\1/gu, '$1') === name.replaceAll(/(\p{L})\1/gu, '$1')
}

/** Names that the letter itself vouches for: who is addressed, who signs. */
function vouchedFor(letter: Letter): string[] {
  const parts: (Part | undefined)[] = [
    ...(letter.salutation?.addressees ?? []),
    letter.signatureName,
    letter.headers.from,
    letter.headers.to,
  ]
  return parts.flatMap((part) => (part ? nameWords(part.text.value.replace(/<[^>]*>/g, '')) : []))
}

function capitalisedWords(letter: Letter): NameWord[] {
  const parts = [
    letter.letterhead,
    letter.insideAddress,
    letter.subject,
    letter.salutation,
    ...letter.body,
    letter.signature,
    ...letter.postscripts,
  ]
  return parts.flatMap((part) => {
    if (!part) return []
    const filled = withoutBlanks(part.text.value)
    return [
      ...filled.matchAll(
        /(?<![\p{L}\p{N}@.<-])(?:\p{Lu}\p{L}*['’-]\p{Lu}\p{L}{3,}|\p{Lu}[\p{L}]{3,})(?![\p{L}\p{N}@]|\.\p{L})/gu,
      ),
    ].map((match) => ({
      word: match[0],
      behind: /(\S+)\s+$/.exec(part.text.value.slice(0, match.index))?.[1] ?? '',
      ahead: /^\s+(\S+)/.exec(part.text.value.slice(match.index + match[0].length))?.[1] ?? '',
      ...part.text.span(match.index, match.index + match[0].length),
    }))
  })
}

/** "Machinist" and "Machines": words that both are, and one no slip for the other. */
const isOrdinary = (word: string) => isKnownWord(word.toLowerCase())

/** Letters and apostrophes as one compares them. */
const alike = (word: string) => word.toLowerCase().replaceAll('’', "'")

/** One letter wrong, left out, doubled or swapped; two in a long name. The first letter is seldom the wrong one. */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || alike(word) === alike(name) || `${name}s` === word || `${word}s` === name) return false
  // "RANDY" is how a letterhead has it.
  if (word.toLowerCase() === name.toLowerCase()) return false
  const most = name.length >= 8 && !(isOrdinary(word) && isOrdinary(name)) ? 2 : 1
  return isSwapped(word, name) || distance(alike(word), alike(name)) <= most
}

const isNear = (one: string, other: string) => distance(one, other) === 1 || isSwapped(one, other)

/** "Johnston" and "Johnstone", "Daniella" and "Danielle": names of their own. */
const endsOtherwise = (one: string, other: string) =>
  one.startsWith(other.slice(0, -1)) || other.startsWith(one.slice(0, -1))

/**
 * "Maji Safi" and "Maji Saffi", "Harbottle" and "Harbotle": names that nobody vouches for, one slip apart behind the same name or title, or long;
 * the rarer one, or else the later.
 */
function spelledTwoWays(words: readonly NameWord[]): { slip: NameWord; name: string }[] {
  const counts = new Map<string, number>()
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  // Short names behind a title are often two people's: Mrs Hale and Mrs Hall.
  const named = words.filter(
    ({ word, behind }) => /^\p{Lu}/u.test(behind) && (title.test(behind) ? word.length > 5 : !/[.!?:]$/.test(behind)),
  )
  const apart = (slip: NameWord, others: readonly NameWord[], alike: (slip: NameWord, other: NameWord) => boolean) => {
    const at = others.indexOf(slip)
    return others.find((other, place) => {
      const rarer = counts.get(other.word)! - counts.get(slip.word)!
      return alike(slip, other) && isSlip(slip.word, other.word) && (rarer > 0 || (rarer === 0 && place < at))
    })
  }
  // "Ziwa FM" and "Zima FM": ahead of the same word that is nobody's name.
  const leading = words.filter(
    ({ word, ahead }) =>
      (/^\p{Lu}{2,}\W*$/u.test(ahead) || (/^\p{Lu}/u.test(ahead) && isOrdinary(bare(ahead)))) &&
      !title.test(word) &&
      !isOrdinary(word) &&
      !isFirstName(word),
  )
  const isSameAhead = (slip: NameWord, other: NameWord) =>
    bare(slip.ahead) === bare(other.ahead) && isNear(slip.word, other.word)
  const long = words.filter(({ word }) => word.length >= 8 && !isKnownWord(word) && !isKnownWord(word.toLowerCase()))
  return words.flatMap((slip) => {
    const other =
      (named.includes(slip) && apart(slip, named, ({ behind }, { behind: before }) => behind === before)) ||
      (leading.includes(slip) && apart(slip, leading, isSameAhead)) ||
      (long.includes(slip) &&
        apart(slip, long, ({ word }, { word: other }) => isNear(word, other) && !endsOtherwise(word, other)))
    return other ? [{ slip, name: other.word }] : []
  })
}

export default defineRule({
  id: 'consistent-names',
  summary: 'Spell every name as its owner does.',
  why: 'A misspelt name is the one mistake that its owner never overlooks.',
  source: { document: 'SECOND', quote: 'so be sure it is your best effort' },
  levels: 'error',
  messages: { slip: '“{word}” looks like a slip for “{name}”. Spell the name one way.' },
  corrects: true,
  examples: {
    good: [
      { letter: 'You told me that Kessler lives on X-ray.', notes: { company: 'Kessler Tank' } },
      'Dear Mr Threlfall,\n\nAs you said, Mr Threlfall, nobody stays past Easter.',
      'Dear Ana,\n\nThank you, Ana, and thank Anna too.',
      { letter: 'Dear Dana,\n\nThank you for the Danish pastries.', notes: { interviewers: ['Dana Whitlock'] } },
      'I met Mrs Hale and Mr Hall, and Mrs Hall too came in at the end.',
      'Dear Marcy,\n\nYou lose them in March.',
      { letter: 'Mr Lee and Mrs Le came in.', notes: { interviewers: ['Mr Lee', 'Mrs Le'] } },
      'I led the Australian accounts in Australia, where Mr Johnston, Ms Johnstone, Danielle and Daniella showed me the kiln.',
      'I went from Marlowe House to Barlowe House, by way of Ashfield and Ashfields.',
      { letter: 'Hello [Name],\n\nNaomi and Nadine send regards.', notes: { interviewers: ['Ms Names'] } },
      { letter: 'Dear Mr Rhys,\n\nThank you.', notes: { interviewers: ['Ms Rees', 'Mr Tully'] } },
      { letter: 'Dear Ms Rhys,\n\nThank you.', notes: { interviewers: ['Ms Rees', 'Ms Reid'] } },
      { letter: 'Mr Hall was kind, and Mrs Ane too.', notes: { interviewers: ['Mr Hale', 'Ms Anne'] } },
      'Dear Ms. Carter,\n\nThe Carters of Leeds send regards.',
      { letter: 'The shelves of Siopa’r Cwm are a joy.', notes: { company: "Siopa'r Cwm" } },
      {
        letter: 'The Summits were white, and so was Karin Christie.',
        notes: { company: 'Summit Dental', interviewers: ['Karin Christoffersen'] },
      },
      'OLUFEMI BANKOLE\nLagos\n\nDear Mr Pryce,\n\nThank you for the tour.\n\nYours,\nOlufemi Bankole',
      'To: Ms. Tova Lindqvist; Mr. Aaron Pike\nSubject: Monday\n\nDear Ms. Lindqvist,\n\nThank you for Monday.',
      { letter: 'As your Machinist I would keep the lathes true.', notes: { company: 'Dunmore Machines' } },
      { letter: 'At Orbis I worked for Mr Leard.', notes: { interviewers: ['Mr Laird'] } },
      { letter: 'I met Tom Hall and Tom Hill.', notes: { interviewers: ['Tom Hall', 'Tom Hill'] } },
      { letter: 'I took The Lane by the park.', notes: { company: 'The Land Trust' } },
      { letter: 'We spoke of Smith-Jones and of Jonas.', notes: { interviewers: ['Ms Smith-Jones'] } },
      'Ravi Patel and Rani Patel showed me the night desk.',
      'I met Marie Holt and Maria Holt, who showed me the Yard Manager’s desk.',
      { letter: 'I liked Al Waha, and the souk at Al Hamra.', notes: { company: 'Al Waha' } },
      { letter: 'Dear Ms D’Amico,\n\nThank you. Arno Amir was kind.', notes: { interviewers: ["Ms D'Amico"] } },
      'Dear Ms Ashby-Thornley,\n\nThe Thorndale bus was late.',
      { letter: 'I walked St Bride’s garden.', notes: { company: ["St Bride's Hospice", "St Bride's"] } },
    ],
    bad: [
      {
        letter: 'You told me ⟦Kesler⟧ lives on X-ray.',
        notes: { company: 'Kessler Tank' },
        reports: 'slip',
        fixed: 'You told me Kessler lives on X-ray.',
      },
      {
        letter: 'Dear Mr Threlfall,\n\nAs you said, Mr ⟦Threlfell⟧, nobody stays.',
        reports: 'slip',
        suggests: 'Threlfall',
      },
      {
        letter: 'Dear Mr Chowdhury,\n\nI should be grateful, Mr ⟦Chowdury⟧, for word.',
        reports: 'slip',
        suggests: 'Chowdhury',
      },
      {
        letter: 'Dear Ms. ⟦Okafer⟧,\n\nThank you.',
        notes: { interviewers: ['Ms. Okafor'] },
        reports: 'slip',
        fixed: 'Dear Ms. Okafor,\n\nThank you.',
      },
      {
        letter: 'The pumps of Maji Safi run day and night, and at Maji ⟦Saffi⟧ I would keep them so.',
        reports: 'slip',
        suggests: 'Safi',
      },
      {
        letter: 'The chairs would be free by noon at ⟦Summit⟧ Dental.',
        notes: { company: ['Summits Dental Care', 'Summits Dental'] },
        reports: 'slip',
        fixed: 'The chairs would be free by noon at Summits Dental.',
      },
      {
        letter: 'I liked how Karin ⟦Christopherson⟧ put it.',
        notes: { interviewers: ['Karin Christoffersen'] },
        reports: 'slip',
        fixed: 'I liked how Karin Christoffersen put it.',
      },
      {
        letter: 'Ms. ⟦Itto⟧ showed me the press.',
        notes: { interviewers: ['Ms. Ito'] },
        reports: 'slip',
        fixed: 'Ms. Ito showed me the press.',
      },
      {
        letter: 'Ms ⟦Aoik⟧ showed me the kiln.',
        notes: { interviewers: ['Ms Aoki'] },
        reports: 'slip',
        fixed: 'Ms Aoki showed me the kiln.',
      },
      {
        letter: 'Dear Ms ⟦Rhys⟧,\n\nThank you.',
        notes: { interviewers: ['Ms Rees', 'Mr Tully'] },
        reports: 'slip',
        fixed: 'Dear Ms Rees,\n\nThank you.',
      },
      {
        letter: 'Dear Ms ⟦Izzard⟧,\n\nThank you.',
        notes: { interviewers: ['Ms Izard'] },
        reports: 'slip',
        fixed: 'Dear Ms Izard,\n\nThank you.',
      },
      {
        letter: 'I would be glad to bind for Harbottle Press, since every ⟦Harbotle⟧ atlas stands on my shelf.',
        reports: 'slip',
        suggests: 'Harbottle',
      },
      {
        letter: 'I saw how Steinvoort loads, and by June ⟦Stienvoort⟧ would load by night.',
        reports: 'slip',
        suggests: 'Steinvoort',
      },
      {
        letter: 'Thank you for the tour of ⟦Brightlien⟧.',
        notes: { company: 'Brightline' },
        reports: 'slip',
        fixed: 'Thank you for the tour of Brightline.',
      },
      {
        letter: 'Dear Ms ⟦D’Amco⟧,\n\nThank you.',
        notes: { interviewers: ["Ms D'Amico"] },
        reports: 'slip',
        fixed: 'Dear Ms D’Amico,\n\nThank you.',
      },
      {
        letter: 'Dear Ms Ashby-Thornley,\n\nI still think of what Ms ⟦Ashby-Thornly⟧ said.',
        reports: 'slip',
        suggests: 'Ashby-Thornley',
      },
      {
        letter: 'I would be glad to keep the books of Al ⟦Wahi⟧.',
        notes: { company: ['Al Waha Hotels', 'Al Waha'] },
        reports: 'slip',
        fixed: 'I would be glad to keep the books of Al Waha.',
      },
      {
        letter: 'Thank you for the hour at Tamu FM. I would read the news for ⟦Tamo⟧ FM at five.',
        reports: 'slip',
        suggests: 'Tamu',
      },
      {
        letter: 'Thank you.\n\nBest,\nMairead ⟦Doyel⟧',
        notes: { writer: { name: 'Mairead Doyle' } },
        reports: 'slip',
        fixed: 'Thank you.\n\nBest,\nMairead Doyle',
      },
    ],
  },
  check({ letter, notes, report }) {
    const given = namesGiven(notes).flatMap(nameWords)
    const short = namesGiven(notes).flatMap(shortWords)
    const own = vouchedFor(letter)
    const allGiven = new Set(namesGiven(notes).flatMap((name) => name.split(/\s+/).map(bare)))
    const isSlipOfGiven = (name: string) =>
      given.some((other) => isSlip(name, other)) || short.some(({ word }) => isShortSlip(name, word))
    const right = new Set(given.length > 0 ? [...given, ...own.filter((name) => !isSlipOfGiven(name))] : own)
    const words = capitalisedWords(letter)
    const addressed = letter.salutation?.addressees ?? []
    for (const { slip, name } of spelledTwoWays(words)) {
      if (right.has(slip.word) || allGiven.has(slip.word) || [...right].some((other) => isSlip(slip.word, other)))
        continue
      const edit = replacement(slip, name, `Spell it “${name}”`)
      report({ at: slip, message: 'slip', data: { word: slip.word, name }, suggestions: [edit] })
    }
    for (const nameWord of words) {
      const { word, behind, ahead: _ahead, ...at } = nameWord
      if (
        right.has(word) ||
        allGiven.has(word) ||
        calendar.test(word) ||
        given.some((name) => name.replace('’', "'").startsWith(`${word}'`))
      )
        continue
      const fromNotes =
        given.find((name) => isSlip(word, name)) ??
        short.find((name) => isBeside(word, behind, name))?.word ??
        namesGiven(notes).flatMap((name) => isSlipBeside(nameWord, name) ?? [])[0] ??
        (addressed.some(({ start, end }) => start <= at.start && at.end <= end)
          ? meantBy(`${behind} ${word}`, notes.interviewers ?? [])
          : undefined)
      const name = fromNotes ?? own.find((other) => right.has(other) && isSlip(word, other))
      if (name === undefined) continue
      const edit = replacement(at, word.includes('’') ? name.replaceAll("'", '’') : name, `Spell it “${name}”`)
      report({ at, message: 'slip', data: { word, name }, ...(fromNotes ? { fix: edit } : { suggestions: [edit] }) })
    }
  },
})
