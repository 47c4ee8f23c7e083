import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Linter } from '../src/index'
import { type LetterKind, letterKinds } from '../src/letter/kind'
import { faultNames, type MoveName } from '../src/moves/move'
import { labelledLine } from './labelled-line'

/** A sentence as most people type it, with the moves that it makes and the kinds of letters that it stands in. */
export interface PlainSentence {
  text: string
  moves: Set<MoveName>
  kinds: readonly LetterKind[]
  /** Which of the two readers would learn it (`RUN` in training/corpus.py); of `measured.txt` none ever does. */
  half?: 0 | 1
}

/** So many lines are for one reader to learn, and as many for the other: neighbours in a file are alike. */
const run = 12
const heads: Record<string, readonly LetterKind[]> = {
  any: letterKinds,
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
      let place = 0
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
          const half = Math.floor(place++ / run) % 2 === 0 ? 0 : 1
          return [{ ...labelledLine(line, file), kinds, ...(file !== 'measured.txt' && { half }) }]
        })
    })
}

/** Good letters that plain sentences are put into, one of each kind: a sentence a paragraph. */
const hosts = v.parse(
  v.object(v.entriesFromList(letterKinds, v.array(v.string()))),
  parse(readFileSync(join(import.meta.dirname, '../fixtures/plain/hosts.yaml'), 'utf8')),
)

/** Which faults are found in a sentence behind the first and behind the third of a letter, a set for each place and the first two kinds of letter that it stands in. */
export function faultsFound(linter: Linter, { text, kinds }: PlainSentence): ReadonlySet<MoveName>[] {
  return kinds.slice(0, 2).flatMap((kind) =>
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
