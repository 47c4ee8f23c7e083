import type { Span } from './point'

/**
 * Text as a reader sees it (markup, escapes and entities resolved), where every UTF-16 unit knows the stretch of source it came from.
 * `&amp;` is one unit of `value` and five of the source; a soft wrap in a block quote is one `\n` whose source is the line ending alone.
 */
export class MappedText {
  constructor(
    readonly value: string,
    /** Source offset at which each unit of `value` starts. */
    private readonly starts: ArrayLike<number>,
    /** Source offset at which each unit of `value` ends. */
    private readonly ends: ArrayLike<number>,
  ) {}

  /** Text that stands in the source as it is, from `offset` on. */
  static plain(value: string, offset: number): MappedText {
    const starts = new Uint32Array(value.length)
    const ends = new Uint32Array(value.length)
    for (let index = 0; index < value.length; index++) {
      starts[index] = offset + index
      ends[index] = offset + index + 1
    }
    return new MappedText(value, starts, ends)
  }

  /** The source span of `value.slice(from, to)`. An empty stretch maps to an empty span. */
  span(from = 0, to = this.value.length): Span {
    if (this.value.length === 0) return { start: 0, end: 0 }
    const first = Math.max(0, Math.min(from, this.value.length - 1))
    if (to <= from) {
      const at = from >= this.value.length ? this.ends[this.value.length - 1]! : this.starts[first]!
      return { start: at, end: at }
    }
    return { start: this.starts[first]!, end: this.ends[Math.min(to, this.value.length) - 1]! }
  }

  slice(from: number, to = this.value.length): MappedText {
    const cut = (list: ArrayLike<number>) => Array.prototype.slice.call(list, from, to) as number[]
    return new MappedText(this.value.slice(from, to), cut(this.starts), cut(this.ends))
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
    for (let index = 0; index <= this.value.length; index++) {
      if (index < this.value.length && this.value[index] !== '\n') continue
      lines.push(this.slice(from, index))
      from = index + 1
    }
    return lines
  }
}
