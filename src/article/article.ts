import { holdsNotes } from '../letter/notes'
import type { BlockDocument } from '../text/block'
import type { MarkdownFile } from '../text/markdown'
import { findPieces } from './find-pieces'
import type { Mark, MarkProblem } from './mark'
import { mergeMarks } from './merge-marks'
import { isOneLetter } from './one-letter'
import type { Piece } from './piece'

/** A letter that stands in an article, whole or in pieces. */
export interface EmbeddedLetter {
  document: BlockDocument
  /** The article's text, as long as it is, with all but the letter made unreadable: a rule that looks around sees nobody else's words. */
  source: string
  pieces: Piece[]
  /** What its marks say together. */
  mark?: Mark
}

export interface Article {
  /** In the order of the text; those marked `ignore` are left out. */
  letters: EmbeddedLetter[]
  problems: MarkProblem[]
}

/** Stands for a character that is none of the letter's: no white space, and no part of any word. */
const hidden = '\uFFFC'

function sourceOf(pieces: readonly Piece[], source: string): string {
  let shown = ''
  let done = 0
  // Lines stay where they are.
  const hide = (to: number) => source.slice(done, to).replace(/\S/g, hidden)
  for (const { span } of pieces) {
    shown += hide(span.start) + source.slice(span.start, span.end)
    done = span.end
  }
  return shown + hide(source.length)
}

/** Finds the letters in a Markdown text. Undefined where the text is itself one letter. `rules`: the ids that a mark may expect. */
export function readArticle(file: MarkdownFile, rules: readonly string[]): Article | undefined {
  const { pieces, problems } = findPieces(file, rules)
  const isMarked = problems.length > 0 || pieces.some(({ mark }) => mark)
  if (!isMarked && isOneLetter(file, pieces)) return undefined
  const letters = new Map<string | Piece, Piece[]>()
  for (const piece of pieces) {
    if (piece.mark?.ignore) continue
    const id = piece.mark?.id ?? piece
    letters.set(id, [...(letters.get(id) ?? []), piece])
  }
  const all = [...letters.values()].map((own): EmbeddedLetter => {
    const merged = mergeMarks(own.flatMap(({ mark }) => mark ?? []))
    problems.push(...merged.problems)
    const frontMatter = own[0]!.frontMatter ?? (holdsNotes(file.frontMatter) ? file.frontMatter : undefined)
    const document = { blocks: own.flatMap(({ blocks }) => blocks), frontMatter }
    return { document, source: sourceOf(own, file.source), pieces: own, mark: merged.mark }
  })
  return { letters: all, problems }
}
