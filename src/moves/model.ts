import type { Cue } from './cues'
import weights from './model.generated.json'
import type { MoveName } from './move'

/** Hundredths of a logit: for each cue, what it says for (above 0) or against each move, as pairs of the move's place in `moves` and the weight. */
interface Model {
  moves: string[]
  bias: number[]
  /** The score above which a sentence is taken to make the move. */
  thresholds: number[]
  cues: Record<string, number[]>
}

const model: Model = weights

export interface Weighed {
  /** Log-odds that the sentence makes the move. */
  score: number
  /** What each cue that counts said, for finding the words that show it. */
  said: { cue: Cue; weight: number }[]
}

/** The score above which a sentence is taken to make the move, found on sentences that the weights had not been learned from. */
export function threshold(name: MoveName): number {
  return (model.thresholds[model.moves.indexOf(name)] ?? 0) / 100
}

/** Weighs a sentence's cues for every move: a maximum-entropy (logistic) model whose weights `npm run generate` learns from fixtures/sentences. */
export function weigh(cues: readonly Cue[]): Map<MoveName, Weighed> {
  const weighed = model.moves.map((_, at): Weighed => ({ score: model.bias[at]! / 100, said: [] }))
  const seen = new Set<string>()
  for (const cue of cues) {
    const pairs = Object.hasOwn(model.cues, cue.name) ? model.cues[cue.name]! : undefined
    if (!pairs || seen.has(cue.name)) continue
    seen.add(cue.name)
    for (let at = 0; at < pairs.length; at += 2) {
      const move = weighed[pairs[at]!]!
      const weight = pairs[at + 1]! / 100
      move.score += weight
      move.said.push({ cue, weight })
    }
  }
  return new Map(model.moves.map((name, at) => [name as MoveName, weighed[at]!]))
}
