import type { Span } from '../text/point'
import type { Piece } from './piece'

/**
 * Whether an edit leaves what the letter stands in as it is. In a quote, a list or emphasis every line has marks of its own and a paragraph must not go
 * empty, so an edit has to stay within one paragraph, keep something of it and put no line break in.
 */
export function isSafeIn(pieces: readonly Piece[], { start, end, text }: Span & { text: string }): boolean {
  const piece = pieces.find(({ span }) => span.start <= start && start <= span.end)
  if (!piece) return false
  if (!piece.inset)
    return pieces.every((other) => other === piece || end <= other.span.start || other.span.end <= start)
  return piece.blocks.some((block) => {
    const own = block.text.span()
    const empties = text.trim() === '' && start === own.start && end === own.end
    return own.start <= start && end <= own.end && !empties && !text.includes('\n')
  })
}
