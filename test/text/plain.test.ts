import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/text/plain'
import { readText } from '../../src/text/read'

/** Each block as `type: text`. */
const read = (source: string) => readPlain(source).blocks.map(({ type, text }) => `${type}: ${text.value}`)
const long = 'a line of a letter that nobody wrapped by hand, '.repeat(3).trim()

test.each<[string, string, string[]]>([
  [
    'blank lines, also of spaces, nbsp and marks of no width',
    'a\n \u00A0\t\nb\n\u200B\nc',
    ['paragraph: a', 'paragraph: b', 'paragraph: c'],
  ],
  ['indentation', '   12 High St\n\tLondon', ['paragraph: 12 High St\nLondon']],
  ['CRLF', 'a\r\nb\r\n\r\nc\r\n', ['paragraph: a\nb', 'paragraph: c']],
  ['lone CR', 'a\rb\r\rc', ['paragraph: a\nb', 'paragraph: c']],
  ['form feed', 'a\fb', ['paragraph: a\nb']],
  ['no Markdown', '# a\n\n*b* &amp; \\* [c](d)', ['paragraph: # a', 'paragraph: *b* &amp; \\* [c](d)']],
  [
    'bullets',
    '- a\n* b\n• c\n– d\n1. e\n2) f\na) g',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((item) => `item: ${item}`),
  ],
  ['an item that wraps', '- one\n  more\n- two\nlazy', ['item: one\nmore', 'item: two\nlazy']],
  [
    'prose right after a list',
    '- cut waste\n- raised yield\nThank you all.',
    ['item: cut waste', 'item: raised yield', 'paragraph: Thank you all.'],
  ],
  ['a heading over a list', 'My results\n- one', ['heading: My results', 'item: one']],
  ['a sentence over a list', 'I did it.\n- one', ['paragraph: I did it.', 'item: one']],
  ['a lead-in with a colon', 'In May I:\n- one', ['paragraph: In May I:', 'item: one']],
  ['a long lead-in', `${'x'.repeat(60)}\n- one`, [`paragraph: ${'x'.repeat(60)}`, 'item: one']],
  ['the end of a paragraph over a list', 'one\ntwo\n- three', ['paragraph: one\ntwo', 'item: three']],
  ['names with initials', 'J. K. Rao\nI. Duarte', ['paragraph: J. K. Rao\nI. Duarte']],
  [
    'a number that a wrap brought to the start',
    'I can start on\n12. June or July',
    ['paragraph: I can start on\n12. June or July'],
  ],
  [
    'a dash that a wrap brought to the start',
    'The plant that I told you about was very late\n– by a week – and lost',
    ['paragraph: The plant that I told you about was very late\n– by a week – and lost'],
  ],
  [
    'breaks',
    'a\n---\nb\n___\nc\n* * *\nd\n=====',
    [
      'paragraph: a',
      'break: ---',
      'paragraph: b',
      'break: ___',
      'paragraph: c',
      'break: * * *',
      'paragraph: d',
      'break: =====',
    ],
  ],
  ['the signature mark', 'Best,\n-- \nAna', ['paragraph: Best,', 'break: --', 'paragraph: Ana']],
  ['quotes', '> a\n>> b\nc\n> d\n>\n> - e\n> - f', ['quote: a\nb', 'paragraph: c', 'quote: d', 'quote: e', 'quote: f']],
  [
    'lines that are not wrapped',
    `Short\nA ${long}\nLast`,
    ['paragraph: Short', `paragraph: A ${long}`, 'paragraph: Last'],
  ],
  ['an item that is not wrapped', `- ${long}\nlast`, [`item: ${long}`, 'paragraph: last']],
  [
    'a long address on the web',
    `See\nhttps://example.com/${'x'.repeat(100)}\nfor more`,
    [`paragraph: See\nhttps://example.com/${'x'.repeat(100)}\nfor more`],
  ],
])('%s', (_, source, blocks) => expect(read(source)).toEqual(blocks))

