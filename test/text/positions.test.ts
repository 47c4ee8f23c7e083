import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/text/block'
import { readMarkdown } from '../../src/text/markdown'
import { readPlain } from '../../src/text/plain'
import { sentencesOf } from '../../src/text/sentence'

/** A word as it reads, and as the source spells it. */
interface Spelt {
  reads: string
  source: string
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéß'), minLength: 2, maxLength: 8 })
const plainWord = letters.map((word): Spelt => ({ reads: word, source: word }))
const markdownWord = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  fc.tuple(letters, letters).map(([a, b]): Spelt => ({ reads: `${a}&${b}`, source: `${a}&amp;${b}` })),
  fc.tuple(letters, letters).map(([a, b]): Spelt => ({ reads: `${a}_${b}`, source: `${a}\\_${b}` })),
  letters.map((word): Spelt => ({ reads: `_${word}&`, source: `\\_${word}&amp;` })),
  letters.map((word): Spelt => ({ reads: `©${word}#`, source: `&copy;${word}\\#` })),
  fc.tuple(letters, letters).map(([a, b]): Spelt => ({ reads: `${a}${b}`, source: `${a}**${b}**` })),
  letters.map((word): Spelt => ({ reads: word, source: `*${word}*` })),
  letters.map((word): Spelt => ({ reads: word, source: `[${word}](https://example.com/a)` })),
  letters.map((word): Spelt => ({ reads: `${word}😀`, source: `${word}😀` })),
  letters.map((word): Spelt => ({ reads: `${word}é`, source: `${word}&#233;` })),
  letters.map((word): Spelt => ({ reads: `😀${word}≂̸`, source: `&#x1F600;${word}&NotEqualTilde;` })),
  letters.map((word): Spelt => ({ reads: `${word}&amp;`, source: `\`${word}&amp;\`` })),
  letters.map((word): Spelt => ({ reads: `https://a.b/${word}`, source: `<https://a.b/${word}>` })),
)

const gap = fc.constantFrom(' ', ' ', ' ', '\t', '\u00A0', '\n', '\n', '  \n', '\\\n')

/** A paragraph: words with gaps between them, as Markdown and as what is read. */
const paragraph = fc.array(fc.tuple(markdownWord, gap), { minLength: 1, maxLength: 12 }).map((parts) => ({
  words: parts.map(([word]) => word),
  source: parts.map(([word, space], at) => word.source + (at < parts.length - 1 ? space : '')).join(''),
}))

const prefixed = (source: string, first: string, rest: string) =>
  source
    .split('\n')
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join('\n')

const block = fc
  .tuple(paragraph, fc.constantFrom('paragraph', 'quote', 'item', 'nested', 'both', 'deep'))
  .map(([{ words, source }, shape]) => ({
    words,
    source: {
      paragraph: source,
      quote: prefixed(source, '> ', '> '),
      item: prefixed(source, '- ', '  '),
      nested: prefixed(source, '> > ', '> > '),
      both: prefixed(source, '1. > ', '   > '),
      deep: prefixed(source, '> - 1. ', '>      '),
    }[shape],
  }))

const document = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([blocks, ending, bom]) => ({
    words: blocks.flatMap(({ words }) => words),
    source:
      (bom ? '\uFEFF' : '') +
      blocks
        .map(({ source }) => source)
        .join('\n\n<!-- -->\n\n')
        .replaceAll('\n', ending),
  }))

/** Whitespace-separated stretches of the blocks' text, each with the source that it maps to. */
function stretches(blocks: readonly Block[], source: string): Spelt[] {
  return blocks.flatMap(({ text }) =>
    [...text.value.matchAll(/[^\s]+/g)].map((match) => {
      const { start, end } = text.span(match.index, match.index + match[0].length)
      return { reads: match[0], source: source.slice(start, end) }
    }),
  )
}

/** Marks at either end of a word are no part of what it reads. */
const inner = (source: string) => source.replace(/^[*[`<]+/, '').replace(/\]\(.*\)$|[*`>]+$/, '')

describe('Markdown', () => {
  test('every word slices the source to its own spelling', () => {
    fc.assert(
      fc.property(document, ({ words, source }) => {
        const found = stretches(readMarkdown(source).blocks, source)
        expect(found.map(({ reads }) => reads)).toEqual(words.map(({ reads }) => reads))
        expect(found.map((word) => inner(word.source))).toEqual(words.map((word) => inner(word.source)))
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('sentences and their words slice it too, and lose nothing', () => {
    fc.assert(
      fc.property(document, ({ source }) => {
        for (const { text } of readMarkdown(source).blocks) {
          const sentences = sentencesOf(text)
          expect(
            sentences
              .map((sentence) => sentence.text)
              .join('')
              .replaceAll(/\s/g, ''),
          ).toBe(text.value.replaceAll(/\s/g, ''))
          for (const { words, mapped } of sentences) {
            for (const word of words) {
              expect(mapped.value.slice(word.at, word.at + word.text.length)).toBe(word.text)
              expect({ start: word.start, end: word.end }).toEqual(mapped.span(word.at, word.at + word.text.length))
            }
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test.each([
    ['> a quote that\n> wraps &amp; goes on', 'goes'],
    ['- an item \\* with\n  a wrap', 'wrap'],
    ['Tyre &amp; Axle of *Mon*day', 'Axle'],
    ['\uFEFFDear Ana,\r\n\r\n> you\r\n> said so', 'said'],
    ['a\ttab and a\u00A0space', 'space'],
    ['mail <ana@example.com> or [ring](tel:1) me', 'ring'],
    ['the `tilekeeper` cache', 'tilekeeper'],
    ['# A heading &copy; here', 'here'],
  ])('%j has %j where it stands', (source, word) => {
    const found = stretches(readMarkdown(source).blocks, source).find(({ reads }) => reads === word)
    expect(found?.source).toBe(word)
  })
})

describe('plain text', () => {
  const line = fc
    .array(plainWord, { minLength: 1, maxLength: 10 })
    .map((words) => words.map(({ source }) => source).join(' '))
  const indented = fc.tuple(fc.constantFrom('', '', '  ', '\t', '> ', '- '), line)

  test('every word slices the source to itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(indented, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (blocks, ending, bom) => {
          const text = blocks.map((lines) => lines.map(([indent, words]) => indent + words).join('\n')).join('\n\n')
          const source = (bom ? '\uFEFF' : '') + text.replaceAll('\n', ending)
          const found = stretches(readPlain(source).blocks, source)
          expect(found.map((word) => word.source)).toEqual(found.map((word) => word.reads))
          expect(found.map((word) => word.reads)).toEqual(blocks.flat().flatMap(([, words]) => words.split(' ')))
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })
})
