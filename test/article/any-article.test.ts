import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLinter } from '../../src/index'
import { letter, prefixed } from './article'

/** Blocks that an article may be made of, sound and broken, each with a blank that must be found or must not. */
const block = fc.constantFrom(
  'I am begging you to read [this name].',
  '## A heading',
  '---',
  '- Dear Ms. Rao,\n- Best regards,',
  letter,
  prefixed(letter, '> '),
  `\`\`\`letter\n${letter}\n\`\`\``,
  '```letter excerpt\n```',
  '```\nHello, world\n```',
  '```letter\nDear Ana, thank you for [Company].',
  '*Dear Ana,*\n\n*Thank you for the tour of [Company].*\n\n*Best,*\\\n*Sam Doe*',
  'Dear Ana,',
  'Best regards,\nSam Doe',
  '> Dear Ana,\n\n> Thank you for the tour of [Company].\n\n> Best,\n> Sam',
  '<!-- letterlint excerpt -->',
  '<!-- letterlint id=a -->',
  '<!-- letterlint ignore -->',
  '<!-- letterlint-begin id=a -->',
  '<!-- letterlint-end -->',
  '<!-- letterlint expect="no-placeholders" -->',
  '<!-- not ours -->',
  '<div>\n[Company]\n</div>',
)
const nested = fc.tuple(block, fc.constantFrom('', '', '', '> ', '   ', '- ')).map(([text, prefix]) => {
  if (prefix === '- ') return `- ${prefixed(text, '  ').trimStart()}`
  return prefixed(text, prefix)
})
const article = fc
  .tuple(fc.array(nested, { maxLength: 9 }), fc.constantFrom('\n\n', '\n\n', '\n'), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, gap, ending]) => `Intro.\n\n${blocks.join(gap)}\n`.replaceAll('\n', ending))

test('whatever an article is made of, its findings stand in it, in order', () => {
  const linter = createLinter({ kind: 'thank-you' })
  const off = Object.fromEntries(linter.rules.map(({ id }) => [id, 'off'] as const))
  const rules = {
    ...off,
    'no-placeholders': 'error',
    'addresses-interviewers': 'error',
    'signs-off': 'warning',
  } as const
  fc.assert(
    fc.property(article, (text) => {
      const { letters, messages } = linter.lint(text, { format: 'markdown', rules })
      let last = 0
      for (const { range, ruleId, suggestions = [] } of messages) {
        const words = text.slice(range.start.offset, range.end.offset)
        expect(range.start.offset).toBeGreaterThanOrEqual(last)
        last = range.start.offset
        expect(words).toMatch(/^\S(?:[\s\S]*\S)?$/)
        if (ruleId === 'no-placeholders') expect(words).toMatch(/^\[(?:Company|this name)\]$/)
        if (/mark|expectation/.test(ruleId)) expect(words).toMatch(/^(?:<!--[\s\S]*-->|excerpt)$/)
        for (const edit of suggestions) expect(edit.range.end.offset).toBeLessThanOrEqual(text.length)
      }
      for (const { range } of letters) expect(range.end.offset).toBeGreaterThan(range.start.offset)
    }),
    { numRuns: 400, seed: 11 },
  )
})
