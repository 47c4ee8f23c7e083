import type { LetterKind, RuleSettings } from '../../index'
import { UsageError } from '../../input/usage-error'
import { type FileResult, summarise } from '../../report/run-result'
import { configsOf, filesSeenFrom } from '../../session/config-for'
import { Linters } from '../../session/linters'
import { NotesFiles } from '../../session/notes-for'
import { counted } from '../../text/counted'
import { checkReports } from '../check-reports'
import { failureLine } from '../failure-line'
import { BaselineFile } from '../files/baseline-file'
import { findFiles, stdinFile } from '../files/find-files'
import { readTexts, resultOf } from '../files/texts'
import { replaceFile } from '../files/write-file'
import type { Io } from '../io'
import { judgeAll } from '../judging/judge-all'
import { openCache, saveCache } from '../judging/open-cache'
import { Progress } from '../progress'
import { type WantedReport, writeReports } from '../write-reports'

export interface LintFlags {
  kind?: LetterKind
  /** A file of interview notes. */
  notes?: string
  /** A configuration file; the nearest one where none is given, and none at all with `false`. */
  config?: string | false
  rules: RuleSettings
  preset?: 'recommended' | 'strict'
  formats: WantedReport[]
  fix: boolean
  /** Report errors alone. */
  quiet: boolean
  maxWarnings: number
  stdinFilename?: string
  /** A file of findings that are not reported. */
  baseline?: string
  updateBaseline: boolean
  cache: boolean
  cacheLocation?: string
  /** Threads at most; as many as there are cores where it is not said. */
  jobs?: number
}

const leftOut = (count: number) =>
  count === 0 ? '' : ` “ignores” of the configuration leaves out ${counted(count, 'file')}.`

/** What the run reads beside the letters, as far as the command line names it. */
const otherFiles = ({ notes, config, baseline, cacheLocation }: LintFlags): string[] =>
  [notes, config, baseline, cacheLocation].filter((file) => typeof file === 'string')

/** Lints files or standard input. Returns 0 or 1; what makes a run fail (2) is thrown, or told a file at a time. */
export async function lintCommand(inputs: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const { preset, rules } = flags
  const read = new Set<string>()
  const seen = filesSeenFrom(io.cwd, read)
  const configs = configsOf({ cwd: io.cwd, given: flags.config, commandLine: { preset, rules } }, seen)
  const notes = new NotesFiles(seen)
  const linters = new Linters(configs, notes)
  const found = await findFiles(
    io.cwd,
    inputs.filter((input) => input !== '-'),
  )
  const files = await linters.prepare(found)
  const readsStdin = inputs.includes('-')
  if (readsStdin) await linters.prepare([stdinFile(io.cwd, flags.stdinFilename)])
  linters.check(rules)
  const baseline = await BaselineFile.open(flags, io)
  const texts = await readTexts(files, readsStdin, linters, notes, flags, io)
  await checkReports(flags.formats, [...found.map(({ path }) => path), ...otherFiles(flags), ...read], io.cwd)
  const cache = await openCache(flags, linters.all, io)
  const results: FileResult[] = []
  const failed = new Set<string>()
  const progress = new Progress(io.stderr, texts.length)
  const judgements = judgeAll(
    texts.map(({ task }) => task),
    { linters: linters.all, jobs: flags.jobs, cache, interrupted: io.interrupted },
  )
  let at = 0
  for await (const judgement of judgements) {
    const text = texts[at++]!
    progress.step(at)
    try {
      const result = resultOf(text, judgement)
      if (!result) continue
      const { path, task } = text
      if (path && 'text' in task && result.text !== task.text) await replaceFile(path, result.text, text.name)
      results.push(result)
    } catch (cause) {
      // Of several files, one that cannot be used does not keep the others from being judged.
      if (!(cause instanceof UsageError && text.path)) throw cause
      failed.add(text.name)
      progress.clear()
      io.stderr.write(failureLine(cause, io.env))
    }
  }
  progress.clear()
  await saveCache(cache, io)
  if (results.length === 0 && failed.size === 0)
    throw new UsageError(
      `No letter was found in ${inputs.map((input) => `“${input}”`).join(', ')}.${leftOut(found.length - files.length)}`,
    )

  const left = baseline ? await baseline.apply(results, texts, failed) : results
  const reported = flags.quiet ? left.map(errorsAlone) : left
  // The fixed letter goes to standard output, so that an editor can pipe through; the findings must not mix with it.
  const prints = flags.fix && readsStdin
  await writeReports(reported, flags.formats, linters.rules, io, prints)
  if (prints) io.stdout.write(results[0]?.text ?? '')
  const { errors, warnings } = summarise(left)
  return failed.size > 0 ? 2 : errors > 0 || warnings > flags.maxWarnings ? 1 : 0
}

const errorsAlone = (file: FileResult): FileResult => ({
  ...file,
  messages: file.messages.filter(({ level }) => level === 'error'),
})
