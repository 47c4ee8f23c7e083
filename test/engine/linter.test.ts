import { describe, expect, test } from 'vitest'
import { createLinterOver } from '../../src/engine/linter'
import { createLinter, fixAll, lint, type RuleSetting, UsageError } from '../../src/index'
import { Readings } from '../../src/moves/readings'
import { ruleOf } from './rule-of'

const letter = 'Dear Hiring Manager,\n\nThank you for Monday.\n\nBest regards,\nSam Doe\n'

describe('a message', () => {
  test('has its place in lines, columns and offsets, its rule, level, article and page', () => {
    const [message] = lint(letter).messages.filter(({ ruleId }) => ruleId === 'addresses-interviewers')
    expect(message).toEqual({
      ruleId: 'addresses-interviewers',
      level: 'error',
      message: '“Dear Hiring Manager” addresses nobody by name. Name the people who interviewed you.',
      range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 21, offset: 20 } },
      source: 'SECOND',
      url: 'https://github.com/letterlint/letterlint/blob/main/docs/rules/addresses-interviewers.md',
    })
  })

  test('has its numbers with nouns to match', () => {
    const text = 'Dear Ana,\n\nThank you for Monday.\n\nI would be glad of another hour.\n'
    const { messages } = lint(text, { rules: { 'concise-close': ['error', { words: 1 }] } })
    expect(messages.find(({ ruleId }) => ruleId === 'concise-close')?.message).toBe(
      'The closing paragraph has 1 sentence and 7 words. Keep it to 3 sentences and 1 word: the next step, and how to reach you.',
    )
  })

  test('counts a BOM and CRLF in its offsets', () => {
    const text = `\uFEFFDear Ana,\r\n\r\nThank you for the the tour.\r\n`
    const [message] = lint(text).messages.filter(({ ruleId }) => ruleId === 'repeated-words')
    expect(message?.range).toEqual({
      start: { line: 3, column: 15, offset: 28 },
      end: { line: 3, column: 22, offset: 35 },
    })
    expect(text.slice(28, 35)).toBe('the the')
  })

  test('slices an article in Markdown through an entity and a soft wrap in a list', () => {
    const text = 'Dear Ana,\n\n- Thank you for *the\n  the* tour of Bell &amp; Co.\n'
    const [message] = lint(text, { format: 'markdown' }).messages.filter(({ ruleId }) => ruleId === 'repeated-words')
    expect(text.slice(message?.range.start.offset, message?.range.end.offset)).toBe('the\n  the')
  })
})

describe('levels', () => {
  const levelsOf = (options: Parameters<typeof lint>[1]) =>
    lint(letter, options)
      .messages.filter(({ ruleId }) => ruleId === 'contact-info')
      .map(({ level }) => level)

  test('follow the kind of letter', () => {
    expect(levelsOf({ kind: 'thank-you' })).toEqual(['warning'])
    expect(levelsOf({ kind: 'recovery' })).toEqual(['error'])
  })

  test('are raised by the strict preset, and set by the user above all', () => {
    expect(levelsOf({ kind: 'thank-you', preset: 'strict' })).toEqual(['error'])
    expect(levelsOf({ kind: 'recovery', rules: { 'contact-info': 'suggestion' } })).toEqual(['suggestion'])
    expect(levelsOf({ kind: 'recovery', rules: { 'contact-info': 'off' } })).toEqual([])
  })
})

