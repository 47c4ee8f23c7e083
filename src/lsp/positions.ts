import type { Position, Range } from 'vscode-languageserver/node'
import type { Span } from '../index'
import { LineIndex } from '../text/point'

/** What a position's `character` counts: bytes of UTF-8, UTF-16 units, or code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

const encodings: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies PositionEncoding[]

/** The first that we know of what a client offers (`general.positionEncodings`), which names them by its preference; UTF-16, which every client must know, where it offers none. */
export function chosenEncoding(offered: readonly string[] = []): PositionEncoding {
  return (offered.find((name) => encodings.includes(name)) as PositionEncoding | undefined) ?? 'utf-16'
}

/** How many of its units an encoding has for a code point. */
const unitsOf: Record<PositionEncoding, (codePoint: number) => number> = {
  'utf-8': (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
  'utf-16': (codePoint) => (codePoint < 0x10000 ? 1 : 2),
  'utf-32': () => 1,
}

const whole = (value: number) => (value > 0 ? Math.floor(value) : 0)

/**
 * Turns offsets of a text (UTF-16 units, from 0) into positions of the protocol and back. Lines count from 0 and end at LF, CRLF or a lone CR; `character` is in
 * units of the encoding. What lies outside of the text or of a line is brought to its end, and what lies within a character, or between CR and LF, to its start.
 */
export class Positions {
  readonly #lines: LineIndex

  constructor(
    private readonly text: string,
    readonly encoding: PositionEncoding,
  ) {
    this.#lines = new LineIndex(text)
  }

  at(offset: number): Position {
    const wanted = Math.min(whole(offset), this.text.length)
    const line = this.#lines.lineAt(wanted)
    let character = 0
    for (const { next, units } of this.#characters(this.#lines.line(line)!)) {
      if (next > wanted) break
      character += units
    }
    return { line, character }
  }

  offset({ line, character }: Position): number {
    const row = this.#lines.line(whole(line))
    if (!row) return this.text.length
    let at = row.start
    let left = whole(character)
    for (const { next, units } of this.#characters(row)) {
      if (units > left) break
      left -= units
      at = next
    }
    return at
  }

  range({ start, end }: Span): Range {
    return { start: this.at(start), end: this.at(end) }
  }

  /** The characters of a line: where the one behind each begins, and how long each is in the encoding. */
  *#characters({ start, end }: Span): Generator<{ next: number; units: number }> {
    for (let at = start; at < end; ) {
      const codePoint = this.text.codePointAt(at)!
      at += codePoint < 0x10000 ? 1 : 2
      yield { next: at, units: unitsOf[this.encoding](codePoint) }
    }
  }
}
