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
    'i met mr. smith and dr. jones at st. mary on friday.',
    'At 3 p.m. I called her.',
    'I hold a B.Pharm. from Pune and an M.Ed. from Leeds.',
    'I taught Std. IX and Std. 7.',
    'We met at 3 p.m. Monday in the hall.',
    'Ask K. van Dyk, Ana.Rao.pdf or www.Example.Org for more.',
    'We cut waste, errors, etc. and more.',
    '“Really?” he asked.',
    '“Stop!” I said.',
    'I work with .NET, ASP.Net and v2.1 of it.',
    '1. Cut the waste.',
    'We asked J. I. Rao.',
    'P.S. I will bring the plan.',
    'I have 10 yrs. experience.',
    'And so… we left.',
    'I wrote to Eng. Wafula and Adv. Botha on Friday.',
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
    ['It was late!Then I left.', ['It was late!', 'Then I left.']],
    ['I use Asp.Net.Then I left.', ['I use Asp.Net.', 'Then I left.']],
    ['It is what it is.I know.', ['It is what it is.', 'I know.']],
    ['Really ? Yes. It is 5 %. And so on.', ['Really ?', 'Yes.', 'It is 5 %.', 'And so on.']],
    [
      'I chose Plan B. It held. I joined in Dec. We grew.',
      ['I chose Plan B.', 'It held.', 'I joined in Dec.', 'We grew.'],
    ],
    [
      'i left acme inc. in may. i left at 3 p.m. i slept.',
      ['i left acme inc. in may.', 'i left at 3 p.m.', 'i slept.'],
    ],
    ['I met Priya K. She knew. No. I did not.', ['I met Priya K.', 'She knew.', 'No.', 'I did not.']],
    ['Great! 😀 Then we left :). It was fun.', ['Great! 😀', 'Then we left :).', 'It was fun.']],
    ['I love tech. i like art. it is so', ['I love tech.', 'i like art.', 'it is so']],
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

test('marks alone are a sentence, without words', () => {
  const sentences = sentencesOf(MappedText.plain('  …  ', 4))
  expect(sentences).toMatchObject([{ text: '…', words: [], start: 6, end: 7 }])
  expect(sentencesOf(MappedText.plain(' \n ', 0))).toEqual([])
})

test('no full stop of a sentence is part of its last word', () => {
  const [first] = sentencesOf(MappedText.plain('it was good. it is no max. it stays', 0))
  expect(first?.words.map(({ text }) => text)).toEqual(['it', 'was', 'good'])
})

test('a stretch without spaces is one sentence, however long', () => {
  const text = `a${'😀'.repeat(12_000)}`
  expect(split(text)).toEqual([text])
})

test('a paragraph of 160,000 characters is split, and loses nothing', () => {
  const text = 'It was a long day. I went home at once. '.repeat(4000)
  const sentences = split(text)
  expect(sentences).toHaveLength(8000)
  expect(sentences.join(' ')).toBe(text.trim())
})
