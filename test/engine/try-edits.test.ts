import { describe, expect, test } from 'vitest'
import { createLinterOver } from '../../src/engine/linter'
import { type AnyRule, applyFixes, defineRule, fixAll } from '../../src/index'

/** Reports each place where a word stands, and would put another there. */
function swap(id: string, word: string, by: string, more: Partial<AnyRule> = {}, as: 'fix' | 'suggestions' = 'fix') {
  return defineRule({
    id,
    summary: `No “${word}”.`,
    why: 'For the test.',
    levels: 'warning',
    messages: { found: 'Found.' },
    examples: { good: [], bad: [] },
    check({ letter, report }) {
      for (const match of letter.source.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
        const at = { start: match.index, end: match.index + word.length }
        const edit = { ...at, text: by, title: 'Swap' }
        report({ at, message: 'found', ...(as === 'fix' ? { fix: edit } : { suggestions: [edit] }) })
      }
    },
    ...more,
  })
}

const letter = (body: string) => `Dear Ana,\n\n${body}\n\nBest regards,\nSam Doe\n`
const offered = (rules: readonly AnyRule[], text: string, options = {}) =>
  createLinterOver(rules)
    .lint(text, options)
    .messages.flatMap(({ ruleId, fix, suggestions = [] }) =>
      [...(fix ? [fix] : []), ...suggestions].map((edit) => `${ruleId}: ${edit.text}`),
    )

describe.each(['fix', 'suggestions'] as const)('of the %s of a rule', (as) => {
  const apples = swap('apples', 'apples', 'pears', {}, as)

  test('one that takes its finding away is offered', () => {
    expect(offered([apples], letter('I like apples.'))).toEqual(['apples: pears'])
  })

  test('one that leaves its finding is not, and the finding is told all the same', () => {
    const idle = swap('idle', 'apples', 'green apples', {}, as)
    expect(offered([idle], letter('I like apples.'))).toEqual([])
    expect(createLinterOver([idle]).lint(letter('I like apples.')).messages).toHaveLength(1)
  })

  test('one that brings another finding is not', () => {
    const pears = swap('pears', 'pears', 'plums', {}, as)
    expect(offered([apples, pears], letter('I like apples.'))).toEqual([])
    expect(offered([apples, pears], letter('I like pears.'))).toEqual(['pears: plums'])
  })

  test('a blank to fill in is no such finding', () => {
    const blank = swap('apples', 'apples', 'what I like', {}, as)
    expect(offered([blank, swap('no-placeholders', 'what', 'that', {}, as)], letter('I like apples.'))).toEqual([
      'apples: what I like',
    ])
  })

  test('a correction may bring to light what the slip hid', () => {
    const slip = swap('slip', 'aples', 'apples', { corrects: true }, as)
    const strict = swap('slip', 'aples', 'apples', {}, as)
    expect(offered([slip, apples], letter('I like aples.'))).toEqual(['slip: apples'])
    expect(offered([strict, apples], letter('I like aples.'))).toEqual([])
  })

  test('all are there where they are not to be tried, and can be tried later', () => {
    const pears = swap('pears', 'pears', 'plums', {}, as)
    const linter = createLinterOver([apples, pears])
    const text = letter('I like apples and pears.')
    const { messages } = linter.lint(text, { tryEdits: false })
    expect(messages.map(({ fix, suggestions }) => (fix ?? suggestions?.[0])?.text)).toEqual(['pears', 'plums'])
    expect(messages.map((message) => linter.tryEdits(text, message))).toEqual(linter.lint(text).messages)
  })
})

test('of two letters in an article each is tried for itself', () => {
  const article = `# Two\n\n\`\`\`letter\n${letter('I like apples.')}\`\`\`\n\nAnd:\n\n\`\`\`letter\n${letter('I like pears, and apples.')}\`\`\`\n`
  const apples = swap('apples', 'apples', 'pears')
  const most = defineRule({
    ...swap('most', 'pears', ''),
    check({ letter, report }) {
      const times = letter.source.split('pears').length - 1
      if (times > 1) report({ at: letter, message: 'found' })
    },
  })
  const fixes = createLinterOver([apples, most])
    .lint(article, { format: 'markdown' })
    .messages.map(({ ruleId, fix }) => [ruleId, fix?.text])
  expect(fixes).toEqual([
    ['apples', 'pears'],
    ['apples', undefined],
  ])
})

test('fixing applies only those that hold', () => {
  const rules = [swap('apples', 'apples', 'pears'), swap('pears', 'pears', 'pears'), swap('figs', 'figs', 'dates')]
  const linter = createLinterOver(rules)
  const text = letter('I like apples and figs.')
  expect(fixAll(linter, text).text).toBe(letter('I like apples and dates.'))
  expect(applyFixes(text, linter.lint(text, { tryEdits: false }).messages)).toBe(letter('I like pears and dates.'))
})

test('a rule that throws on the changed text does not take the judgement with it', () => {
  const apples = swap('apples', 'apples', 'pears')
  const brittle = defineRule({
    ...swap('brittle', 'figs', ''),
    check({ letter }) {
      if (letter.source.includes('pears')) throw new Error('pears')
    },
  })
  expect(offered([apples, brittle], letter('I like apples.'))).toEqual(['apples: pears'])
})
