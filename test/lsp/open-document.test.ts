import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, opened } from '../../src/lsp/open-document'
import { Positions } from '../../src/lsp/positions'
import { anyText, boundaries, encodings } from './texts'

const open = (text: string, encoding: (typeof encodings)[number]) =>
  opened({ uri: 'file:///letter.txt', languageId: 'plaintext', version: 1, text }, encoding)

/** Edits of a text, one upon the other: how far from its start and its end each is, in thousandths, and what it puts in. */
const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), anyText), { minLength: 1, maxLength: 5 })

describe.each(encodings)('changes in %s', (encoding) => {
  test('make the text that the editor has', () => {
    fc.assert(
      fc.property(anyText, edits, (text, plan) => {
        let whole = text
        const changes = plan.map(([a, b, put]) => {
          const places = boundaries(whole)
          const [from, to] = [a, b]
            .map((share) => places[Math.floor((share / 1001) * places.length)]!)
            .sort((x, y) => x - y) as [number, number]
          const range = new Positions(whole, encoding).range({ start: from, end: to })
          whole = whole.slice(0, from) + put + whole.slice(to)
          return { range, text: put }
        })
        const before = open(text, encoding)
        const after = changed(before, 2, changes)
        expect(after.text).toBe(whole)
        expect(after.positions.at(whole.length)).toEqual(new Positions(whole, encoding).at(whole.length))
        expect([before.text, before.version, after.version]).toEqual([text, 1, 2])
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

test('a change without a range is the whole text, and others may follow it', () => {
  const { text } = changed(open('Dear Ana,', 'utf-16'), 5, [
    { text: 'Dear 😀,' },
    { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: ' and Bo' },
  ])
  expect(text).toBe('Dear 😀 and Bo,')
})

test('a range that is turned round, or reaches beyond the text, is taken for what it must mean', () => {
  const turned = { start: { line: 0, character: 4 }, end: { line: 0, character: 0 } }
  expect(changed(open('Dear Ana,', 'utf-16'), 2, [{ range: turned, text: 'Hi' }]).text).toBe('Hi Ana,')
  const beyond = { start: { line: 0, character: 8 }, end: { line: 9, character: 9 } }
  expect(changed(open('Dear Ana,\nBo', 'utf-16'), 2, [{ range: beyond, text: '!' }]).text).toBe('Dear Ana!')
})
