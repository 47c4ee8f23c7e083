import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { type MoveName, moveNames } from '../src/moves/move'

const names = v.array(v.picklist(moveNames))
const words = v.optional(v.union([v.string(), v.array(v.string())]))
const bankSchema = v.strictObject({
  provenance: v.string(),
  yes: v.array(v.strictObject({ text: v.string(), also: names, words })),
  no: v.array(v.strictObject({ text: v.string(), is: names, words })),
})

/** A labelled sentence of a bank. */
export interface BankSentence {
  text: string
  /** The move it was written for, of which its label is surest; none for sentences that were written for no bank. */
  bank?: MoveName
  moves: Set<MoveName>
  /** Every second sentence of a bank is put aside: it measures, and nothing is ever learned from it. */
  aside: boolean
}

/** @throws {Error} that names the file where a bank is not of the right form. */
export function readBanks(root: string): BankSentence[] {
  const folder = join(root, 'fixtures/sentences')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const bank = file.replace('.yaml', '') as MoveName
      const result = v.safeParse(bankSchema, parse(readFileSync(join(folder, file), 'utf8')))
      if (!result.success) {
        const [issue] = result.issues
        throw new Error(`${file}: ${issue.message} at ${issue.path?.map(({ key }) => key).join('.')}`)
      }
      const { yes, no } = result.output
      return [
        ...yes.map(({ text, also }, at) => ({ text, bank, moves: new Set([bank, ...also]), aside: at % 2 === 1 })),
        ...no.map(({ text, is }, at) => ({ text, bank, moves: new Set(is), aside: at % 2 === 1 })),
      ]
    })
}
