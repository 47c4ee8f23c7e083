import { letterKinds } from '../../src/letter/kind'
import { levels } from '../../src/rule/level'

const text = { type: 'string', minLength: 1 }
const level = { enum: levels }
const kind = { enum: letterKinds }

function object(required: Record<string, object>, optional: Record<string, object> = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  }
}

const list = (items: object) => ({ type: 'array', minItems: 1, items })

/** A phrase rule, as `src/rule/phrase-rules-file.ts` reads it. */
export const phraseRuleSchema = object(
  {
    id: {
      ...text,
      pattern: '^[a-z]+(-[a-z0-9]+)*$',
      description: 'Lower-case words with hyphens; no other rule’s.',
    },
    summary: { ...text, description: 'One line: what a good letter does.' },
    level: {
      description: 'For all kinds of letter, or by kind.',
      anyOf: [level, object({}, Object.fromEntries(letterKinds.map((each) => [each, level])))],
    },
    phrases: {
      ...list({ anyOf: [text, object({ match: text }, { instead: { type: 'string' } })] }),
      description: 'A word may give alternatives with |, end in * for any ending, or in ? where it may be missing.',
    },
    examples: object({
      good: list({ anyOf: [text, object({ letter: text }, { kind })] }),
      bad: list(object({ letter: text }, { kind, suggests: { type: 'string' } })),
    }),
  },
  {
    why: { ...text, description: 'Why it matters, in a sentence.' },
    url: { ...text, description: 'A page that explains the rule.' },
    message: { ...text, description: '{words} is what was found, {instead} what is proposed.' },
  },
)
