import type { Block, BlockDocument, BlockType } from './block'
import { MappedText } from './mapped-text'
import { MappedTextBuilder } from './mapped-text-builder'

/** A paragraph with a longer line than this is not hard-wrapped: each of its lines is a paragraph of its own. */
const longestWrapped = 100
const longestHeading = 60

const bullet = /^(?:[-*•‣▪◦·–]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/i
const breakLine = /^(?:[-_*=~]\s?){3,}$|^-- ?$/
const quoteMark = /^(?:>\s?)+/

/** A line without its ending, indentation or trailing space. */
interface RawLine {
  value: string
  start: number
  indented: boolean
}

function rawLines(source: string, from: number): RawLine[] {
  const lines: RawLine[] = []
  const ending = /\r\n|\n|\r|\f/g
  ending.lastIndex = from
  let start = from
  for (;;) {
    const match = ending.exec(source)
    const raw = source.slice(start, match ? match.index : source.length)
    const value = raw.trim()
    lines.push({ value, start: start + raw.length - raw.trimStart().length, indented: /^\s/.test(raw) })
    if (!match) return lines
    start = match.index + match[0].length
  }
}

/** YAML between `---` lines at the very top: the text between them and the offset where the letter begins. */
function takeFrontMatter(source: string, from: number): { frontMatter?: MappedText; from: number } {
  const match = /^---[^\S\r\n]*(\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)?---[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(
    source.slice(from, from + 20_000),
  )
  // A rule at the top of a letter is no front matter: that has fields.
  if (!match || (match[2]!.trim() && !/^\s*(?:#|["']?[\w-]+["']?\s*:|\{)/.test(match[2]!))) return { from }
  return {
    frontMatter: MappedText.plain(match[2]!, from + 3 + match[0].slice(3).indexOf(match[1]!) + match[1]!.length),
    from: from + match[0].length,
  }
}

/** Lines as one text, with `\n` between them. */
function textOf(lines: readonly RawLine[], source: string): MappedText {
  const builder = new MappedTextBuilder()
  lines.forEach(({ value, start }, at) => {
    const previous = lines[at - 1]
    if (previous) {
      const end = previous.start + previous.value.length
      const length = source.startsWith('\r\n', end) ? 2 : 1
      builder.as('\n', end, end + length)
    }
    builder.same(value, start)
  })
  return builder.build()
}

function without(line: RawLine, mark: RegExp): RawLine {
  const length = mark.exec(line.value)?.[0].length ?? 0
  const rest = line.value.slice(length)
  return { ...line, value: rest.trimStart(), start: line.start + length + rest.length - rest.trimStart().length }
}

/** Gathers a stretch of lines that no blank line parts into blocks. */
function blocksOf(lines: readonly RawLine[], source: string): Block[] {
  const blocks: Block[] = []
  let open: RawLine[] = []
  let type: BlockType = 'paragraph'
  const close = () => {
    if (open.length > 0) blocks.push({ type, text: textOf(open, source), ...(type === 'item' && { depth: 1 }) })
    open = []
    type = 'paragraph'
  }
  for (const line of lines) {
    if (breakLine.test(line.value)) {
      close()
      blocks.push({ type: 'break', text: MappedText.plain(line.value, line.start) })
    } else if (quoteMark.test(line.value)) {
      if (type !== 'quote') close()
      type = 'quote'
      const unmarked = without(line, quoteMark)
      if (unmarked.value) open.push(unmarked)
      else close()
    } else if (bullet.test(line.value) && !isInitial(line.value)) {
      const [only] = open
      const leadIn =
        open.length === 1 &&
        type === 'paragraph' &&
        only!.value.length <= longestHeading &&
        !/[.!?,;]$/.test(only!.value)
      if (leadIn && !/:$/.test(only!.value)) type = 'heading'
      close()
      type = 'item'
      open.push(without(line, bullet))
    } else {
      if (type === 'quote' || (type === 'item' && !line.indented && startsAnew(open, line))) close()
      open.push(line)
    }
  }
  close()
  return blocks.flatMap(splitUnwrapped)
}

/** "J. K. Rao" and "I. Duarte" begin with no bullet. */
function isInitial(value: string): boolean {
  return /^[A-Z]\.\s+\p{Lu}/u.test(value)
}

/** After a list item that ended, an unindented line that looks like a new beginning is no continuation of it. */
function startsAnew(item: readonly RawLine[], line: RawLine): boolean {
  const last = item[item.length - 1]?.value ?? ''
  return /[.!?]["”’)]*$/.test(last) && /^\p{Lu}/u.test(line.value)
}

function splitUnwrapped(block: Block): Block[] {
  if (block.type !== 'paragraph' || !block.text.value.includes('\n')) return [block]
  const lines = block.text.lines()
  if (lines.every(({ value }) => value.length <= longestWrapped)) return [block]
  return lines.map((text) => ({ type: block.type, text }))
}

/** Reads plain text or an e-mail's text into blocks. No markup is interpreted. */
export function readPlain(source: string): BlockDocument {
  const { frontMatter, from } = takeFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0)
  const blocks: Block[] = []
  let stretch: RawLine[] = []
  const close = () => {
    blocks.push(...blocksOf(stretch, source))
    stretch = []
  }
  for (const line of rawLines(source, from)) {
    if (line.value) stretch.push(line)
    else close()
  }
  close()
  return { blocks, frontMatter }
}
