import type { FileResult } from '../../src/report/run-result'
import type { Edit, Message } from '../../src/rule/message'
import { LineIndex } from '../../src/text/point'

type Change = [title: string, words: string, text: string]
interface Finding extends Pick<Message, 'level' | 'ruleId' | 'message'> {
  /** The words reported; which of them, from 0, where they stand more than once. */
  words: string
  nth?: number
  fix?: Change
  suggestions?: Change[]
}

/** One text judged, by hand: findings are placed by their words. */
export function judged(path: string, text: string, findings: Finding[] = []): FileResult {
  const index = new LineIndex(text)
  const place = (words: string, nth = 0) => {
    let start = text.indexOf(words)
    for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`“${words}” does not stand in ${path}.`)
    return index.range({ start, end: start + words.length })
  }
  const edit = ([title, words, put]: Change): Edit => ({ title, range: place(words), text: put })
  const messages = findings.map(
    ({ words, nth, fix, suggestions, ...said }): Message => ({
      ...said,
      range: place(words, nth),
      ...(fix && { fix: edit(fix) }),
      ...(suggestions && { suggestions: suggestions.map(edit) }),
    }),
  )
  const range = index.range({ start: 0, end: text.length })
  return { path, text, letters: [{ kind: 'thank-you', kindReason: 'given', range }], messages }
}

/** Two files, one of them clean; a finding over two lines, and characters that every format has to escape. */
export const sample: FileResult[] = [
  judged('to send/a&b, 100%.txt', 'Dear Ana,\n\nI saw the the 🎉 plant. I beg\nyou. Ask <me> "now".\n', [
    {
      ruleId: 'repeated-words',
      level: 'error',
      message: '“the the” repeats a word. Take one out.',
      words: 'the the',
      fix: ['Keep one', 'the the', 'the'],
    },
    {
      ruleId: 'no-begging',
      level: 'warning',
      message: '“I beg\nyou” begs: 100% of it.',
      words: 'I beg\nyou',
      suggestions: [
        ['Ask as an equal', 'I beg\nyou', 'Could we talk'],
        ['Leave it out', ' I beg\nyou.', ''],
      ],
    },
    {
      ruleId: 'no-placeholders',
      level: 'suggestion',
      message: '“<me> "now"” & more\u0007.',
      words: '<me> "now"',
    },
  ]),
  judged('clean.md', 'Dear Ana,\n'),
]
