import type { MappedText } from './mapped-text'
import type { Span } from './point'
import { endAfter } from './sentence-end'
import { wordsOf } from './words'

/** A word or a number, as nlcst's WordNode delimits it ("don't", "follow-up" and the "6.2" of "$6.2" are one each). */
interface Word extends Span {
  /** As it reads (entities and escapes resolved). `start` and `end` are source offsets. */
  text: string
  /** Where the word starts in the sentence's `text`. */
  at: number
}

/** A sentence of a block. */
export interface Sentence extends Span {
  /** As it reads, each line break a space; same length as the stretch of the block it came from. */
  text: string
  mapped: MappedText
  words: Word[]
}

/** Splits a block's text into sentences. Every unit that is no white space is in exactly one. */
export function sentencesOf(text: MappedText): Sentence[] {
  const value = text.value.replaceAll('\n', ' ')
  const words = wordsOf(value)
  const sentences: Sentence[] = []
  let from = 0
  let first = 0
  const add = (end: number, behindLast: number) => {
    const raw = value.slice(from, end)
    const start = from + raw.length - raw.trimStart().length
    const stop = from + raw.trimEnd().length
    from = end
    if (stop <= start) return
    const mapped = text.slice(start, stop)
    const own = words.slice(first, behindLast).map(
      ({ text: word, at }): Word => ({
        text: word,
        at: at - start,
        ...mapped.span(at - start, at - start + word.length),
      }),
    )
    sentences.push({ text: value.slice(start, stop), mapped, words: own, ...mapped.span() })
    first = behindLast
  }
  for (let at = 0; at < words.length; at++) {
    const end = endAfter(value, words, at, first)
    if (end !== undefined) add(end, at + 1)
  }
  // Marks alone, without a word.
  if (from < value.length) add(value.length, words.length)
  return sentences
}
