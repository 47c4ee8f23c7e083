import { bytesOf } from '../data/base64'
import type { Block, Linear } from '../encoder/arena'
import { type PhraseBucket, type PhraseWord, phraseBuckets, phraseWords } from '../encoder/phrases'
import { type Piece, PieceVocabulary } from '../encoder/pieces'
import { floatsOf, Matrix, type StoredMatrix } from '../encoder/tensors'
import { type Begun, type StoredEncoder, type StoredLinear, Transformer } from '../encoder/transformer'
import stored from './model.weights.js'
import type { MoveName } from './move'
import { calmed } from './shouting'

/** What `training/` learned from the sentences and letters of `fixtures/`. */
export interface StoredModel {
  /** The pieces, in the order of their ids. */
  vocabulary: string[]
  encoder: StoredEncoder
  moves: {
    names: MoveName[]
    /** How much each piece is heeded for each move, and what it says for it. */
    heed: StoredMatrix
    say: StoredLinear
    /** What the sentences before and after say for each move, of their mean vectors one behind the other. */
    neighbours: StoredMatrix
    /** The most that they may say for or against a move: an edit beside a sentence should seldom turn it. */
    mostFromNeighbours: number
  }
  /** What tells whether a piece is of the name of the employer that is written to, and of the post. */
  named: StoredLinear
  /** What words and short runs of words say, by the bucket of their hash: base64 of a byte a move, a row a bucket. */
  phrases: { bits: number; scale: number; bytes: string }
  /** SHA-256 of the sentences and letters that it was learned from. */
  learnedFrom: string
}

/** A sentence as far as it is read alone, whatever stands beside it. */
export interface Prepared extends Begun {
  text: string
  pieces: readonly Piece[]
}

/** A sentence as the model has read it where it stands: what it says for each move. */
export interface Reading {
  pieces: readonly Piece[]
  /** Log-odds by move above what is asked for, before its neighbours have their say. */
  scores: Float32Array
  /** What each piece said for each move: a row a piece. */
  shares: Float32Array
  /** Log-odds that a piece is of the employer's name, and of the post's: a row a piece. */
  named: Float32Array
  /** The mean of its pieces' vectors: what its neighbours see of it. */
  mean: Float32Array
}

/** Log-odds as a share of certainty. */
export const sureness = (score: number) => 1 / (1 + Math.exp(-score))

/** Words of a sentence, where they stand in it, and what they say for a move. */
interface Share {
  start: number
  end: number
  share: number
}

/**
 * Reads sentences and tells what they do: a transformer (src/encoder) with one attentive look a move, which reads meaning, and beside it the
 * words and short runs of words themselves, which know set phrases.
 */
class MoveModel {
  readonly names = stored.moves.names
  readonly #vocabulary = new PieceVocabulary(stored.vocabulary)
  readonly #transformer: Transformer
  readonly #phrases = new Int8Array(bytesOf(stored.phrases.bytes).buffer)
  #heed!: Linear
  #say!: Linear
  #neighbours!: Linear
  #named!: Linear
  #heeded!: Block
  #said!: Block
  #naming!: Block
  #around!: Block
  #answer!: Block

