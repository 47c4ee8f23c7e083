import stringWidth from 'string-width'
import type { Range } from '../text/point'

/** Columns of source that a line of an excerpt shows at the most. */
const widest = 96

export interface ExcerptLine {
  /** 1-based. */
  line: number
  /** The source as a terminal may print it: tabs are spaces, control characters dots, long lines cut with "…". */
  source: string
  /** Columns before the underline, and its length. */
  indent: number
  length: number
}

// A letter is somebody's text: it must not move the cursor or colour the terminal.
const printable = (text: string) =>
  text
    .replaceAll('\t', '  ')
    .replaceAll(/\p{Cc}/gu, '·')
    .replaceAll('\uFEFF', '')

/** The source lines that a range touches (at most `most`), each with the place of its underline in columns. */
export function excerpt(lines: readonly string[], range: Range, most = 2): ExcerptLine[] {
  const shown: ExcerptLine[] = []
  for (let line = range.start.line; line <= range.end.line && shown.length < most; line++) {
    const text = lines[line - 1] ?? ''
    const leading = text.length - text.trimStart().length
    let from = line === range.start.line ? range.start.column - 1 : leading
    let to = line === range.end.line ? range.end.column - 1 : text.trimEnd().length
    if (to <= from && line !== range.start.line) continue
    to = Math.max(to, from)
    let cutFrom = 0
    let cutTo = text.length
    if (stringWidth(text) > widest) {
      cutFrom = Math.max(0, Math.min(from - 16, text.length - widest))
      cutTo = Math.min(text.length, cutFrom + widest)
      from = Math.max(from, cutFrom)
      to = Math.max(from, Math.min(to, cutTo))
    }
    const head = cutFrom > 0 ? '…' : ''
    const before = head + printable(text.slice(cutFrom, from))
    const marked = printable(text.slice(from, to))
    const after = printable(text.slice(to, cutTo)) + (cutTo < text.length ? '…' : '')
    shown.push({
      line,
      source: before + marked + after,
      indent: stringWidth(before),
      length: Math.max(1, stringWidth(marked)),
    })
  }
  return shown
}
