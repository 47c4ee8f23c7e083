import { linesOf, wordCount } from '../letter/line'
import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import type { Span } from '../text/point'
import { bareRuns } from './bare-runs'
import { marksIn } from './comments'
import { isItalic } from './italic'
import { beginsAsLetter, isGreeting, readsAsLetter, signOffBelow } from './letter-lines'
import { isMarked } from './mark'
import { type Code, codePiece, nodesPiece, type Piece } from './piece'

/** What stands first among some nodes, set off from the prose around it. */
export interface SetOff {
  pieces: Piece[]
  /** How many nodes it takes up. */
  count: number
}

const textFence = /^(?:text|txt|plain|plaintext|e-?mail|eml|markdown|md)$/i

/** The words behind a fence that speak of the letter in it, and where they stand. */
export function fenceWords(node: MarkdownNode, file: MarkdownFile): { words: string; at: Span } | undefined {
  if (node.type !== 'code' || !node.meta) return undefined
  const isLetter = node.lang?.toLowerCase() === 'letter'
  if (!isLetter && !(textFence.test(node.lang ?? '') && isMarked(node.meta))) return undefined
  const { start } = file.spanOf(node)
  const line = /^[^\r\n]*/.exec(file.source.slice(start))![0].trimEnd()
  const from = /^[`~]+\s*\S+\s*/.exec(line)?.[0].length ?? 0
  return { words: node.meta, at: { start: start + from, end: start + line.length } }
}

function fenced(node: Code, file: MarkdownFile, nested: boolean, forced: boolean): SetOff | undefined {
  const piece = codePiece(node, file, nested)
  const isLetter = forced || node.lang?.toLowerCase() === 'letter' || fenceWords(node, file) !== undefined
  const isText = !node.lang || textFence.test(node.lang)
  return isLetter || (isText && beginsAsLetter(linesOf(piece.blocks))) ? { pieces: [piece], count: 1 } : undefined
}

/** How many quotes it takes from a greeting in the first to a sign-off; none where another greeting comes first. */
function quotesSigned(quotes: readonly (readonly MarkdownNode[])[], file: MarkdownFile): number | undefined {
  for (const [at, quote] of quotes.entries()) {
    const lines = linesOf(file.blocksOf(quote))
    if (at > 0 && lines[0] && isGreeting(lines[0])) return undefined
    if (signOffBelow(lines, at === 0 ? 1 : 0) === undefined) continue
    // The name may have a quote of its own.
    const below = linesOf(file.blocksOf(quotes[at + 1] ?? []))
    const isName = lines.length === 1 && below.length === 1 && wordCount(below[0]!.value) <= 5
    return isName ? at + 2 : at + 1
  }
  return undefined
}

/** A quote that is a letter, or several that make one: from a greeting in the first to a sign-off in the last. */
function quoted(nodes: readonly MarkdownNode[], file: MarkdownFile, forced: boolean): SetOff | undefined {
  const inner = (node: MarkdownNode) => (node.type === 'blockquote' ? node.children : [])
  const linesIn = (node: MarkdownNode) => linesOf(file.blocksOf(inner(node)))
  const first = nodes[0]!
  const [only, ...more] = inner(first)
  // Marks in a quote are found when its own blocks are searched, and so is a fence.
  if (!forced && inner(first).some((node) => marksIn(node, file).length > 0)) return undefined
  if (only?.type === 'code' && more.length === 0) return forced ? fenced(only, file, true, true) : undefined
  const lines = linesIn(first)
  if (!forced && !readsAsLetter(lines) && !(lines[0] && isGreeting(lines[0]))) return undefined
  const count = quotesSigned(nodes.map(inner), file) ?? 1
  if (count === 1 && !forced && !readsAsLetter(lines)) return undefined
  const piece = nodesPiece(nodes.slice(0, count), file, true)
  return { pieces: [{ ...piece, blocks: file.blocksOf(nodes.slice(0, count).flatMap(inner)) }], count }
}

/** The letters in a run of emphasised paragraphs. */
function italic(nodes: readonly MarkdownNode[], file: MarkdownFile, forced: boolean): SetOff | undefined {
  const found = bareRuns(nodes, file, true)
  const pieces = found.map(
    ({ from, to, blocks }): Piece => ({ ...nodesPiece(nodes.slice(from, to), file, true), blocks }),
  )
  if (!forced) return { pieces, count: nodes.length }
  // A mark speaks of the letter that begins right below it, or else of the whole run.
  const [first] = found
  return first?.from === 0
    ? { pieces: pieces.slice(0, 1), count: first.to }
    : { pieces: [nodesPiece(nodes, file, true)], count: nodes.length }
}

/** The nodes from `at` on that are set off in the same way, as far as one letter may run; none where nothing sets it off. */
export function setOffAlike(nodes: readonly MarkdownNode[], at: number, end: number): MarkdownNode[] | undefined {
  const first = nodes[at]!
  if (first.type === 'code') return [first]
  const isAlike = first.type === 'blockquote' ? ({ type }: MarkdownNode) => type === 'blockquote' : isItalic
  if (!isAlike(first)) return undefined
  let behind = at + 1
  while (behind < end && isAlike(nodes[behind]!)) behind++
  return nodes.slice(at, behind)
}

/**
 * The letters in nodes that are set off alike, from the first on, and how many nodes were looked at; `forced`: a mark says that there is one.
 * None may have been found.
 */
export function setOff(
  alike: readonly MarkdownNode[],
  file: MarkdownFile,
  nested: boolean,
  forced: boolean,
): SetOff | undefined {
  const first = alike[0]!
  if (first.type === 'code') return fenced(first, file, nested, forced)
  return first.type === 'blockquote' ? quoted(alike, file, forced) : italic(alike, file, forced)
}

/**
 * What a mark speaks of that nothing sets off: the letter that begins with the first of some nodes, down to its sign-off or else to the
 * section's end; where none begins there, that node alone.
 */
export function markedBlocks(nodes: readonly MarkdownNode[], file: MarkdownFile, nested: boolean): SetOff {
  const [run] = bareRuns(nodes, file, nested)
  const above = nodes.slice(0, run?.from ?? 0)
  // Names and addresses may stand above the greeting.
  if (run && linesOf(file.blocksOf(above)).every(({ value }) => wordCount(value) <= 8 && !/[.?!:]$/.test(value))) {
    const { start } = above[0] ? file.spanOf(above[0]) : run.span
    const span = { start, end: run.span.end }
    return { pieces: [{ blocks: [...file.blocksOf(above), ...run.blocks], span, inset: nested }], count: run.to }
  }
  const [line] = linesOf(file.blocksOf(nodes.slice(0, 1)))
  const end = nodes.findIndex(({ type }) => type !== 'paragraph' && type !== 'list')
  const count = line && isGreeting(line) ? (end < 0 ? nodes.length : Math.max(end, 1)) : 1
  return { pieces: [nodesPiece(nodes.slice(0, count), file, nested)], count }
}

/** All that stands between two marks, as one letter. Where it is nothing but quotes and fences, they are opened. */
export function stretchPiece(nodes: readonly MarkdownNode[], file: MarkdownFile, nested: boolean): Piece {
  const shown = nodes.filter(({ type }) => type !== 'html')
  const inset = nested || shown.some((node) => node.type === 'blockquote' || isItalic(node))
  const piece = nodesPiece(nodes, file, inset)
  if (!shown.every(({ type }) => type === 'blockquote' || type === 'code')) return piece
  const opened = shown.map((node) =>
    node.type === 'code'
      ? codePiece(node, file, nested)
      : nodesPiece(node.type === 'blockquote' ? node.children : [node], file, true),
  )
  return {
    blocks: opened.flatMap(({ blocks }) => blocks),
    frontMatter: opened[0]?.frontMatter,
    span: piece.span,
    inset: inset || opened.some((part) => part.inset) || opened.length > 1,
  }
}
