import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type LetterKind, letterKinds } from '../src/letter/kind'
import type { MoveName } from '../src/moves/move'
import { labelledLine } from './labelled-line'

/** One letter in so many is put aside: nothing but thresholds is learned from it. See training/corpus.py. */
const asideEvery = 12n

export interface AnnotatedLetter {
  /** File and head line. */
  where: string
  kind: LetterKind
  sentences: { text: string; moves: Set<MoveName> }[]
  /** How the sentences name the employer that is written to and the post, where a reader has said so. */
  named?: { firm: string[]; post: string[] }
  aside: boolean
}

const head = /^(\S+) (?:exemplary|good|mixed|poor) \| [^|]+?(?: \| firm: ([^|]+) \| post: ([^|]+))?$/

/** Names with a semicolon between; a dash where there is none. */
const namesOf = (field: string | undefined) => (field === '-' ? [] : field?.split('; '))

function isAside(firstSentence: string): boolean {
  return BigInt(`0x${createHash('md5').update(firstSentence).digest('hex')}`) % asideEvery === 0n
}

/** @throws {Error} that names the file and the line that is not of the right form. */
export function readAnnotatedLetters(root: string, of: 'annotated' | 'among-others'): AnnotatedLetter[] {
  const folder = join(root, 'fixtures', of)
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^## /m)
      .filter((part) => part.trim())
      .map((part) => {
        const [title = '', ...lines] = part.split('\n')
        const [, kind, ...fields] = head.exec(title) ?? []
        if (!v.is(v.picklist(letterKinds), kind)) throw new Error(`${file}: not the head of a letter: ${title}`)
        const sentences = lines.filter((line) => line.trim()).map((line) => labelledLine(line, file))
        const [firm, post] = fields.map(namesOf)
        for (const name of [...(firm ?? []), ...(post ?? [])])
          if (!sentences.some(({ text }) => text.includes(name))) throw new Error(`${file}: named nowhere: ${name}`)
        const named = firm && post && { named: { firm, post } }
        return { where: `${file}: ${title}`, kind, sentences, ...named, aside: isAside(sentences[0]?.text ?? '') }
      }),
  )
}
