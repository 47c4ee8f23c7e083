import { moveModel } from './model'
import { faultNames, type MoveName } from './move'
import type { InPlace, Readings } from './readings'

/** Where a clause that says something of its own begins. */
const clauseStart = /[,;:]\s+(?=(?:but|and|so|yet|though|although|as|because|until)\s)|;\s+|\s+[–—]\s+/
const joining = /^(?:but|and|so|yet|though|although|as|because|until)\s+/
const leastWords = 4
/** How much less a clause is believed than a sentence: there is less about it. */
const clauseDoubt = 3
/** What a last clause may be at fault for, whatever stands before it; the writer's own ends are none where the rest of the sentence is the reader's. */
const faultsOfClause = new Set<MoveName>(faultNames.filter((name) => name !== 'self-interest'))
const faults = new Set<MoveName>(faultNames)
/** "You said that the rota slips, and nobody …": what follows is told of others. */
const reported =
  /^(?:(?:and|but|so)\s+)?(?:you|they|he|she|your\s+\p{L}+)\s+(?:also\s+)?(?:told|said|mentioned|explained|asked|described|warned)\b/iu
/** "At Moss the tills were old, and …": what follows is told of another house, but that the writer had to leave it. */
const elsewhere = /^(?:at|in|with|for|when|where|while)\s/i
/** "And keep ringing until they answer" goes on with what stands before it: a clause has a subject of its own. */
const ownSubject =
  /(?:^|\s)(?:I|you|we|they|he|she|it|this|that|there|my|your|our|their|his|her|its|the|an?|no|none|nobody|no\s?one|nothing|some\p{L}+|every\p{L}+|each|most|all|both|neither)(?=\s|['’])/iu

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
 * What serves the letter may be half of a sentence: "I understand your choice, but may I ask …" accepts and asks. A fault may stand behind what serves:
 * "I enjoyed the tour, but nobody had read my letter"; in the last clause, since what comes before it is often turned round by what follows.
 */
export function withClauses(text: string, scores: Float32Array, readings: Readings): Float32Array {
  const clauses = clausesOf(text)
  if (clauses.length === 0) return scores
  const read = clauses.map((clause) => readings.of(clause).scores)
  const last = read.slice(
    reported.test(text) || !ownSubject.test(clauses.at(-1)!.split(' ', 2).join(' ')) ? read.length : -1,
  )
  const isElsewhere = elsewhere.test(text)
  return scores.map((score, move) => {
    const name = moveModel().names[move]!
    const isFault = faults.has(name)
    const isHeard = !isFault || (faultsOfClause.has(name) && (!isElsewhere || name === 'departure'))
    const heard = isFault ? last : read
    return isHeard ? Math.max(score, ...heard.map((own) => own[move]! - clauseDoubt)) : score
  })
}
