import { Arena, type Block, type Linear } from './arena'
import { floatsOf, Matrix, type StoredMatrix } from './tensors'

/** A linear map as it is stored: `bias` is base64 of 32-bit floats. */
export interface StoredLinear {
  weights: StoredMatrix
  bias: string
}

interface StoredNorm {
  scale: string
  bias: string
}

interface StoredLayer {
  beforeAttention: StoredNorm
  /** Queries, keys and values, one behind the other. */
  attention: StoredLinear
  attended: StoredLinear
  /** Brings what enters the layer to the width of what leaves it, where they differ. */
  residual?: StoredLinear
  beforeWidening: StoredNorm
  widen: StoredLinear
  narrow: StoredLinear
}

export interface StoredEncoder {
  heads: number
  embedding: StoredMatrix
  /** Base64 of 32-bit floats: how fast each pair of sine and cosine turns from one place to the next. */
  frequencies: string
  layers: StoredLayer[]
  last: StoredNorm
}

interface Norm {
  scale: Float32Array
  bias: Float32Array
}

interface Layer {
  beforeAttention: Norm
  attention: Linear
  attended: Linear
  residual?: Linear
  beforeWidening: Norm
  widen: Linear
  narrow: Linear
}

/** Pieces of a sentence that are read; what stands behind them in a longer one is not. */
const longest = 96

const normOf = ({ scale, bias }: StoredNorm): Norm => ({ scale: floatsOf(scale), bias: floatsOf(bias) })

/**
 * A small transformer (Vaswani et al., 2017) that turns each piece of a sentence into a vector of what it means where it stands. Its
 * weights begin from the Universal Sentence Encoder, and were learned further on letters; see training/README.md.
 */
export class Transformer {
  /** How many numbers a piece's vector has. */
  readonly width: number
  readonly arena = new Arena()
  readonly #embedding: Matrix
  readonly #frequencies: Float32Array
  readonly #heads: number
  readonly #layers: Layer[]
  readonly #last: Norm
  /** What enters a layer and leaves it, what is normed, what is attended with, how much to each piece, what it gives, and the widened. */
  readonly #states: Block
  readonly #normed: Block
  readonly #parts: Block
  readonly #attention: Block
  readonly #mixed: Block
  readonly #given: Block
  readonly #wide: Block

