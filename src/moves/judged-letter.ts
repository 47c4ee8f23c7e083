import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import type { Span } from '../text/point'
import type { Hedge } from './hedges'
import type { MoveName } from './move'
import type { StockClaim } from './stock-claims'

/** A move that a sentence makes. */
export interface Move {
  name: MoveName
  sentence: BodySentence
  /** The words that show it best, as they read, and where they stand. */
  words: string
  span: Span
}

/** A word that may be of the name of the employer that is written to, or of the post. */
export interface NamingWord {
  words: string
  /** Its place in the sentence's text. */
  at: number
  /** Log-odds that it is. */
  score: number
}

/** A letter whose sentences have been judged: what every rule works on. */
export interface JudgedLetter extends Letter {
  kind: LetterKind
  /** Why that kind, in a few words: "given", or what in the letter decided. */
  kindReason: string
  /** All moves of that name in the letter, in order. */
  moves(name: MoveName): Move[]
  /** Whether no sentence of the letter, not even a doubtful one, makes any of these moves: what is reported as missing must be missing. */
  lacks(...names: MoveName[]): boolean
  /** Whether the sentence makes any of these moves. */
  does(sentence: BodySentence, ...names: MoveName[]): boolean
  /** The words of a sentence that soften the writer's own claim or ask, and its stock claims without proof. */
  hedges(sentence: BodySentence): Hedge[]
  claims(sentence: BodySentence): StockClaim[]
  /** The figure that proves an achievement: in its own sentence, or in the next of the same paragraph. */
  figureFor(sentence: BodySentence): string | undefined
  /** The words of a sentence, blanks left out, with how surely each is of the name of the employer that is written to, or of the post. */
  naming(sentence: BodySentence, what: 'firm' | 'post'): NamingWord[]
  /** What was worked out from the same words before, or is now: for what takes long. Kept by the linter, for the words that were asked for last; `by` tells whose it is. */
  recall<Value>(by: object, words: string, make: () => Value): Value
}
