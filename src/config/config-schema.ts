import * as v from 'valibot'
import type { Configuration } from '../engine/configuration'
import { problemWith } from '../input/located-yaml'
import { letterKinds } from '../letter/kind'
import { phraseRuleSchema } from '../rule/phrase-rules-file'
import { didYouMean } from '../text/closest'
import type { ConfigSource } from './config-source'

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(
    words,
    ({ input }) => `must be ${words.join(', ').replace(/, ([^,]+)$/, ' or $1')}.${didYouMean(String(input), words)}`,
  )

const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))
const texts = (what: string) => v.union([text, v.array(text)], `must be ${what}, or a list of them`)

const setting = v.union(
  [v.string(), v.strictTuple([v.string(), v.record(v.string(), v.unknown())])],
  'must be a level (error, warning, suggestion, off), or a level and options: [warning, { words: [chairside] }]',
)

/** A list passes for a record by its numbers. */
const noList = 'must be settings by rule (no-hedging: off)'

const letterSettings = {
  preset: v.optional(oneOf(['recommended', 'strict'])),
  kind: v.optional(oneOf(letterKinds)),
  notes: v.optional(text),
  rules: v.optional(
    v.pipe(
      v.custom((value) => !Array.isArray(value), noList),
      v.record(v.string(), setting, noList),
    ),
  ),
}

const configSchema = v.strictObject(
  {
    $schema: v.optional(v.string('must be a text')),
    extends: v.optional(texts('a preset, a package or a file')),
    ...letterSettings,
    plugins: v.optional(
      v.array(
        // What a rule must be is looked at with the rules that files export.
        v.union([text, v.looseObject({})], 'must be a package, a file or a rule'),
        'must be a list of packages and files',
      ),
    ),
    phraseRules: v.optional(
      v.array(
        v.union([v.string(), phraseRuleSchema], 'must be the path of a file of phrase rules, or a rule'),
        'must be a list of files and rules',
      ),
    ),
    overrides: v.optional(
      v.array(
        v.strictObject({ files: texts('a glob'), ...letterSettings }, 'must be settings with files:'),
        'must be a list of settings, each with files:',
      ),
    ),
    ignores: v.optional(texts('a glob')),
  },
  'must be settings (preset:, kind:, rules: …)',
)

/**
 * What a source says, once its shape is known to be right. Its rules are not looked up here.
 * @throws {UsageError} with file, line and setting, where it is not.
 */
export function checkShape(source: ConfigSource): Configuration {
  const given = source.value ?? {}
  const problem = problemWith(configSchema, given, 'setting')
  if (problem) source.refuse(problem.path, problem.what)
  return given as Configuration
}