describe('a configuration that cannot be used is told in one line', () => {
  test.each([
    [
      { rules: { 'no-beging': 'off' } },
      'Unknown rule “no-beging”. Did you mean “no-begging”? “letterlint rules” lists them all.',
    ],
    [
      { rules: { 'no-begging': 'eror' } },
      '“eror” is no level for the rule “no-begging”: use error, warning, suggestion, off. Did you mean “error”?',
    ],
    [
      { kind: 'recovry' },
      'Unknown letter kind “recovry”. Did you mean “recovery”? Kinds: thank-you, recovery, second-interview, feedback-request, stay-in-touch.',
    ],
    [
      { rules: { 'concise-close': ['error', { word: 4 }] } },
      'Unknown option “word” of the rule “concise-close”. Did you mean “words”?',
    ],
    [
      { rules: { 'concise-close': ['error', { words: 'many' }] } },
      'The option “words” of the rule “concise-close” must be a whole number from 0 on, not "many".',
    ],
    [{ notes: { compny: 'Bell' } }, 'Interview notes: “compny” is no note field. Did you mean “company”?'],
    [{ notes: { writer: { phon: '1' } } }, 'Interview notes: “writer.phon” is no note field. Did you mean “phone”?'],
    [{ preset: 'all' }, 'Unknown preset “all”: use recommended or strict.'],
  ])('%j', (options, line) => {
    expect(() => createLinter(options as never)).toThrow(new UsageError(line))
    expect(() => lint(letter, options as never)).toThrow(UsageError)
  })

  test('two rules with one id', () => {
    expect(() => createLinter({ plugins: [ruleOf('no-begging')] })).toThrow(/two rules with the id “no-begging”/)
  })

  test('numbers in notes are the text that stands there', () => {
    const notes = 'company: 1871\nneeds:\n  - need: the review score\n    also: [7.90]\nwriter: { phone: 02079460123 }'
    const told = lint(`---\n${notes}\n---\nDear Ana,\n\nThank you. At 1871 I would lift the 7.90.\n\nTom`)
    expect(told.messages.map(({ ruleId }) => ruleId)).not.toContain('names-company')
    expect(told.messages.map(({ ruleId }) => ruleId)).not.toContain('references-needs')
    expect(JSON.stringify(told.messages)).toContain('02079460123')
  })

  // Each took minutes once, where a pattern could go many ways through it.
  /** The better of two, each by a linter that has read nothing yet. */
  function timeToLint(text: string): number {
    const times = [0, 1].map(() => {
      const linter = createLinter()
      const before = performance.now()
      linter.lint(`Dear Ana,\n\nThank you for Monday.\n\n${text}`, { kind: 'thank-you' })
      return performance.now() - before
    })
    return Math.min(...times)
  }

  // A pattern that tries every way through a text takes 64 times as long for eight times as much, or does not come back.
  test.each([
    ['blanks', (count: number) => `I am${' '.repeat(count)}keen.`],
    ['words that lead to a question', (count: number) => 'any comments you may have '.repeat(count / 10)],
    ['words of a farewell', (count: number) => `${'with all the very best and my good '.repeat(count / 10)}\nTom`],
    ['titles', (count: number) => `Please accept, ${'dear Ms Ana and dear Sir or Madam, '.repeat(count / 10)}\nTom`],
    ['letters in a word', (count: number) => `I am ke${'e'.repeat(count)}n.`],
    ['reminders', (count: number) => 'I rang you on Monday and again by post and '.repeat(count / 10)],
  ])('eight times as many %s take about eight times as long', (_, text) => {
    timeToLint(text(400))
    expect(timeToLint(text(3200))).toBeLessThan(30 * timeToLint(text(400)))
  })

  test.each([
    ['2026-02-31', 'must be a day that the calendar has.'],
    ['2026-13-01', 'must be a date such as 2024-03-12.'],
    ['yesterday', 'must be a date such as 2024-03-12.'],
  ])('no interview was on %s', (day, what) => {
    expect(() => lint(letter, { notes: { interviewed: day } })).toThrow(
      new UsageError(`Interview notes: “interviewed” ${what}`),
    )
  })

  test('front matter says its line', () => {
    expect(() => lint('---\ncompany: Bell\nneeds: 3\n---\nDear Ana,\n\nThank you.')).toThrow(
      'Front matter, line 3: “needs” must be a list of needs.',
    )
    expect(() => lint('---\ncompany: [Bell\n---\nDear Ana,\n\nThank you.')).toThrow(
      /^Front matter, line \d: malformed YAML/,
    )
  })
})

describe('settings given with a text', () => {
  const linter = createLinter({ plugins: [ruleOf('mine')], rules: { mine: ['error', { most: 3 }] } })
  const found = (setting?: RuleSetting) =>
    linter
      .lint('Dear Ana,\n\nOne is here. Two is here. Three is here.', { rules: setting && { mine: setting } })
      .messages.flatMap(({ ruleId, level }) => (ruleId === 'mine' ? [level] : []))

  test('go over the linter’s; a level alone leaves the options as they were', () => {
    expect(found()).toEqual(['error', 'error', 'error'])
    expect(found('warning')).toEqual(['warning', 'warning', 'warning'])
    expect(found(['warning', { most: 2 }])).toEqual(['warning', 'warning'])
    expect(found('off')).toEqual([])
  })
})

describe('texts that are no letter', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\u00A0\n', 'empty'],
    ['Dear Ana\0', 'binary'],
    ['Best regards,\nSam Doe\n555-0142', 'no-body'],
    [
      'Sehr geehrte Frau Krause, vielen Dank für das Gespräch am Montag und die Führung durch Ihr Werk. Ich habe mich sehr gefreut, Ihre Kollegen kennenzulernen, und würde gerne bald bei Ihnen anfangen.',
      'not-english',
    ],
  ])('%j is %s', (text, skipped) => {
    expect(lint(text.slice())).toEqual({ messages: [], letters: [], skipped })
  })
})

test('a paste of a hundred thousand characters is too long to be a letter', () => {
  expect(lint('word '.repeat(20_001)).skipped).toBe('too-long')
})

