import { type LinterConfig, type LintOptions, type Notes, UsageError } from '../index'
import type { Line } from './files/lines'
import type { Judgement, JudgeTask } from './judging/judge'
import { noLetter } from './judging/no-letter'

/** Bytes of a line; a letter of a hundred thousand characters fits, however it is escaped. */
export const mostBytes = 1024 * 1024

interface BatchLetter {
  id: unknown
  task: JudgeTask
}

/** What is given for all the letters; a letter's own goes before it. */
export type BatchDefaults = Pick<LinterConfig, 'kind' | 'notes'>

/** A line that cannot be judged, with its id if it can be told by it. */
class BadLine extends UsageError {
  constructor(
    message: string,
    readonly id?: unknown,
  ) {
    super(message)
  }
}

function fieldsOf({ bytes }: Line): Record<string, unknown> {
  if (!bytes) throw new BadLine('The line is over a mebibyte long, which is no letter.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadLine('The line is not valid UTF-8.')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadLine(text.trim() === '' ? 'The line is empty.' : 'The line is not JSON.')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new BadLine('The line must be an object with a “text”: {"id": 1, "text": "Dear …"}.')
}

/** Reads a line. Fields that are null are as good as missing, for many writers write them so; fields that are none of ours are passed over. */
function letterOf(line: Line, defaults: BatchDefaults): BatchLetter {
  const { id, text, kind, notes, format } = fieldsOf(line)
  if (typeof id === 'number' && !Number.isSafeInteger(id) && Number.isInteger(id))
    throw new BadLine('The “id” is too large a number to be kept: write it as a text.')
  if (typeof text !== 'string') throw new BadLine('“text” is missing, or is not a string.', id)
  if (format != null && format !== 'plain' && format !== 'markdown')
    throw new BadLine(`Unknown format “${String(format)}”: use plain or markdown.`, id)
  if (notes != null && (typeof notes !== 'object' || Array.isArray(notes)))
    throw new BadLine('The “notes” must be fields of interview notes.', id)
  const options: LintOptions = {
    format: format ?? 'plain',
    kind: (kind ?? defaults.kind) as LintOptions['kind'],
    notes: { ...defaults.notes, ...(notes as Notes | null) },
  }
  return { id, task: { text, options, fix: false, linter: 0 } }
}

function problemOf(judgement: Judgement): string | undefined {
  if ('cause' in judgement) {
    const { cause, isUsage } = judgement
    return isUsage ? cause.message : `internal error: ${cause.message}`
  }
  const { skipped } = judgement.result
  return skipped && `The text ${noLetter[skipped]}.`
}

/** The result of a line, as a line without its end: `{ id, letters, messages }`, or `{ line, id, error }` where it cannot be judged. */
export async function recordOf(
  line: Line,
  defaults: BatchDefaults,
  judge: (task: JudgeTask) => Promise<Judgement>,
): Promise<string> {
  const errorRecord = (error: string, id: unknown) => JSON.stringify({ line: line.number, id, error })
  let letter: BatchLetter
  try {
    letter = letterOf(line, defaults)
  } catch (cause) {
    if (cause instanceof BadLine) return errorRecord(cause.message, cause.id)
    throw cause
  }
  const judgement = await judge(letter.task)
  const problem = problemOf(judgement)
  if (problem !== undefined || 'cause' in judgement) return errorRecord(problem ?? '', letter.id)
  const { letters, messages } = judgement.result
  return JSON.stringify({ id: letter.id, letters, messages })
}