  constructor() {
    const { heed, say, neighbours, names } = stored.moves
    this.#transformer = new Transformer(stored.encoder, (arena) => {
      this.#heed = arena.linear(new Matrix(heed))
      this.#say = arena.linear(new Matrix(say.weights), floatsOf(say.bias))
      this.#neighbours = arena.linear(new Matrix(neighbours))
      this.#named = arena.linear(new Matrix(stored.named.weights), floatsOf(stored.named.bias))
      const { rows } = this.#heed
      this.#heeded = arena.block(128, rows)
      this.#said = arena.block(128, rows)
      this.#naming = arena.block(128, this.#named.rows)
      this.#around = arena.block(1, this.#neighbours.columns)
      this.#answer = arena.block(1, Math.max(rows, names.length))
    })
  }

  /** How many numbers the vector of a piece, or of a sentence, has. */
  get width(): number {
    return this.#transformer.width
  }

  prepare(text: string): Prepared {
    const pieces = this.#vocabulary.piecesOf(calmed(text))
    return { text, pieces, ...this.#transformer.begin(pieces) }
  }

  /** Reads a sentence between the one before it in the letter and the one after, where there are any. */
  read(own: Prepared, before?: Prepared, after?: Prepared): Reading {
    const { arena, width } = this.#transformer
    const { text, pieces, count } = own
    const states = this.#transformer.finish(own, before, after)
    arena.apply(this.#heed, states, this.#heeded, count)
    arena.apply(this.#say, states, this.#said, count)
    arena.apply(this.#named, states, this.#naming, count)
    const { floats } = arena
    const named = new Float32Array(2 * count)
    for (let place = 0; place < count; place++)
      for (const at of [0, 1]) named[2 * place + at] = floats[this.#naming.at + place * this.#named.rows + at]!
    const mean = new Float32Array(width)
    for (let place = 0; place < count; place++)
      for (let at = 0; at < width; at++) mean[at]! += floats[states.at + place * width + at]! / count
    const moves = this.names.length
    const scores = new Float32Array(moves)
    const shares = new Float32Array(count * moves)
    const row = this.#heed.rows
    for (let move = 0; move < moves; move++) {
      const heeded = this.#heeded.at + move
      let most = Number.NEGATIVE_INFINITY
      for (let place = 0; place < count; place++) most = Math.max(most, floats[heeded + place * row]!)
      let total = 0
      for (let place = 0; place < count; place++) total += Math.exp(floats[heeded + place * row]! - most)
      for (let place = 0; place < count; place++) {
        const heed = Math.exp(floats[heeded + place * row]! - most) / total
        const share = heed * floats[this.#said.at + move + place * row]!
        shares[place * moves + move] = share
        scores[move]! += share
      }
    }
    this.#addPhrases(text, scores)
    return { pieces: pieces.slice(0, count), scores, shares, named, mean }
  }

  /** What a bucket of words says, in a sentence that has so many of them. */
  #phraseShare(bucket: number, move: number, buckets: number): number {
    return (this.#phrases[bucket * this.names.length + move]! * stored.phrases.scale) / Math.sqrt(buckets)
  }

  /** The buckets of a text's phrases that something was learned of. */
  #known(words: readonly PhraseWord[]): PhraseBucket[] {
    const { length } = this.names
    return phraseBuckets(words, stored.phrases.bits).filter(({ bucket }) =>
      this.#phrases.subarray(bucket * length, (bucket + 1) * length).some((byte) => byte !== 0),
    )
  }

  #addPhrases(text: string, scores: Float32Array): void {
    const buckets = this.#known(phraseWords(text))
    for (const { bucket } of buckets)
      for (let move = 0; move < scores.length; move++) scores[move]! += this.#phraseShare(bucket, move, buckets.length)
  }

  /** What speaks for a move in a sentence that was read, piece by piece and phrase by phrase. */
  sharesOf(text: string, { pieces, shares }: Reading, name: MoveName): Share[] {
    const move = this.names.indexOf(name)
    const words = phraseWords(text)
    const buckets = this.#known(words)
    return [
      ...pieces.map(({ start, end }, place) => ({ start, end, share: shares[place * this.names.length + move]! })),
      ...buckets.flatMap(({ bucket, from, to }) => {
        const [first, last] = [words[from], words[to]]
        const share = this.#phraseShare(bucket, move, buckets.length)
        return first && last ? [{ start: first.start, end: last.end, share }] : []
      }),
    ]
  }

  /** Log-odds of each move for a sentence, once the sentences beside it have had their say. */
  amongNeighbours(reading: Reading, before: Reading | undefined, after: Reading | undefined): Float32Array {
    if (!before && !after) return reading.scores
    const { arena, width } = this.#transformer
    const { at } = this.#around
    arena.floats.fill(0, at, at + 2 * width)
    if (before) arena.floats.set(before.mean, at)
    if (after) arena.floats.set(after.mean, at + width)
    arena.apply(this.#neighbours, this.#around, this.#answer, 1)
    const most = stored.moves.mostFromNeighbours
    return reading.scores.map((score, move) => {
      const said = arena.floats[this.#answer.at + move]!
      return score + Math.max(-most, Math.min(most, said))
    })
  }
}

let loaded: MoveModel | undefined

/** The one model; its weights are laid out when the first sentence is read. */
export function moveModel(): MoveModel {
  loaded ??= new MoveModel()
  return loaded
}
