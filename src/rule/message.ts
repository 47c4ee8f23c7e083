import type { Range } from '../text/point'
import type { Level } from './level'
import type { SourceDocument } from './rule'

/** A change to the source: what stands in `range` gives way to `text`. */
export interface Edit {
  range: Range
  text: string
  /** What it does, in the imperative ("Ask as an equal"). */
  title: string
}

/** A finding. */
export interface Message {
  ruleId: string
  level: Level
  /** What is wrong, then what to do. */
  message: string
  range: Range
  /** Safe: `applyFixes` applies it. */
  fix?: Edit
  /** Changes for the writer to look at. */
  suggestions?: Edit[]
  /** The article that the rule comes from; a rule of one's own may have none. */
  source?: SourceDocument
  /** The rule's page, where it has one. */
  url?: string
}
