/** A sentence as the model sees it: the numbers of its cues, and for each move whether it makes it (1), does not (0), or nobody said (-1). */
export interface Example {
  cues: Uint32Array
  labels: Int8Array
  /** How much it counts, by move. */
  weights: Float32Array
}

export interface TrainOptions {
  epochs: number
  /** Learning rate, and the L1 and L2 pulls towards zero. */
  alpha: number
  l1: number
  l2: number
}

export const trainOptions: TrainOptions = { epochs: 25, alpha: 0.15, l1: 0.6, l2: 1 }

/** Numbers from 0 to 1, the same ones each time: training must give the same weights on every machine. */
function* steadyRandom(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function shuffled(length: number, random: Generator<number, never>): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at)
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random.next().value * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
  return order
}

export interface Weights {
  bias: number
  cues: Float64Array
}

/**
 * Logistic regression with sparse weights, by the FTRL-Proximal method (McMahan et al., 2013): most cues of a move end at exactly zero.
 */
export function train(examples: readonly Example[], move: number, cueCount: number, options: TrainOptions): Weights {
  const { epochs, alpha, l1, l2 } = options
  const z = new Float64Array(cueCount + 1)
  const n = new Float64Array(cueCount + 1)
  const weightOf = (cue: number) => {
    const sum = z[cue]!
    const pull = cue === cueCount ? 0 : l1
    if (Math.abs(sum) <= pull) return 0
    return -(sum - Math.sign(sum) * pull) / ((1 + Math.sqrt(n[cue]!)) / alpha + l2)
  }
  const random = steadyRandom(7 + move)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random)) {
      const { cues, labels, weights } = examples[index]!
      const label = labels[move]!
      if (label < 0) continue
      const learned: number[] = []
      let score = 0
      const at = (place: number) => (place === cues.length ? cueCount : cues[place]!)
      for (let place = 0; place <= cues.length; place++) {
        const weight = weightOf(at(place))
        learned.push(weight)
        score += weight
      }
      const gradient = (1 / (1 + Math.exp(-score)) - label) * weights[move]!
      for (let place = 0; place <= cues.length; place++) {
        const cue = at(place)
        const sigma = (Math.sqrt(n[cue]! + gradient * gradient) - Math.sqrt(n[cue]!)) / alpha
        z[cue]! += gradient - sigma * learned[place]!
        n[cue]! += gradient * gradient
      }
    }
  }
  const cues = new Float64Array(cueCount)
  for (let cue = 0; cue < cueCount; cue++) cues[cue] = weightOf(cue)
  return { bias: weightOf(cueCount), cues }
}

/** Every cue that at least `least` sentences show, numbered in the order of first sight. */
export function numberCues(sentences: readonly string[][], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const cues of sentences) for (const cue of new Set(cues)) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  const numbers = new Map<string, number>()
  for (const [cue, count] of counts) if (count >= least) numbers.set(cue, numbers.size)
  return numbers
}

function scoreOf({ bias, cues }: Weights, example: Example): number {
  let score = bias
  for (const cue of example.cues) score += cues[cue]!
  return score
}

const folds = 4

/** What each example scores by weights that were learned from the others: how sure the model is of sentences it has not seen. */
function unseenScores(
  examples: readonly Example[],
  move: number,
  cueCount: number,
  options: TrainOptions,
): Float64Array {
  const scores = new Float64Array(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, at) => at % folds !== fold)
    const weights = train(others, move, cueCount, options)
    for (let at = fold; at < examples.length; at += folds) scores[at] = scoreOf(weights, examples[at]!)
  }
  return scores
}

/**
 * The score from which on a sentence is best taken to make a move: where F-beta is highest over sentences that the weights have not seen.
 * A beta under 1 asks for precision rather than recall.
 */
export function bestThreshold(
  examples: readonly Example[],
  move: number,
  cueCount: number,
  options: TrainOptions,
  beta: number,
): number {
  const scores = unseenScores(examples, move, cueCount, options)
  let best = 0
  let most = -1
  for (let threshold = -2; threshold <= 1.5; threshold += 0.1) {
    let hits = 0
    let misses = 0
    let falseAlarms = 0
    examples.forEach(({ labels }, at) => {
      const found = scores[at]! > threshold
      if (labels[move] === 1) found ? hits++ : misses++
      else if (found) falseAlarms++
    })
    const score = ((1 + beta * beta) * hits) / ((1 + beta * beta) * hits + beta * beta * misses + falseAlarms || 1)
    if (score > most) {
      most = score
      best = threshold
    }
  }
  return best
}
