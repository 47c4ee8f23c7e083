import { bytesOf } from '../data/base64'
import { fnv1a } from '../data/fnv1a'
import { rareWords } from './rare-words.generated'

/** How many bits stand for a word. */
const bitsAWord = 6
const otherBasis = 0x9747b28c

/** The bits that stand for a word among `size`, by two hashes (Kirsch and Mitzenmacher, 2006). */
export function bitsOf(word: string, size: number): number[] {
  const [one, other] = [fnv1a(word), fnv1a(word, otherBasis) | 1]
  return Array.from({ length: bitsAWord }, (_, at) => ((one + at * other) >>> 0) % size)
}

let filter: Uint8Array | undefined

/**
 * Whether a word, in lower case, is one of those that a larger list knows and the dictionary does not: "tups", "quern". They are told by a
 * Bloom filter (1970), which takes one in seventy of all other words for one of them.
 */
export function isRareWord(word: string): boolean {
  filter ??= bytesOf(rareWords)
  const bytes = filter
  return bitsOf(word, bytes.length * 8).every((bit) => (bytes[bit >> 3]! >> (bit & 7)) & 1)
}
