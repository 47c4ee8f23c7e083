/** The kinds of follow-up letter, in the order in which tables show them. */
export const letterKinds = ['thank-you', 'recovery', 'second-interview', 'feedback-request', 'stay-in-touch'] as const

export type LetterKind = (typeof letterKinds)[number]

export function isLetterKind(value: unknown): value is LetterKind {
  return letterKinds.includes(value as LetterKind)
}
