import * as v from 'valibot'
import { named, problemWith } from '../input/located-yaml'
import { UsageError } from '../input/usage-error'
import { letterKinds } from '../letter/kind'
import { levels } from './level'
import { type AnyRule, defineRule } from './rule'

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
  'must be an object: make it with defineRule',
)

/** @throws {UsageError} where something given as a rule is none. */
export function checkRule(given: unknown): AnyRule {
  const problem = problemWith(ruleSchema, given, 'field of a rule')
  if (problem) {
    const id = (given as { id?: unknown } | null)?.id
    const rule = typeof id === 'string' ? `The rule “${id}”` : 'A rule'
    throw new UsageError(`${rule}${problem.path.length > 0 ? `: “${named(problem.path)}”` : ''} ${problem.what}`)
  }
  try {
    return defineRule(given as AnyRule)
  } catch (cause) {
    throw new UsageError((cause as Error).message)
  }
}
