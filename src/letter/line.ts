import type { Block, BlockType } from '../text/block'
import type { MappedText } from '../text/mapped-text'
import type { Part } from './letter'

/** A line of a block: what salutations, addresses and signatures are found by. */
export interface Line {
  text: MappedText
  value: string
  block: Block
  type: BlockType
  /** Where the trimmed line starts in its block's text. */
  from: number
  /** Whether it opens its block, or ends it. */
  first: boolean
  last: boolean
}

/** All lines that have text, in order. Breaks are left out: a signature mark or a rule between parts says nothing itself. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    if (block.type === 'break') continue
    const before = lines.length
    let at = 0
    for (const raw of block.text.lines()) {
      const from = at + (raw.value.length - raw.value.trimStart().length)
      at += raw.value.length + 1
      const text = raw.trim()
      if (text.value) lines.push({ text, value: text.value, block, type: block.type, from, first: false, last: false })
    }
    if (lines.length === before) continue
    lines[before]!.first = true
    lines[lines.length - 1]!.last = true
  }
  return lines
}

export function partOf(text: MappedText): Part {
  const trimmed = text.trim()
  return { text: trimmed, ...trimmed.span() }
}

/** The part that these neighbouring lines make, as one text over their whole stretch. */
export function joined(lines: readonly Line[]): Part | undefined {
  const [first] = lines
  const last = lines[lines.length - 1]
  if (!first || !last) return undefined
  if (first.block === last.block) return partOf(first.block.text.slice(first.from, last.from + last.value.length))
  return { text: first.text, start: first.text.span().start, end: last.text.span().end }
}

/** "Tolbrook & Co.", "Ana Rao, M.Sc.": a stop that ends an abbreviation, and no sentence. */
export const endsShortened =
  /(?<![\p{L}\p{N}])(?:inc|ltd|co|corp|llc|llp|plc|bros|pvt|pty|jr|sr|st|rd|ave|dept|esq|retd|phd|(?:\p{L}{1,4}\.)+\p{L}{1,4})\.$/iu

export function wordCount(value: string): number {
  return value.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}
