import { UsageError } from '../input/usage-error'
import { type LetterKind, letterKinds } from '../letter/kind'
import { type Level, levelFor, levels, type Preset, raised } from '../rule/level'
import type { AnyRule, OptionValue } from '../rule/rule'
import { didYouMean } from '../text/closest'

export type RuleSetting = Level | 'off' | readonly [Level | 'off', Record<string, OptionValue>]
export type RuleSettings = Record<string, RuleSetting>

/** A level alone leaves the options as they were. */
export function over(before: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  return typeof later === 'string' && Array.isArray(before) ? [later, before[1]] : later
}

/** Settings, and later ones over them. */
export function allOver(before: RuleSettings = {}, later: RuleSettings = {}): RuleSettings {
  const changed = Object.entries(later).map(([id, setting]) => [id, over(before[id], setting)] as const)
  return { ...before, ...Object.fromEntries(changed) }
}

/** A rule as it applies to a letter of one kind. */
export interface ActiveRule {
  rule: AnyRule
  level: Level
  /** Set by the user, so a finding's own level does not override it. */
  pinned: boolean
  options: Record<string, OptionValue>
}

const settingLevels = [...levels, 'off'] as const

function checkedOptions(rule: AnyRule, given: Record<string, unknown>): Record<string, OptionValue> {
  const declared = rule.options ?? {}
  const options: Record<string, OptionValue> = {}
  for (const [name, option] of Object.entries<{ default: OptionValue }>(declared)) options[name] = option.default
  for (const [name, value] of Object.entries(given)) {
    const fallback = options[name]
    if (fallback === undefined) {
      throw new UsageError(
        `Unknown option “${name}” of the rule “${rule.id}”.${didYouMean(name, Object.keys(declared))}`,
      )
    }
    const wanted = Array.isArray(fallback)
      ? 'a list of words'
      : typeof fallback === 'number'
        ? 'a whole number from 0 on'
        : `a ${typeof fallback}`
    const fits = Array.isArray(fallback)
      ? Array.isArray(value) && value.every((item) => typeof item === 'string')
      : typeof value === typeof fallback && (typeof value !== 'number' || (Number.isInteger(value) && value >= 0))
    if (!fits)
      throw new UsageError(
        `The option “${name}” of the rule “${rule.id}” must be ${wanted}, not ${JSON.stringify(value)}.`,
      )
    options[name] = value as OptionValue
  }
  return options
}

function isLevelOrOff(value: unknown): value is Level | 'off' {
  return settingLevels.includes(value as Level)
}

/** @throws {UsageError} where a rule is unknown or its setting is no level, nor a pair of level and options. */
export function checkSettings(rules: readonly AnyRule[], settings: RuleSettings): void {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new UsageError('“rules” must be settings by rule, such as { "no-hedging": "off" }.')
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const [id, setting] of Object.entries(settings)) {
    const rule = byId.get(id)
    if (!rule)
      throw new UsageError(`Unknown rule “${id}”.${didYouMean(id, byId.keys())} “letterlint rules” lists them all.`)
    const [level, options] = Array.isArray(setting) ? setting : [setting, {}]
    if (!isLevelOrOff(level)) {
      throw new UsageError(
        `“${String(level)}” is no level for the rule “${id}”: use ${settingLevels.join(', ')}.${didYouMean(String(level), settingLevels)}`,
      )
    }
    checkedOptions(rule, options ?? {})
  }
}

function presetLevel(rule: AnyRule, kind: LetterKind, preset: Preset): Level | 'off' {
  const recommended = levelFor(rule.levels, kind)
  if (preset === 'recommended') return recommended
  if (recommended !== 'off') return raised(recommended)
  return rule.strictKinds?.includes(kind) ? raised('suggestion') : 'off'
}

/** The rules that are on for letters of this kind. Settings must have been checked. */
export function activeRules(
  rules: readonly AnyRule[],
  kind: LetterKind,
  preset: Preset,
  settings: RuleSettings,
): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settings[rule.id]
    const [given, options] = Array.isArray(setting) ? setting : [setting, {}]
    const level = given ?? presetLevel(rule, kind, preset)
    if (level !== 'off')
      active.push({ rule, level, pinned: given !== undefined, options: checkedOptions(rule, options ?? {}) })
  }
  return active
}

/** @throws {UsageError} */
export function checkKind(kind: unknown): void {
  if (kind !== undefined && !letterKinds.includes(kind as LetterKind)) {
    throw new UsageError(
      `Unknown letter kind “${String(kind)}”.${didYouMean(String(kind), letterKinds)} Kinds: ${letterKinds.join(', ')}.`,
    )
  }
}
