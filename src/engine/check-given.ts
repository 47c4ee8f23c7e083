import { UsageError } from '../input/usage-error'
import { checkNotes } from '../letter/notes'
import { checkRule } from '../rule/check-rule'
import type { AnyRule } from '../rule/rule'
import { didYouMean } from '../text/closest'
import type { LinterConfig, LintOptions } from './linter'
import { checkKind, checkSettings } from './settings'

/** What a field must be; `checked` where what is in it is looked at by itself. */
type FieldType = 'boolean' | 'function' | 'checked'

const settingFields = { preset: 'checked', rules: 'checked', kind: 'checked', notes: 'checked' } as const
const configFields: Record<keyof LinterConfig, FieldType> = { ...settingFields, plugins: 'checked' }
const optionFields: Record<keyof LintOptions, FieldType> = {
  ...settingFields,
  format: 'checked',
  whole: 'boolean',
  notesFrom: 'function',
  tryEdits: 'boolean',
  onRuleError: 'function',
}

function checkFields(given: unknown, fields: Record<string, FieldType>, whole: string, noun: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError(`${whole} must be an object of ${noun}s.`)
  for (const [name, value] of Object.entries(given)) {
    const type = fields[name]
    const known = Object.keys(fields)
    if (type === undefined)
      throw new UsageError(`Unknown ${noun} “${name}”.${didYouMean(name, known) || ` There are ${known.join(', ')}.`}`)
    if (type !== 'checked' && value !== undefined && typeof value !== type)
      throw new UsageError(`The ${noun} “${name}” must be a ${type}, not ${JSON.stringify(value)}.`)
  }
}

/** @throws {UsageError} where what is set for a linter or a text, its names aside, cannot be used. */
function checkCommon({ preset, rules: settings, kind, notes }: LinterConfig, rules: readonly AnyRule[]): void {
  if (preset !== undefined && preset !== 'recommended' && preset !== 'strict')
    throw new UsageError(`Unknown preset “${String(preset)}”: use recommended or strict.`)
  checkSettings(rules, settings ?? {})
  checkKind(kind)
  if (notes !== undefined) checkNotes(notes)
}

/**
 * Looks at a linter's rules and configuration before it is made. `catalogue`: the rules beside its plugins.
 * @throws {UsageError} where a name is unknown or a value cannot be used.
 */
export function checkConfig(config: LinterConfig, catalogue: readonly AnyRule[]): void {
  checkFields(config, configFields, 'The configuration', 'setting')
  const { plugins = [] } = config
  if (!Array.isArray(plugins)) throw new UsageError('“plugins” must be a list of rules.')
  const rules = [...catalogue, ...plugins.map(checkRule)]
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id)) throw new UsageError(`There are two rules with the id “${id}”: give the plugin’s rule another.`)
    seen.add(id)
  }
  checkCommon(config, rules)
}

/**
 * Looks at what a linter is to judge. `rules`: the linter's.
 * @throws {UsageError} where the text is none, a name is unknown or a value cannot be used.
 */
export function checkGiven(text: unknown, options: LintOptions, rules: readonly AnyRule[]): void {
  if (typeof text !== 'string')
    throw new UsageError(`The text must be a string, not ${text === null ? 'null' : `a ${typeof text}`}.`)
  checkFields(options, optionFields, 'The options', 'option')
  const { format } = options
  if (format !== undefined && format !== 'plain' && format !== 'markdown')
    throw new UsageError(`Unknown format “${String(format)}”: use plain or markdown.`)
  checkCommon(options, rules)
}
