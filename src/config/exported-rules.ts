import * as v from 'valibot'
import { letterKinds } from '../letter/kind'
import { named, problemWith } from '../letter/located-yaml'
import { UsageError } from '../letter/usage-error'
import { levels } from '../rule/level'
import { type AnyRule, defineRule } from '../rule/rule'

const level = v.picklist(levels)
const text = v.string('must be a text')
const list = v.array(v.unknown(), 'must be a list')

/** What the linter and the rule's page lean on. */
const ruleSchema = v.looseObject(
  {
    id: text,
    summary: text,
    why: text,
    levels: v.union(
      [level, v.strictObject(v.entriesFromList(letterKinds, v.optional(level)))],
      `must be ${levels.join(', ')}, or one of these by kind of letter`,
    ),
    messages: v.record(v.string(), text, 'must be texts by name'),
    examples: v.looseObject({ good: list, bad: list }, 'must have good: and bad: examples'),
    check: v.function('must be a function'),
  },
  'must be there',
)

/** @throws {UsageError} where something given as a rule is none. */
export function checkRule(given: unknown): AnyRule {
  const problem = problemWith(ruleSchema, given, 'field of a rule')
  const id = (given as { id?: unknown }).id
  if (problem) throw new UsageError(`The rule “${String(id)}”: “${named(problem.path)}” ${problem.what}`)
  try {
    return defineRule(given as AnyRule)
  } catch (cause) {
    throw new UsageError((cause as Error).message)
  }
}

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
