import { describe, expect, test } from 'vitest'
import { createLinter, phraseRule } from '../../src/index'

const ruleOf = (...phrases: string[]) =>
  phraseRule({
    id: 'no-house-words',
    summary: 'Say it plainly.',
    why: 'They are read by people.',
    levels: 'error',
    phrases,
    examples: { good: [], bad: [] },
  })

/** The words that a phrase finds in a letter. */
function found(phrase: string, text: string): string[] {
  const letter = `Dear Ana,\n\n${text}\n\nBest,\nSam Doe\n`
  const { messages } = createLinter({ plugins: [ruleOf(phrase)] }).lint(letter, { whole: true, tryEdits: false })
  return messages
    .filter(({ ruleId }) => ruleId === 'no-house-words')
    .map(({ range }) => letter.slice(range.start.offset, range.end.offset))
}

describe('a phrase finds', () => {
  test.each([
    ['don’t', "I don’t know, and they don't know.", ['don’t', "don't"]],
    ["don't", "I don’t know, and they don't know.", ['don’t', "don't"]],
    ['and/or', 'We sell and/or let them, and or so they say.', ['and/or', 'and or']],
    ['research & development|R&D team', 'The research & development team met.', ['research & development team']],
    [
      'sales/marketing|buying lead',
      'A sales/marketing lead and a buying lead spoke.',
      ['sales/marketing lead', 'buying lead'],
    ],
    ['to be honest,', 'I was glad, to be honest.', ['to be honest']],
    ['Acme Inc.', 'We met at Acme Inc. on Monday.', ['Acme Inc.']],
    ['follow-up*', 'Our follow-ups were late.', ['follow-ups']],
    ['very? good', 'A good day, and a very good one.', ['good', 'very good']],
    ['24/7', 'I answered mail 24/7 last year.', ['24/7']],
  ])('%s', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words)
  })
})

test.each([
  ['C++', 'has a sign (“+”) that is part of no word: “C++”.'],
  ['give 100%', 'has a sign (“%”) that is part of no word: “give 100%”.'],
  ['&', 'would match nothing or everything: “&”.'],
  ['very?', 'would match nothing or everything: “very?”.'],
  ['*', 'would match nothing or everything: “*”.'],
  ['good|', 'would match nothing or everything: “good|”.'],
  [' ', 'would match nothing or everything: “ ”.'],
])('the phrase “%s” is refused', (phrase, what) => {
  expect(() => ruleOf('synergy', phrase)).toThrow(new TypeError(`A phrase of the rule “no-house-words” ${what}`))
})
