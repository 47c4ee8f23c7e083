import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type LintOptions, lint } from '../src/index'

const folder = join(import.meta.dirname, '../fixtures/examples')

/** Every finding of a letter: level, rule, and the words it stands at. */
function findings(name: string, options: LintOptions = {}): string[] {
  const text = readFileSync(join(folder, name), 'utf8')
  const { messages } = lint(text, { format: name.endsWith('.md') ? 'markdown' : 'plain', ...options })
  return messages.map(
    ({ level, ruleId, range }) =>
      `${level} ${ruleId}: ${text.slice(range.start.offset, range.end.offset).replaceAll(/\s+/g, ' ').slice(0, 60)}`,
  )
}

test('a recovery letter that worked: its blanks and the missing number are all the errors there are', () => {
  for (const format of ['plain', 'markdown'] as const) {
    const errors = findings('recovery-template.txt', { format, kind: 'recovery' }).filter((finding) =>
      finding.startsWith('error'),
    )
    expect(errors.map((finding) => finding.replace(/(contact-info): .*/, '$1')).sort()).toEqual([
      'error contact-info',
      'error no-placeholders: XYZ',
      'error no-placeholders: XYZ Corp.',
      'error no-placeholders: xxx-xxx-xxxx',
    ])
  }
})

test('a letter that begs, whines, names no need, proves nothing and just stops: each fault once, at its words', () => {
  const opening = 'I am writing about the interview on Thursday for the warehou'
  expect(
    findings('begging.txt')
      .filter((finding) => !finding.startsWith('suggestion'))
      .sort(),
  ).toEqual(
    [
      'error contact-info: I am begging you to give me another chance. I really need th',
      'error no-begging: I am begging you to give me another chance.',
      'error no-begging: I really need this job, because my rent is two months behind',
      'error no-whining: It was not fair that I only got fifteen minutes after you sh',
      `error opens-with-thanks: ${opening}`,
      `error quantified-achievements: ${opening}`,
      'error quantified-achievements: I managed the night shift at Parcel Point and improved how t',
      `error references-needs: ${opening}`,
      'warning bridges-to-employer: I managed the night shift at Parcel Point and improved how t',
      `warning offers-solution: ${opening}`,
      'warning signs-off: I really need this job, because my rent is two months behind',
    ].sort(),
  )
})

test('a good thank-you letter with notes: nothing at error or warning level', () => {
  expect(findings('thank-you.md').filter((finding) => !finding.startsWith('suggestion'))).toEqual([])
})

test('a feedback request that asks too widely and in writing', () => {
  expect(
    findings('feedback-request.txt')
      .filter((finding) => finding.startsWith('error'))
      .map((finding) => finding.split(':')[0]),
  ).toEqual(['error references-conversation', 'error asks-for-feedback', 'error contact-info', 'error asks-for-call'])
})
