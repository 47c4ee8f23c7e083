import { describe, expect, test } from 'vitest'
import { lint, UsageError } from '../../src/index'
import { findings, letter, prefixed } from './article'

const markdown = (text: string, options = {}) => lint(text, { format: 'markdown', ...options })
const invalid = (text: string) =>
  markdown(text)
    .messages.filter(({ ruleId }) => ruleId === 'invalid-mark')
    .map(({ range, message }) => `${range.start.line}:${range.start.column}-${range.end.column} ${message}`)
const fence = (words: string, text = letter) => `Intro.\n\n\`\`\`letter ${words}\n${text}\n\`\`\`\n`
const comment = (words: string, text = prefixed(letter, '> ')) => `Intro.\n\n<!-- letterlint ${words} -->\n\n${text}\n`

describe('kind', () => {
  test.each([
    ['in a comment', comment('kind=recovery')],
    ['in a comment, in quotation marks', comment('kind="recovery"')],
    ['behind a fence', fence('kind=recovery')],
    ['behind a text fence', fence('kind=recovery').replace('letter kind', 'text kind')],
    ['in a comment before a fence', comment('kind=recovery', `\`\`\`\n${letter}\n\`\`\``)],
    ['before bare paragraphs', comment('kind=recovery', letter)],
    ['before emphasised ones', comment('kind=recovery', letter.replaceAll(/(.+(?:\n.+)*)/g, '*$1*'))],
    [
      'at the start of a stretch',
      `${comment('kind=recovery', letter).replace('letterlint', 'letterlint-begin')}<!-- letterlint-end -->`,
    ],
    ['over a heading', comment('kind=recovery', `## One\n\n${prefixed(letter, '> ')}`)],
    ['with CRLF', comment('kind=recovery').replaceAll('\n', '\r\n')],
    ['in a quote in a list', `- One:\n\n  > <!-- letterlint\n  > kind=recovery -->\n${prefixed(letter, '  > ')}`],
  ])('%s', (_, text) => {
    const { letters } = markdown(text, { kind: 'stay-in-touch' })
    expect(letters).toMatchObject([{ kind: 'recovery', kindReason: 'given' }])
    expect(findings(text)).toHaveLength(3)
  })

  test('is that of the next letter alone', () => {
    const { letters } = markdown(`${comment('kind=recovery')}\n${letter}\n`, { kind: 'thank-you' })
    expect(letters.map(({ kind }) => kind)).toEqual(['recovery', 'thank-you'])
  })
})

describe('what a mark speaks of', () => {
  test('a fence, a quote or a paragraph that would not be taken for a letter', () => {
    for (const shown of [
      '```js\nCome to [Company].\n```',
      '> Come to [Company].',
      '*Come to [Company].*',
      'Come to [Company].',
    ]) {
      expect(findings(comment('excerpt', `${shown}\n\nAnd [more] of it.`))).toEqual([
        expect.stringMatching(/ no-placeholders \[Company\]$/),
      ])
    }
  })

  test('a letter without a sign-off, to the end of its section', () => {
    const text = comment(
      'kind=recovery',
      'Dear Ana,\n\nThank you for the tour.\n\nMay I call on [date]?\n\n## Then\n\nYour [name] here.',
    )
    expect(findings(text, { kind: undefined }).filter((finding) => /placeholders/.test(finding))).toEqual([
      '9:15 no-placeholders [date]',
    ])
  })

  test('names and addresses above a greeting', () => {
    const { letters } = markdown(comment('kind=recovery', `Sam Doe\n\n12 High Road\n\n${letter}`))
    expect(letters[0]?.range.start.line).toBe(5)
  })

  test('all that stands in a stretch', () => {
    const text = `<!-- letterlint-begin excerpt -->\n\nCome to [Company].\n\n> or [Firm]\n\n- or [role]\n\n<!-- letterlint-end -->\n\n[name]\n`
    expect(findings(text)).toEqual([
      '3:9 no-placeholders [Company]',
      '5:6 no-placeholders [Firm]',
      '7:6 no-placeholders [role]',
    ])
  })
})

test('an excerpt lacks nothing, and what is there is judged', () => {
  expect(findings(comment('excerpt', '> Thank you for the tour of [Company].'))).toEqual([
    '5:29 no-placeholders [Company]',
  ])
  expect(findings(fence('excerpt', 'Dear Hiring Manager,\n\nThank you for the tour.'))).toEqual([
    '4:1 addresses-interviewers Dear Hiring Manager,',
  ])
  const { messages } = markdown(fence('excerpt', 'The tour of the floor was long.'), {
    preset: 'strict',
    kind: 'feedback-request',
  })
  expect(messages).toEqual([])
})

test('what is to be ignored is', () => {
  expect(markdown(comment('ignore')).letters).toEqual([])
  expect(markdown(fence('ignore'))).toEqual({ messages: [], letters: [] })
})

describe('pieces with one id', () => {
  const pieces = [
    comment('id=sam kind=recovery', '> Dear Hiring Manager,\n>\n> Thank you for the tour of [Company].'),
    'She went on to [the facts]:\n',
    '```letter id=sam\nI would begin with [first step].\n```\n',
    'And how he closed it:\n',
    '<!-- letterlint id=sam -->\n*Best regards,*\n*Sam Doe, 555-0142*\n',
  ].join('\n')

  test('make one letter, in which each finding has its place', () => {
    const { letters } = markdown(pieces)
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({ kind: 'recovery', range: { start: { line: 5 }, end: { line: 19 } } })
    expect(findings(pieces)).toEqual([
      '5:3 addresses-interviewers Dear Hiring Manager,',
      '7:29 no-placeholders [Company]',
      '12:20 no-placeholders [first step]',
    ])
  })

  test('must agree', () => {
    expect(invalid(pieces.replace('letter id=sam', 'letter id=sam kind=thank-you'))).toEqual([
      '11:11-32 The pieces of “sam” do not agree on kind: “recovery” above. Say it once.',
    ])
  })
})

