import { describe, expect, test } from 'vitest'
import { createLinterOver } from '../../src/engine/linter'
import { createLinter, type Span, UsageError } from '../../src/index'
import { ruleOf } from './rule-of'

const letter = 'Dear Hiring Manager,\n\nThank you for Monday.\n\nBest regards,\nSam Doe\n'

describe('rules of one’s own', () => {
  test('are run beside the catalogue, with their options', () => {
    const linter = createLinter({ plugins: [ruleOf('my-rule')], rules: { 'my-rule': ['error', { most: 2 }] } })
    const found = linter
      .lint('Dear Ana,\n\nOne is here. Two is here. Three is here.')
      .messages.filter(({ ruleId }) => ruleId === 'my-rule')
    expect(found.map(({ level, message }) => [level, message])).toEqual([
      ['error', 'Found One is here..'],
      ['error', 'Found Two is here..'],
    ])
  })

  test('that leave a slot of a message open are told so', () => {
    const rule = ruleOf('my-rule')
    const linter = createLinterOver([
      { ...rule, check: ({ letter, report }) => report({ at: letter, message: 'found' }) },
    ])
    expect(() => linter.lint('Dear Ana,\n\nThank you.')).toThrow(
      'The rule “my-rule” failed: It reported “found” without a value for “{what}”.',
    )
  })
})

describe('a stretch that a rule reports must be of the text', () => {
  const text = 'Dear Ana,\n\nThank you.'
  const report = (at: Span, fix: Span = at) => {
    const check: ReturnType<typeof ruleOf>['check'] = ({ report }) =>
      report({ at, message: 'found', data: { what: 'it' }, fix: { ...fix, text: '', title: 'Leave it out' } })
    return createLinter({ plugins: [{ ...ruleOf('mine'), check }] }).lint(text, { tryEdits: false })
  }

  test.each([
    [0, Number.NaN],
    [0, 99_999],
    [-1, 4],
    [4, 0],
    [0, 1.5],
  ])('%d to %d is not', (start, end) => {
    const line = `The rule “mine” failed: It reported ${start} to ${end}, which is no stretch of the text’s 21 characters.`
    expect(() => report({ start, end })).toThrow(new UsageError(line))
    expect(() => report({ start: 0, end: 4 }, { start, end })).toThrow(new UsageError(line))
  })

  test('all of it is', () => {
    expect(report({ start: 0, end: text.length }).messages.some(({ ruleId }) => ruleId === 'mine')).toBe(true)
  })
})

describe('a rule that throws', () => {
  const broken = {
    ...ruleOf('broken'),
    check({ letter, report }: Parameters<ReturnType<typeof ruleOf>['check']>[0]) {
      report({ at: letter, message: 'found', data: { what: 'half' } })
      throw new Error('Out of paper.')
    },
  }
  const linter = createLinterOver([broken, ruleOf('whole')])

  test('is a fault of the linter’s where it is of the catalogue, and of the user’s where it is theirs', () => {
    const thrownBy = (own: typeof linter) => {
      try {
        own.lint(letter)
      } catch (cause) {
        return cause as Error
      }
    }
    const ours = thrownBy(linter)!
    const theirs = thrownBy(createLinter({ plugins: [broken] }))!
    for (const { message, cause } of [ours, theirs])
      expect([message, cause]).toEqual(['The rule “broken” failed: Out of paper.', new Error('Out of paper.')])
    expect([ours instanceof UsageError, theirs instanceof UsageError]).toEqual([false, true])
  })

  test('is told by name where that is asked for, and the others go on', () => {
    const told: [string, string][] = []
    const { messages } = linter.lint(letter, { onRuleError: (id, error) => told.push([id, (error as Error).message]) })
    expect(told).toEqual([['broken', 'Out of paper.']])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['whole'])
  })
})
