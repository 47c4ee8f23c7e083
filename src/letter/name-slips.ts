import { distance } from 'fastest-levenshtein'
import { isKnownWord } from '../spelling/checker'
import { isSwapped } from '../text/closest'
import type { Span } from '../text/point'
import { isFirstName } from '../text/tagger'
import type { Letter, Part } from './letter'
import { title } from './names'
import type { Notes } from './notes'
import { withoutBlanks } from './placeholders'

interface NameWord extends Span {
  word: string
  /** The words before and after it. */
  behind: string
  ahead: string
}

export const bare = (word: string) => word.replace(/['’]s?$|[.,;:]+$/, '')

/** The words of names that are long enough for a slip to be told from another name. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s/]+/)
    .map(bare)
    .filter((word) => word.length >= 5 && /^\p{Lu}/u.test(word) && !title.test(word))
}

export function namesGiven(notes: Notes): string[] {
  const companies = typeof notes.company === 'string' ? [notes.company] : (notes.company ?? [])
  return [...companies, ...(notes.interviewers ?? []), notes.writer?.name ?? '']
}

/** The short words of given names, by the word before each: "Ms. Ito", "Maji Safi". */
export function shortWords(name: string): { behind: string; word: string }[] {
  const words = name.split(/\s+/)
  return words.slice(1).flatMap((word, at) => {
    const short = bare(word)
    return /^\p{Lu}\p{L}{2,3}$/u.test(short) ? [{ behind: bare(words[at]!), word: short }] : []
  })
}

/** "Summit Dental" for "Summits Dental", "Karin Christopherson" for "Karin Christoffersen": beside the rest of the name, more than a letter may be wrong. */
export function isSlipBeside({ word, behind, ahead }: NameWord, name: string): string | undefined {
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
export const isBeside = (word: string, behind: string, name: { behind: string; word: string }) =>
  name.behind === bare(behind) &&
  (isShortSlip(word, name.word) ||
    (!isCommon(name.behind) && !isOrdinary(word) && word[0] === name.word[0] && distance(word, name.word) === 1))

/** A letter doubled, a double one left single, or two that changed places: of short names no other slip can be told from another name. */
export function isShortSlip(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0]) return false
  return isSwapped(word, name) || word.replaceAll(/(\p{L})\1/gu, '$1') === name.replaceAll(/(\p{L})\1/gu, '$1')
}

/** Names that the letter itself vouches for: who is addressed, who signs. */
export function vouchedFor(letter: Letter): string[] {
  const parts: (Part | undefined)[] = [
    ...(letter.salutation?.addressees ?? []),
    letter.signatureName,
    letter.headers.from,
    letter.headers.to,
  ]
  return parts.flatMap((part) => (part ? nameWords(part.text.value.replace(/<[^>]*>/g, '')) : []))
}

export function capitalisedWords(letter: Letter): NameWord[] {
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
        /(?<![\p{L}\p{N}@.<-])(?:\p{Lu}\p{L}*['’-]\p{Lu}\p{L}{3,}|\p{Lu}\p{L}{3,}(?:['’](?!(?:s|ll|d|re|ve|m|t)(?!\p{L}))\p{Ll}+)?)(?![\p{L}\p{N}@]|\.\p{L})/gu,
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

/** Small letters, and one sort of apostrophe. */
const folded = (word: string) => word.toLowerCase().replaceAll('’', "'")

/** One letter wrong, left out, doubled or swapped; two in a long name. The first letter is seldom the wrong one. */
export function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || `${name}s` === word || `${word}s` === name) return false
  // "RANDY" is how a letterhead has it.
  if (folded(word) === folded(name)) return false
  const most = name.length >= 8 && !(isOrdinary(word) && isOrdinary(name)) ? 2 : 1
  return isSwapped(word, name) || distance(folded(word), folded(name)) <= most
}

const isNear = (one: string, other: string) => distance(one, other) === 1 || isSwapped(one, other)

/** "Johnston" and "Johnstone", "Daniella" and "Danielle": names of their own. */
const endsOtherwise = (one: string, other: string) =>
  one.startsWith(other.slice(0, -1)) || other.startsWith(one.slice(0, -1))

/**
 * "Maji Safi" and "Maji Saffi", "Ziwa FM" and "Zima FM", "Harbottle" and "Harbotle": names that nobody vouches for, one slip apart behind the same name
 * or title, ahead of the same word, or long; the rarer one, or else the later.
 */
export function spelledTwoWays(words: readonly NameWord[]): { slip: NameWord; name: string }[] {
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
