import { letterKinds } from '../../src/letter/kind'
import { levels } from '../../src/rule/level'
import type { AnyRule, OptionValue } from '../../src/rule/rule'
import { phraseRuleSchema } from './phrase-rule-schema'

const level = { enum: [...levels, 'off'] }

/** Draft 7 is what every editor knows, so a pair is written as it has it. */
function withOptions(options: object): object {
  return {
    anyOf: [
      level,
      { type: 'array', items: [level, { type: 'object', ...options }], additionalItems: false, minItems: 2 },
    ],
  }
}

function optionSchema({ default: fallback, about }: { default: OptionValue; about: string }): object {
  const described = { description: about, default: fallback }
  if (Array.isArray(fallback)) return { type: 'array', items: { type: 'string' }, ...described }
  return typeof fallback === 'number'
    ? { type: 'integer', minimum: 0, ...described }
    : { type: typeof fallback, ...described }
}

function ruleSchema(rule: AnyRule): object {
  const options = Object.entries<{ default: OptionValue; about: string }>(rule.options ?? {})
  if (options.length === 0) return { description: rule.summary, ...level }
  const properties = Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)]))
  return { description: rule.summary, ...withOptions({ properties, additionalProperties: false }) }
}

function letterSettings(rules: readonly AnyRule[]): Record<string, object> {
  return {
    preset: { enum: ['recommended', 'strict'], description: 'Which levels apply where "rules" says nothing.' },
    kind: { enum: letterKinds, description: 'The kind of letters that do not say themselves.' },
    notes: { type: 'string', description: 'A file of interview notes, from this folder.' },
    rules: {
      type: 'object',
      description: 'A level, or a level and options, by rule.',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      additionalProperties: { description: 'A rule of your own.', ...withOptions({}) },
    },
  }
}

const texts = (description: string) => ({
  description,
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 } },
  ],
})

/** The JSON Schema of a configuration, for completion in editors. */
export async function schemaOf(): Promise<Record<string, string>> {
  const { rules } = await import('../../rules/registry.generated')
  const settings = letterSettings(rules)
  const shared = Object.fromEntries(Object.keys(settings).map((key) => [key, { $ref: `#/definitions/${key}` }]))
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'letterlint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: texts('Presets (letterlint:recommended, letterlint:strict), packages and files; the later win.'),
      ...shared,
      plugins: {
        type: 'array',
        description: 'Packages and files that export rules.',
        items: { type: 'string', minLength: 1 },
      },
      phraseRules: {
        type: 'array',
        description: 'Files of phrase rules, or such rules written out.',
        items: { anyOf: [{ type: 'string' }, phraseRuleSchema] },
      },
      overrides: {
        type: 'array',
        description: 'Settings for the letters that a glob matches; the later win.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: texts('Globs, from this folder.'), ...shared },
        },
      },
      ignores: texts('Globs of letters to pass over, from this folder.'),
    },
    definitions: settings,
  }
  return { 'schema.json': `${JSON.stringify(schema, null, 2)}\n` }
}
