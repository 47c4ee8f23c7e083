import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../input/usage-error'
import type { ReportFormat } from '../report/formats'
import type { WantedReport } from './write-reports'

/** What is read line by line, by people or by a runner: more may stand above and below. Any other report is a document. */
const lineByLine: readonly ReportFormat[] = ['pretty', 'github']

/** The file itself, by whatever name or link it goes. */
const identity = async (cwd: string, name: string): Promise<string> => {
  const path = resolve(cwd, name)
  return realpath(path).catch(() => path)
}

/**
 * Sees to it that no report is written over what the run reads, nor over another. `read`: paths, from the working folder.
 * @throws {UsageError} where one would be.
 */
export async function checkReports(
  wanted: readonly WantedReport[],
  read: readonly string[],
  cwd: string,
): Promise<void> {
  const toFiles = wanted.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const toOutput = wanted.filter(({ file }) => file === undefined)
  const document = toOutput.find(({ format }) => !lineByLine.includes(format))
  if (document && toOutput.length > 1)
    throw new UsageError(
      `Standard output takes one report where one is ${document.format}: write the others to files, such as --format ${document.format}=FILE.`,
    )
  if (toFiles.length === 0) return
  const taken = new Set(await Promise.all(read.map((name) => identity(cwd, name))))
  const reports = new Set<string>()
  for (const file of toFiles) {
    const path = await identity(cwd, file)
    if (taken.has(path)) throw new UsageError(`The report ${file} would replace a file that is read: name another.`)
    if (reports.has(path)) throw new UsageError(`Two reports would be written to ${file}: name a file for each.`)
    reports.add(path)
  }
}
