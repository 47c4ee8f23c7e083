import type { Text } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import type { MappedTextBuilder } from './mapped-text-builder'

/** A stretch of Markdown source and what it stands for; without a value, a character reference that is read off the text node. */
export interface Piece {
  start: number
  end: number
  value?: string
}

/**
 * Notes where each piece of text stands in the source, while mdast is made. mdast's own positions say where a text node starts and ends,
 * and lose track inside it at every escape, reference and soft wrap (a block quote's or list's prefix is not part of the value).
 */
export function pieceRecorder(pieces: Piece[]): Extension {
  return {
    enter: {
      lineEnding(token) {
        pieces.push({ start: token.start.offset, end: token.end.offset, value: '\n' })
      },
      characterEscapeValue(token) {
        // The backslash belongs to it.
        pieces.push({ start: token.start.offset - 1, end: token.end.offset, value: this.sliceSerialize(token) })
      },
      characterReferenceValue(token) {
        pieces.push({ start: token.start.offset, end: token.end.offset + 1 })
      },
    },
    exit: {
      // As the default does, which an extension's handler takes the place of.
      data(token) {
        const value = this.sliceSerialize(token)
        pieces.push({ start: token.start.offset, end: token.end.offset, value })
        const tail = this.stack.pop() as Text
        tail.value += value
        const { line, column, offset } = token.end
        tail.position!.end = { line, column, offset }
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

/** Adds a text node's value, each unit with its place in the source. `base` is the offset at which the parsed text starts in the source. */
export function addText(
  node: Text,
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
  let done = 0
  let last = start
  for (let at = firstPiece(pieces, start); at < pieces.length && pieces[at]!.start < end && done < value.length; at++) {
    const piece = pieces[at]!
    if (piece.start < last) continue
    if (piece.value === undefined) {
      // "&" stands before the value, with "#" or "#x" between them in a numeric reference.
      const open = source.lastIndexOf('&', piece.start + base)
      const next = pieces.slice(at + 1).find((other) => other.start >= piece.end && other.start < end)?.value
      const until = next === undefined ? value.length : value.indexOf(next, done + 1)
      const length =
        next === undefined || until < 0 || until - done > 2 ? (value.codePointAt(done)! > 0xffff ? 2 : 1) : until - done
      builder.as(value.slice(done, done + Math.min(length, 2)), open, piece.end + base)
      done += Math.min(length, 2)
    } else if (value.startsWith(piece.value, done)) {
      if (piece.end - piece.start === piece.value.length) builder.same(piece.value, piece.start + base)
      else builder.as(piece.value, piece.start + base, piece.end + base)
      done += piece.value.length
    } else {
      continue
    }
    last = piece.end
  }
  // Whatever no piece accounts for points at the whole node: wide, never wrong.
  if (done < value.length) builder.as(value.slice(done), last + base, end + base)
}
