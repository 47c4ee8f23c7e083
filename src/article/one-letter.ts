import { contactsIn } from '../letter/contacts'
import { endsShortened, type Line, linesOf, wordCount } from '../letter/line'
import { holdsNotes } from '../letter/notes'
import { parseLetter } from '../letter/parse-letter'
import { isHeader } from '../letter/preamble'
import type { MarkdownFile } from '../text/markdown'
import type { Piece } from './piece'

const startOf = (line: Line) => line.text.span().start

/** Whether a line says something, as no name, address or job does: it has an end mark that belongs to no abbreviation. */
const isSaid = ({ value }: Line) =>
  !isHeader(value) && wordCount(value) >= 2 && /[.?!:…]["”’)]*$/.test(value) && !endsShortened.test(value)

/** Whether the greeting that starts here is a letter's: no item of a list of them, and nothing leads in to it. */
function isGreeted(lines: readonly Line[], greeting: number): boolean {
  const above = lines.filter((line) => startOf(line) < greeting)
  return lines[above.length]?.type !== 'item' && !above.some(isSaid)
}

/** Whether a section ends below the greeting that another heading began above it. */
function hasSections(file: MarkdownFile, greeting: number): boolean {
  const headings = file.nodes.flatMap((node) => (node.type === 'heading' ? [node] : []))
  const above = headings.findLast((node) => file.spanOf(node).end <= greeting)
  return above !== undefined && headings.some((node) => file.spanOf(node).start > greeting && node.depth <= above.depth)
}

/** What no signature has below it, nor a postscript or an enclosure. */
const isProse = (line: Line) =>
  line.type !== 'quote' &&
  !/^p\.?\s?s\b/i.test(line.value) &&
  (line.type === 'heading' || line.type === 'item' || wordCount(line.value) >= 9 || isSaid(line))

/**
 * Whether a Markdown text is one letter, and no article: it has an interview's notes in its front matter, or it begins as a letter
 * and nothing but a tail stands below its sign-off. `pieces`: the letters that would be found if it were an article.
 */
export function isOneLetter(file: MarkdownFile, pieces: readonly Piece[]): boolean {
  if (holdsNotes(file.frontMatter)) return true
  const document = file.document()
  const lines = linesOf(document.blocks)
  const letter = parseLetter(file.source, document, {})
  if (!letter) return false
  const { salutation, letterhead, headers, valediction, signatureName } = letter
  const reachable = letterhead !== undefined && contactsIn(letterhead.text, 'letterhead').length > 0
  if (!salutation && Object.keys(headers).length === 0 && !(reachable && valediction)) {
    // A draft that forgot its greeting is signed, and has no headings; a letter that it held would have been found.
    const isHeaded = file.nodes.some(({ type }) => type === 'heading' || type === 'code')
    return valediction !== undefined && signatureName !== undefined && pieces.length === 0 && !isHeaded
  }
  if (salutation && !isGreeted(lines, salutation.start)) return false
  if (hasSections(file, salutation?.start ?? 0)) return false
  // An earlier message at the end may be quoted, greeting and all.
  const reply = letter.quotedReply?.start ?? Number.POSITIVE_INFINITY
  const own = pieces.filter(({ span }) => span.start < reply)
  const [only, ...more] = own
  if (!only) return true
  if (!only.bare || more.length > 0) return false
  return !lines.some((line) => startOf(line) >= only.span.end && startOf(line) < reply && isProse(line))
}
