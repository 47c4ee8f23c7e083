import picocolors from 'picocolors'
import type { Edit, Message } from '../rule/message'
import { counted } from '../text/counted'
import { excerpt } from './excerpt'
import { type FileResult, type Summary, summarise } from './run-result'

type Colors = ReturnType<typeof picocolors.createColors>

function painted(colors: Colors, level: Message['level'], text: string): string {
  return level === 'error' ? colors.red(text) : level === 'warning' ? colors.yellow(text) : colors.cyan(text)
}

/** What an edit does to the letter, said in one line. */
function change({ title, text, range }: Edit): string {
  const words = text.trim().replaceAll(/\s*\n\s*/g, ' / ')
  const inserts = range.start.offset === range.end.offset
  return words ? `${title}: ${inserts ? '+ ' : ''}${words}` : title
}

function showMessage(message: Message, lines: readonly string[], colors: Colors): string[] {
  const { start } = message.range
  const shown = excerpt(lines, message.range)
  const gutter = String(shown[shown.length - 1]?.line ?? start.line).length
  const source = shown.flatMap(({ line, source, indent, length }) => [
    colors.dim(`  ${String(line).padStart(gutter)} | `) + source,
    `${colors.dim(`  ${' '.repeat(gutter)} | `)}${' '.repeat(indent)}${painted(colors, message.level, '^'.repeat(length))}`,
  ])
  const edits = [
    ...(message.fix ? [`${colors.green('fix')}  ${change(message.fix)}`] : []),
    ...(message.suggestions ?? []).map((edit) => `${colors.green('try')}  ${change(edit)}`),
  ]
  return [
    `${colors.bold(`${start.line}:${start.column}`)}  ${painted(colors, message.level, message.level)}  ${message.message}  ${colors.dim(message.ruleId)}`,
    ...source,
    ...edits.map((edit) => `  ${' '.repeat(gutter)} ${edit}`),
    '',
  ]
}

function showFile({ path, text, letters, messages }: FileResult, colors: Colors): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  const kinds = letters.map(({ kind, kindReason }) => `${kind} letter (${kindReason})`)
  return [
    `${colors.underline(path)}  ${colors.dim(kinds.join('; ') || 'no letter in it')}`,
    ...(messages.length === 0 ? [colors.green('Nothing to report.')] : []),
    '',
    ...messages.flatMap((message) => showMessage(message, lines, colors)),
  ]
}

function closing({ files, errors, warnings, suggestions, fixable }: Summary, colors: Colors): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(suggestions, 'suggestion')].join(', ')
  const fixes = fixable > 0 ? ` ${counted(fixable, 'finding')} can be fixed with --fix.` : ''
  const paint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.green
  return `${paint(counts)} in ${counted(files, 'file')}.${fixes}`
}

/** For people: each finding with its place, the source line, the words underlined, what is wrong, what to do, and the change it would make. */
export function reportPretty(files: readonly FileResult[], useColor: boolean): string {
  const colors = picocolors.createColors(useColor)
  return `${[...files.flatMap((file) => showFile(file, colors)), closing(summarise(files), colors)].join('\n')}\n`
}
