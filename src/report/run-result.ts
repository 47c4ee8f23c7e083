import type { LetterSummary } from '../engine/lint-result'
import type { Message } from '../rule/message'

/** One text of a run, judged. */
export interface FileResult {
  /** As given, or relative to where the run started; `<stdin>` for standard input without a name. */
  path: string
  text: string
  letters: LetterSummary[]
  messages: Message[]
}

export interface Summary {
  files: number
  letters: number
  errors: number
  warnings: number
  suggestions: number
  /** Findings with a safe fix. */
  fixable: number
}

export function summarise(files: readonly FileResult[]): Summary {
  const messages = files.flatMap((file) => file.messages)
  const count = (level: Message['level']) => messages.filter((message) => message.level === level).length
  return {
    files: files.length,
    letters: files.reduce((sum, { letters }) => sum + letters.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    suggestions: count('suggestion'),
    fixable: messages.filter(({ fix }) => fix).length,
  }
}
