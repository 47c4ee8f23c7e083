import type { MoveName } from './move'

/**
 * Log-odds above which a sentence is taken to make a move. Moves whose lack is what is reported are believed sooner: that a good letter is
 * told to thank when it has thanked costs more trust than a cool one that passes for warm.
 */
const believedSooner: Partial<Record<MoveName, number>> = {
  thanks: -0.7,
  enthusiasm: -0.7,
  ownership: -0.5,
  conversation: -0.7,
  need: -0.5,
  solution: -0.5,
  ask: -0.7,
  acceptance: -0.5,
  door: -0.5,
  call: -0.5,
  feedback: -0.3,
  bridge: -0.5,
}

export function threshold(name: MoveName): number {
  return believedSooner[name] ?? 0
}
