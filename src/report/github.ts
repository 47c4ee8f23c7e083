import type { Level } from '../rule/level'
import type { Message } from '../rule/message'
import type { ReportContext } from './context'
import { fromRoot } from './from-root'
import type { FileResult } from './run-result'

/** Annotations of a kind that GitHub shows for one step of a workflow; it drops the others without a word. */
const shownOfAKind = 10

const kinds: Record<Level, string> = { error: 'error', warning: 'warning', suggestion: 'notice' }

interface Finding extends Message {
  /** From the root. */
  file: string
}

// A letter is somebody's text: of its control characters, only line ends go into the log, and those escaped.
const escapeData = (text: string) =>
  text
    .replaceAll(/[^\P{Cc}\r\n]/gu, ' ')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A workflow command: `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`. */
function annotation({ file, level, message, range: { start, end }, ruleId }: Finding): string {
  // GitHub takes columns within one line only.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: ruleId }
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${kinds[level]} ${pairs.join(',')}::${escapeData(message)}`
}

/** The same for the log alone. What a letter says must not be run: "##[" starts a command anywhere in a line. */
function plain({ file, level, message, range: { start }, ruleId }: Finding): string {
  const line = `- ${file}:${start.line}:${start.column} ${level} ${message} (${ruleId})`
  return line.replaceAll(/\p{Cc}+/gu, ' ').replaceAll('##[', '## [')
}

/** Annotations for GitHub Actions: as many as GitHub shows, then the other findings as a plain list. Empty without findings. */
export function reportGithub(files: readonly FileResult[], paths: Pick<ReportContext, 'cwd' | 'root'>): string {
  const annotations: string[] = []
  const others: string[] = []
  const counts: Record<Level, number> = { error: 0, warning: 0, suggestion: 0 }
  for (const { path, messages } of files) {
    const file = fromRoot(path, paths)
    for (const message of messages) {
      counts[message.level]++
      if (counts[message.level] <= shownOfAKind) annotations.push(annotation({ ...message, file }))
      else others.push(plain({ ...message, file }))
    }
  }
  const heading = `GitHub shows ${shownOfAKind} annotations of a kind a step. The other findings (${others.length}):`
  return [...annotations, ...(others.length > 0 ? [heading, ...others] : [])].map((line) => `${line}\n`).join('')
}
