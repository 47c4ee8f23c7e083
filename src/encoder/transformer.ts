import { Arena, type Block, type Linear } from './arena'
import { casings, type Piece } from './pieces'
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
  /** Queries, keys and values, one behind the other. */
  attention: StoredLinear
  attended: StoredLinear
  afterAttention: StoredNorm
  widen: StoredLinear
  narrow: StoredLinear
  afterWidening: StoredNorm
}

export interface StoredEncoder {
  heads: number
  /** A row a piece. */
  embedding: StoredMatrix
  /** A row for each place in a sentence, the first of which is its beginning. */
  places: StoredMatrix
  /** Base64 of 32-bit floats: what each casing adds, one behind the other. */
  casings: string
  /** The ids of the signs that stand before and behind a sentence. */
  ends: readonly [number, number]
  embedded: StoredNorm
  layers: StoredLayer[]
  /** What tells the pieces of the sentence before, then of the one after, from a sentence's own, in the last layer; base64 of 32-bit floats. */
  near: {
    /** Added to their keys, and to their values. */
    keys: string
    values: string
    /** Added to what each head heeds of them. */
    leaning: string
  }
}

/** A sentence up to the last layer, which is the only one that looks beyond it. */
export interface Begun {
  /** How many pieces are read. */
  count: number
  /** What enters the last layer: a row for the beginning, one for each piece, and one for the end. */
  states: Float32Array
  /** Queries, keys and values of the last layer, for as many. */
  asked: Float32Array
}

interface Norm {
  scale: Float32Array
  bias: Float32Array
}

interface Layer {
  attention: Linear
  attended: Linear
  afterAttention: Norm
  widen: Linear
  narrow: Linear
  afterWidening: Norm
}

/** Pieces of a sentence that are read; what stands behind them in a longer one is not. */
const longest = 96
const withEnds = longest + 2
const withNeighbours = 3 * withEnds

const normOf = ({ scale, bias }: StoredNorm): Norm => ({ scale: floatsOf(scale), bias: floatsOf(bias) })

/**
 * A small transformer (Vaswani et al., 2017) that turns each piece of a sentence into a vector of what it means where it stands. Its
 * weights begin from all-MiniLM-L6-v2, and were learned further on letters; see training/README.md.
 */
