import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index'
import { findings, letter, prefixed } from './article'

const before = '# How to follow up\n\nI am begging you to read this. The letters below are real.\n\n'
const after = '\n\nThat is the whole trick. Dear reader, try it.\n'

/** The faults of the letter, which begins on this line, its columns behind a prefix of this length. */
const faults = (line: number, column = 1) => [
  `${line}:${column} addresses-interviewers Dear Hiring Manager,`,
  `${line + 2}:${column} contact-info Thank you for the tour of [Company] on Monday.`,
  `${line + 2}:${column + 26} no-placeholders [Company]`,
]

const italic = letter
  .split('\n\n')
  .map((paragraph) => `*${paragraph}*`)
  .join('\n\n')

describe('a letter is found in its article, and nothing around it is judged', () => {
  test.each<[string, string, string[]]>([
    ['a letter fence', `\`\`\`letter\n${letter}\n\`\`\``, faults(6)],
    ['a fence of text', `~~~text\n${letter}\n~~~`, faults(6)],
    ['a fence of nothing in particular', `\`\`\`\n${letter}\n\`\`\``, faults(6)],
    ['a fence of Markdown', `\`\`\`\`md\n${letter}\n\`\`\`\``, faults(6)],
    ['an e-mail in a fence', `\`\`\`email\nSubject: Monday\n\n${letter}\n\`\`\``, faults(8)],
    ['an indented fence', `  \`\`\`\n${prefixed(letter, '  ')}\n  \`\`\``, faults(6, 3)],
    ['indented code', prefixed(letter, '    '), faults(5, 5)],
    ['a quote', prefixed(letter, '> '), faults(5, 3)],
    ['a quote that begins with a subject', prefixed(`Subject: Monday\n\n${letter}`, '> '), faults(7, 3)],
    ['a quote that greets further down', prefixed(`Leeds, in May\n\n${letter}`, '> '), faults(7, 3)],
    ['a quote for each paragraph', letter.replaceAll(/^(?=.)/gm, '> '), faults(5, 3)],
    ['emphasised paragraphs', italic, faults(5, 2)],
    ['emphasised paragraphs, the other way', italic.replaceAll('*', '_'), faults(5, 2)],
    ['bare paragraphs', letter, faults(5)],
    ['bare paragraphs below a letterhead', `Sam Doe\n555-01\n12 March 2024\n\n${letter}`, faults(9)],
    ['a list item', `1. One:\n\n${prefixed(letter, '   ')}\n\n2. Two.`, faults(7, 4)],
    ['a fence in a list item', `- One:\n\n  \`\`\`letter\n${prefixed(letter, '  ')}\n  \`\`\``, faults(8, 3)],
    ['a quote in a list item', `- One:\n\n${prefixed(letter, '  > ')}`, faults(7, 5)],
    ['a fence in a quote', `> \`\`\`letter\n${prefixed(letter, '> ')}\n> \`\`\``, faults(6, 3)],
    ['a quote in a quote', `> She wrote:\n>\n${prefixed(letter, '> > ')}`, faults(7, 5)],
    ['a stretch between marks', `<!-- letterlint-begin -->\n${letter}\n<!-- letterlint-end -->`, faults(6)],
  ])('%s', (_, shown, expected) => {
    for (const ending of ['\n', '\r\n']) {
      const text = (before + shown + after).replaceAll('\n', ending)
      expect(lint(text, { format: 'markdown' }).letters).toHaveLength(1)
      expect(findings(text)).toEqual(expected)
    }
  })

  test('with little said above and below it', () => {
    expect(lint(`She wrote:\n\n${letter}\n\nSo simple.\n`, { format: 'markdown' }).letters).toMatchObject([
      { range: { start: { line: 3 }, end: { line: 9 } } },
    ])
  })

  test('below front matter of a site, and a byte order mark', () => {
    const text = `\uFEFF---\ntitle: Letters\nweight: 3\n---\n\n${prefixed(letter, '> ')}\n`
    expect(findings(text)).toEqual(faults(6, 3))
  })

  test('a text without blank lines has it in the middle of a paragraph, and ends it in a list', () => {
    const lines = [
      'Here is what a friend of mine wrote to the people whom she had met on the Monday before, word for word.',
      'Dear Hiring Manager,',
      'Thank you for the tour of [Company] on Monday, and for the long talk about the quiet floor and its shelves.',
      'Examples from her letter are below:',
      'ACE Electronics',
      '- In my first year in the post I ranked first of forty in the country, with $9.3 million in sales of parts.',
      'DEF Consulting',
      '- In my first 30 days I won a contract for five of us that brought in $360,000, and it was renewed twice.',
      'Call me at xxx-xxx-xxxx',
      'Best regards,',
      'Sam Doe',
      'And [that] is how it is done.',
    ]
    expect(findings(lines.join('\n'))).toEqual([
      '2:1 addresses-interviewers Dear Hiring Manager,',
      '3:27 no-placeholders [Company]',
      '9:1 contact-info Call me at xxx-xxx-xxxx',
      '9:12 no-placeholders xxx-xxx-xxxx',
    ])
  })
})

