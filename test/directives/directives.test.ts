import { describe, expect, test } from 'vitest'
import { createLinter, lint, phraseRule } from '../../src/index'
import { prefixed } from '../article/article'

/** Nobody is addressed, and two blanks are left. */
const letter = `Dear Hiring Manager,

Thank you for the tour of [Company] on Monday.
I liked [Town].

Best regards,
Sam Doe`
const all = ['1 addresses-interviewers', '3 no-placeholders', '4 no-placeholders']

/** The findings of those rules and those about directives: the line and the rule. */
function findings(text: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const told =
    /^(?:no-placeholders|addresses-interviewers|invalid-directive|unused-directive|invalid-mark|unmet-expectation)$/
  return lint(text, { format, kind: 'thank-you' })
    .messages.filter(({ ruleId }) => told.test(ruleId))
    .map(({ ruleId, range: { start } }) => `${start.line} ${ruleId}`)
}
const rules = (text: string, format?: 'plain') => findings(text, format).map((line) => line.split(' ')[1])
const aboveThanks = (lines: string) => letter.replace('Thank you', `${lines}Thank you`)
const aboveLiked = (lines: string) => letter.replace('I liked', `${lines}I liked`)
const article = (text: string) => `How to write one:\n\n${text}\n\nThat was it.\n`
const fence = `\`\`\`letter\n${letter}\n\`\`\`\n`

test('without directives, each fault is reported', () => {
  expect(findings(letter)).toEqual(all)
  expect(findings(letter, 'plain')).toEqual(all)
})

describe('letterlint-disable-next-line', () => {
  const directive = '<!-- letterlint-disable-next-line no-placeholders -- filled in by hand -->'
  test.each([
    ['right above', aboveThanks(`${directive}\n`)],
    ['with blank lines between', aboveThanks(`${directive}\n\n\n`)],
    ['at the end of the line before', aboveLiked(directive).replace(/\n(<!--.*-->)/, ' $1\n')],
    ['above another comment', aboveThanks(`${directive}\n<!-- a note to myself -->\n`)],
    ['with CRLF', aboveThanks(`${directive}\n`).replaceAll('\n', '\r\n')],
    ['over several lines', aboveThanks(`${directive.replace(' -- ', '\n-- ')}\n`)],
    ['without a reason', aboveThanks('<!--letterlint-disable-next-line no-placeholders-->\n')],
    ['without a rule', aboveThanks('<!-- letterlint-disable-next-line -->\n')],
    ['in a quote', article(prefixed(aboveThanks(`${directive}\n`), '> '))],
    ['over several lines in a quote', article(prefixed(aboveThanks(`${directive.replace(' -- ', '\n-- ')}\n`), '> '))],
    ['in a list', article(prefixed(aboveThanks(`${directive}\n`), '  ').replace('  ', '- '))],
  ])('%s', (_, text) => {
    expect(rules(text)).toEqual(['addresses-interviewers', 'no-placeholders'])
  })

  test('names several rules', () => {
    expect(
      findings(`<!-- letterlint-disable-next-line addresses-interviewers, no-placeholders -->\n${letter}`),
    ).toEqual(['1 unused-directive', '4 no-placeholders', '5 no-placeholders'])
  })

  test('holds for what starts on that line', () => {
    expect(findings(aboveThanks('<!-- letterlint-disable-next-line addresses-interviewers -->\n'))).toEqual([
      '1 addresses-interviewers',
      '3 unused-directive',
      '4 no-placeholders',
      '5 no-placeholders',
    ])
  })
})

describe('letterlint-disable and letterlint-enable', () => {
  test('to the end of the text', () => {
    expect(rules(`<!-- letterlint-disable -->\n\n${letter}`)).toEqual([])
    expect(rules(`<!-- letterlint-disable no-placeholders -- a draft -->\n\n${letter}`)).toEqual([
      'addresses-interviewers',
    ])
  })

  test.each(['<!-- letterlint-enable -->', '<!-- letterlint-enable no-placeholders -->'])('up to %s', (end) => {
    const text = `<!-- letterlint-disable no-placeholders -- a draft -->\n\n${aboveLiked(`${end}\n`)}`
    expect(rules(text)).toEqual(['addresses-interviewers', 'no-placeholders'])
  })

  test('one rule of several is switched on again', () => {
    const text = `<!-- letterlint-disable -->\n\n${aboveLiked('<!-- letterlint-enable no-placeholders -->\n')}`
    expect(rules(text)).toEqual(['no-placeholders'])
  })

  test('round a fence', () => {
    const off = `<!-- letterlint-disable no-placeholders -->\n\n${fence}\n<!-- letterlint-enable no-placeholders -->`
    expect(rules(article(`${off}\n\n${fence}`))).toEqual([
      'addresses-interviewers',
      'addresses-interviewers',
      'no-placeholders',
      'no-placeholders',
    ])
  })

  test('one that switches nothing on is told', () => {
    expect(findings(`${letter}\n\n<!-- letterlint-enable no-placeholders -->\n`)).toEqual([
      ...all,
      '9 unused-directive',
    ])
  })

  test('of two that hold in one place, the inner one is of use', () => {
    const inner = '<!-- letterlint-disable-next-line no-placeholders -->\n'
    const outer = '<!-- letterlint-disable no-placeholders -->\n\n'
    expect(rules(outer + aboveThanks(inner))).toEqual(['addresses-interviewers'])
    expect(rules(outer + aboveThanks(inner).replace('[Town]', 'it'))).toEqual([
      'unused-directive',
      'addresses-interviewers',
    ])
  })
})

