import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ownFinding } from '../engine/own-findings'
import { fixAll, type JudgedLetter, type LintResult, type Message, UsageError } from '../index'
import { frontMatterProblem } from '../letter/notes'
import { LineIndex } from '../text/point'
import type { Checked, NotePlace } from './checked'
import type { GoOn } from './checks'
import type { Applying } from './folder'
import { placeInNotes } from './note-places'
import type { OpenDocument } from './open-document'

/** Files that are about letters, and none. An editor may open them in the same language as letters. */
const noLetters = /^(?:interview\.ya?ml|letterlint\.config\.\w+|package\.json)$/

export const isNoLetter = ({ uri }: OpenDocument) => noLetters.test(basename(uri))

/** Text of a file of notes, for finding lines in it. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A judgement, with what it was made by. */
export class Judgement implements Checked {
  #letters: readonly JudgedLetter[] | undefined
  #fixed: string | undefined
  readonly format
  readonly rules
  readonly configPath

  constructor(
    readonly document: OpenDocument,
    readonly result: LintResult,
    readonly applying: Applying,
  ) {
    this.format = applying.options.format
    this.rules = applying.linter.rules
    this.configPath = applying.configPath
  }

  get letters(): readonly JudgedLetter[] {
    this.#letters ??= this.result.letters.length === 0 ? [] : this.#read()
    return this.#letters
  }

  #read(): readonly JudgedLetter[] {
    return this.applying.linter.read(this.document.text, this.applying.options)
  }

  /** The text with all its safe fixes. */
  get fixed(): string {
    const { linter, options } = this.applying
    this.#fixed ??= fixAll(linter, this.document.text, { ...options, onRuleError: () => {} }).text
    return this.#fixed
  }

  tried(message: Message): Message {
    const { linter, options } = this.applying
    return linter.tryEdits(this.document.text, message, options)
  }

  noteAt(text: string): NotePlace | undefined {
    return placeInNotes(this.document, this.format, this.applying.notesFiles, text, textOf)
  }
}

/** Front matter that cannot be used is a finding where it stands: the writer is at work there. */
function frontMatterFinding({ text, positions }: OpenDocument, cause: unknown): LintResult {
  const problem = cause instanceof UsageError ? frontMatterProblem(cause) : undefined
  if (!problem) throw cause
  const line = (problem.line ?? 1) - 1
  const start = positions.offset({ line, character: 0 })
  const end = positions.offset({ line, character: Number.POSITIVE_INFINITY })
  const range = new LineIndex(text).range({ start, end })
  return { messages: [ownFinding('invalid-notes', problem.what, range)], letters: [] }
}

/**
 * Judges a document step by step; nothing where it was stopped.
 * @throws {UsageError} as `lint` does, but for front matter that cannot be used.
 */
export async function judge(
  document: OpenDocument,
  applying: Applying,
  goOn: GoOn,
  onRuleError: (ruleId: string, error: unknown) => void,
): Promise<Judgement | undefined> {
  const { linter, options } = applying
  const { text } = document
  let result: LintResult
  try {
    for (const _ of linter.readAhead(text, options)) if (!(await goOn())) return undefined
    result = linter.lint(text, { ...options, onRuleError, tryEdits: false })
  } catch (cause) {
    result = frontMatterFinding(document, cause)
  }
  return new Judgement(document, result, applying)
}
