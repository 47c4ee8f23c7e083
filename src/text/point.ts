/** A place in a source text: `line` and `column` from 1, `offset` from 0, all in UTF-16 units of the text as given (BOM and CRLF counted). */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a source text, `end` exclusive. */
export interface Range {
  start: Point
  end: Point
}

/** A stretch of a source text by offsets only, `end` exclusive. Layers below the engine use these; points are made once, for messages. */
export interface Span {
  start: number
  end: number
}

/** Turns offsets into points. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: number[] = [0]
  /** Where the characters of each line end, before its ending. */
  readonly #ends: number[] = []

  constructor(text: string) {
    for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
      this.#ends.push(index)
      this.#starts.push(index + ending.length)
    }
    this.#ends.push(text.length)
  }

  get length(): number {
    return this.#ends[this.#ends.length - 1]!
  }

  /** The line that an offset stands in, from 0. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** A line without its ending, by its number from 0; undefined where there are fewer. */
  line(number: number): Span | undefined {
    const start = this.#starts[number]
    return start === undefined ? undefined : { start, end: this.#ends[number]! }
  }

  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.length))
    const line = this.lineAt(at)
    return { line: line + 1, column: at - this.#starts[line]! + 1, offset: at }
  }

  range(span: Span): Range {
    return { start: this.point(span.start), end: this.point(span.end) }
  }
}
