import { fnv1a } from '../data/fnv1a'

/** A word, or a run of two or three, as a bucket that its hash falls into, and the words (by place) that it is made of. */
export interface PhraseBucket {
  bucket: number
  from: number
  to: number
}

/** A word of a text, lower case, digits all 0, and where it stands. */
export interface PhraseWord {
  word: string
  start: number
  end: number
}

/** The first bits of a run's hash. */
const bucketOf = (run: string, bits: number) => fnv1a(run) >>> (32 - bits)

export function phraseWords(text: string): PhraseWord[] {
  return [...text.matchAll(/(?:[\p{L}\p{N}]|['’])+|[?!]/gu)].map(({ 0: word, index }) => ({
    word: word
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/\p{Nd}/gu, '0'),
    start: index,
    end: index + word.length,
  }))
}

/** The buckets of a text's words and of the runs of two and three of them, each bucket once; `^` and `$` stand for beginning and end. */
export function phraseBuckets(words: readonly PhraseWord[], bits: number): PhraseBucket[] {
  const framed = ['^', ...words.map(({ word }) => word), '$']
  const found = new Map<number, PhraseBucket>()
  for (const size of [1, 2, 3]) {
    for (let at = 0; at + size <= framed.length; at++) {
      if (size === 1 && (at === 0 || at === framed.length - 1)) continue
      const bucket = bucketOf(framed.slice(at, at + size).join(' '), bits)
      if (found.has(bucket)) continue
      const from = Math.max(0, at - 1)
      found.set(bucket, { bucket, from, to: Math.min(words.length - 1, at + size - 2) })
    }
  }
  return [...found.values()]
}
