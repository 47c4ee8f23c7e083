import type { AnyRule } from '../rule/rule'

/** What a report is told of its run, beside the findings. */
export interface ReportContext {
  /** Every rule that the run could have used, in the catalogue's order. */
  rules: readonly AnyRule[]
  /** The folder that the paths of the results start from, absolute. */
  cwd: string
  /** The folder that a service shows paths from, absolute: the repository's, or `cwd`. */
  root: string
  useColor: boolean
}
