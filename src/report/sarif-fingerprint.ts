import { createHash } from 'node:crypto'
import type { Message } from '../rule/message'
import type { FileResult } from './run-result'

/** The reported words, whatever their white space; of a stretch of several paragraphs, what is said of it, for such a finding is of a lack. */
export function gist({ message, range }: Message, text: string): string {
  const words = text.slice(range.start.offset, range.end.offset).trim()
  const isLong = words.split(/\r\n|\n|\r/).some((line) => line.trim() === '')
  return isLong ? message : words.replaceAll(/\s+/g, ' ')
}

/**
 * What tells a file's findings of one rule apart, wherever they stand: a hash of their gist, and which of those with the same gist it is. A
 * finding that moves, or is broken over lines otherwise, keeps it. Rule and file are not in it: who compares runs knows them.
 */
export function fingerprints({ text, messages }: FileResult, gistOf = gist): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const found = gistOf(message, text)
    const key = `${message.ruleId} ${found}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return `${createHash('sha256').update(found).digest('hex')}:${nth}`
  })
}
