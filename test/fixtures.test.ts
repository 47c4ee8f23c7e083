import { expect, test } from 'vitest'
import { readAnnotatedLetters } from '../scripts/annotated-letters'
import { readBanks } from '../scripts/banks'
import { labelledLine } from '../scripts/labelled-line'
import { faultsFound, readPlainSentences } from '../scripts/plain-sentences'
import { createLinter } from '../src/index'

test('what is learned from and measured by is of the right form', () => {
  expect(readBanks('.').some(({ aside }) => aside)).toBe(true)
  for (const folder of ['annotated', 'among-others'] as const)
    expect(readAnnotatedLetters('.', folder).every(({ sentences }) => sentences.length > 0)).toBe(true)
})

test('the plain sentences that measure are none of those to learn from', () => {
  const sentences = readPlainSentences('.')
  const others = new Set(sentences.filter(({ half }) => half !== undefined).map(({ text }) => text.toLowerCase()))
  const measured = sentences.filter(({ half }) => half === undefined)
  expect(measured).toHaveLength(470)
  expect(measured.filter(({ text }) => others.has(text.toLowerCase()))).toEqual([])
})

test.each(['plea', 'plea and a thought | I beg you.', 'whinge | The hall was cold.', 'plea | '])(
  'a line that is not moves and a sentence is told by its file: %s',
  (line) => {
    expect(() => labelledLine(line, 'some.txt')).toThrow(`some.txt: not moves and a sentence: ${line}`)
  },
)

test('a plain sentence is judged at two places of a letter of each of its kinds', () => {
  const linter = createLinter()
  const found = (text: string, kinds: readonly ['recovery', 'thank-you'] | readonly ['stay-in-touch']) =>
    faultsFound(linter, { text, kinds, moves: new Set() }).map((faults) => [...faults])
  expect(found('I am begging you to hire me.', ['recovery', 'thank-you'])).toEqual(Array(4).fill(['plea']))
  expect(found('It was a pleasure to meet your team.', ['stay-in-touch'])).toEqual([[], []])
})
