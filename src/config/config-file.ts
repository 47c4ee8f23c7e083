import * as v from 'valibot'
import type { LinterConfig } from '../engine/linter'
import { checkSettings, type RuleSettings } from '../engine/settings'
import { letterKinds } from '../letter/kind'
import { problemWith, readYaml, type YamlOrigin } from '../letter/located-yaml'
import { type PhraseRuleData, parsePhraseRules, phraseRuleFrom, phraseRuleSchema } from '../rule/phrase-rules-file'
import type { AnyRule } from '../rule/rule'

const setting = v.union(
  [v.string(), v.tuple([v.string(), v.record(v.string(), v.unknown())])],
  'must be a level (error, warning, suggestion, off), or a level and options: [warning, { words: [chairside] }]',
)

const configSchema = v.strictObject(
  {
    $schema: v.optional(v.string('must be a text')),
    preset: v.optional(v.picklist(['recommended', 'strict'], 'must be recommended or strict')),
    kind: v.optional(v.picklist(letterKinds, `must be one of ${letterKinds.join(', ')}`)),
    rules: v.optional(v.record(v.string(), setting, 'must be settings by rule')),
    phraseRules: v.optional(
      v.array(
        v.union([v.string(), phraseRuleSchema], 'must be the path of a file of phrase rules, or a rule'),
        'must be a list of files and rules',
      ),
    ),
  },
  'must be settings (preset:, kind:, rules:, phraseRules:)',
)

/** Reads a file that a configuration names, by its path from the configuration's folder. */
type ReadBeside = (path: string) => Promise<{ text: string; name: string }>

interface ConfigOrigin extends YamlOrigin {
  /** The rules that there are without the configuration's own. */
  catalogue: readonly AnyRule[]
  readBeside: ReadBeside
}

/**
 * Reads a configuration in YAML or JSON, with the files of phrase rules that it names.
 * @throws {UsageError} with file, line and setting, where it cannot be used.
 */
export async function parseConfig(
  text: string,
  { catalogue, readBeside, ...origin }: ConfigOrigin,
): Promise<LinterConfig> {
  const { value, refuse } = readYaml(text, origin)
  const given = value ?? {}
  const problem = problemWith(configSchema, given, 'setting')
  if (problem) refuse(problem, 'the configuration')
  const { preset, kind, rules = {}, phraseRules = [] } = given as v.InferOutput<typeof configSchema>
  const attempt = <Result>(path: (string | number)[], work: () => Result): Result => {
    try {
      return work()
    } catch (cause) {
      return refuse({ path, what: `cannot be used. ${(cause as Error).message}` }, 'the configuration')
    }
  }
  const plugins: AnyRule[] = []
  for (const [at, entry] of phraseRules.entries()) {
    if (typeof entry === 'string') {
      const file = await readBeside(entry)
      plugins.push(...parsePhraseRules(file.text, { name: file.name }))
    } else {
      plugins.push(attempt(['phraseRules', at], () => phraseRuleFrom(entry as PhraseRuleData)))
    }
  }
  const settings = rules as RuleSettings
  for (const id of Object.keys(settings))
    attempt(['rules', id], () => checkSettings([...catalogue, ...plugins], { [id]: settings[id]! }))
  return { ...(preset && { preset }), ...(kind && { kind }), rules: settings, plugins }
}