describe('notes', () => {
  const text = comment('notes=bell.yaml')

  test('are asked of the caller, and fill the letter’s blanks', () => {
    const asked: string[] = []
    const notesFrom = (file: string) => {
      asked.push(file)
      return { company: 'Bell' }
    }
    const { messages } = markdown(text, { notesFrom })
    expect(asked).toEqual(['bell.yaml'])
    expect(messages.find(({ ruleId }) => ruleId === 'no-placeholders')?.fix?.text).toBe('Bell')
  })

  test('that cannot be had are told at the mark', () => {
    const notesFrom = () => {
      throw new UsageError('Cannot read bell.yaml: there is no such file.')
    }
    expect(markdown(text, { notesFrom }).messages[0]).toMatchObject({
      ruleId: 'invalid-mark',
      level: 'error',
      message: 'Cannot read bell.yaml: there is no such file.',
      range: { start: { line: 3, column: 1 }, end: { line: 3, column: 36 } },
    })
    expect(invalid(text)).toEqual(['3:1-36 No files can be read here, so the notes in bell.yaml are not known.'])
  })

  test('stand in a fenced letter’s own front matter too, and in that of a marked letter', () => {
    const own = markdown(fence('kind=recovery', `---\ncompany: Bell\n---\n${letter}`))
    expect(own.messages.find(({ ruleId }) => ruleId === 'no-placeholders')?.fix?.text).toBe('Bell')
    const marked = markdown(`---\ncompany: Bell\n---\n\n<!-- letterlint kind=recovery -->\n\n${letter}\n`)
    expect(marked.messages.find(({ ruleId }) => ruleId === 'no-placeholders')?.fix?.text).toBe('Bell')
    expect(() => markdown(fence('', `---\ncompny: Bell\n---\n${letter}`))).toThrow('Front matter, line 5: “compny”')
  })
})

describe('a mark that cannot be used is an error where it stands', () => {
  test.each([
    [comment('kinds=recovery'), '“kinds” is no word of a mark. Did you mean “kind”?'],
    [comment('whatever'), '“whatever” is no word of a mark. Words: kind, id, notes, example, expect, excerpt, ignore.'],
    [comment('kind=recovry'), /^“recovry” is no kind of letter. Did you mean “recovery”\?/],
    [comment('kind'), '“kind” needs a value: kind=….'],
    [comment('kind=recovery kind=recovery'), '“kind” is said twice in one mark. Keep one.'],
    [comment('excerpt=yes'), '“excerpt” takes no value. Write it alone.'],
    [comment('example=god'), 'An example is good or bad, not “god”. Did you mean “good”?'],
    [comment('expect="no-beging"'), '“no-beging” in expect is no rule. Did you mean “no-begging”?'],
    [
      comment('expect="no-begging*two"'),
      '“no-begging*two” in expect is no rule with a number: write “no-begging*2” for two.',
    ],
    [comment('').replace('letterlint', 'leterlint'), undefined],
    [
      comment('').replace('letterlint', 'letterlint-bgin'),
      '“letterlint-bgin” is no mark and no directive. Did you mean “letterlint-begin”?',
    ],
    [comment('').replace('letterlint', 'letterlint-begin'), /^This mark begins a stretch that never ends/],
    [comment('').replace('letterlint', 'letterlint-end'), /^This mark ends a stretch that was never begun/],
    [comment('', ''), /^This mark stands before no letter/],
    [comment('', '<!-- letterlint-begin -->\n<!-- letterlint-end -->'), /^This mark stands before no letter/],
    [comment('', fence('excerpt').slice(8)), /^The fence below has a mark of its own/],
  ])('%j', (text, message) => {
    const [found] = invalid(text)
    if (message === undefined) expect(found).toBeUndefined()
    else if (typeof message === 'string') expect(found?.replace(/^\S+ /, '')).toBe(message)
    else expect(found?.replace(/^\S+ /, '')).toMatch(message)
    if (found) expect(found).toMatch(/^3:1-/)
  })

  test('inside a paragraph, where it would mark nothing', () => {
    expect(invalid('See <!-- letterlint excerpt --> this, and `<!-- letterlint -->`.')).toEqual([
      '1:5-32 A mark stands on a line of its own. Put it above the letter.',
    ])
  })

  test('behind a fence, at its words', () => {
    expect(invalid(fence('kind=recovry'))[0]).toMatch(/^3:11-23 “recovry”/)
    expect(
      invalid(`- a\n\n  > ~~~letter  kinds=recovery\n  > ${letter.replaceAll('\n', '\n  > ')}\n  > ~~~`)[0],
    ).toMatch(/^3:16-30 “kinds”/)
  })

  test('what other programs write behind a fence is none of ours', () => {
    const text = `Intro.\n\n\`\`\`text title="letter.txt" {1,3}\n${letter}\n\`\`\`\n`
    expect(invalid(text)).toEqual([])
    expect(findings(text)).toHaveLength(3)
  })
})
