import { bytesOf } from '../data/base64'

/** Weights that `training/` learned, row by row. */
export interface StoredWeights {
  /** 16-bit integers as base64. */
  bytes: string
  /** How many of the integers' units make one. */
  parts: number
  /** SHA-256 of the model, and of the letters, labels and annotations, that they were learned from. */
  learnedFrom: string
}

export function weightsOf({ bytes, parts }: StoredWeights): Float64Array {
  return Float64Array.from(new Int16Array(bytesOf(bytes).buffer), (weight) => weight / parts)
}
