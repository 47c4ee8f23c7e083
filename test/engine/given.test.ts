import { describe, expect, test } from 'vitest'
import { createLinter, UsageError } from '../../src/index'

const letter = 'Dear Ana,\n\nThank you for Monday.\n'
const rule = { id: 'mine', summary: 's', why: 'w', levels: 'error', messages: { found: 'Found.' } }
const fields = 'preset, rules, kind, notes, format, whole, notesFrom, tryEdits, onRuleError'

/** JavaScript gives anything. */
const make = createLinter as (config: unknown) => ReturnType<typeof createLinter>

describe('a linter is not made with', () => {
  test.each<[string, unknown, string]>([
    ['an unknown setting', { plugin: [] }, 'Unknown setting “plugin”. Did you mean “plugins”?'],
    ['a setting unlike any', { x: 1 }, 'Unknown setting “x”. There are preset, rules, kind, notes, plugins.'],
    [
      'rules in a list',
      { rules: ['no-begging'] },
      '“rules” must be settings by rule, such as { "no-hedging": "off" }.',
    ],
    [
      'less than nothing',
      { rules: { 'concise-close': ['error', { words: -3 }] } },
      'The option “words” of the rule “concise-close” must be a whole number from 0 on, not -3.',
    ],
    ['a word', 'strict', 'The configuration must be an object of settings.'],
    ['a rule that is none', { plugins: [{}] }, 'A rule: “id” is missing.'],
    ['a rule that is not there', { plugins: [undefined] }, 'A rule must be an object: make it with defineRule.'],
    ['half a rule', { plugins: [rule] }, 'The rule “mine”: “examples” is missing.'],
    ['one rule for a list', { plugins: rule }, '“plugins” must be a list of rules.'],
  ])('%s', (_, config, line) => {
    expect(() => make(config)).toThrow(new UsageError(line))
  })
})

describe('a linter does not judge', () => {
  test.each<[string, unknown, unknown, string]>([
    ['a number', 5, {}, 'The text must be a string, not a number.'],
    ['nothing', null, {}, 'The text must be a string, not null.'],
    ['in an unknown format', letter, { format: 'html' }, 'Unknown format “html”: use plain or markdown.'],
    ['with an unknown option', letter, { knd: 'recovery' }, 'Unknown option “knd”. Did you mean “kind”?'],
    ['with an option unlike any', letter, { quick: true }, `Unknown option “quick”. There are ${fields}.`],
    ['with an option of another type', letter, { whole: 'yes' }, 'The option “whole” must be a boolean, not "yes".'],
    ['with notes from nowhere', letter, { notesFrom: 5 }, 'The option “notesFrom” must be a function, not 5.'],
    ['with null', letter, null, 'The options must be an object of options.'],
  ])('%s', (_, text, options, line) => {
    const linter = createLinter()
    const judge = (name: 'lint' | 'read') => linter[name](text as string, options as object)
    expect(() => judge('lint')).toThrow(new UsageError(line))
    expect(() => judge('read')).toThrow(new UsageError(line))
    expect(() => [...linter.readAhead(text as string, options as object)]).toThrow(new UsageError(line))
  })
})

test('options that are undefined are as good as missing', () => {
  const options = { kind: undefined, format: undefined, whole: undefined, notesFrom: undefined }
  expect(createLinter({ plugins: undefined }).lint(letter, options)).toEqual(createLinter().lint(letter))
})