const words = (text: string, columns: number) => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]!
    if (line && line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}
const prose =
  'Thank you for the tour of the plant on Monday. You told me that the night shift loses a pallet an hour at the north dock, and that nobody has had the time to ask why. At Fell View I found the same thing in 2021. Three drivers shared one scanner, and I bought two more. My number is 07700 900142 and I am free after five.'

test.each([60, 80, 101, 110, 125, 150])('a paragraph that is wrapped at %i columns is one', (columns) => {
  expect(words(prose, columns).split('\n').length).toBeGreaterThan(1)
  expect(readPlain(`Dear Ana,\n\n${words(prose, columns)}\n\nBest,\nSam`).blocks).toHaveLength(3)
})

test('paragraphs that stand a line each stay apart, and a sentence that goes on below does not', () => {
  const [first, second] = [`${prose.slice(0, 165)}.`, `${prose.slice(165, 300)}.`]
  const third = 'I would start with the dock.'
  expect(read(`${first}\n${second}\n${third}`)).toHaveLength(3)
  expect(read(`${third}\n${prose.slice(0, 160)}\n${prose.slice(161)}`)).toHaveLength(2)
})

test('a wrap maps to its line ending alone', () => {
  const [block] = readPlain('> a  \r\n> b').blocks
  expect(block?.text.span(1, 2)).toEqual({ start: 5, end: 7 })
})

describe('front matter', () => {
  test.each([
    ['---\nkind: recovery\nnote: a --- b\n---\nDear', 'kind: recovery\nnote: a --- b', 'Dear'],
    ['\uFEFF---\r\nkind: x---\r\n---\r\n\r\nDear', 'kind: x---', 'Dear'],
  ])('%j', (source, yaml, first) => {
    for (const format of ['plain', 'markdown'] as const) {
      const { frontMatter, blocks } = readText(source, format)
      const span = frontMatter!.span()
      expect(frontMatter?.value).toBe(yaml)
      expect(source.slice(span.start, span.end)).toBe(yaml)
      expect(blocks.map(({ text }) => text.value)).toEqual([first])
    }
  })

  test('may be empty, and still has a place', () => {
    for (const format of ['plain', 'markdown'] as const) {
      expect(readText('---\n---\nDear', format).frontMatter?.span()).toEqual({ start: 4, end: 4 })
    }
  })

  test.each(['---\nDear Ana\n---\nx', '---\nkind: x\n'])('is not %j', (source) =>
    expect(readPlain(source).frontMatter).toBeUndefined(),
  )
})

// These overflowed the stack where a list of blocks was spread.
test.each([
  ['one line', 'I was glad to meet you. '.repeat(210_000), 1],
  ['short items', '- a\n'.repeat(1_250_000), 1_250_000],
  ['lines of one paragraph', `${'x'.repeat(49)}\n`.repeat(100_000), 1],
  [
    'lines of one paragraph, one of them long',
    `${'X'.repeat(120)}.\n${`${'X'.repeat(19)}.\n`.repeat(240_000)}`,
    240_001,
  ],
  ['blank lines', '\n'.repeat(5_000_000), 0],
  ['dashes', `${'-'.repeat(5_000_000)}x`, 1],
])('five megabytes of %s are read at once', (_, source, count) => {
  expect(readPlain(source).blocks).toHaveLength(count)
})

/** The least of three times that a text takes to read: what else the machine does only adds to it. */
function timeToRead(source: string): number {
  const times = [0, 1, 2].map(() => {
    const before = performance.now()
    readPlain(source)
    return performance.now() - before
  })
  return Math.min(...times)
}

// Copied or cut again for each of its parts, ten times as long a text takes a hundred times as long, on whatever machine.
test.each([
  ['short items', '- a\n'.repeat(5_000)],
  ['lines of one paragraph', `${'x'.repeat(49)}\n`.repeat(5_000)],
])('ten times as many %s take about ten times as long', (_, source) => {
  expect(timeToRead(source.repeat(10))).toBeLessThan(40 * timeToRead(source))
})
