import { resolve } from 'node:path'
import { type ReportFormat, renderReport } from '../report/formats'
import { within } from '../report/from-root'
import type { FileResult } from '../report/run-result'
import type { AnyRule } from '../rule/rule'
import { writeOver } from './files/write-file'
import { type Io, usesColor } from './io'

export interface WantedReport {
  format: ReportFormat
  /** Where it goes; standard output where there is none. */
  file?: string
}

/** GitHub knows files by their paths from the repository's root, wherever in it a step of a workflow runs. */
function rootFor({ cwd, env }: Io): string {
  const workspace = env.GITHUB_WORKSPACE
  return workspace && within(workspace, cwd) !== undefined ? resolve(workspace) : cwd
}

/**
 * Writes the reports in the order asked for, to their files, or to standard output; `aside` to standard error in its place.
 * @throws {UsageError} where a file cannot be written.
 */
export async function writeReports(
  results: readonly FileResult[],
  wanted: readonly WantedReport[],
  rules: readonly AnyRule[],
  io: Io,
  aside: boolean,
): Promise<void> {
  const root = rootFor(io)
  for (const { format, file } of wanted) {
    const render = (useColor: boolean) => renderReport(format, results, { rules, cwd: io.cwd, root, useColor })
    if (file !== undefined) {
      await writeOver(resolve(io.cwd, file), render(false), file, 'the report')
    } else {
      const output = aside ? io.stderr : io.stdout
      output.write(render(usesColor(output, io.env)))
    }
  }
}
