import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Linter } from '../src/index'
import { type LetterKind, letterKinds } from '../src/letter/kind'
import { faultNames, type MoveName } from '../src/moves/move'
import { labelledLine } from './labelled-line'

/** A sentence as most people type it, with the moves that it makes and the kinds of letters that it stands in. */
export interface PlainSentence {
  text: string
  moves: Set<MoveName>
  kinds: readonly LetterKind[]
  /** Those of `measured.txt`: nothing is ever learned from them. */
  aside: boolean
}

const heads: Record<string, readonly LetterKind[]> = {
  any: ['thank-you', 'recovery'],
  'after-a-no': ['feedback-request', 'stay-in-touch'],
  ...Object.fromEntries(letterKinds.map((kind) => [kind, [kind]])),
}
const faults: readonly MoveName[] = [...faultNames, 'dispute']

/** @throws {Error} that names the file and the line that is not of the right form. */
export function readPlainSentences(root: string): PlainSentence[] {
  const folder = join(root, 'fixtures/plain')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      let kinds = heads.any!
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line): PlainSentence[] => {
          if (line.startsWith('## ')) {
            const named = heads[line.slice(3)]
            if (!named) throw new Error(`${file}: no kind of letter: ${line}`)
            kinds = named
            return []
          }
          if (!line) return []
          return [{ ...labelledLine(line, file), kinds, aside: file === 'measured.txt' }]
        })
    })
}

/** Good letters that plain sentences are put into, one of each kind: a sentence a paragraph. */
const hosts: Record<LetterKind, readonly string[]> = {
  'thank-you': [
    'Thank you for seeing me on Tuesday about the stock controller post at Harlow Foods.',
    'You said that the counts at the Leeds depot have been out by four percent since the move.',
    'At Deva I brought the same gap down to half a percent in six months, by counting one aisle a night, and I would start so with yours.',
    'I look forward to hearing from you, and you can reach me on 07700 900123.',
  ],
  recovery: [
    'Thank you for seeing me on Tuesday about the stock controller post at Harlow Foods.',
    'I gave a poor answer when you asked how I would find the four percent that the Leeds depot loses.',
    'At Deva I brought the same gap down to half a percent in six months, by counting one aisle a night, and I would start so with yours.',
    'Could we speak for ten minutes next week? You can reach me on 07700 900123.',
  ],
  'second-interview': [
    'Thank you for asking me back on Thursday about the stock controller post at Harlow Foods.',
    'You said that the counts at the Leeds depot have been out by four percent since the move.',
    'At Deva I brought the same gap down to half a percent in six months, by counting one aisle a night, and I will bring the plan along.',
    'I look forward to seeing you, and you can reach me on 07700 900123.',
  ],
  'feedback-request': [
    'Thank you for telling me that the stock controller post at Harlow Foods went to somebody else.',
    'I enjoyed hearing how you count the Leeds depot.',
    'Which of my answers on the four percent gave you least to go on?',
    'A line by e-mail or five minutes by phone on 07700 900123 would help me a great deal.',
  ],
  'stay-in-touch': [
    'Thank you for telling me that the stock controller post at Harlow Foods went to somebody else.',
    'I understand your choice, and I enjoyed hearing how you count the Leeds depot.',
    'At Deva I brought the same gap down to half a percent in six months.',
    'Please keep me in mind for other posts; you can reach me on 07700 900123.',
  ],
}

/** Which faults are found in a sentence behind the first and behind the third of a letter, a set for each kind of letter and place. */
export function faultsFound(linter: Linter, { text, kinds }: PlainSentence): ReadonlySet<MoveName>[] {
  return kinds.flatMap((kind) =>
    [1, 3].map((place) => {
      const letter = `Dear Ms. Ogden,\n\n${hosts[kind].toSpliced(place, 0, text).join('\n\n')}\n\nSincerely,\nJo Lane\n`
      const start = letter.indexOf(text)
      const [read] = linter.read(letter, { kind })
      return new Set(
        faults.filter((name) =>
          read?.moves(name).some(({ span }) => span.start >= start && span.start < start + text.length),
        ),
      )
    }),
  )
}

export const isFault = (name: MoveName) => faults.includes(name)
