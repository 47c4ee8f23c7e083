import fc from 'fast-check'
import type { PositionEncoding } from '../../src/lsp/positions'

export const encodings = ['utf-8', 'utf-16', 'utf-32'] as const satisfies PositionEncoding[]

/** What texts are made of: letters, marks that combine, emoji (joined ones too), tabs, a byte order mark, line endings of every sort. */
const pieces = [
  'a',
  'é',
  'e\u0301',
  'ß',
  '–',
  '“',
  '字',
  '😀',
  '👩‍👧',
  '🇳🇴',
  '\t',
  ' ',
  '\uFEFF',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
]

export const anyText = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 40 })

/** The length of some text in an encoding, counted by other means than ours. */
export function lengthIn(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text)
  return encoding === 'utf-16' ? text.length : [...text].length
}

/** The offsets at which a character begins, and the text's end; the place between CR and LF is none. */
export function boundaries(text: string): number[] {
  const found: number[] = []
  let at = 0
  for (const character of text) {
    if (!(character === '\n' && text[at - 1] === '\r')) found.push(at)
    at += character.length
  }
  return [...found, at]
}
