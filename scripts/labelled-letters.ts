import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { letterKinds } from '../src/letter/kind'
import type { Format } from '../src/text/read'

const labelSchema = v.strictObject({ rule: v.string(), quote: v.optional(v.string()), about: v.optional(v.string()) })
const schema = v.strictObject({
  kind: v.picklist(letterKinds),
  quality: v.picklist(['exemplary', 'good', 'mixed', 'poor']),
  about: v.string(),
  provenance: v.optional(v.string()),
  labels: v.array(labelSchema),
})

export type Label = v.InferOutput<typeof labelSchema>

export interface LabelledLetter extends v.InferOutput<typeof schema> {
  id: string
  text: string
  format: Format
  /** Whether something is learned from it, too: by the encoder, or by what weighs sentences among others. Those of its set have been annotated. */
  learned: boolean
}

/** "aa" of "aa07": whose letters were written together. */
export const setOf = (id: string): string => id.replace(/\d+$/, '')

/** @throws {Error} that names the file where labels are not of the right form, or quote what is not in the letter. */
export function readLabelledLetters(root: string): LabelledLetter[] {
  const folder = join(root, 'fixtures/letters')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.labels.json'))
    .sort()
    .map((file) => {
      const id = file.replace('.labels.json', '')
      const result = v.safeParse(schema, JSON.parse(readFileSync(join(folder, file), 'utf8')))
      if (!result.success) throw new Error(`${file}: ${result.issues[0].message}`)
      const markdown = existsSync(join(folder, `${id}.md`))
      const learned = [`annotated/letters-${setOf(id)}.txt`, `among-others/${setOf(id)}.txt`].some((annotations) =>
        existsSync(join(root, 'fixtures', annotations)),
      )
      const text = readFileSync(join(folder, `${id}.${markdown ? 'md' : 'txt'}`), 'utf8')
      for (const { quote } of result.output.labels) {
        if (quote !== undefined && placesOf(text, quote).length === 0)
          throw new Error(`${file}: not in the letter: ${quote}`)
      }
      return { ...result.output, id, text, format: markdown ? 'markdown' : 'plain', learned }
    })
}

/** Sets begin at different letters, for writers keep to an order of kinds. */
const beginning = (set: string) => [...set].reduce((sum, sign) => 7 * sum + sign.charCodeAt(0), 0)

/** What tests read of the many: `d` whole, one in sixteen of the others that measure, and one in sixty-four of those that are learned from. */
export const sampled = (letters: readonly LabelledLetter[]): LabelledLetter[] =>
  letters.filter(({ id, learned }) => {
    const set = setOf(id)
    return set === 'd' || (Number(/\d+/.exec(id)) + beginning(set)) % (learned ? 64 : 16) === 0
  })

/** Everywhere a quote stands in a text, white space folded, Markdown marks and escapes passed over. */
export function placesOf(text: string, quote: string): { start: number; end: number }[] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/&/g, '&(?:amp;)?'))
  const pattern = new RegExp(words.join('(?:[\\s*_>\\\\]|&nbsp;)+'), 'g')
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
