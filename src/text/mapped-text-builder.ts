import { MappedText } from './mapped-text'

/** Puts a mapped text together from pieces of source. */
export class MappedTextBuilder {
  #value = ''
  #starts = new Uint32Array(64)
  #ends = new Uint32Array(64)

  get value(): string {
    return this.#value
  }

  /** Units that stand in the source as they are, from `offset` on. */
  same(value: string, offset: number): void {
    const from = this.#add(value)
    for (let index = 0; index < value.length; index++) {
      this.#starts[from + index] = offset + index
      this.#ends[from + index] = offset + index + 1
    }
  }

  /** Units that all stand for one stretch of the source: an entity, an escape, a line ending. */
  as(value: string, start: number, end: number): void {
    const from = this.#add(value)
    this.#starts.fill(start, from, from + value.length)
    this.#ends.fill(end, from, from + value.length)
  }

  build(): MappedText {
    const { length } = this.#value
    const starts = this.#starts.slice(0, length)
    return new MappedText(this.#value, starts[0] ?? 0, { starts, ends: this.#ends.slice(0, length) })
  }

  /** Makes room, doubling it, so that adding is cheap however long the text. */
  #add(value: string): number {
    const from = this.#value.length
    this.#value += value
    let room = this.#starts.length
    if (room >= this.#value.length) return from
    while (room < this.#value.length) room *= 2
    const grown = (list: Uint32Array) => {
      const larger = new Uint32Array(room)
      larger.set(list)
      return larger
    }
    this.#starts = grown(this.#starts)
    this.#ends = grown(this.#ends)
    return from
  }
}
