import { UsageError } from '../input/usage-error'
import { checkRule } from '../rule/check-rule'
import type { AnyRule } from '../rule/rule'

const isRule = (value: object) => 'id' in value && 'check' in value

/** The rules among some exports: by themselves, in lists, or in an object, as CommonJS exports them. */
function* rulesAmong(value: unknown, depth: number): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (isRule(value)) yield value
  else if (depth > 0) for (const inner of Object.values(value)) yield* rulesAmong(inner, depth - 1)
}

/**
 * The rules that a module exports, each once.
 * @throws {UsageError} where there is none, or one that is not whole.
 */
export function exportedRules(exported: Record<string, unknown>): AnyRule[] {
  const rules = [...new Set(rulesAmong(exported, 3))].map(checkRule)
  if (rules.length === 0) throw new UsageError('It exports no rule: make one with defineRule, and export it.')
  return rules
}
