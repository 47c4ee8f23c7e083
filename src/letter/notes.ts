import * as v from 'valibot'
import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { didYouMean } from '../text/closest'
import type { MappedText } from '../text/mapped-text'
import { LineIndex } from '../text/point'
import { letterKinds } from './kind'
import { UsageError } from './usage-error'

const words = (what: string) => v.array(v.string(`must be ${what}: each a text`), `must be a list of ${what}`)
const text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'))
const isoDate = v.pipe(v.string('must be a date such as 2024-03-12'), v.isoDate('must be a date such as 2024-03-12'))

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

const fields = Object.keys(notesSchema.entries)
const writerFields = ['name', 'phone', 'email']
/** What site generators keep in front matter: none of our business, and no mistake. */
const siteFields = new Set(
  'title date author authors layout tags categories category description slug draft permalink lang language image summary excerpt published updated'.split(
    ' ',
  ),
)

interface Problem {
  path: (string | number)[]
  /** "must be …" or "is no note field …". */
  what: string
}

function problemWith(notes: unknown): Problem | undefined {
  const result = v.safeParse(notesSchema, notes)
  if (result.success) return undefined
  const [issue] = result.issues
  const path = (issue.path ?? []).map((step) => step.key as string | number)
  if (issue.type === 'strict_object' && path.length > 0) {
    const name = String(path[path.length - 1])
    const known = path.length === 1 ? fields : path[0] === 'writer' ? writerFields : ['need', 'also']
    return { path, what: `is no note field.${didYouMean(name, known) || ` Fields: ${known.join(', ')}.`}` }
  }
  return { path, what: `${issue.message}.` }
}

function named(path: Problem['path']): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : at === 0 ? step : `.${step}`)).join('')
}

/** @throws {UsageError} that names the field. */
export function checkNotes(notes: unknown): asserts notes is Notes {
  const problem = problemWith(notes)
  if (problem)
    throw new UsageError(`Interview notes: ${problem.path.length ? `“${named(problem.path)}” ` : ''}${problem.what}`)
}

/** The node that a problem is about: the key itself for a field that should not be there, else its value. */
function offsetOf(root: Node | null, path: Problem['path']): number | undefined {
  let node: Node | null | undefined = root
  let offset: number | undefined = node?.range?.[0]
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
    } else if (node && 'items' in node && !isAlias(node)) {
      node = (node as { items: Node[] }).items[Number(step)]
      offset = node?.range?.[0] ?? offset
    }
  }
  return offset
}

interface NotesOrigin {
  /** What the message calls it: a file's name, or "front matter". */
  name: string
  /** Lines that stand before the YAML in its file. */
  linesBefore?: number
  /** Whether fields of site generators may stand beside ours. */
  lenient?: boolean
}

/**
 * Reads notes written in YAML.
 * @throws {UsageError} with field and line, where the YAML is malformed, a field is unknown or a value of the wrong shape.
 */
export function parseNotes(yaml: string, { name, linesBefore = 0, lenient = false }: NotesOrigin): Notes {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number) => lines.linePos(offset).line + linesBefore
  const [error] = document.errors
  if (error) {
    const what = error.message.split('\n')[0]!.replace(/[.:]\s*$/, '')
    throw new UsageError(`${name}, line ${lineOf(error.pos[0])}: malformed YAML: ${what}.`)
  }
  let notes: unknown
  try {
    notes = document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch (cause) {
    throw new UsageError(`${name}: malformed YAML: ${(cause as Error).message}.`)
  }
  if (lenient && notes !== null && typeof notes === 'object' && !Array.isArray(notes)) {
    notes = Object.fromEntries(Object.entries(notes).filter(([field]) => !siteFields.has(field)))
  }
  const problem = problemWith(notes)
  if (!problem) return notes as Notes
  const offset = offsetOf(document.contents as Node | null, problem.path)
  const field = problem.path.length ? `“${named(problem.path)}” ` : 'the notes '
  throw new UsageError(`${name}, line ${lineOf(offset ?? 0)}: ${field}${problem.what}`)
}

/**
 * The notes in a letter's front matter; none where there is no front matter.
 * @throws {UsageError} as `parseNotes`, with the line in the letter.
 */
export function readFrontMatter(frontMatter: MappedText | undefined, source: string): Notes {
  if (!frontMatter) return {}
  const linesBefore = new LineIndex(source).point(frontMatter.span().start).line - 1
  return parseNotes(frontMatter.value, { name: 'Front matter', linesBefore, lenient: true })
}
