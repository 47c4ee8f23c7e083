import { multiplyModule } from './multiply.generated'
import type { Matrix } from './tensors'

/** A stretch of the arena: a matrix of `rows` by `columns` 32-bit floats. */
export interface Block {
  /** Its place, in floats. */
  at: number
  rows: number
  columns: number
}

/** A matrix of weights and what is added to what it gives. `multiply.wat` works on four columns at once, so both are filled up to that. */
export interface Linear {
  weights: Block
  bias: Block
}

const upToFour = (count: number) => Math.ceil(count / 4) * 4
const bytesAPage = 65_536

/**
 * The memory that weights and intermediate results share with the compiled inner loop (`multiply.wat`). It is laid out once and never grows
 * after `settle`, so that `floats` stays valid.
 */
export class Arena {
  floats: Float32Array = new Float32Array(0)
  readonly #memory: WebAssembly.Memory
  readonly #multiply: (...places: number[]) => void
  #length = 0
  readonly #writes: (() => void)[] = []

  constructor() {
    const bytes = Uint8Array.from(atob(multiplyModule), (unit) => unit.charCodeAt(0))
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
    this.#memory = exports.memory as WebAssembly.Memory
    this.#multiply = exports.multiply as (...places: number[]) => void
  }

  /** Room for `rows` by `columns` floats, filled by `write` when the arena is settled. */
  block(rows: number, columns: number, write?: (at: number) => void): Block {
    const at = this.#length
    this.#length += upToFour(rows * columns)
    if (write) this.#writes.push(() => write(at))
    return { at, rows, columns }
  }

  vector(values: Float32Array): Block {
    return this.block(1, upToFour(values.length), (at) => this.floats.set(values, at))
  }

  /** Room for a linear map: a row of weights for each number that it gives. */
  linear(matrix: Matrix, bias: Float32Array = new Float32Array(matrix.rows)): Linear {
    const weights = this.block(upToFour(matrix.rows), matrix.columns, (at) => {
      for (let row = 0; row < matrix.rows; row++) matrix.writeRow(row, this.floats, at + row * matrix.columns)
    })
    return { weights, bias: this.vector(bias) }
  }

  /** Makes the room asked for, and fills it. */
  settle(): void {
    this.#memory.grow(Math.ceil((this.#length * 4) / bytesAPage))
    this.floats = new Float32Array(this.#memory.buffer)
    for (const write of this.#writes.splice(0)) write()
  }

  /** The first `rows` rows of `from` through a linear map, into `into`. */
  apply({ weights, bias }: Linear, from: Block, into: Block, rows: number): void {
    this.#multiply(from.at * 4, weights.at * 4, bias.at * 4, into.at * 4, rows, weights.columns, weights.rows)
  }
}
