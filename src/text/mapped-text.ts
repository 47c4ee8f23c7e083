import type { Span } from './point'

/**
 * Text as a reader sees it (markup, escapes and entities resolved), where every UTF-16 unit knows the stretch of source it came from.
 * `&amp;` is one unit of `value` and five of the source; a soft wrap in a block quote is one `\n` whose source is the line ending alone.
 */
export class MappedText {
  constructor(
    readonly value: string,
    /** Source offset at which each unit of `value` starts. */
    private readonly starts: Uint32Array,
    /** Source offset at which each unit of `value` ends. */
    private readonly ends: Uint32Array,
    /** Source offset at which a text without units stands. */
    private readonly at = 0,
  ) {}

  /** Text that stands in the source as it is, from `offset` on. */
  static plain(value: string, offset: number): MappedText {
    const starts = new Uint32Array(value.length)
    const ends = new Uint32Array(value.length)
    for (let index = 0; index < value.length; index++) {
      starts[index] = offset + index
      ends[index] = offset + index + 1
    }
    return new MappedText(value, starts, ends, offset)
  }

  /** The source span of `value.slice(from, to)`, in UTF-16 offsets. An empty stretch maps to an empty span. */
  span(from = 0, to = this.value.length): Span {
    const { length } = this.value
    if (length === 0) return { start: this.at, end: this.at }
    const first = Math.max(0, Math.min(from, length - 1))
    if (to <= from) {
      const at = from >= length ? this.ends[length - 1]! : this.starts[first]!
      return { start: at, end: at }
    }
    return { start: this.starts[first]!, end: this.ends[Math.min(to, length) - 1]! }
  }

  /** As `String.prototype.slice`, on the same memory: cutting a long text into many costs no more than its length. */
  slice(from: number, to = this.value.length): MappedText {
    const { start } = this.span(from, from)
    return new MappedText(
      this.value.slice(from, to),
      this.starts.subarray(from, to),
      this.ends.subarray(from, to),
      start,
    )
  }

  /** Without white space at either end. */
  trim(): MappedText {
    const from = this.value.length - this.value.trimStart().length
    const to = this.value.trimEnd().length
    return from === 0 && to === this.value.length ? this : this.slice(from, Math.max(from, to))
  }

  /** The lines, line endings left out. */
  lines(): MappedText[] {
    const lines: MappedText[] = []
    let from = 0
    for (;;) {
      const ending = this.value.indexOf('\n', from)
      lines.push(this.slice(from, ending < 0 ? this.value.length : ending))
      if (ending < 0) return lines
      from = ending + 1
    }
  }
}
