import * as v from 'valibot'
import { problemWith, readYaml, type YamlOrigin } from '../input/located-yaml'
import { letterKinds } from '../letter/kind'
import { levels } from './level'
import { phraseRule } from './phrase-rule'
import type { Rule } from './rule'

const text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'))
const level = v.picklist(levels, `must be ${levels.join(', ')}, or one of these by kind of letter`)
const kind = v.picklist(letterKinds, `must be a kind of letter: ${letterKinds.join(', ')}`)
const letter = v.union(
  [text, v.strictObject({ letter: text, kind: v.optional(kind) })],
  'must be a letter, or letter: and kind:',
)

/** A phrase rule as a coach writes it down. */
export const phraseRuleSchema = v.strictObject(
  {
    id: v.pipe(
      text,
      v.regex(/^[a-z]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between, such as no-jargon'),
    ),
    summary: text,
    why: v.optional(text),
    url: v.optional(v.pipe(text, v.url('must be the address of a page, such as https://example.com/jargon'))),
    level: v.union(
      [level, v.strictObject(v.entriesFromList(letterKinds, v.optional(level)))],
      `must be ${levels.join(', ')}, or one of these by kind of letter`,
    ),
    message: v.optional(text),
    phrases: v.pipe(
      v.array(
        v.union(
          [text, v.strictObject({ match: text, instead: v.optional(v.string()) })],
          'must be a phrase, or match: and instead:',
        ),
        'must be a list of phrases',
      ),
      v.nonEmpty('must have a phrase'),
    ),
    examples: v.strictObject(
      {
        good: v.pipe(v.array(letter, 'must be a list of letters'), v.nonEmpty('must have an example')),
        bad: v.pipe(
          v.array(
            v.strictObject(
              { letter: text, kind: v.optional(kind), suggests: v.optional(v.string()) },
              'must be an example with letter:',
            ),
            'must be a list of examples, each with a letter:',
          ),
          v.nonEmpty('must have an example'),
        ),
      },
      'must have good: and bad: examples',
    ),
  },
  'must be a rule: id, summary, level, phrases and examples',
)

const fileSchema = v.array(phraseRuleSchema, 'must be a list of rules')

export type PhraseRuleData = v.InferOutput<typeof phraseRuleSchema>

/**
 * A rule from its data.
 * @throws {TypeError} as `phraseRule`.
 */
export function phraseRuleFrom({ level, why, ...rest }: PhraseRuleData): Rule<'phrase'> {
  return phraseRule({ ...rest, why: why ?? rest.summary, levels: level })
}

/**
 * Reads a file of phrase rules: a YAML list, each with `id`, `summary`, `level`, `phrases` and `examples`.
 * @throws {UsageError} with file, line and field, where it cannot be used.
 */
export function parsePhraseRules(yaml: string, origin: YamlOrigin): Rule<'phrase'>[] {
  const { value, refuse } = readYaml(yaml, origin)
  const problem = problemWith(fileSchema, value, 'field of a phrase rule')
  if (problem) refuse(problem, 'the file')
  return (value as PhraseRuleData[]).map((data, at) => {
    try {
      return phraseRuleFrom(data)
    } catch (cause) {
      return refuse({ path: [at, 'phrases'], what: `cannot be used. ${(cause as Error).message}` }, 'the file')
    }
  })
}
