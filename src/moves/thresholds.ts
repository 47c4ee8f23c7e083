import type { MoveName } from './move'

/** Log-odds above which a sentence is taken to make a move. A false alarm costs more than a miss, so a fault must be likelier than not by some way. */
const over: Partial<Record<MoveName, number>> = {}

export function thresholds(name: MoveName): number {
  return over[name] ?? 0
}
