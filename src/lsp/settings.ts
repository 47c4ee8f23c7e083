import * as v from 'valibot'
import { named, problemWith } from '../input/located-yaml'
import { letterKinds } from '../letter/kind'

const settingsSchema = v.strictObject(
  {
    /** Whether letters are judged at all. */
    enable: v.optional(v.boolean('must be true or false')),
    /** For letters whose configuration names none. */
    preset: v.optional(v.picklist(['recommended', 'strict'], 'must be recommended or strict')),
    /** For letters that do not say themselves, and whose configuration does not. */
    kind: v.optional(v.picklist(letterKinds, `must be one of ${letterKinds.join(', ')}`)),
    /** Whether each sentence is shown what it does. */
    inlayHints: v.optional(v.boolean('must be true or false')),
  },
  'must be settings (enable:, preset: …)',
)

/** What an editor sets, under `letterlint`. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** What only the client reads, by the name that editors give it. */
const ofTheClient = 'trace'

/** What is set, one by one: null is nothing, and a setting that cannot be used is left out and told. */
export function settingsFrom(given: unknown): { settings: Settings; problems: string[] } {
  const settings: Record<string, unknown> = {}
  const problems: string[] = []
  if (typeof given !== 'object' || given === null) return { settings, problems }
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === '' || name === ofTheClient) continue
    const problem = problemWith(settingsSchema, { [name]: value }, 'setting')
    if (problem) problems.push(`The setting “letterlint.${named(problem.path)}” ${problem.what}`)
    else settings[name] = value
  }
  return { settings, problems }
}
