import { MappedText } from './mapped-text'
import { MappedTextBuilder } from './mapped-text-builder'

/** A line of a source text without its indentation, trailing space or ending. Offsets are UTF-16 units of the source. */
export interface PlainLine {
  /** Empty for a blank line. */
  value: string
  start: number
  /** Where the line's ending stands: from the end of its characters to the start of the next line. */
  endingStart: number
  endingEnd: number
  indented: boolean
}

const lf = 10
const formFeed = 12
const cr = 13
/** White space, and the marks of no width that web mail leaves on empty lines. */
const blank = /^[\s\u200B-\u200D\u2060]*$/

/** The lines of a text from an offset on. A line ends at LF, CRLF, a lone CR or a form feed. */
export function* plainLines(source: string, from: number): Generator<PlainLine> {
  for (let start = from; start <= source.length; ) {
    let end = start
    for (; end < source.length; end++) {
      const unit = source.charCodeAt(end)
      if (unit === lf || unit === cr || unit === formFeed) break
    }
    const next = end + (source.charCodeAt(end) === cr && source.charCodeAt(end + 1) === lf ? 2 : 1)
    const raw = source.slice(start, end)
    const indent = raw.length - raw.trimStart().length
    yield {
      value: blank.test(raw) ? '' : raw.trim(),
      start: start + indent,
      endingStart: end,
      endingEnd: Math.min(next, source.length),
      indented: indent > 0,
    }
    start = next
  }
}

/** The line without a mark at its start. */
export function withoutMark(line: PlainLine, mark: RegExp): PlainLine {
  const length = mark.exec(line.value)?.[0].length ?? 0
  const rest = line.value.slice(length)
  const value = rest.trimStart()
  return { ...line, value, start: line.start + line.value.length - value.length }
}

/** Lines as one text, with `\n` for the line endings between them. */
export function textOfLines(lines: readonly PlainLine[]): MappedText {
  const [first] = lines
  if (first && lines.length === 1) return MappedText.plain(first.value, first.start)
  const builder = new MappedTextBuilder()
  let previous: PlainLine | undefined
  for (const line of lines) {
    if (previous) builder.as('\n', previous.endingStart, previous.endingEnd)
    builder.same(line.value, line.start)
    previous = line
  }
  return builder.build()
}

const opening = /^---[^\S\r\n]*(?:\r\n|\n|\r)/
const closing = /(?:^|\r\n|\n|\r)---[^\S\r\n]*(?:\r\n|\n|\r|$)/
/** A rule at the top of a letter opens no front matter: that has a field, a comment or nothing at all. */
const fields = /^\s*(?:$|#|["']?[\w-]+["']?\s*:|\{)/

/** YAML between `---` lines at the very top: the text between them, and the offset at which the letter begins. */
export function takeFrontMatter(source: string, from: number): { frontMatter?: MappedText; from: number } {
  const open = opening.exec(source.slice(from, from + 100))
  if (!open) return { from }
  const start = from + open[0].length
  const rest = source.slice(start)
  const close = closing.exec(rest)
  if (!close) return { from }
  const value = rest.slice(0, close.index)
  if (!fields.test(value)) return { from }
  return { frontMatter: MappedText.plain(value, start), from: start + close.index + close[0].length }
}
