import type { LetterKind } from '../letter/kind'
import type { Message } from '../rule/message'
import type { Range } from '../text/point'
import type { Expectation } from './expectations'
import type { SkipReason } from './unreadable'

export interface LetterSummary {
  kind: LetterKind
  /** "given", or what in the letter decided. */
  kindReason: string
  range: Range
}

export interface LintResult {
  /** In the order of the text. */
  messages: Message[]
  /** One for each letter: an article may have several, or none. */
  letters: LetterSummary[]
  /** Of the marks in an article that say `expect`, where there are any. */
  expectations?: Expectation[]
  /** Why nothing was judged, where nothing was. */
  skipped?: SkipReason
}
