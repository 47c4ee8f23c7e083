import { describe, expect, test } from 'vitest'
import { MappedText } from '../../src/text/mapped-text'
import { sentencesOf } from '../../src/text/sentence'

const split = (text: string) => sentencesOf(MappedText.plain(text, 0)).map((sentence) => sentence.text)

describe('a sentence does not end', () => {
  test.each([
    'I spoke to Mr. Trent and Dr. Bhatt at St. Mary on Friday.',
    'I was at XYZ Corp., from 2010, and at Acme Inc. in Ohio.',
    'Use a small part, e.g. the night rota, i.e. twelve people.',
    'My quota was $6.2 million; I ended the year selling $9.3 million.',
    'I ranked #1 in the country with approx. 40 accounts.',
    'The stops on No. 3 machine took 2.5 hours a week.',
    'I asked J. K. Rao and K. S. Ramanathan.',
    'We brought credit down from Rs. 31 lakhs to Rs. 4 lakhs.',
    'I am free between 9 a.m. and 5 p.m. most days.',
    'Well... I think so.',
    'Write to ana@example.com or read index.html on Node.js.',
  ])('inside %j', (text) => expect(split(text)).toEqual([text]))
})

describe('a sentence ends', () => {
  test.each([
    ['We met at 3 p.m. We left at five.', ['We met at 3 p.m.', 'We left at five.']],
    ['i was late. i am sorry.', ['i was late.', 'i am sorry.']],
    [
      'You said “started with the pleadings”. Was it the order?',
      ['You said “started with the pleadings”.', 'Was it the order?'],
    ],
    ['Thanks!! (Really.) I mean it.', ['Thanks!!', '(Really.)', 'I mean it.']],
    ['What?! No.', ['What?!', 'No.']],
    ['I waited… Then she came.', ['I waited…', 'Then she came.']],
    ['It ended.Then I went.', ['It ended.', 'Then I went.']],
    ['It grew 2.5%. You saw it.', ['It grew 2.5%.', 'You saw it.']],
    ['I sold to Acme Inc. We were glad.', ['I sold to Acme Inc.', 'We were glad.']],
    ['One line\nand the next. Then more', ['One line and the next.', 'Then more']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences))
})

test('words carry exact places', () => {
  const text = '  I don’t owe $6.2 million; follow-up at 24%.'
  const [sentence] = sentencesOf(MappedText.plain(text, 100))
  expect(sentence?.words.map(({ text: word }) => word)).toEqual([
    'I',
    'don’t',
    'owe',
    '6.2',
    'million',
    'follow-up',
    'at',
    '24',
  ])
  for (const { text: word, start, end } of sentence?.words ?? []) expect(text.slice(start - 100, end - 100)).toBe(word)
})

test('a paragraph of a megabyte is split, and loses nothing', () => {
  const text = 'It was a long day. I went home at once. '.repeat(4000)
  const sentences = split(text)
  expect(sentences).toHaveLength(8000)
  expect(sentences.join(' ')).toBe(text.trim())
})
