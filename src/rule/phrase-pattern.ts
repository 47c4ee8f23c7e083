import { wordsOf } from '../text/words'

/** What stands between two white spaces of a phrase. */
interface Piece {
  /** Each the words that it takes, longest first: two for “and/or”, none for a mark alone. */
  choices: WordTest[][]
  optional: boolean
}

type WordTest = (word: string | undefined) => boolean

export type PhrasePattern = readonly Piece[]

/** Marks between words, which the words are told without. Other signs (“C++”, “100%”) would be left out of what was meant. */
const signs = /[^\s.,;:!?()“”„"‘’'…–—/&-]/u

/** A word as patterns see it: in lower case, with a typewriter's apostrophe and no full stop at its ends. */
export const plainWord = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^\.+|\.+$/g, '')

function choiceOf(source: string): WordTest[] {
  const open = source.endsWith('*')
  const bare = open ? source.slice(0, -1) : source
  if (!bare) throw new TypeError('would match nothing or everything')
  const words = wordsOf(bare)
  const left = words.reduceRight((rest, { text, at }) => rest.slice(0, at) + rest.slice(at + text.length), bare)
  const [sign] = signs.exec(left) ?? []
  if (sign) throw new TypeError(`has a sign (“${sign}”) that is part of no word`)
  return words.map(({ text }, at) => {
    const wanted = plainWord(text)
    return open && at === words.length - 1 ? (word) => !!word?.startsWith(wanted) : (word) => word === wanted
  })
}

function pieceOf(source: string): Piece {
  const optional = source.endsWith('?')
  const choices = (optional ? source.slice(0, -1) : source).split('|').map(choiceOf)
  return { choices: choices.sort((a, b) => b.length - a.length), optional }
}

/**
 * Reads a phrase (see `Phrase`), word for word as sentences are read.
 * @throws {TypeError} that says what is wrong with it, where it can match nothing, or matches everything.
 */
export function phrasePattern(phrase: string): PhrasePattern {
  const pieces = phrase.trim().split(/\s+/).map(pieceOf)
  if (pieces.every(({ choices, optional }) => optional || choices.some((words) => words.length === 0)))
    throw new TypeError('would match nothing or everything')
  return pieces
}

/** How many words from `from` on the pattern takes, or 0. Longest first, so that optional words are taken where they stand. */
export function matchLength(pattern: PhrasePattern, words: readonly string[], from: number, taken = 0): number {
  const [first, ...rest] = pattern
  if (!first) return taken
  for (const choice of first.choices) {
    if (!choice.every((fits, at) => fits(words[from + taken + at]))) continue
    const length = matchLength(rest, words, from, taken + choice.length)
    if (length > 0) return length
  }
  return first.optional ? matchLength(rest, words, from, taken) : 0
}
