import * as v from 'valibot'
import { named, problemWith, readYaml, type YamlOrigin } from '../input/located-yaml'
import { UsageError } from '../input/usage-error'
import type { MappedText } from '../text/mapped-text'
import { LineIndex } from '../text/point'
import { readDateLine } from './date'
import { letterKinds } from './kind'

const words = (what: string) => v.array(v.string(`must be ${what}: each a text`), `must be a list of ${what}`)
const text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'))
const isoDate = v.pipe(
  v.string('must be a date such as 2024-03-12'),
  v.isoDate('must be a date such as 2024-03-12'),
  v.check((day) => readDateLine(day)?.iso !== undefined, 'must be a day that the calendar has'),
)

const needSchema = v.strictObject(
  { need: text, also: v.optional(words('words')) },
  'must be a text, or need: and also:',
)

const notesSchema = v.strictObject(
  {
    kind: v.optional(v.picklist(letterKinds, `must be one of ${letterKinds.join(', ')}`)),
    company: v.optional(v.union([text, v.array(text)], 'must be a name, or a list of names')),
    role: v.optional(text),
    interviewers: v.optional(words('names')),
    interviewed: v.optional(isoDate),
    needs: v.optional(
      v.array(v.union([text, needSchema], 'must be a text, or need: and also:'), 'must be a list of needs'),
    ),
    topics: v.optional(words('topics')),
    openQuestions: v.optional(words('questions')),
    wentWrong: v.optional(words('things')),
    writer: v.optional(
      v.strictObject(
        { name: v.optional(text), phone: v.optional(text), email: v.optional(text) },
        'must hold name:, phone: or email:',
      ),
    ),
  },
  'must be fields with values (company: …)',
)

/** What the writer knows about the interview. Every field is optional. */
export type Notes = v.InferOutput<typeof notesSchema>
export type Need = v.InferOutput<typeof needSchema>

/** What site generators keep in front matter: none of our business, and no mistake. */
const siteFields = new Set(
  'title date author authors layout tags categories category description slug draft permalink lang language image summary excerpt published updated'.split(
    ' ',
  ),
)

/** What switches rules off for the letter stands there too. */
const isDirective = (field: string) => field.startsWith('letterlint-')

const problemIn = (notes: unknown) => problemWith(notesSchema, notes, 'note field')

/** Fields that pages of a site have too: they tell no letter. */
const sharedFields = /^(?:kind|topics|role|writer)$/

/** Whether front matter holds notes of an interview, whatever else. */
export function holdsNotes(frontMatter: MappedText | undefined): boolean {
  const fields = [...(frontMatter?.value ?? '').matchAll(/^["']?([\w-]+)["']?\s*:/gm)].map(([, field]) => field!)
  const noted = fields.filter((field) => field in notesSchema.entries)
  const others = fields.filter((field) => !noted.includes(field) && !isDirective(field))
  return noted.some((field) => !sharedFields.test(field)) || (noted.length > 0 && others.length === 0)
}

/** @throws {UsageError} that names the field. */
export function checkNotes(notes: unknown): asserts notes is Notes {
  const problem = problemIn(notes)
  if (problem)
    throw new UsageError(`Interview notes: ${problem.path.length ? `“${named(problem.path)}” ` : ''}${problem.what}`)
}

interface NotesOrigin extends YamlOrigin {
  /** Whether fields of site generators may stand beside ours. */
  lenient?: boolean
}

/**
 * Reads notes written in YAML.
 * @throws {UsageError} with field and line, where the YAML is malformed, a field is unknown or a value of the wrong shape.
 */
export function parseNotes(yaml: string, { lenient = false, ...origin }: NotesOrigin): Notes {
  const { value, refuse } = readYaml(yaml, { ...origin, numbersAsText: true })
  let notes = value ?? {}
  if (lenient && typeof notes === 'object' && !Array.isArray(notes))
    notes = Object.fromEntries(Object.entries(notes).filter(([field]) => !siteFields.has(field) && !isDirective(field)))
  const problem = problemIn(notes)
  if (problem) refuse(problem, 'the notes')
  return notes as Notes
}

/**
 * The notes in a letter's front matter; none where there is no front matter.
 * @throws {UsageError} as `parseNotes`, with the line in the letter.
 */
export function readFrontMatter(frontMatter: MappedText | undefined, source: string): Notes {
  if (!frontMatter) return {}
  return parseNotes(frontMatter.value, { ...frontMatterOrigin(frontMatter, source), lenient: true })
}

const frontMatterName = 'Front matter'

export function frontMatterOrigin(frontMatter: MappedText, source: string): YamlOrigin {
  return { name: frontMatterName, linesBefore: new LineIndex(source).point(frontMatter.span().start).line - 1 }
}

/** What is wrong with front matter, where that is what was thrown; with the line, from 1, where one is to blame. */
export function frontMatterProblem({ message }: UsageError): { line?: number; what: string } | undefined {
  const [told, line, what] = message.match(`^${frontMatterName}(?:, line (\\d+))?: (.*)$`) ?? []
  if (told === undefined) return undefined
  return { line: line === undefined ? undefined : Number(line), what: what! }
}
