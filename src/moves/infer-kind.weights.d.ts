declare const stored: {
  /** 16-bit integers, a row a kind of letter, as base64. */
  bytes: string
  /** How many of the integers' units make one. */
  parts: number
  /** SHA-256 of the model, and of the letters and labels, that they were learned from. */
  learnedFrom: string
}
export default stored
