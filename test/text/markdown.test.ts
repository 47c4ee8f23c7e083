import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/text/markdown'

/** Each block as `type depth: text`. */
const read = (source: string) =>
  readMarkdown(source).blocks.map(({ type, depth, text }) => `${type}${depth ? ` ${depth}` : ''}: ${text.value}`)

test.each<[string, string, string[]]>([
  ['paragraphs and headings', '# A\n\nb\nc\n\nD\n===', ['heading: A', 'paragraph: b\nc', 'heading: D']],
  [
    'loose and nested items',
    '- a\n\n  b\n\n- c\n  - d\n    e',
    ['item 1: a', 'item 1: b', 'item 1: c', 'item 2: d\ne'],
  ],
  ['a heading in an item', '- # a', ['item 1: a']],
  ['quotes, lists in them too', '> a\nlazy\n>\n> - b', ['quote: a\nlazy', 'quote 1: b']],
  ['breaks and fences', '***\n\n~~~\na\n~~~', ['break: ***', 'code: ~~~\na\n~~~']],
  ['HTML blocks', '<div>\na\n</div>\n\nb', ['paragraph: b']],
  [
    'an indented address',
    '    12 High St\r\n      London\r\n\r\n\tUK',
    ['paragraph: 12 High St\nLondon', 'paragraph: UK'],
  ],
  ['indented text in a quote', '> \t  a &amp; b\n>\t  c', ['quote: a &amp; b\nc']],
  ['indented text in an item', '- a\n\n      b\n      c', ['item 1: a', 'item 1: b\nc']],
  ['a fence that is indented as code', '    ```\n    a', ['paragraph: ```\na']],
  ['a heading by accident, after a comma', 'Kind regards,\n---', ['paragraph: Kind regards,', 'break: ---']],
  [
    'a heading by accident, of two lines',
    'Kind regards\nAna\n-----  ',
    ['paragraph: Kind regards\nAna', 'break: -----'],
  ],
  [
    'a heading by accident, over a signature mark',
    'Thanks\n-- \nAna',
    ['paragraph: Thanks', 'break: --', 'paragraph: Ana'],
  ],
  ['a heading on purpose', 'Results\n---', ['heading: Results']],
  ['hard breaks', 'a  \nb\\\nc<br class="x">d', ['paragraph: a\nb\nc\nd']],
  ['images and HTML', '![alt](a) b <b>c</b><!-- d -->', ['paragraph: b c']],
  ['links', '[a](b "c") <https://d.e> [f][g]\n\n[g]: h', ['paragraph: a https://d.e f']],
])('%s', (_, source, blocks) => expect(read(source)).toEqual(blocks))

/** The source of each stretch that no white space parts. */
const sources = (source: string) =>
  readMarkdown(source).blocks.flatMap(({ text }) =>
    [...text.value.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const { start, end } = text.span(index, index + word.length)
      return source.slice(start, end)
    }),
  )

test.each([
  ['> `a\n> b` c', ['a', 'b', 'c']],
  ['`` ` `` and `&amp;`', ['`', 'and', '&amp;']],
  ['> \t  a &amp;\r\n>\t  b', ['a', '&amp;', 'b']],
  [
    '&#x1F600; &#128512;x &NotEqualTilde; &#38;#38; &amp;amp;',
    ['&#x1F600;', '&#128512;x', '&NotEqualTilde;', '&#38;#38;', '&amp;amp;'],
  ],
  ['> &amp;&lt;\n> \\*\\_ a', ['&amp;&lt;', '\\*\\_', 'a']],
  ['- a  \r\n  b\\\r\n  c', ['a', 'b', 'c']],
  ['Best,\r\n----', ['Best,', '----']],
  ['    12 High\n       London', ['12', 'High', 'London']],
  ['&#0; a\u0000b', ['&#0;', 'a\u0000b']],
])('%j keeps its places', (source, words) => expect(sources(source)).toEqual(words))

test('a wrap in a quote maps to the line ending alone', () => {
  const [block] = readMarkdown('> a\r\n> b').blocks
  expect(block?.text.span(1, 2)).toEqual({ start: 3, end: 5 })
})
