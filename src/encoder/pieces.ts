/** What stands for a word that no pieces make up. */
const unknown = '[UNK]'
/** Before a piece that goes on with a word. */
const within = '##'
/** A longer word is not looked up. */
const longestWord = 60

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

/** How a word is written: small, with a capital, or all in capitals, which takes two letters. Its pieces are in small letters. */
export const casings = { small: 0, capital: 1, shouted: 2 } as const
type Casing = (typeof casings)[keyof typeof casings]

/** A subword, and the stretch of the text (UTF-16 offsets) whose white-space-bounded chunk it is of. */
export interface Piece {
  id: number
  casing: Casing
  start: number
  end: number
}

function casingOf(word: string): Casing {
  const letters = word.replaceAll(/[^\p{L}]/gu, '')
  if (letters.length > 1 && /^\p{Lu}+$/u.test(letters)) return casings.shouted
  return /^\p{Lu}/u.test(word) ? casings.capital : casings.small
}

/** A vocabulary of subword pieces, taken the longest first: WordPiece (Schuster and Nakajima, 2012), as BERT has it. */
export class PieceVocabulary {
  readonly #ids: ReadonlyMap<string, number>

  /** A piece's id is its place; one that goes on with a word begins with `##`, and `[UNK]` is among them. */
  constructor(pieces: readonly string[]) {
    this.#ids = new Map(pieces.map((piece, id) => [piece, id]))
  }

  /** The pieces of a text, in order. */
  piecesOf(text: string): Piece[] {
    const found: Piece[] = []
    for (const { index, 0: chunk } of text.matchAll(/\S+/g)) {
      const plain = chunk.normalize('NFKC').replaceAll(/[’‘“”–—€₹]/g, (mark) => plainer[mark]!)
      for (const [word] of plain.matchAll(/[\p{L}\p{N}]+|\S/gu)) {
        const casing = casingOf(word)
        for (const id of this.#split(word)) found.push({ id, casing, start: index, end: index + chunk.length })
      }
    }
    return found
  }

  /** The longest piece that fits, again and again, without accents. */
  #split(word: string): number[] {
    const plain = word
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
    const found: number[] = []
    for (let at = 0; at < plain.length; ) {
      let end = plain.length <= longestWord ? plain.length : at
      let id: number | undefined
      while (end > at) {
        id = this.#ids.get((at > 0 ? within : '') + plain.slice(at, end))
        if (id !== undefined) break
        end--
      }
      if (id === undefined) return [this.#ids.get(unknown)!]
      found.push(id)
      at = end
    }
    return found
  }
}
