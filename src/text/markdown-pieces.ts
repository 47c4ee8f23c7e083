import type { Code, InlineCode, Text } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { MappedText } from './mapped-text'
import { MappedTextBuilder } from './mapped-text-builder'
import type { Span } from './point'

/** A stretch of Markdown source (UTF-16 offsets, `end` exclusive) and what it stands for. */
export interface Piece {
  start: number
  end: number
  value: string
}

/**
 * Notes where each piece of text stands in the source, while mdast is made. mdast's own positions say where a text node starts and ends,
 * and lose track inside it at every escape, reference and soft wrap (a block quote's or list's prefix is not part of the value).
 */
export function pieceRecorder(pieces: Piece[]): Extension {
  let referenceFrom = 0

  // What the default handler does, whose place an extension's takes.
  function leaveText(context: CompileContext, token: Token, value = ''): Text {
    const tail = context.stack.pop() as Text
    tail.value += value
    const { line, column, offset } = token.end
    tail.position!.end = { line, column, offset }
    return tail
  }
  function data(this: CompileContext, token: Token): undefined {
    const value = this.sliceSerialize(token)
    pieces.push({ start: token.start.offset, end: token.end.offset, value })
    leaveText(this, token, value)
  }

  return {
    enter: {
      lineEnding(token) {
        pieces.push({ start: token.start.offset, end: token.end.offset, value: '\n' })
      },
      characterReferenceValue() {
        referenceFrom = (this.stack[this.stack.length - 1] as Text).value.length
      },
    },
    exit: {
      data,
      codeTextData: data,
      codeFlowValue: data,
      characterEscapeValue(token) {
        const value = this.sliceSerialize(token)
        // The backslash belongs to it.
        pieces.push({ start: token.start.offset - 1, end: token.end.offset, value })
        leaveText(this, token, value)
      },
      characterReference(token) {
        const { value } = leaveText(this, token)
        pieces.push({ start: token.start.offset, end: token.end.offset, value: value.slice(referenceFrom) })
      },
    },
  }
}

/** The first piece at or after an offset. */
function firstPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds a node's value, each unit with its place in the source. `base` is the offset at which the parsed text starts in the source. */
export function addText(
  node: Text | InlineCode,
  pieces: readonly Piece[],
  source: string,
  base: number,
  builder: MappedTextBuilder,
): void {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const value = node.value.replaceAll(/\r\n?/g, '\n')
  if (source.slice(start + base, end + base) === value) {
    builder.same(value, start + base)
    return
  }
  addPieces(value, { start, end }, pieces, base, builder)
}

/** Adds a value whose pieces stand in a stretch of the parsed text, in order. */
function addPieces(
  value: string,
  { start, end }: Span,
  pieces: readonly Piece[],
  base: number,
  builder: MappedTextBuilder,
): void {
  let done = 0
  let last = start
  for (let at = firstPiece(pieces, start); at < pieces.length && pieces[at]!.start < end && done < value.length; at++) {
    const piece = pieces[at]!
    // A line ending that is part of a hard break or of markup is in no value.
    if (!value.startsWith(piece.value, done)) continue
    if (piece.end - piece.start === piece.value.length) builder.same(piece.value, piece.start + base)
    else builder.as(piece.value, piece.start + base, piece.end + base)
    done += piece.value.length
    last = piece.end
  }
  // Whatever no piece accounts for points at the rest of the node: wide, never wrong.
  if (done < value.length) builder.as(value.slice(done), last + base, end + base)
}

/** What stands in fenced or indented code, without fences, indentation or the prefixes of quotes and lists. */
export function codeText(node: Code, pieces: readonly Piece[], source: string, base: number): MappedText {
  const builder = new MappedTextBuilder()
  const { start, end } = node.position!
  const written = source.slice(start.offset! + base, end.offset! + base)
  // The words behind the opening fence are pieces too, and its line ending is none of the code's.
  const opening = /^[`~][^\r\n]*(?:\r\n|\n|\r|$)/.exec(written)?.[0].length ?? 0
  const value = node.value.replaceAll(/\r\n?/g, '\n')
  addPieces(value, { start: start.offset! + opening, end: end.offset! }, pieces, base, builder)
  return builder.build()
}

/** The paragraphs of indented code read as prose: its lines without indentation or the prefixes of quotes and lists, parted at blank lines. */
export function indentedParagraphs(
  start: number,
  end: number,
  pieces: readonly Piece[],
  source: string,
  base: number,
): MappedText[] {
  const paragraphs: MappedText[] = []
  let builder = new MappedTextBuilder()
  let previousEnd = start
  for (let at = firstPiece(pieces, start); at < pieces.length && pieces[at]!.start < end; at++) {
    const piece = pieces[at]!
    const value = piece.value.trim()
    if (!value) continue
    const [ending, ...more] = source.slice(previousEnd + base, piece.start + base).matchAll(/\r\n|\n|\r/g)
    if (builder.value && more.length > 0) {
      paragraphs.push(builder.build())
      builder = new MappedTextBuilder()
    } else if (builder.value && ending) {
      const from = previousEnd + base + ending.index
      builder.as('\n', from, from + ending[0].length)
    }
    builder.same(value, piece.start + base + piece.value.length - piece.value.trimStart().length)
    previousEnd = piece.end
  }
  if (builder.value) paragraphs.push(builder.build())
  return paragraphs
}
