import { moveModel } from './model'
import { faultNames, type MoveName } from './move'
import type { InPlace, Readings } from './readings'

/** Where a clause that says something of its own begins. */
const clauseStart = /[,;:]\s+(?=(?:but|and|so|yet|though|although|as|because|until)\s)|;\s+|\s+[–—]\s+/
const joining = /^(?:but|and|so|yet|though|although|as|because|until)\s+/
const leastWords = 4
/** How much less a clause is believed than a sentence: there is less about it. */
const clauseDoubt = 3
const faults = new Set<MoveName>(faultNames)
/** "You said that the rota slips, and nobody …", "At Moss the tills were old, and …": what follows is told of others. */
const ofOthers =
  /^(?:(?:(?:and|but|so)\s+)?(?:you|they|he|she|your\s+\p{L}+)\s+(?:also\s+)?(?:told|said|mentioned|explained|asked|described|warned)\b|(?:at|in|with|for|when|where|while)\s)/iu

/** The clauses of a sentence that say something of their own, each as if it stood alone; none where it is all one. */
function clausesOf(text: string): string[] {
  const [first = '', ...others] = text.split(clauseStart)
  if (others.length === 0) return []
  const alone = others.map((clause) =>
    clause.replace(joining, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  )
  return [first, ...alone].filter((clause) => clause.split(/\s+/).length >= leastWords)
}

/** All that the model reads of sentences in a row: each between its neighbours, and its clauses. */
export const partsToRead = (texts: readonly string[]): InPlace[] =>
  texts.flatMap((text, at) => [
    [text, texts[at - 1], texts[at + 1]] as const,
    ...clausesOf(text).map((clause) => [clause] as const),
  ])

/**
 * What serves the letter may be half of a sentence: "I understand your choice, but may I ask …" accepts and asks. So may begging: "I would be glad to
 * join you, as my rent is two months behind". Other faults are read better in the whole sentence: of 1,000 letters not learned from, clauses showed four
 * more, and eleven that were none.
 */
export function withClauses(text: string, scores: Float32Array, readings: Readings): Float32Array {
  const clauses = clausesOf(text)
  if (clauses.length === 0) return scores
  const read = clauses.map((clause) => readings.of(clause).scores)
  const begs = ofOthers.test(text) ? [] : read
  return scores.map((score, move) => {
    const name = moveModel().names[move]!
    const heard = !faults.has(name) ? read : name === 'plea' ? begs : []
    return Math.max(score, ...heard.map((own) => own[move]! - clauseDoubt))
  })
}
