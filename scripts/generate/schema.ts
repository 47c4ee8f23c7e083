import { letterKinds } from '../../src/letter/kind'
import { levels } from '../../src/rule/level'
import type { AnyRule, OptionValue } from '../../src/rule/rule'

function optionSchema({ default: fallback, about }: { default: OptionValue; about: string }): object {
  const type = Array.isArray(fallback)
    ? { type: 'array', items: { type: 'string' } }
    : { type: typeof fallback === 'number' ? 'integer' : typeof fallback }
  return { ...type, description: about, default: fallback }
}

function ruleSchema(rule: AnyRule): object {
  const level = { enum: [...levels, 'off'] }
  const options = Object.entries<{ default: OptionValue; about: string }>(rule.options ?? {})
  if (options.length === 0) return { ...level, description: rule.summary }
  const properties = Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)]))
  return {
    description: rule.summary,
    anyOf: [
      level,
      {
        type: 'array',
        prefixItems: [level, { type: 'object', properties, additionalProperties: false }],
        minItems: 2,
        maxItems: 2,
      },
    ],
  }
}

/** The JSON Schema of a configuration, for completion in editors. */
export async function schemaOf(): Promise<Record<string, string>> {
  const { rules } = await import('../../rules/registry.generated')
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'letterlint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: { enum: ['recommended', 'strict'], description: 'Which levels apply where "rules" says nothing.' },
      kind: { enum: letterKinds, description: 'The kind of letters that do not say themselves.' },
      rules: {
        type: 'object',
        description: 'A level, or a level and options, by rule.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  }
  return { 'schema.json': `${JSON.stringify(schema, null, 2)}\n` }
}
