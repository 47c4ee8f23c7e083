import { expect, test } from 'vitest'
import { defineRule } from '../src/index'
import type { BadExample, GoodExample } from '../src/rule/rule'
import { ruleCases } from '../src/testing'

function failures(good: GoodExample, bad: Omit<BadExample<'found'>, 'reports'>, strict = false): string[] {
  const rule = defineRule({
    id: 'no-tours',
    summary: 'Leave the tour out.',
    why: 'They were there.',
    levels: { recovery: 'error' },
    ...(strict && { strictKinds: ['thank-you'] }),
    messages: { found: 'Found.' },
    examples: { good: [good], bad: [{ ...bad, reports: 'found' }] },
    check({ letter, report }) {
      for (const sentence of letter.sentences)
        if (/tour/.test(sentence.text)) report({ at: sentence, message: 'found' })
    },
  })
  return ruleCases(rule).flatMap(({ run }) => {
    try {
      run()
      return []
    } catch (cause) {
      return (cause as Error).message.split('\n')[0]!
    }
  })
}

const bad = { letter: '⟦Thank you for the tour.⟧' }

test('examples that say what the rule does hold', () => {
  expect(failures('Thank you for Monday.', bad)).toEqual([])
  expect(failures({ letter: 'Thank you for Monday.', kind: 'thank-you' }, bad, true)).toEqual([])
})

test.each<[string, GoodExample]>([
  ['of a kind for which the rule is off', { letter: 'Thank you for Monday.', kind: 'thank-you' }],
  ['of that kind, and with what would be found', { letter: 'Thank you for the tour.', kind: 'thank-you' }],
])('a good example %s cannot fail, so it does', (_, good) => {
  expect(failures(good, bad)).toEqual(['The rule is off for the example’s kind, thank-you: nothing is checked'])
})

test.each([
  ['', 'empty'],
  ['Best regards,\nSam Doe\n555-0142', 'no-body'],
])('a good example that is skipped cannot fail, so it does: %j', (letter, reason) => {
  expect(failures(letter, bad)).toEqual([`The example is no letter that is judged (${reason})`])
})

test('a bad example tells how much was to be found', () => {
  expect(failures('Thank you.', { letter: '⟦Thank you for Monday.⟧' })).toEqual(['Expected 1 finding, not 0'])
  expect(failures('Thank you.', { letter: '⟦I liked the yard.⟧ ⟦Thank you for Monday.⟧' })).toEqual([
    'Expected 2 findings, not 0',
  ])
})
