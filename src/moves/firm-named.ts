import type { BodySentence, Part } from '../letter/letter'
import type { JudgedLetter, NamingWord } from './judged-letter'
import { isOccupation, isShouted, office, plain, raised, ranks } from './naming-words'

/** "Deputy", "Trainee": of a post, and of no firm. */
const rank = new RegExp(`^(?:${ranks}|Head|Lead|Chief)$`)

/** How sure the model must be of a word, in log-odds, for the name to count: what is reported as missing must be missing, and a capital says something too. */
const sure = -1.25
/** And where the sentence tells of work done elsewhere, whose firm is mostly another. */
const plainly = 2

const wordsOf = (part: Part | undefined) => part?.text.value.split(/\s+/).map(plain) ?? []

/** "Hession & Byrne", "Pickersgill's opens in May": a firm that is called after whoever is addressed. */
function isCalledAfter({ words, at }: NamingWord, text: string): boolean {
  const after = text.slice(at + words.length)
  const joined = /&\s*$/.test(text.slice(0, at)) || /^\s*&/.test(after)
  return joined || (/['’]s$/.test(words) && /^\s+(?:is|has|does|needs|opens|runs|keeps|makes|sells)\b/.test(after))
}

/** What was done elsewhere, and nothing of the reader's: the firm that stands there is another. */
function tellsOfEarlierWork(letter: JudgedLetter, sentence: BodySentence): boolean {
  if (letter.does(sentence, 'departure')) return true
  if (/\b(?:you|your)\b/i.test(sentence.text)) return false
  return letter.does(sentence, 'achievement') && !letter.does(sentence, 'solution', 'bridge', 'conversation', 'praise')
}

/** The words by which the firm goes in the address of the letter. */
function addressWords(letter: JudgedLetter, isPerson: (word: string) => boolean): Set<string> {
  const lines = letter.insideAddress?.text.value.split('\n') ?? []
  // A line with a figure is a street, and a last line of one word, or two with a comma, a town.
  const places = lines.filter(
    (line, at) => /\d/.test(line) || (at === lines.length - 1 && (/,/.test(line) || !/\s/.test(line.trim()))),
  )
  const names = lines.filter(
    (line) => !places.includes(line) && !line.split(/\s+/).some((word) => isPerson(word) || isOccupation(plain(word))),
  )
  return new Set(names.flatMap((line) => line.match(/\p{Lu}[\p{L}'’]{3,}/gu) ?? []).map(plain))
}

/** Whether the letter names the employer that it is written to, as far as the letter itself can show. */
export function namesReaderCompany(letter: JudgedLetter): boolean {
  const subject = letter.subject?.text.value ?? ''
  const last = /(?:\b(?:at|with)|,|–|-)\s+(?:the\s+)?(\p{Lu}[\p{L}&'’ .]{3,})(?:$|:)/u.exec(subject)?.[1]
  if (
    (last !== undefined &&
      !last
        .split(/\s+/)
        .some(
          (word) =>
            isOccupation(word) || office.test(word) || raised.test(word) || /^(?:position|role|job|post)$/i.test(word),
        )) ||
    (subject && !/\s/.test(subject) && /^\p{Lu}/u.test(subject))
  )
    return true
  // Whoever is addressed or signs is no firm, whatever is called after them.
  const people = new Set([...(letter.salutation?.addressees ?? []), letter.signatureName].flatMap(wordsOf))
  const isPerson = (word: string) => people.has(plain(word))
  const known = addressWords(letter, isPerson)
  return letter.sentences.some((sentence) => {
    const earlier = tellsOfEarlierWork(letter, sentence)
    const capitals = /\p{Lu}/u.test(sentence.text)
    return letter
      .naming(sentence, 'firm')
      .some(
        (word) =>
          (word.score > (earlier ? plainly : sure) || (!earlier && known.has(plain(word.words)))) &&
          (!capitals || /\p{Lu}/u.test(word.words)) &&
          !isShouted(word) &&
          (!isPerson(word.words) || isCalledAfter(word, sentence.text)) &&
          !rank.test(word.words) &&
          !isOccupation(plain(word.words)),
      )
  })
}
