import { type LetterKind, letterKinds } from '../letter/kind'
import stored from './among-others.weights.js'
import { moveModel, sureness } from './model'
import { faultNames, type MoveName } from './move'
import { weightsOf } from './stored-weights'

/** How much rarer a move is in letters as people write them than in those that the model learned from, which are dense with faults: in log-odds. */
const rarity: Partial<Record<MoveName, number>> = { departure: 3, pressure: 1.5, plea: 3, bridge: 1.5 }

/**
 * What is weighed so: faults, what went wrong, what was decided, and proof. What serves the letter is looked for in the whole of it as it is: a
 * sentence that makes it in doubt is enough for it not to be called missing.
 */
export const weighed: readonly MoveName[] = [
  ...faultNames,
  'setback',
  'ownership',
  'acceptance',
  'rejection',
  'dispute',
  'achievement',
  'figure',
  'timeframe',
]

/** So many other sentences show what sort of letter it is. */
const enough = 6

/** Log-odds beyond these say no more; sums and lengths likewise. */
const plainest = 8
const most = 4
const longest = { letter: 25, sentence: 40 }

/** The vectors of all other sentences together are small: made as large as a sentence's own. */
const raisedOthers = 3

/** A sentence: what the model says of it between its neighbours, a number a move, the mean of its pieces' vectors, and how many words it has. */
export interface Said {
  scores: Float32Array
  vector: Float32Array
  words: number
}

/** What is believed of a sentence before the rest of its letter has its say. */
export function aloneOf({ scores }: Said): Float32Array {
  const { names } = moveModel()
  return scores.map((score, move) => score - (rarity[names[move]!] ?? 0))
}

/** The sum of some rows of numbers, each as long. */
function sumOf(rows: readonly Float32Array[], length: number): Float32Array {
  const sum = new Float32Array(length)
  for (const row of rows) for (let at = 0; at < length; at++) sum[at]! += row[at]!
  return sum
}

/**
 * What may turn the judgement of each sentence of a letter, a row of numbers each: what it says itself, what all the others do, what the two before and
 * the two behind it do, where it stands, how long it is, of what kind the letter is, its vector and the mean of all the others', and what the sentence
 * says in a letter of that kind.
 */
export function surroundings(letter: readonly Said[], kind: LetterKind): Float32Array[] {
  const { width, names } = moveModel()
  const none = new Float32Array(names.length)
  const sure = letter.map(({ scores }) => scores.map(sureness))
  const total = sumOf(sure, names.length)
  const vectors = letter.map(({ vector }) => vector)
  const allVectors = sumOf(vectors, width)
  const heard = Math.min(1, (letter.length - 1) / enough)
  const kinds = letterKinds.map((one) => Number(one === kind))
  return letter.map(({ scores, vector, words }, at) => {
    const mine = sure[at]!
    const others = total.map((sum, move) => Math.min(sum - mine[move]!, most) / most)
    const nearly = [at - 1, at + 1, at - 2, at + 2].map((place) => sure[place] ?? none)
    const place = [at / letter.length, Number(at === 0), Number(at === letter.length - 1)]
    const size = [1 / letter.length, Math.min(letter.length / longest.letter, 1), Math.min(words / longest.sentence, 1)]
    const own = scores.map((score) => Math.max(-plainest, Math.min(plainest, score)) / most)
    const raised = raisedOthers / Math.max(letter.length - 1, 1)
    const about = allVectors.map((sum, part) => (sum - vector[part]!) * raised)
    // The same words weigh differently in letters of different kinds.
    const ofKind = kinds.map((is) => (is ? own : none))
    const parts = [own, mine, others, ...nearly, place, size, kinds, [1], vector, about, ...ofKind]
    const row = new Float32Array(parts.reduce((length, part) => length + part.length, 0))
    let end = 0
    for (const part of parts) {
      row.set(part, end)
      end += part.length
    }
    for (let column = 0; column < end; column++) row[column]! *= heard
    return row
  })
}

/** Of a row of numbers, and the weights from a place on. */
function product(row: Float32Array, weights: Float64Array, from: number): number {
  let sum = 0
  for (let column = 0; column < row.length; column++) sum += row[column]! * weights[from + column]!
  return sum
}

/** A row for each move that is weighed. */
const weights = weightsOf(stored)

/**
 * The log-odds of a letter's sentences once each has been read among all the others: one doubtful fault in a letter that has no other is let stand, as
 * a coach would; where there are many, one more is no surprise. Learned from labelled letters (training/among_others.py); a sentence alone stays as it is.
 */
export function amongOthers(letter: readonly Said[], kind: LetterKind): Float32Array[] {
  const places = weighed.map((name) => moveModel().names.indexOf(name))
  const rows = surroundings(letter, kind)
  return letter.map((said, at) => {
    const row = rows[at]!
    const scores = aloneOf(said)
    places.forEach((move, place) => {
      scores[move]! += product(row, weights, place * row.length)
    })
    return scores
  })
}
