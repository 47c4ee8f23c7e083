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
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length)
  }

  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1, offset: at }
  }

  range(span: Span): Range {
    return { start: this.point(span.start), end: this.point(span.end) }
  }
}
