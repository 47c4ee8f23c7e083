import * as v from 'valibot'
import { UsageError } from '../input/usage-error'
import type { Message } from '../rule/message'
import type { FileResult } from './run-result'
import { fingerprints, gist } from './sarif-fingerprint'

/** Of a file's rules, the findings: their words by their fingerprints. */
export type FileBaseline = Record<string, Record<string, string>>
/** Files by their paths from the baseline's folder, with slashes. */
export type Baseline = Record<string, FileBaseline>

const schema = v.object({
  letterlintBaseline: v.literal(1),
  files: v.record(v.string(), v.record(v.string(), v.record(v.string(), v.string()))),
})

const oneSpaced = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

/** What a finding is known by: the reported words, or what is said where none of them is quoted. Such a finding is of a lack, and the words where it stands are those that happen to be last. */
function known(message: Message, text: string): string {
  const words = oneSpaced(text.slice(message.range.start.offset, message.range.end.offset))
  const quoted = [...message.message.matchAll(/“([^”]+)”/g)].map(([, each]) => oneSpaced(each!))
  return quoted.some((each) => words.includes(each)) ? gist(message, text) : message.message
}

/** Enough of a hash to tell the findings of one rule in one file apart, and short enough to be read past. */
const short = (fingerprint: string) => fingerprint.replace(/^(.{12})[^:]*/, '$1')

const mostWords = 90

function excerpt(words: string): string {
  const units = [...words]
  return units.length > mostWords ? `${units.slice(0, mostWords).join('')}…` : words
}

/** @throws {UsageError} where the file is no baseline. */
export function parseBaseline(text: string, name: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  const { success, output } = v.safeParse(schema, value)
  if (!success) throw new UsageError(`${name} is no baseline: name another file, or remove it.`)
  return (output as v.InferOutput<typeof schema>).files
}

const sorted = <Value>(record: Record<string, Value>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** As it is written: files, rules and words sorted, a line a finding. */
export function renderBaseline(baseline: Baseline): string {
  const files: Baseline = {}
  for (const [path, rules] of Object.entries(sorted(baseline))) {
    const kept = Object.entries(sorted(rules)).filter(([, found]) => Object.keys(found).length > 0)
    if (kept.length > 0) files[path] = Object.fromEntries(kept.map(([id, found]) => [id, byWords(found)]))
  }
  return `${JSON.stringify({ letterlintBaseline: 1, files }, null, 2)}\n`
}

function byWords(found: Record<string, string>): Record<string, string> {
  const key = ([fingerprint, words]: [string, string]) => `${words}\n${fingerprint}`
  return Object.fromEntries(Object.entries(found).sort((a, b) => (key(a) < key(b) ? -1 : 1)))
}

/** What a file's findings are in a baseline. */
export function recorded(file: FileResult): FileBaseline {
  const rules: FileBaseline = {}
  for (const [at, fingerprint] of fingerprints(file, known).entries()) {
    const message = file.messages[at]!
    rules[message.ruleId] ??= {}
    rules[message.ruleId]![short(fingerprint)] = excerpt(known(message, file.text))
  }
  return rules
}

/** The file without the findings that are recorded. */
export function withoutRecorded(file: FileResult, old: FileBaseline): FileResult {
  const all = fingerprints(file, known)
  const isOld = (at: number) => old[file.messages[at]!.ruleId]?.[short(all[at]!)] !== undefined
  return { ...file, messages: file.messages.filter((_, at) => !isOld(at)) }
}

/** The rule of each finding that is in the one and not in the other. */
export function missing(old: FileBaseline, found: FileBaseline): string[] {
  return Object.entries(old).flatMap(([id, entries]) =>
    Object.keys(entries)
      .filter((fingerprint) => found[id]?.[fingerprint] === undefined)
      .map(() => id),
  )
}
