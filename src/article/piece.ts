import type { Block, BlockDocument } from '../text/block'
import type { MappedText } from '../text/mapped-text'
import { type MarkdownFile, type MarkdownNode, readMarkdown } from '../text/markdown'
import { readPlain } from '../text/plain'
import type { Span } from '../text/point'
import type { Mark } from './mark'

/** A letter of an article, or a part of one, as it is set off there. */
export interface Piece {
  blocks: Block[]
  /** YAML at the top of a fenced letter. */
  frontMatter?: MappedText
  /** The stretch of the article that it takes up, in UTF-16 offsets. */
  span: Span
  /** It stands in a quote, a list or emphasis, or is indented: a line break that is put in, or taken out, would break that. */
  inset: boolean
  /** Nothing but its greeting and its sign-off sets it off. */
  bare?: boolean
  mark?: Mark
}

export type Code = Extract<MarkdownNode, { type: 'code' }>

/** A block of code read as a letter: as Markdown where it is said to be that, else as plain text. */
export function codePiece(node: Code, file: MarkdownFile, nested: boolean): Piece {
  const text = file.codeText(node)
  const isMarkdown = /^(?:md|markdown)$/i.test(node.lang ?? '')
  const read: BlockDocument = isMarkdown ? readMarkdown(text.value) : readPlain(text.value)
  const { start } = file.spanOf(node)
  const indented = start > 0 && !/[\r\n\uFEFF]/.test(file.source[start - 1]!)
  return {
    blocks: read.blocks.map((block) => ({ ...block, text: block.text.within(text) })),
    frontMatter: read.frontMatter?.within(text),
    span: text.value ? text.span() : file.spanOf(node),
    inset: nested || indented,
  }
}

/** Nodes that follow one another, read as a letter. */
export function nodesPiece(nodes: readonly MarkdownNode[], file: MarkdownFile, inset: boolean): Piece {
  const first = file.spanOf(nodes[0]!)
  const last = file.spanOf(nodes[nodes.length - 1]!)
  return { blocks: file.blocksOf(nodes), span: { start: first.start, end: last.end }, inset }
}