describe('several letters', () => {
  test('each is a letter of its own', () => {
    const text = `${before}${prefixed(letter, '> ')}\n\nAnd another:\n\n\`\`\`letter\n${letter}\n\`\`\`\n\n${letter}${after}`
    expect(lint(text, { format: 'markdown' }).letters.map(({ range }) => range.start.line)).toEqual([5, 16, 25])
    expect(findings(text)).toEqual([...faults(5, 3), ...faults(16), ...faults(25)])
  })

  test('one below the other, bare and emphasised', () => {
    expect(findings(`${letter}\n\n${letter}\n`)).toEqual([...faults(1), ...faults(9)])
    expect(findings(`${before}${italic}\n\n${italic}\n`)).toEqual([...faults(5, 2), ...faults(13, 2)])
  })
})

describe('an article without a letter is silent', () => {
  test.each([
    [
      'about letters',
      '# Openings\n\n- Dear Ms. Rao,\n- Hello team,\n\n# Closings\n\n- Best regards,\n- Sincerely,\nSam\n',
    ],
    [
      'prose that begs',
      'I am begging you: write at once. It was not fair to you, and you know it. Ask for feedback.\n',
    ],
    [
      'a greeting in one section, a farewell in another',
      '## Greet\n\nDear Ms. Rao,\n\nand so on it goes.\n\n## Close\n\nBest,\nSam\n',
    ],
    ['code', '```ts\nconst a = "Dear Ana, thank you for the tour of my house"\n```\n\n```\nHello, world\n```\n'],
    ['a greeting in a fence', 'Begin with this:\n\n```\nDear Ms. Rao,\n```\n\n> Subject: Thank you\n'],
    ['a testimonial', 'What they say:\n\n> I loved it. I am begging you for more [soon].\n>\n> Ana\n'],
  ])('%s', (_, text) => {
    expect(lint(text, { format: 'markdown' })).toEqual({ messages: [], letters: [] })
  })
})

describe('a text that is one letter is judged whole', () => {
  test.each([
    ['greeting to name', letter, 1],
    ['under a heading', `# Monday\n\n${letter}`, 3],
    ['no sign-off', 'Dear Hiring Manager,\n\nThank you for the tour of [Company] on Monday.', 1],
    ['front matter of notes', `---\ncompany: Bell\n---\n\n${letter}`, 5],
    ['a letterhead', `**Sam Doe** | <sam.doe>\n\n${letter}`, 3],
    ['a postscript', `${letter}\n\nP.S. The shelves that I spoke of are still in my mind, all nine of them.`, 1],
    [
      'mail quoted below',
      `${letter}\n\nOn Monday Ana Rao wrote:\n\n${prefixed('Dear Sam,\n\nThank you for coming in to [us].', '> ')}`,
      1,
    ],
  ])('%s', (_, text, line) => {
    expect(lint(text, { format: 'markdown' }).letters).toHaveLength(1)
    expect(findings(text)[0]).toBe(`${line}:1 addresses-interviewers Dear Hiring Manager,`)
    expect(findings(text).filter((finding) => finding.includes('no-placeholders'))).toHaveLength(1)
  })

  test('one without a greeting, only where the caller says that it is one', () => {
    const text = 'Thank you for the tour of [Company] on Monday.'
    expect(findings(text)).toEqual([])
    expect(findings(text, { whole: true })).toHaveLength(4)
  })

  test('its front matter is still read for mistakes', () => {
    expect(() => lint(`---\ncompny: Bell\n---\n\n${letter}`, { format: 'markdown' })).toThrow(/Did you mean “company”/)
  })
})

test('a degree behind the writer’s name says nothing, and the letter begins above it', () => {
  const text = `Sam Doe, B.Eng.\n0491 570 006\n\n# Surveyor, Larch Pottery\n\n${letter}`
  const [judged, ...more] = lint(text, { format: 'markdown' }).letters
  expect(more).toEqual([])
  expect(judged!.range.start.line).toBe(1)
})

test('a signed draft without a greeting, a heading or a letter in it is one letter', () => {
  const text = 'Thank you for Monday.\n\nI am begging you for another chance.\n\nBest regards,\\\nSam Doe\n'
  const { letters, messages } = lint(text, { format: 'markdown' })
  expect(letters.length).toBe(1)
  expect(messages.map(({ ruleId }) => ruleId)).toContain('addresses-interviewers')
  expect(lint(`# How to end a letter\n\n${text}`, { format: 'markdown' }).letters).toEqual([])
})