export class Transformer {
  /** How many numbers a piece's vector has. */
  readonly width: number
  readonly arena = new Arena()
  readonly #embedding: Matrix
  readonly #places: Matrix
  readonly #casings: Float32Array
  readonly #ends: readonly [number, number]
  readonly #embedded: Norm
  readonly #heads: number
  readonly #layers: Layer[]
  readonly #near: Record<'keys' | 'values' | 'leaning', Float32Array>
  /** What enters a layer and leaves it, what is attended with, how much to each piece, what that and each step give, and the widened. */
  readonly #states: Block
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
    this.#places = new Matrix(stored.places)
    this.#casings = floatsOf(stored.casings)
    this.#ends = stored.ends
    this.#embedded = normOf(stored.embedded)
    this.#heads = stored.heads
    const { keys, values, leaning } = stored.near
    this.#near = { keys: floatsOf(keys), values: floatsOf(values), leaning: floatsOf(leaning) }
    this.#layers = stored.layers.map((layer) => ({
      attention: linear(layer.attention),
      attended: linear(layer.attended),
      afterAttention: normOf(layer.afterAttention),
      widen: linear(layer.widen),
      narrow: linear(layer.narrow),
      afterWidening: normOf(layer.afterWidening),
    }))
    this.width = this.#embedding.columns
    const widened = this.#layers[0]!.widen.rows
    this.#states = arena.block(withEnds, this.width)
    this.#given = arena.block(withEnds, this.width)
    this.#parts = arena.block(withNeighbours, 3 * this.width)
    this.#attention = arena.block(1, withNeighbours)
    this.#mixed = arena.block(withEnds, this.width)
    this.#wide = arena.block(withEnds, widened)
    also(arena)
    arena.settle()
  }

  /** Reads a sentence as far as it is read alone. */
  begin(pieces: readonly Pick<Piece, 'id' | 'casing'>[]): Begun {
    const { arena, width } = this
    const count = Math.min(pieces.length, longest)
    const rows = count + 2
    this.#embed(pieces.slice(0, count))
    const [last, ...before] = this.#layers.toReversed()
    for (const layer of before.reverse()) {
      arena.apply(layer.attention, this.#states, this.#parts, rows)
      this.#attend(layer, rows, [rows])
      this.#think(layer, rows)
    }
    arena.apply(last!.attention, this.#states, this.#parts, rows)
    const kept = ({ at }: Block, columns: number) => arena.floats.slice(at, at + rows * columns)
    return { count, states: kept(this.#states, width), asked: kept(this.#parts, 3 * width) }
  }

  /**
   * The vectors of a sentence's pieces where it stands, between the sentence before and the one after, where there are any:
   * one behind the other in the arena until the next call.
   */
  finish(own: Begun, before?: Begun, after?: Begun): Block {
    const { arena, width } = this
    const last = this.#layers[this.#layers.length - 1]!
    const rows = own.count + 2
    arena.floats.set(own.states, this.#states.at)
    arena.floats.set(own.asked, this.#parts.at)
    const counts = [rows]
    for (const [side, near] of [before, after].entries()) {
      this.#putBeside(near, side, counts)
      counts.push(near ? near.count + 2 : 0)
    }
    this.#attend(last, rows, counts)
    this.#think(last, rows)
    // The signs at the ends say nothing of their own.
    return { at: this.#states.at + width, rows: own.count, columns: width }
  }

  /** Puts a neighbour's keys and values behind what is there. */
  #putBeside(near: Begun | undefined, side: number, counts: readonly number[]): void {
    if (!near) return
    const { floats } = this.arena
    const { width } = this
    const at = this.#parts.at + counts.reduce((sum, one) => sum + one) * 3 * width
    floats.set(near.asked, at)
    for (let place = 0; place < near.count + 2; place++) {
      const keys = at + (3 * place + 1) * width
      for (let column = 0; column < width; column++) {
        floats[keys + column]! += this.#near.keys[side * width + column]!
        floats[keys + width + column]! += this.#near.values[side * width + column]!
      }
    }
  }

  #embed(pieces: readonly Pick<Piece, 'id' | 'casing'>[]): void {
    const { floats } = this.arena
    const { width } = this
    const [first, last] = this.#ends
    const end = (id: number) => ({ id, casing: casings.small })
    const row = new Float32Array(width)
    for (const [place, { id, casing }] of [end(first), ...pieces, end(last)].entries()) {
      const at = this.#states.at + place * width
      this.#embedding.writeRow(id, floats, at)
      this.#places.writeRow(place, row, 0)
      for (let column = 0; column < width; column++)
        floats[at + column]! += row[column]! + this.#casings[casing * width + column]!
    }
    this.#norm(this.#embedded, pieces.length + 2)
  }

  /** Each piece takes from the others what bears on it; `counts`: how many are the sentence's own, of the one before, of the one after. */
  #attend({ attended, afterAttention }: Layer, rows: number, counts: readonly number[]): void {
    for (let head = 0; head < this.#heads; head++) this.#mix(counts, head)
    this.arena.apply(attended, this.#mixed, this.#given, rows)
    this.#add(rows)
    this.#norm(afterAttention, rows)
  }

  /** One head's share of attention. */
  #mix([own = 0, before = 0, after = 0]: readonly number[], head: number): void {
    const { arena, width } = this
    const { floats } = arena
    const size = width / this.#heads
    const scale = 1 / Math.sqrt(size)
    const row = 3 * width
    const count = own + before + after
    const queries = this.#parts.at + head * size
    const keys = queries + width
    const values = keys + width
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
      arena.blend(weights, values, row, count, size, this.#mixed.at + place * width + head * size)
    }
  }

  #think({ widen, narrow, afterWidening }: Layer, rows: number): void {
    const { arena } = this
    arena.apply(widen, this.#states, this.#wide, rows)
    arena.gelu(this.#wide.at, rows * widen.rows)
    arena.apply(narrow, this.#wide, this.#given, rows)
    this.#add(rows)
    this.#norm(afterWidening, rows)
  }

  /** Adds what a step gave to the states. */
  #add(rows: number): void {
    const { floats } = this.arena
    const states = this.#states.at
    const given = this.#given.at
    for (let at = 0; at < rows * this.width; at++) floats[states + at]! += floats[given + at]!
  }

  /** Brings each row of the states to mean 0 and variance 1, then to a scale and a bias (Ba et al., 2016). */
  #norm({ scale, bias }: Norm, rows: number): void {
    const { floats } = this.arena
    const { width } = this
    for (let row = 0; row < rows; row++) {
      const at = this.#states.at + row * width
      let mean = 0
      for (let column = 0; column < width; column++) mean += floats[at + column]!
      mean /= width
      let variance = 0
      for (let column = 0; column < width; column++) variance += (floats[at + column]! - mean) ** 2
      const factor = 1 / Math.sqrt(variance / width + 1e-12)
      for (let column = 0; column < width; column++)
        floats[at + column] = (floats[at + column]! - mean) * factor * scale[column]! + bias[column]!
    }
  }
}
