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
  /** What it is said for, behind `--`. */
  reason?: string
  /** Where it stands, in UTF-16 offsets of the text. */
  at: Span
  /** Where what it speaks of lies: a finding that starts here. */
  over: Span
}

/** Reads `no-begging no-whining -- she asked for these very words`. */
export function parseDirective(words: string): Pick<Directive, 'rules' | 'reason'> {
  const [ids = '', ...reason] = words.split(/(?:^|\s)--(?=\s|$)/)
  return { rules: ids.split(/[\s,]+/).filter(Boolean), reason: reason.join('--').trim() || undefined }
}
