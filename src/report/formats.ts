import { reportCheckstyle } from './checkstyle'
import type { ReportContext } from './context'
import { reportGithub } from './github'
import { reportHtml } from './html'
import { reportJson } from './json'
import { reportJunit } from './junit'
import { reportPretty } from './pretty'
import type { FileResult } from './run-result'
import { reportSarif } from './sarif'

type Reporter = (files: readonly FileResult[], context: ReportContext) => string

const reporters = {
  pretty: (files, { useColor }) => reportPretty(files, useColor),
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  junit: reportJunit,
  checkstyle: reportCheckstyle,
  html: reportHtml,
} satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters
export const formats = Object.keys(reporters) as ReportFormat[]

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}

/** A whole report, with a line end where it is not empty. */
export function renderReport(format: ReportFormat, files: readonly FileResult[], context: ReportContext): string {
  const reporter: Reporter = reporters[format]
  return reporter(files, context)
}