describe('safe fixes', () => {
  test('are applied until none is left, once is enough, and line endings are kept', () => {
    const text =
      'Dear Ana,\r\n\r\nThank you for the the tour of [Company].  You showed me the press that Lou rebuilt!!\r\n\r\nBest,\r\nSam Doe\r\n'
    const linter = createLinter()
    const options = { notes: { company: 'Bell & Co', writer: { phone: '555-0142' } } }
    const { text: fixed, result } = fixAll(linter, text, options)
    expect(fixed).toBe(
      'Dear Ana,\r\n\r\nThank you for the tour of Bell & Co. You showed me the press that Lou rebuilt! You can reach me at 555-0142.\r\n\r\nBest,\r\nSam Doe\r\n',
    )
    expect(result.messages.some(({ fix }) => fix)).toBe(false)
    expect(fixAll(linter, fixed, options).text).toBe(fixed)
  })
})

describe('the letters as they are read', () => {
  const read = (text: string, options: Parameters<typeof lint>[1] = {}) => createLinter().read(text, options)

  test('have their parts, and what their sentences do, in offsets of the text', () => {
    const text =
      '\uFEFFDear Ana,\r\n\r\nThank you for Monday. You need someone for the night crew.\r\n\r\nBest,\r\nSam Doe\r\n'
    const [only, ...more] = read(text, { kind: 'recovery' })
    expect(more).toEqual([])
    expect(text.slice(only!.salutation?.start, only!.salutation?.end)).toBe('Dear Ana,')
    expect([only!.kind, only!.kindReason]).toEqual(['recovery', 'given'])
    expect(only!.sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      'Thank you for Monday.',
      'You need someone for the night crew.',
    ])
    expect(only!.sentences.map((sentence) => only!.does(sentence, 'thanks'))).toEqual([true, false])
  })

  test('are those that are linted, in an article one for each', () => {
    const article =
      '# Two\n\n> Dear Ana,\n>\n> Thank you for the tour on Monday.\n>\n> Best regards,\n> Sam Doe\n\nAnd:\n\n```letter\nDear Bo,\n\nThank you for Monday.\n```\n'
    const letters = read(article, { format: 'markdown' })
    expect(letters.map(({ salutation }) => article.slice(salutation?.start, salutation?.end))).toEqual([
      'Dear Ana,',
      'Dear Bo,',
    ])
    const linted = createLinter().lint(article, { format: 'markdown' }).letters
    expect(linted.map(({ range }) => range.start.offset)).toEqual(letters.map(({ start }) => start))
  })

  test('are none where a text is skipped, and what cannot be used is told', () => {
    expect(read('')).toEqual([])
    expect(read('Best regards,\nSam Doe\n555-0142')).toEqual([])
    expect(() => read('---\nneeds: 3\n---\nDear Ana,\n\nThank you.')).toThrow('Front matter, line 2')
  })
})

describe('reading ahead', () => {
  const text = (middle: string) =>
    `Dear Ana,\n\nThank you for Monday. The yard was busy. It rained. ${middle}\n\nBest regards,\nSam Doe\n`
  const steps = (linter: ReturnType<typeof createLinter>, text: string, options = {}) => [
    ...linter.readAhead(text, options),
  ]

  test('takes a step a sentence, and after an edit only for what changed and what stands beside it', () => {
    const linter = createLinter()
    expect(steps(linter, text('I liked the tour.'))).toHaveLength(4)
    expect(steps(linter, text('I liked the tour.'))).toHaveLength(0)
    expect(steps(linter, text('I liked the garden.'))).toHaveLength(2)
    // The clauses that say something of their own are read too.
    expect(steps(linter, text('I liked the tour of the plant, and I would like to come again.'))).toHaveLength(4)
  })

  test('can be left at any step, and changes nothing of what is found', () => {
    const linter = createLinter()
    const draft = text('I am begging you for the the post.')
    linter.readAhead(draft).next()
    expect(linter.lint(draft)).toEqual(lint(draft))
  })

  test('reads the letters in an article, and throws as lint does', () => {
    const article = '# Advice\n\n```letter\nDear Ana,\n\nThank you for Monday.\n```\n\nDo not write so.\n'
    expect(steps(createLinter(), article, { format: 'markdown' })).toHaveLength(1)
    expect(steps(createLinter(), '')).toEqual([])
    expect(() => steps(createLinter(), '---\nneeds: 3\n---\nDear Ana,\n\nThank you.')).toThrow('Front matter, line 2')
  })

  test('serves all linters that share their readings', () => {
    const readings = new Readings()
    expect(steps(createLinterOver([ruleOf('a')], {}, readings), text('I liked the tour.'))).toHaveLength(4)
    expect(steps(createLinterOver([ruleOf('b')], {}, readings), text('I liked the tour.'))).toHaveLength(0)
  })
})
