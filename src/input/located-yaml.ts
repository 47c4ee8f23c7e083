import * as v from 'valibot'
import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, type Tags } from 'yaml'
import { didYouMean } from '../text/closest'
import { UsageError } from './usage-error'

export type Path = readonly (string | number)[]

export interface Problem {
  path: Path
  /** "must be …", or "is no note field. Did you mean …?". */
  what: string
}

// biome-ignore lint/suspicious/noExplicitAny: schemas of any shape are walked.
type AnySchema = v.GenericSchema<any>

/** The fields that an object at this path may have. */
function fieldsAt(schema: AnySchema, path: Path): string[] {
  const node = schema as {
    entries?: Record<string, AnySchema>
    item?: AnySchema
    wrapped?: AnySchema
    options?: unknown[]
  }
  const inner = node.wrapped ?? (schema as { pipe?: AnySchema[] }).pipe?.[0]
  if (inner && inner !== schema) return fieldsAt(inner, path)
  if (Array.isArray(node.options))
    return node.options.flatMap((option) => (typeof option === 'object' ? fieldsAt(option as AnySchema, path) : []))
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(node.entries ?? {})
  const next = node.entries?.[step] ?? node.item
  return next ? fieldsAt(next, rest) : []
}

const sentence = (message: string) => (/[.?]$/.test(message) ? message : `${message}.`)

type Issue = v.BaseIssue<unknown>

const pathOf = ({ path }: Issue): Path => (path ?? []).map((step) => step.key as string | number)
const isUnknown = ({ type, expected }: Issue) => type === 'strict_object' && expected === 'never'
const isMissing = ({ type, expected, received }: Issue) =>
  /^(?:strict|loose)_object$/.test(type) && expected?.startsWith('"') && received === 'undefined'

/** Whether two issues are of fields of one object. */
const isBeside = (one: Issue, other: Issue) =>
  pathOf(one).slice(0, -1).join('\n') === pathOf(other).slice(0, -1).join('\n')

/** Where a value may be a text or an object, and is an object, what is wrong with that. */
function withinUnion(issue: Issue): Issue[] {
  const isObject = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input)
  const inner = isObject && issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path) : []
  if (inner.length === 0) return [issue]
  return inner.map((each) => ({ ...each, path: [...(issue.path ?? []), ...each.path!] }) as Issue).flatMap(withinUnion)
}

/** What is wrong with a value, the first thing; `noun` is what a field of it is called ("note field"). */
export function problemWith(schema: AnySchema, value: unknown, noun: string): Problem | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return undefined
  const issues = result.issues.flatMap(withinUnion)
  const first = issues[0]!
  // A field with a slip in its name is missing too: the slip says more.
  const issue = issues.find((other) => isUnknown(other) && isBeside(other, first)) ?? first
  const path = pathOf(issue)
  if (isUnknown(issue)) {
    if (Array.isArray(issue.path?.at(-1)?.input)) return { path: path.slice(0, -1), what: sentence(issue.message) }
    const known = fieldsAt(schema, path.slice(0, -1))
    return { path, what: `is no ${noun}.${didYouMean(String(path.at(-1)), known) || ` Fields: ${known.join(', ')}.`}` }
  }
  return { path, what: isMissing(issue) ? 'is missing.' : sentence(issue.message) }
}

/** `needs, item 2, also`: an item is counted from 1, as people do. */
export function named(path: Path): string {
  const step = (at: number) => (typeof path[at] === 'number' ? `item ${path[at] + 1}` : path[at])
  const between = (at: number) => (typeof path[at] === 'string' && typeof path[at - 1] === 'string' ? '.' : ', ')
  return path.map((_, at) => `${at > 0 ? between(at) : ''}${step(at)}`).join('')
}

/** Where in the YAML a problem is: at the key for a field that should not be there, else at its value. */
function offsetOf(root: Node | null, path: Path): number {
  let node: Node | null | undefined = root
  let offset = node?.range?.[0] ?? 0
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

/** YAML with no numbers: what looks like one stays the text that it is. */
const withoutNumbers = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))

export interface YamlOrigin {
  /** What a message calls it: a file's name, or "Front matter". */
  name: string
  /** Lines that stand before the YAML in its file. */
  linesBefore?: number
  /** Whether a number is the text that stands there: `phone: 02079460123`, `also: [7.90]`. */
  numbersAsText?: boolean
}

export interface LocatedYaml {
  value: unknown
  /** The line where a value stands, or the nearest that it would stand in. */
  lineOf(path: Path): number
  /** @throws {UsageError} that names the file, the line and the field; `whole` is what it is called where there is no field. */
  refuse(problem: Problem, whole: string): never
}

/**
 * Reads YAML (so JSON too) and remembers where each value stands.
 * @throws {UsageError} with the line, where it is malformed.
 */
export function readYaml(yaml: string, { name, linesBefore = 0, numbersAsText = false }: YamlOrigin): LocatedYaml {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: numbersAsText ? withoutNumbers : undefined,
  })
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents as Node | null, path))
  const [error] = document.errors
  if (error) {
    const what = error.message.split('\n')[0]!.replace(/[.:]\s*$/, '')
    throw new UsageError(`${name}, line ${lineAt(error.pos[0])}: malformed YAML: ${what}.`)
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 20 })
  } catch (cause) {
    throw new UsageError(`${name}: malformed YAML: ${(cause as Error).message}.`)
  }
  return {
    value,
    lineOf,
    refuse({ path, what }, whole) {
      throw new UsageError(`${name}, line ${lineOf(path)}: ${path.length ? `“${named(path)}”` : whole} ${what}`)
    },
  }
}
