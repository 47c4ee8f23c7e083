import { MappedText } from './mapped-text'

/** Puts a mapped text together from pieces of source. */
export class MappedTextBuilder {
  #value = ''
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  get value(): string {
    return this.#value
  }

  /** Units that stand in the source as they are, from `offset` on. */
  same(value: string, offset: number): void {
    this.#value += value
    for (let index = 0; index < value.length; index++) {
      this.#starts.push(offset + index)
      this.#ends.push(offset + index + 1)
    }
  }

  /** Units that all stand for one stretch of the source: an entity, an escape, a line ending. */
  as(value: string, start: number, end: number): void {
    this.#value += value
    for (let index = 0; index < value.length; index++) {
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  build(): MappedText {
    return new MappedText(this.#value, this.#starts, this.#ends)
  }
}
