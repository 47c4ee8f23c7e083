import { describe, expect, test } from 'vitest'
import { createLinter, fixAll, lint, type Message } from '../../src/index'
import { prefixed } from './article'

/** Faults that are mended in many ways: words replaced, sentences and paragraphs taken out, lines put in. */
const letter = `Dear Hiring Manager,

Thank you for the the tour of [Company] on Monday.
I am begging you for another chance!! The floor was

quiet.

I am begging you for a second chance.

- I ranked first.
- I am begging you for a job.

I am begging you to call.`

const shapes: [string, string][] = [
  ['a fence', `\`\`\`letter\n${letter}\n\`\`\``],
  ['an indented fence', `   \`\`\`letter\n${prefixed(letter, '   ')}\n   \`\`\``],
  ['a fence in a quote', `> \`\`\`letter\n${prefixed(letter, '> ')}\n> \`\`\``],
  ['a fence in a list', `- \`\`\`letter\n${prefixed(letter, '  ')}\n  \`\`\``],
  ['a quote', prefixed(letter, '> ')],
  ['a quote in a quote', `> So:\n>\n${prefixed(letter, '> > ')}`],
  ['a quote in a list', `1. So:\n\n${prefixed(letter, '   > ')}`],
  ['a list', `1. So:\n\n   <!-- letterlint-begin -->\n\n${prefixed(letter, '   ')}\n\n   <!-- letterlint-end -->`],
  ['emphasis', `<!-- letterlint -->\n\n${letter.replaceAll(/^(- )?(.+(?:\n[^-\n].*)*)/gm, '$1*$2*')}`],
  ['a stretch', `<!-- letterlint-begin -->\n\n${letter}\n\n<!-- letterlint-end -->`],
]

const notes = { company: 'Bell', interviewers: ['Ana Rao'], writer: { name: 'Sam Doe', phone: '555-0142' } }
const before = 'Here it is, and [this] is mine.\n\n'
const after = '\n\nAnd [that] is mine too.\n\n- a\n- b\n'
const options = { format: 'markdown', kind: 'second-interview', notes } as const

const apply = (text: string, { range: { start, end }, text: words }: NonNullable<Message['fix']>) =>
  text.slice(0, start.offset) + words.replaceAll('\n', /\r?\n/.exec(text)![0]) + text.slice(end.offset)

describe.each(shapes)('in %s', (_, shown) => {
  for (const ending of ['\n', '\r\n']) {
    const text = (before + shown + after).replaceAll('\n', ending)
    const linter = createLinter()
    const { messages } = linter.lint(text, options)
    const last = (of: string) => of.slice(-after.replaceAll('\n', ending).length)

    test(`every finding stands at words of the letter, ${JSON.stringify(ending)}`, () => {
      const from = text.indexOf('Dear')
      const to = text.lastIndexOf('to call.') + 'to call.'.length
      expect(messages.length).toBeGreaterThan(8)
      for (const { range, message } of messages) {
        const words = text.slice(range.start.offset, range.end.offset)
        expect(from <= range.start.offset && range.end.offset <= to).toBe(true)
        expect(words).toMatch(/^[^\s>*-][\s\S]*[^\s>*]$/)
        const named = /^“([^”]+)” (?:is a blank|repeats|begs|shouts)/.exec(message)?.[1]
        if (named) expect(words.replaceAll(/[\s>]+/g, ' ')).toContain(named.replace('the the', 'the'))
      }
    })

    test(`every edit leaves the article as it is, ${JSON.stringify(ending)}`, () => {
      const edits = messages.flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions])
      expect(edits.length).toBeGreaterThan(5)
      for (const edit of edits) {
        const changed = apply(text, edit)
        const { letters, messages: left } = linter.lint(changed, { ...options, tryEdits: false })
        expect(letters, `${edit.title}: ${changed}`).toHaveLength(1)
        expect(letters[0]!.range.start.line).toBe(messages[0]!.range.start.line)
        // What stands behind the letter is no part of it now.
        expect(letters[0]!.range.end.offset).toBeLessThanOrEqual(changed.length - after.length)
        expect(last(changed)).toBe(last(text))
        expect(left.some(({ message }) => /\[th/.test(message))).toBe(false)
      }
    })

    test(`all safe fixes together, and once is enough, ${JSON.stringify(ending)}`, () => {
      const { text: fixed, result } = fixAll(linter, text, options)
      expect(result.letters).toHaveLength(1)
      expect(fixed).toContain('Thank you for the tour of Bell on Monday.')
      expect(fixAll(linter, fixed, options).text).toBe(fixed)
    })
  }
})

test('in a quote no line is put in, and in a fence at the top one may be', () => {
  const titles = (shown: string) =>
    lint(before + shown + after, options).messages.flatMap(({ suggestions = [] }) =>
      suggestions.map(({ title }) => title),
    )
  expect(titles(shapes[0]![1])).toContain('Sign off')
  expect(titles(shapes[4]![1])).not.toContain('Sign off')
})
