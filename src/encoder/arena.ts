import { bytesOf } from '../data/base64'
import { multiplyModule } from './multiply.generated'
import type { Matrix } from './tensors'

/** A stretch of the arena: a matrix of `rows` by `columns` 32-bit floats. */
export interface Block {
  /** Its place, in floats. */
  at: number
  rows: number
  columns: number
}

/** Weights as they are stored, a row of bytes for each number that they give, with a scale a row; and what is added to what they give. */
export interface Linear {
  rows: number
  columns: number
  /** The place of the weights, in floats, four to each. */
  at: number
  scales: Block
  bias: Block
}

/** What `multiply.wat` exports; places in bytes. */
type Loops = Record<'round' | 'multiply' | 'compare' | 'blend' | 'gelu', (...places: number[]) => void>

const upTo = (multiple: number, count: number) => Math.ceil(count / multiple) * multiple
/** What `multiply.wat` works on at once: four numbers that it gives, and eight that it takes. */
const given = 4
const taken = 8
const bytesAPage = 65_536
const bytesAFloat = 4

/**
 * The memory that weights and intermediate results share with the compiled inner loops (`multiply.wat`). It is laid out once and never grows
 * after `settle`, so that `floats` stays valid.
 */
export class Arena {
  floats: Float32Array = new Float32Array(0)
  readonly #memory: WebAssembly.Memory
  readonly #loops: Loops
  #length = 0
  readonly #writes: (() => void)[] = []
  /** The most rows and columns that `apply` is given, and where they are rounded. */
  #rows = 1
  #columns = taken
  #rounded = 0
  #scales = 0

  constructor() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(multiplyModule)))
    this.#memory = exports.memory as WebAssembly.Memory
    this.#loops = exports as unknown as Loops
  }

  /** Room for `rows` by `columns` floats, filled by `write` when the arena is settled. */
  block(rows: number, columns: number, write?: (at: number) => void): Block {
    const at = this.#length
    this.#length += upTo(given, rows * columns)
    this.#rows = Math.max(this.#rows, rows)
    if (write) this.#writes.push(() => write(at))
    return { at, rows, columns }
  }

  #vector(values: Float32Array, length: number): Block {
    return this.block(1, length, (at) => this.floats.set(values, at))
  }

  /** Room for a linear map. */
  linear(matrix: Matrix, bias: Float32Array = new Float32Array(matrix.rows)): Linear {
    const rows = upTo(given, matrix.rows)
    const columns = upTo(taken, matrix.columns)
    this.#columns = Math.max(this.#columns, columns)
    const { at } = this.block(1, (rows * columns) / bytesAFloat, (place) => {
      const bytes = new Int8Array(this.#memory.buffer, place * bytesAFloat)
      for (let row = 0; row < matrix.rows; row++) bytes.set(matrix.bytesOfRow(row), row * columns)
    })
    return { rows, columns, at, scales: this.#vector(matrix.scales, rows), bias: this.#vector(bias, rows) }
  }

  /** Makes the room asked for, and fills it. */
  settle(): void {
    this.#rounded = this.block(this.#rows, this.#columns / 2).at
    this.#scales = this.block(1, this.#rows).at
    this.#memory.grow(Math.ceil((this.#length * bytesAFloat) / bytesAPage))
    this.floats = new Float32Array(this.#memory.buffer)
    for (const write of this.#writes.splice(0)) write()
  }

  /** The first `rows` rows of `from` through a linear map, into `into`; what would be under `least` is that. */
  apply(map: Linear, from: Block, into: Block, rows: number, least = Number.NEGATIVE_INFINITY): void {
    if (rows === 0) return
    const rounded = this.#rounded * bytesAFloat
    const scales = this.#scales * bytesAFloat
    this.#loops.round(from.at * bytesAFloat, rounded, scales, rows, map.columns)
    const weights = [map.at * bytesAFloat, map.scales.at * bytesAFloat, map.bias.at * bytesAFloat]
    this.#loops.multiply(rounded, scales, ...weights, into.at * bytesAFloat, rows, map.columns, map.rows, least)
  }

  /** Into `into`: how like `count` vectors of `size` numbers, the first at `keys`, each `stride` from the last, are to the one at `query`. In floats. */
  compare(query: number, keys: number, stride: number, count: number, size: number, into: number): void {
    this.#loops.compare(query * bytesAFloat, keys * bytesAFloat, stride * bytesAFloat, count, size, into * bytesAFloat)
  }

  /** Into `into`: the sum of `count` vectors, laid out as for `compare`, each as often as `weights` says. */
  blend(weights: number, values: number, stride: number, count: number, size: number, into: number): void {
    this.#loops.blend(
      weights * bytesAFloat,
      values * bytesAFloat,
      stride * bytesAFloat,
      count,
      size,
      into * bytesAFloat,
    )
  }

  /** The Gaussian error linear unit of each of `count` floats, a multiple of four, in place. */
  gelu(at: number, count: number): void {
    this.#loops.gelu(at * bytesAFloat, count)
  }
}
