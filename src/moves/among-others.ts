import { moveModel, sureness } from './model'
import { faultNames, type MoveName } from './move'

/**
 * How much rarer a move is in letters as people write them than in those that the model learned from, which are dense with faults: in log-odds, taken
 * off what the model says. Found by `scripts/rarity.ts` on the letters `d` to `t` of `fixtures/letters`, when they still measured.
 */
export const rarity: Partial<Record<MoveName, number>> = { departure: 3, pressure: 1.5, plea: 3, bridge: 1.5 }

/** How much less a fault is believed in a letter that does nothing else wrong, in log-odds. */
const trust = 1
/** How much of that is given back for each other sentence that does. */
const suspicion = 0.2
const mostSuspicious = 5
/** So many other sentences show what sort of letter it is. */
const enough = 6

/**
 * The scores of a letter's sentences, those of faults changed by what the others are at fault in: one doubtful fault in a letter that has no
 * other is let stand, as a coach would; where there are many, one more is no surprise. A move that is rarer here than in what was learned from is believed less. A row a sentence, log-odds by move.
 */
export function amongOthers(said: readonly Float32Array[]): Float32Array[] {
  const { names } = moveModel()
  const scores = said.map((own) => own.map((score, move) => score - (rarity[names[move]!] ?? 0)))
  const places = faultNames.filter((name) => name !== 'self-interest').map((name) => names.indexOf(name))
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
