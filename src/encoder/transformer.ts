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
  /** What tells the pieces of the sentence before, then of the one after, from a sentence's own, in the last layer; base64 of 32-bit floats. */
  near: {
    /** Added to their keys, and to their values. */
    keys: string
    values: string
    /** Added to what each head heeds of them. */
    leaning: string
  }
  last: StoredNorm
}

/** A sentence up to the last layer, which is the only one that looks beyond it. */
export interface Begun {
  /** How many pieces are read. */
  count: number
  /** What enters the last layer: a row a piece. */
  states: Float32Array
  /** Queries, keys and values of the last layer: a row a piece. */
  asked: Float32Array
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
const withNeighbours = 3 * longest

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
  readonly #near: Record<'keys' | 'values' | 'leaning', Float32Array>
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
    const { keys, values, leaning } = stored.near
    this.#near = { keys: floatsOf(keys), values: floatsOf(values), leaning: floatsOf(leaning) }
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
      withNeighbours,
      widest(({ attention }) => attention.rows),
    )
    this.#attention = arena.block(1, withNeighbours)
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

  /** Reads a sentence as far as it is read alone. */
  begin(ids: readonly number[]): Begun {
    const { arena } = this
    const count = Math.min(ids.length, longest)
    this.#embed(ids, count)
    let width = this.#embedding.columns
    for (const layer of this.#layers.slice(0, -1)) {
      this.#ask(layer, count, width)
      this.#attend(layer, count, [count])
      width = layer.attended.rows
      this.#think(layer, count, width)
    }
    const last = this.#layers[this.#layers.length - 1]!
    this.#ask(last, count, width)
    const kept = ({ at }: Block, columns: number) => arena.floats.slice(at, at + count * columns)
    return { count, states: kept(this.#states, width), asked: kept(this.#parts, last.attention.rows) }
  }

  /**
   * The vectors of a sentence's pieces where it stands, between the sentence before and the one after, where there are any:
   * one behind the other in the arena until the next call.
   */
  finish(own: Begun, before?: Begun, after?: Begun): Block {
    const { arena } = this
    const last = this.#layers[this.#layers.length - 1]!
    const { count } = own
    arena.floats.set(own.states, this.#states.at)
    arena.floats.set(own.asked, this.#parts.at)
    const counts = [count]
    for (const [side, near] of [before, after].entries()) {
      this.#putBeside(last, near, side, counts)
      counts.push(near?.count ?? 0)
    }
    this.#attend(last, count, counts)
    this.#think(last, count, this.width)
    this.#norm(this.#states, this.#last, this.#states, count, this.width)
    return this.#states
  }

  /** Puts a neighbour's keys and values behind what is there. */
  #putBeside({ attention, attended }: Layer, near: Begun | undefined, side: number, counts: readonly number[]): void {
    if (!near) return
    const { floats } = this.arena
    const inner = attended.columns
    const at = this.#parts.at + counts.reduce((sum, one) => sum + one) * attention.rows
    floats.set(near.asked, at)
    for (let place = 0; place < near.count; place++) {
      const keys = at + place * attention.rows + inner
      for (let column = 0; column < inner; column++) {
        floats[keys + column]! += this.#near.keys[side * inner + column]!
        floats[keys + inner + column]! += this.#near.values[side * inner + column]!
      }
    }
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

  /** Queries, keys and values of the states. */
  #ask({ beforeAttention, attention }: Layer, count: number, width: number): void {
    this.#norm(this.#states, beforeAttention, this.#normed, count, width)
    this.arena.apply(attention, this.#normed, this.#parts, count)
  }

  /** Each piece takes from the others what bears on it; `counts`: how many pieces are the sentence's own, of the one before, of the one after. */
  #attend({ attended, residual }: Layer, count: number, counts: readonly number[]): void {
    const { arena } = this
    for (let head = 0; head < this.#heads; head++) this.#mix(counts, attended.columns, head)
    arena.apply(attended, this.#mixed, this.#given, count)
    if (residual) {
      arena.apply(residual, this.#states, this.#normed, count)
      arena.floats.copyWithin(this.#states.at, this.#normed.at, this.#normed.at + count * attended.rows)
    }
    this.#add(count * attended.rows)
  }

  /** One head's share of attention. */
  #mix([own = 0, before = 0, after = 0]: readonly number[], inner: number, head: number): void {
    const { arena } = this
    const { floats } = arena
    const size = inner / this.#heads
    const scale = 1 / Math.sqrt(size)
    const row = 3 * inner
    const count = own + before + after
    const queries = this.#parts.at + head * size
    const keys = queries + inner
    const values = keys + inner
    const weights = this.#attention.at
    const leanings = [0, 1].map((side) => this.#near.leaning[side * this.#heads + head]! / scale)
    for (let place = 0; place < own; place++) {
      arena.compare(queries + place * row, keys, row, count, size, weights)
      let most = Number.NEGATIVE_INFINITY
      for (let other = 0; other < count; other++) {
        if (other >= own) floats[weights + other]! += leanings[other < own + before ? 0 : 1]!
        most = Math.max(most, floats[weights + other]!)
      }
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
