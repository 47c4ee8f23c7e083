import { expect, test } from 'vitest'
import { MappedText } from '../../src/text/mapped-text'
import { MappedTextBuilder } from '../../src/text/mapped-text-builder'
import { LineIndex } from '../../src/text/point'

/** "a & b" from `a &amp; b` at 10. */
function entity(): MappedText {
  const builder = new MappedTextBuilder()
  builder.same('a ', 10)
  builder.as('&', 12, 17)
  builder.same(' b', 17)
  return builder.build()
}

test('a unit maps to the whole of what it stands for', () => {
  expect(entity().span()).toEqual({ start: 10, end: 19 })
  expect(entity().span(2, 3)).toEqual({ start: 12, end: 17 })
  expect(entity().slice(2, 4).span()).toEqual({ start: 12, end: 18 })
  expect(entity().slice(1, 4).trim().span()).toEqual({ start: 12, end: 17 })
})

test('an empty stretch has a place', () => {
  expect(entity().span(3, 3)).toEqual({ start: 17, end: 17 })
  expect(entity().span(5, 5)).toEqual({ start: 19, end: 19 })
  expect(entity().slice(3, 3).span()).toEqual({ start: 17, end: 17 })
  expect(MappedText.plain(' ', 7).trim().span()).toEqual({ start: 8, end: 8 })
})

test('lines know their places, empty ones too', () => {
  const lines = MappedText.plain('ab\n\nc\n', 5).lines()
  expect(lines.map(({ value }) => value)).toEqual(['ab', '', 'c', ''])
  expect(lines.map((line) => line.span().start)).toEqual([5, 8, 9, 11])
})

test('a builder grows', () => {
  const builder = new MappedTextBuilder()
  for (let at = 0; at < 500; at++) builder.as('x', at * 3, at * 3 + 2)
  expect(builder.build().span(400, 401)).toEqual({ start: 1200, end: 1202 })
})

test('points count lines at LF, CRLF and CR', () => {
  const lines = new LineIndex('\uFEFFa\r\nb\rc\nd')
  expect(lines.point(4)).toEqual({ line: 2, column: 1, offset: 4 })
  expect(lines.point(8)).toEqual({ line: 4, column: 1, offset: 8 })
  expect(lines.point(99)).toEqual({ line: 4, column: 2, offset: 9 })
})
