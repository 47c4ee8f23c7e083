/** What a piece is worth to a segmentation where no piece of the vocabulary fits: less than any that does. */
const unknownScore = -25
const unknown = 0
/** SentencePiece's sign for the beginning of a word. */
const wordStart = '▁'

const plainer: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '€': '£',
  '₹': '£',
}

/** A subword, and the stretch of the text (UTF-16 offsets) whose white-space-bounded chunk it is of. */
export interface Piece {
  id: number
  start: number
  end: number
}

/** A vocabulary of subword pieces, each with its log-probability: a unigram language model (Kudo, 2018). */
export class PieceVocabulary {
  readonly #pieces = new Map<string, { id: number; score: number }>()
  readonly #longest: number

  /** `scores` has one score a piece; a piece's id is its place, and place 0 stands for what no piece fits. */
  constructor(pieces: readonly string[], scores: readonly number[]) {
    let longest = 1
    pieces.forEach((piece, id) => {
      if (piece === '') return
      this.#pieces.set(piece, { id, score: scores[id]! })
      longest = Math.max(longest, piece.length)
    })
    this.#longest = longest
  }

  /** The pieces of a text, in order: of every segmentation of each chunk, the likeliest. */
  piecesOf(text: string): Piece[] {
    const found: Piece[] = []
    for (const { index, 0: chunk } of text.matchAll(/\S+/g)) {
      const plain = chunk.normalize('NFKC').replaceAll(/[’‘“”–—€₹]/g, (mark) => plainer[mark]!)
      for (const id of this.#segment(wordStart + plain)) found.push({ id, start: index, end: index + chunk.length })
    }
    return found
  }

  /** Viterbi's search for the likeliest segmentation. */
  #segment(word: string): number[] {
    const best = new Float64Array(word.length + 1).fill(Number.NEGATIVE_INFINITY)
    const from = new Int32Array(word.length + 1)
    const ids = new Int32Array(word.length + 1)
    best[0] = 0
    for (let end = 1; end <= word.length; end++) {
      for (let start = Math.max(0, end - this.#longest); start < end; start++) {
        const piece = this.#pieces.get(word.slice(start, end))
        if (!piece || best[start]! + piece.score <= best[end]!) continue
        best[end] = best[start]! + piece.score
        from[end] = start
        ids[end] = piece.id
      }
      if (best[end] === Number.NEGATIVE_INFINITY) {
        best[end] = best[end - 1]! + unknownScore
        from[end] = end - 1
        ids[end] = unknown
      }
    }
    const found: number[] = []
    for (let end = word.length; end > 0; end = from[end]!) {
      const id = ids[end]!
      if (id !== unknown || found.at(-1) !== unknown) found.push(id)
    }
    return found.reverse()
  }
}
