import type { Span } from './point'

/** The source offsets at which each UTF-16 unit of a text starts and ends. */
interface UnitMap {
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * Text as a reader sees it (markup, escapes and entities resolved), where every UTF-16 unit knows the stretch of source it came from.
 * `&amp;` is one unit of `value` and five of the source; a soft wrap in a block quote is one `\n` whose source is the line ending alone.
 */
export class MappedText {
  constructor(
    readonly value: string,
    /** Source offset at which the text starts. Without `map`, it stands in the source as it is. */
    private readonly at: number,
    private readonly map?: UnitMap,
  ) {}

  /** Text that stands in the source as it is, from `offset` on. */
  static plain(value: string, offset: number): MappedText {
    return new MappedText(value, offset)
  }

  /** The source span of `value.slice(from, to)`, in UTF-16 offsets. An empty stretch maps to an empty span. */
  span(from = 0, to = this.value.length): Span {
    const { length } = this.value
    if (length === 0) return { start: this.at, end: this.at }
    if (to <= from) {
      const at = from >= length ? this.#end(length - 1) : this.#start(Math.max(0, from))
      return { start: at, end: at }
    }
    const first = Math.max(0, Math.min(from, length - 1))
    return { start: this.#start(first), end: this.#end(Math.min(to, length) - 1) }
  }

  /** As `String.prototype.slice`, on the same memory: cutting a long text into many costs no more than its length. */
  slice(from: number, to = this.value.length): MappedText {
    const { start } = this.span(from, from)
    const map = this.map && { starts: this.map.starts.subarray(from, to), ends: this.map.ends.subarray(from, to) }
    return new MappedText(this.value.slice(from, to), start, map)
  }

  /** The same text, where the source that it knows is itself the value of another text: its places in that one's source. */
  within(outer: MappedText): MappedText {
    const { length } = this.value
    const starts = new Uint32Array(length)
    const ends = new Uint32Array(length)
    for (let unit = 0; unit < length; unit++) {
      const { start, end } = outer.span(this.#start(unit), this.#end(unit))
      starts[unit] = start
      ends[unit] = end
    }
    return new MappedText(this.value, outer.span(this.at, this.at).start, { starts, ends })
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

  #start(unit: number): number {
    return this.map ? this.map.starts[unit]! : this.at + unit
  }

  #end(unit: number): number {
    return this.map ? this.map.ends[unit]! : this.at + unit + 1
  }
}