  /** Lays the weights out; `also` may ask for room of its own in the same arena. */
  constructor(stored: StoredEncoder, also: (arena: Arena) => void) {
    const { arena } = this
    const linear = ({ weights, bias }: StoredLinear) => arena.linear(new Matrix(weights), floatsOf(bias))
    this.#embedding = new Matrix(stored.embedding)
    this.#frequencies = floatsOf(stored.frequencies)
    this.#heads = stored.heads
    this.#last = normOf(stored.last)
    this.#layers = stored.layers.map((layer) => ({
      beforeAttention: normOf(layer.beforeAttention),
      attention: linear(layer.attention),
      attended: linear(layer.attended),
      ...(layer.residual ? { residual: linear(layer.residual) } : {}),
      beforeWidening: normOf(layer.beforeWidening),
      widen: linear(layer.widen),
      narrow: linear(layer.narrow),
    }))
    this.width = this.#last.scale.length
    const widest = (of: (layer: Layer) => number) => Math.max(...this.#layers.map(of))
    this.#states = arena.block(longest, this.width)
    this.#normed = arena.block(longest, this.width)
    this.#given = arena.block(longest, this.width)
    this.#parts = arena.block(
      longest,
      widest(({ attention }) => attention.rows),
    )
    this.#attention = arena.block(1, longest)
    this.#mixed = arena.block(
      longest,
      widest(({ attended }) => attended.columns),
    )
    this.#wide = arena.block(
      longest,
      widest(({ widen }) => widen.rows),
    )
    also(arena)
    arena.settle()
  }

  /** The vectors of a sentence's pieces, one behind the other in the arena until the next call; `count` of them. */
  read(ids: readonly number[]): { states: Block; count: number } {
    const count = Math.min(ids.length, longest)
    this.#embed(ids, count)
    let width = this.#embedding.columns
    for (const layer of this.#layers) {
      this.#attend(layer, count, width)
      width = layer.attended.rows
      this.#think(layer, count, width)
    }
    this.#norm(this.#states, this.#last, this.#states, count, width)
    return { states: this.#states, count }
  }

  #embed(ids: readonly number[], count: number): void {
    const { floats } = this.arena
    const { columns } = this.#embedding
    const half = columns / 2
    for (let place = 0; place < count; place++) {
      const at = this.#states.at + place * columns
      this.#embedding.writeRow(ids[place]!, floats, at)
      for (let pair = 0; pair < half; pair++) {
        const turned = place * this.#frequencies[pair]!
        floats[at + pair] = 2 * floats[at + pair]! + Math.sin(turned)
        floats[at + half + pair] = 2 * floats[at + half + pair]! + Math.cos(turned)
      }
    }
  }

  /** Each piece takes from the others what bears on it. */
  #attend({ beforeAttention, attention, attended, residual }: Layer, count: number, width: number): void {
    const { arena } = this
    this.#norm(this.#states, beforeAttention, this.#normed, count, width)
    arena.apply(attention, this.#normed, this.#parts, count)
    const inner = attended.columns
    for (let head = 0; head < this.#heads; head++) this.#mix(count, inner, head)
    arena.apply(attended, this.#mixed, this.#given, count)
    if (residual) {
      arena.apply(residual, this.#states, this.#normed, count)
      arena.floats.copyWithin(this.#states.at, this.#normed.at, this.#normed.at + count * attended.rows)
    }
    this.#add(count * attended.rows)
  }

  /** One head's share of attention. */
  #mix(count: number, inner: number, head: number): void {
    const { arena } = this
    const { floats } = arena
    const size = inner / this.#heads
    const scale = 1 / Math.sqrt(size)
    const row = 3 * inner
    const queries = this.#parts.at + head * size
    const keys = queries + inner
    const values = keys + inner
    const weights = this.#attention.at
    for (let place = 0; place < count; place++) {
      arena.compare(queries + place * row, keys, row, count, size, weights)
      let most = Number.NEGATIVE_INFINITY
      for (let other = 0; other < count; other++) most = Math.max(most, floats[weights + other]!)
      let total = 0
      for (let other = 0; other < count; other++) {
        const weight = Math.exp((floats[weights + other]! - most) * scale)
        floats[weights + other] = weight
        total += weight
      }
      for (let other = 0; other < count; other++) floats[weights + other]! /= total
      arena.blend(weights, values, row, count, size, this.#mixed.at + place * inner + head * size)
    }
  }

  #think({ beforeWidening, widen, narrow }: Layer, count: number, width: number): void {
    const { arena } = this
    this.#norm(this.#states, beforeWidening, this.#normed, count, width)
    arena.apply(widen, this.#normed, this.#wide, count, 0)
    arena.apply(narrow, this.#wide, this.#given, count)
    this.#add(count * width)
  }

  /** Adds what a step gave to the states. */
  #add(length: number): void {
    const { floats } = this.arena
    const { at } = this.#states
    const given = this.#given.at
    for (let place = 0; place < length; place++) floats[at + place]! += floats[given + place]!
  }

  #norm(from: Block, { scale, bias }: Norm, into: Block, count: number, width: number): void {
    const { floats } = this.arena
    for (let place = 0; place < count; place++) {
      const at = from.at + place * width
      let mean = 0
      for (let column = 0; column < width; column++) mean += floats[at + column]!
      mean /= width
      let variance = 0
      for (let column = 0; column < width; column++) variance += (floats[at + column]! - mean) ** 2
      const factor = 1 / Math.sqrt(variance / width + 1e-6)
      const to = into.at + place * width
      for (let column = 0; column < width; column++)
        floats[to + column] = (floats[at + column]! - mean) * factor * scale[column]! + bias[column]!
    }
  }
}
