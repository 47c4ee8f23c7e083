import type { Article, EmbeddedLetter } from '../article/article'
import type { Mark } from '../article/mark'
import { isSafeIn } from '../article/safe-edits'
import { UsageError } from '../input/usage-error'
import type { Notes } from '../letter/notes'
import type { Message } from '../rule/message'
import type { EditPlan } from '../rule/rule'
import type { BlockDocument } from '../text/block'
import type { LineIndex } from '../text/point'
import { inOrder } from './check-letter'
import { type Expectation, expectationsOf, settleExpectations } from './expectations'
import type { LetterSummary, LintResult } from './lint-result'
import { ownFinding } from './own-findings'
import type { Suppressions } from './suppressions'
import { looksEnglish } from './unreadable'

/** A letter as it is handed over to be judged. */
export interface LetterToJudge {
  /** As long as the text that it stands in, so that offsets are those of the text. */
  source: string
  document: BlockDocument
  mark?: Mark
  /** From the file that the mark names. */
  notes?: Notes
  isSafe?: (edit: EditPlan) => boolean
}

export interface JudgedText {
  messages: Message[]
  letter: LetterSummary
}

type NotesFrom = ((file: string) => Notes) | undefined

/** The notes that a mark names. @throws {UsageError} */
function notesOf(mark: Mark | undefined, notesFrom: NotesFrom): Notes | undefined {
  if (mark?.notes === undefined) return undefined
  if (!notesFrom) throw new UsageError(`No files can be read here, so the notes in ${mark.notes} are not known.`)
  return notesFrom(mark.notes)
}

const textOf = ({ document }: EmbeddedLetter) => document.blocks.map(({ text }) => text.value).join('\n\n')

/** Judges the letters of an article. Nothing is said of one that has no body or is in another language, unless its mark expects something. */
export function lintArticle(
  { letters, problems }: Article,
  index: LineIndex,
  notesFrom: NotesFrom,
  suppressions: Suppressions,
  judge: (letter: LetterToJudge) => JudgedText | undefined,
): LintResult {
  const messages = problems.map(({ at, what }) => ownFinding('invalid-mark', what, index.range(at)))
  const found: LetterSummary[] = []
  const expectations: Expectation[] = []
  for (const letter of letters) {
    const { mark, pieces, source, document } = letter
    let notes: Notes | undefined
    try {
      notes = notesOf(mark, notesFrom)
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause
      messages.push(ownFinding('invalid-mark', cause.message, index.range(mark!.at)))
    }
    const isSafe = (edit: EditPlan) => isSafeIn(pieces, edit)
    const judged = looksEnglish(textOf(letter)) ? judge({ source, document, mark, notes, isSafe }) : undefined
    const given = suppressions.left(inOrder(judged?.messages ?? []))
    expectations.push(...expectationsOf(pieces, given, index))
    messages.push(...(mark ? settleExpectations(given, mark, index.range(mark.at)) : given))
    if (judged) found.push(judged.letter)
  }
  return { messages: inOrder(messages), letters: found, ...(expectations.length > 0 && { expectations }) }
}
