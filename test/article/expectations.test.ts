import { describe, expect, test } from 'vitest'
import { createLinter, fixAll, lint } from '../../src/index'
import { letter, prefixed } from './article'

const only = {
  'addresses-interviewers': 'error',
  'no-placeholders': 'error',
  'contact-info': 'warning',
  'no-begging': 'error',
} as const
const all = createLinter().rules.map(({ id }) => [id, 'off'] as const)
const rules = { ...Object.fromEntries(all), ...only }

/** What a fenced letter with these words is told, with only the rules above at work. */
function told(words: string, text = letter): string[] {
  const source = `Intro.\n\n\`\`\`letter ${words}\n${text}\n\`\`\`\n`
  return lint(source, { format: 'markdown', kind: 'thank-you', rules }).messages.map(
    ({ range, level, ruleId }) => `${range.start.line}:${range.start.column} ${level} ${ruleId}`,
  )
}

const faults = ['4:1 error addresses-interviewers', '6:1 warning contact-info', '6:27 error no-placeholders']

describe('expect', () => {
  test('takes out what is expected, and nothing else', () => {
    expect(told('')).toEqual(faults)
    expect(told('expect="addresses-interviewers no-placeholders contact-info"')).toEqual([])
    expect(told('expect="no-placeholders"')).toEqual([faults[0], faults[1]])
    expect(told('expect=""')).toEqual(faults)
  })

  test('tells at the mark what is not there', () => {
    expect(told('expect="addresses-interviewers no-placeholders contact-info no-begging"')).toEqual([
      '3:11 error unmet-expectation',
    ])
  })

  test('counts', () => {
    const twice = letter.replace('quiet floor', 'floor of [Firm]')
    const rest = 'addresses-interviewers contact-info'
    expect(told(`expect="${rest} no-placeholders*2"`, twice)).toEqual([])
    expect(told(`expect="${rest} no-placeholders no-placeholders"`, twice)).toEqual([])
    expect(told(`expect="${rest} no-placeholders"`, twice)).toEqual(['7:22 error no-placeholders'])
    expect(told(`expect="${rest} no-placeholders*4"`, twice)).toEqual([
      '3:11 error unmet-expectation',
      '3:11 error unmet-expectation',
    ])
  })

  test('says which', () => {
    const { messages } = lint(
      '<!-- letterlint expect="no-begging*2" excerpt -->\n> I am begging you for another chance.\n',
      {
        format: 'markdown',
        rules,
      },
    )
    expect(messages).toMatchObject([
      {
        ruleId: 'unmet-expectation',
        level: 'error',
        message:
          'The letter is expected to give “no-begging” (2 of 2), and does not. Make the example show it, or change the mark.',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 50 } },
      },
    ])
  })

  test('holds for all pieces of a letter together', () => {
    const source = `${prefixed(letter.slice(0, 70), '> ')}\n`
    const pieces = `<!-- letterlint id=a expect="no-placeholders" -->\n${source}\nand\n\n<!-- letterlint id=a expect="addresses-interviewers contact-info" -->\n> The floor was quiet.\n`
    expect(lint(pieces, { format: 'markdown', kind: 'thank-you', rules }).messages).toEqual([])
  })

  test('of something that has no body is unmet', () => {
    expect(told('excerpt expect="no-begging"', 'Best regards,\nSam Doe\n555-0142')).toEqual([
      '3:11 error unmet-expectation',
    ])
  })
})

describe('example', () => {
  test('bad must give an error, and its findings are as they should be', () => {
    expect(told('example=bad')).toEqual([])
    expect(told('example=bad excerpt', 'The floor was quiet.')).toEqual(['3:11 error unmet-expectation'])
    expect(told('example=bad excerpt', 'I am begging you for another chance.')).toEqual([])
  })

  test('bad with expectations must meet them too', () => {
    expect(told('example=bad expect="no-placeholders addresses-interviewers"')).toEqual([faults[1]])
    expect(told('example=bad excerpt expect=""', 'The floor was quiet.')).toEqual(['3:11 error unmet-expectation'])
  })

  test('good is told all that is found', () => {
    expect(told('example=good')).toEqual(faults)
    expect(told('example=good excerpt', 'The floor was quiet.')).toEqual([])
  })
})

test('a fault that is meant is not fixed', () => {
  const linter = createLinter({ rules, notes: { company: 'Bell' } })
  const text = `\`\`\`letter example=bad\n${letter}\n\`\`\`\n\n${letter}\n`
  const { text: fixed } = fixAll(linter, text, { format: 'markdown', kind: 'thank-you' })
  expect([...fixed.matchAll(/\[Company\]|Bell/g)].map(([found]) => found)).toEqual(['[Company]', 'Bell'])
})
