import { distance } from 'fastest-levenshtein'
import nspell from 'nspell'
import { Recent } from '../data/recent'
import { isSwapped } from '../text/closest'
import dictionary from './dictionary.generated.json'

let loaded: ReturnType<typeof nspell> | undefined

/** Reading the dictionary takes an eighth of a second, so it is read when the first word is looked up. */
function checker() {
  loaded ??= nspell({ aff: dictionary.affixes, dic: dictionary.words })
  return loaded
}

const withoutAccents = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')

const listed = (word: string) => checker().correct(word) || checker().correct(withoutAccents(word))

/** Beginnings and endings that make new words of known ones: no dictionary has them all ("rebook", "scaffolder", "ninefold"). */
const beginning =
  /^(?:re|un|non|pre|over|under|out|sub|inter|multi|co|mis|anti|semi|micro|mid|post)(?!till$)(?=\p{L}{4})/u
const ending = /(?<=\p{L}{4})(?:ers?|ed|ings?|able|less|like|wise|ship|fold|proof|ists?)$/u
const onVowel = /^(?:e|i|a)/

/** Whether a base takes an ending as it is, or without its -e; one that doubles its last letter ("occurred") must. */
function takes(base: string, suffix: string): boolean {
  if (!onVowel.test(suffix)) return listed(base)
  const last = base[base.length - 1]!
  const single = base.slice(0, -1)
  if (last === single.at(-1)) return listed(base) || (listed(single) && !listed(`${single}${suffix}`))
  return listed(`${base}e`) || (listed(base) && !listed(`${base}${last}${suffix}`))
}

function isDerived(word: string): boolean {
  const stem = word.replace(beginning, '')
  if (stem !== word && listed(stem)) return true
  const suffix = ending.exec(word)
  return suffix !== null && takes(word.slice(0, suffix.index), suffix[0])
}

/** The words of a letter are looked up once: it is judged again and again while it is written. */
const lookedUp = new Recent<boolean>(5000)

/** Whether a word is English as written in America or Britain; derived words are where those they come from are. */
export function isKnownWord(word: string): boolean {
  return lookedUp.get(word, () => listed(word) || isDerived(word))
}

/** "greenkeeper", "backload": compounds of two words that are long enough not to be there by chance; "gateman" is who keeps the gate. */
function isCompound(word: string): boolean {
  const who = /(?:wo)?m[ae]n$/.exec(word)
  // "departmen" has lost a letter.
  if (who && who.index >= 4 && listed(word.slice(0, who.index)) && !listed(`${word}t`)) return true
  for (let at = 4; at <= word.length - 4; at++) if (listed(word.slice(0, at)) && listed(word.slice(at))) return true
  return false
}

/** Words that are written as one where they are two. */
const runTogether: ReadonlyMap<string, string> = new Map(
  [
    'a lot',
    'as well',
    'at least',
    'in fact',
    'in case',
    'in spite',
    'no one',
    'of course',
    'each other',
    'every time',
    'thank you',
  ].map((words) => [words.replace(' ', ''), words]),
)

/** Whether a single slip of the pen lies between two words: the shorter the word, the more of its neighbours are words too. */
function isSlip(word: string, meant: string): boolean {
  if (meant.toLowerCase() === word || isSwapped(word, meant)) return true
  if (meant !== meant.toLowerCase() || word[0] !== meant[0] || distance(word, meant) !== 1) return false
  return word.length > 4 || (word.length === 4 && meant.length === 5)
}

function sharedEnding(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** The dictionary's words two slips away from a long one: further than the checker's own suggestions look. */
function twoSlipsAway(word: string): string[] {
  return dictionary.words
    .split('\n')
    .map((line) => line.split('/')[0]!)
    .filter((stem) => stem[0] === word[0] && Math.abs(stem.length - word.length) <= 2 && distance(stem, word) === 2)
    .sort((one, other) => sharedEnding(word, other) - sharedEnding(word, one))
}

/**
 * The words that a misspelt one may have been meant for, nearest first; none where nothing is near, as with a word of some trade.
 * @param word lower case
 */
export function wordsNear(word: string): readonly string[] {
  return near.get(word, () => nearestTo(word))
}

const near = new Recent<readonly string[]>(500)

/** Words as long as this are keys held down, or codes; the checker would look for what is near them for minutes. */
const tooLong = 30

function nearestTo(word: string): readonly string[] {
  if (word.length > tooLong) return []
  const parted = runTogether.get(word)
  if (parted !== undefined) return [parted]
  if (isCompound(word)) return []
  const slips = checker()
    .suggest(word)
    .filter((meant) => isSlip(word, meant))
  // "sunday" is the day, whatever else is near.
  const named = slips.find((meant) => meant.toLowerCase() === word)
  if (named !== undefined) return [named]
  if (slips.length === 0) return word.length >= 8 ? twoSlipsAway(word) : []
  return slips.sort((one, other) => Number(isSwapped(word, other)) - Number(isSwapped(word, one)))
}
