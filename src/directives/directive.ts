import type { Span } from '../text/point'

/** The comments that switch rules off and on. */
export const directiveNames = ['letterlint-disable', 'letterlint-disable-next-line', 'letterlint-enable'] as const
export type DirectiveName = (typeof directiveNames)[number]

export function isDirective(name: string): name is DirectiveName {
  return directiveNames.includes(name as DirectiveName)
}

/** What a writer says about rules that are not to report something. */
export interface Directive {
  name: DirectiveName
  /** The ids that it names, as they are written; none where it means all of them. */
  rules: string[]
  /** Where it stands, in UTF-16 offsets of the text. */
  at: Span
  /** Where what it speaks of lies: a finding that starts here. */
  over: Span
}

/** The rules of `no-begging no-whining -- she asked for these very words`; what stands behind `--` is for people. */
export function rulesNamed(words: string): string[] {
  return words
    .split(/(?:^|\s)--(?=\s|$)/)[0]!
    .split(/[\s,]+/)
    .filter(Boolean)
}
