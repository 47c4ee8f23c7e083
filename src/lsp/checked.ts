import type { AnyRule, Format, JudgedLetter, LintResult, Message } from '../index'
import type { OpenDocument } from './open-document'

/** Where something that the notes say stands: a line of their file, or of the letter's front matter. */
export interface NotePlace {
  uri: string
  /** From 1. */
  line: number
}

/** What one judgement of one version of a document gave: all that the features are made from. Never changed. */
export interface Checked {
  document: OpenDocument
  /** What the document was read as. */
  format: Format
  /** Offsets in it are of `document.text`. Front matter that cannot be used is a message too, `invalid-notes`, and then there are no letters. */
  result: LintResult
  /** A message of the result with only those of its edits that hold: they are not tried before somebody asks for them. */
  tried(message: Message): Message
  /** The letters with their moves, in the order of the text; read when first asked for. */
  readonly letters: readonly JudgedLetter[]
  /** All that could have been met, the configuration's own among them. */
  rules: readonly AnyRule[]
  /** The configuration that applies, absolute; undefined where there is none. */
  configPath?: string
  /** Where a text (a need, a question, a name, as the notes have it) stands in the notes. */
  noteAt(text: string): NotePlace | undefined
}
