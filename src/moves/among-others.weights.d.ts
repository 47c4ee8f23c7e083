declare const stored: {
  /** 16-bit integers, a row a move, as base64. */
  bytes: string
  /** How many of the integers' units make one. */
  parts: number
  /** SHA-256 of the model, the letters, their labels and moves that they were learned from. */
  learnedFrom: string
}
export default stored
