import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenEncoding, Positions } from '../../src/lsp/positions'
import { anyText, boundaries, encodings, lengthIn } from './texts'

describe.each(encodings)('in %s', (encoding) => {
  test('every place is there and back the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const positions = new Positions(text, encoding)
        for (const offset of boundaries(text)) expect(positions.offset(positions.at(offset))).toBe(offset)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('a place is its line, and the length of what stands before it there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const positions = new Positions(text, encoding)
        for (const offset of boundaries(text)) {
          // The CR of a CRLF that is cut in two would count as a line.
          const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
          expect(positions.at(offset)).toEqual({
            line: lines.length - 1,
            character: lengthIn(lines[lines.length - 1]!, encoding),
          })
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('a place within a character is its start', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, offset) => {
        const positions = new Positions(text, encoding)
        const start = boundaries(text).findLast((at) => at <= offset)!
        expect(positions.at(offset)).toEqual(positions.at(start))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('what lies beyond a line is its end, and beyond the text the text’s', () => {
    fc.assert(
      fc.property(anyText, fc.nat(50), (text, line) => {
        const positions = new Positions(text, encoding)
        const lines = text.split(/\r\n|\n|\r/)
        const end = positions.offset({ line, character: 1e9 })
        if (line >= lines.length) expect(end).toBe(text.length)
        else expect(positions.at(end)).toEqual({ line, character: lengthIn(lines[line]!, encoding) })
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('a position that is no place at all is the start of its line, or of the text', () => {
    const positions = new Positions('a\nb', encoding)
    expect(positions.offset({ line: 1, character: -4 })).toBe(2)
    expect(positions.offset({ line: -1, character: 0 })).toBe(0)
    expect(positions.offset({ line: Number.NaN, character: Number.NaN })).toBe(0)
  })
})

test.each([
  ['utf-8', 1, 1],
  ['utf-8', 4, 1],
  ['utf-8', 5, 3],
  ['utf-8', 6, 3],
  ['utf-8', 7, 4],
  ['utf-16', 2, 1],
  ['utf-16', 3, 3],
  ['utf-32', 2, 3],
] as const)('in %s, character %i of “a😀é” is the offset %i', (encoding, character, offset) => {
  expect(new Positions('a😀é', encoding).offset({ line: 0, character })).toBe(offset)
})

test('a range has both ends', () => {
  expect(new Positions('\uFEFFDear 😀,\r\n\tAna', 'utf-8').range({ start: 6, end: 12 })).toEqual({
    start: { line: 0, character: 8 },
    end: { line: 1, character: 1 },
  })
})

describe('the encoding', () => {
  test.each([
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-7'], 'utf-16'],
    [['utf-7', 'utf-32', 'utf-8'], 'utf-32'],
    [['utf-8', 'utf-16'], 'utf-8'],
  ] as const)('of a client that offers %j is %s', (offered, chosen) => {
    expect(chosenEncoding(offered)).toBe(chosen)
  })
})