describe('front matter', () => {
  test.each([
    ['a text', 'letterlint-disable: no-placeholders -- a draft'],
    ['a list', 'letterlint-disable:\n  - no-placeholders -- a draft'],
    ['beside notes', 'letterlint-disable: no-placeholders\ncompany: Acme'],
  ])('%s', (_, fields) => {
    const text = `---\n${fields}\n---\n\n${letter}`
    expect(rules(text, 'plain')).toEqual(['addresses-interviewers'])
    expect(rules(text)).toEqual(['addresses-interviewers'])
  })

  test('of an article, for all its letters', () => {
    const text = `---\ntitle: Two\nletterlint-disable: no-placeholders\n---\n\n${article(`${fence}\n${fence}`)}`
    expect(rules(text)).toEqual(['addresses-interviewers', 'addresses-interviewers'])
  })

  test('of a letter in a fence, for it alone', () => {
    const own = fence.replace('letter\n', 'letter\n---\nletterlint-disable: no-placeholders\n---\n')
    expect(rules(article(`${own}\n${fence}`))).toEqual([
      'addresses-interviewers',
      'addresses-interviewers',
      'no-placeholders',
      'no-placeholders',
    ])
  })

  test('what switches nothing off is told at its line', () => {
    const text = `---\nletterlint-disable:\n  - no-placeholders\n  - no-shouting -- why\n---\n${letter}`
    expect(findings(text, 'plain')).toEqual(['4 unused-directive', '6 addresses-interviewers'])
  })

  test.each([
    ['letterlint-disable: 3', 'Front matter, line 2: “letterlint-disable” must name rules'],
    ['letterlint-disable: [no-begging, -- why]', 'Front matter, line 2: “letterlint-disable, item 2” must name rules'],
    ['letterlint-disble: no-begging', '“letterlint-disble” is no field. Did you mean “letterlint-disable”?'],
  ])('%s is refused', (field, message) => {
    expect(() => lint(`---\n${field}\n---\n\n${letter}`)).toThrow(message)
  })
})

describe('what is wrong with a directive', () => {
  test('a rule that there is none of, with the one that was meant', () => {
    const text = aboveThanks('<!-- letterlint-disable-next-line no-placeholder -->\n')
    const { messages } = lint(text, { format: 'markdown' })
    expect(messages.find(({ ruleId }) => ruleId === 'invalid-directive')).toMatchObject({
      level: 'error',
      message: '“no-placeholder” in this directive is no rule. Did you mean “no-placeholders”?',
      range: { start: { line: 3, column: 1 }, end: { line: 3, column: 53 } },
      url: expect.stringMatching(/docs\/directives\.md$/),
    })
  })

  test('that it is of no use is a warning', () => {
    const { messages } = lint(`<!-- letterlint-disable-next-line no-begging -->\n${letter}`, { format: 'markdown' })
    expect(messages.find(({ ruleId }) => ruleId === 'unused-directive')).toMatchObject({ level: 'warning' })
  })

  test.each(['<!-- letterlint-disable-nextline no-begging -->', 'Hello <!-- letterlint-disabled no-begging --> you'])(
    '%s: a name that there is none of',
    (comment) => {
      expect(findings(`${comment}\n\n${letter}`)).toContain('1 invalid-mark')
    },
  )

  test('findings of our own cannot be switched off', () => {
    const text = '<!-- letterlint-disable invalid-mark -->\n\n<!-- letterlint excrpt -->\n\n> Come to [Company].\n'
    expect(rules(text)).toEqual(['invalid-directive', 'invalid-mark', 'addresses-interviewers', 'no-placeholders'])
  })
})

test('a directive in code is an example of one', () => {
  expect(findings('Write this:\n\n```html\n<!-- letterlint-disable no-begging -->\n```\n')).toEqual([])
})

test('in plain text, a comment is the letter’s own words', () => {
  expect(rules(aboveThanks('<!-- letterlint-disable-next-line no-placeholders -->\n'), 'plain')).toContain(
    'no-placeholders',
  )
})

test('what is switched off meets no expectation', () => {
  const quoted = prefixed(aboveThanks('<!-- letterlint-disable-next-line no-placeholders -->\n'), '> ')
  const expecting = (times: number) =>
    rules(`A.\n\n<!-- letterlint excerpt expect="addresses-interviewers no-placeholders*${times}" -->\n\n${quoted}\n`)
  expect(expecting(1)).toEqual([])
  expect(expecting(2)).toEqual(['unmet-expectation'])
})

test('rules of one’s own can be switched off', () => {
  const own = phraseRule({
    id: 'no-vibes',
    summary: 'Say it plainly.',
    why: 'The reader was there.',
    levels: 'error',
    phrases: ['vibes'],
    examples: { good: ['Good talk.'], bad: [{ letter: 'Good ⟦vibes⟧.' }] },
  })
  const text = aboveThanks('<!-- letterlint-disable-next-line no-vibes -- a joke of hers -->\nGood vibes. ')
  const { messages } = createLinter({ plugins: [own] }).lint(text, { format: 'markdown' })
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('no-vibes')
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('unused-directive')
})
