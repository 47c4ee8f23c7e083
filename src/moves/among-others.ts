import { moveModel, sureness } from './model'
import { faultNames } from './move'

/** How much less a fault is believed in a letter that does nothing else wrong, in log-odds. */
const trust = 1
/** How much more, for each other sentence that does. */
const suspicion = 0.3
const mostSuspicious = 5
/** So many other sentences show what sort of letter it is. */
const enough = 6

/**
 * The scores of a letter's sentences, those of faults changed by what the others are at fault in: one doubtful fault in a letter that has no
 * other is let stand, as a coach would; where there are many, one more is no surprise. A row a sentence, log-odds by move.
 */
export function amongOthers(scores: readonly Float32Array[]): Float32Array[] {
  const places = faultNames.filter((name) => name !== 'self-interest').map((name) => moveModel().names.indexOf(name))
  const wrong = scores.map((own) => Math.max(...places.map((move) => sureness(own[move]!))))
  const total = wrong.reduce((sum, one) => sum + one, 0)
  return scores.map((own, at) => {
    const others = Math.min(total - wrong[at]!, mostSuspicious)
    const shift = suspicion * others - trust * Math.min(1, (scores.length - 1) / enough)
    const among = own.slice()
    for (const move of places) among[move]! += shift
    return among
  })
}
