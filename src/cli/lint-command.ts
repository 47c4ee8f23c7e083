import { extname, resolve } from 'node:path'
import { fixAll } from '../engine/fixes'
import type { LetterKind, LintResult, Notes, RuleSettings } from '../index'
import { UsageError } from '../letter/usage-error'
import { type FileResult, summarise } from '../report/run-result'
import type { Format } from '../text/read'
import { configsOf } from './config-for'
import { findFiles, type InputFile } from './find-files'
import type { Io } from './io'
import { Linters } from './linters'
import { NotesBeside, notesFromFolderOf, readNotesFile } from './notes-for'
import { Progress } from './progress'
import { decode, readText } from './read-file'
import { replaceFile } from './write-file'
import { type WantedReport, writeReports } from './write-reports'

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
}

const skipped: Record<NonNullable<LintResult['skipped']>, string> = {
  empty: 'is empty: there is no letter to check',
  binary: 'is binary data, not a letter',
  'too-long': 'is over 100,000 characters long, which is no letter',
  'not-english': 'does not seem to be in English, the only language that is judged',
  'no-body': 'has no body: nothing but an address or a signature',
}

const leftOut = (count: number) =>
  count === 0 ? '' : ` “ignores” of the configuration leaves out ${count} ${count === 1 ? 'file' : 'files'}.`

const formatOf = (name: string): Format => (/^\.(?:md|markdown)$/i.test(extname(name)) ? 'markdown' : 'plain')

/** Lints files or standard input. Returns 0 or 1; what makes a run fail (2) is thrown, or told a file at a time. */
export async function lintCommand(inputs: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const { preset, rules } = flags
  const configs = configsOf({ cwd: io.cwd, given: flags.config, commandLine: { preset, rules } })
  const linters = new Linters(configs, io.cwd)
  const given = flags.notes ? await readNotesFile(resolve(io.cwd, flags.notes), flags.notes) : {}
  const beside = new NotesBeside(io.cwd)
  const stdin: InputFile = {
    path: resolve(io.cwd, flags.stdinFilename ?? '<stdin>'),
    name: flags.stdinFilename ?? '<stdin>',
    explicit: true,
  }
  const found = await findFiles(
    io.cwd,
    inputs.filter((input) => input !== '-'),
  )
  const files = await linters.prepare(found)
  if (inputs.includes('-')) await linters.prepare([stdin])
  linters.check(rules)
  const results: FileResult[] = []
  let failed = false
  const fail = (cause: unknown) => {
    if (!(cause instanceof UsageError)) throw cause
    failed = true
    progress.clear()
    io.stderr.write(`letterlint: ${cause.message}\n`)
  }

  /** Lints one text; its text comes back fixed where asked for. */
  const lintText = (text: string, { path, name, explicit }: InputFile, notes: Notes): FileResult | undefined => {
    const linter = linters.for(path)
    const notesFrom = notesFromFolderOf(path)
    const options = { format: formatOf(name), kind: flags.kind, notes: { ...notes, ...given }, notesFrom }
    const { text: fixed, result } = flags.fix
      ? fixAll(linter, text, options)
      : { text, result: linter.lint(text, options) }
    if (result.skipped) {
      // What a folder or a glob brings along need not be a letter.
      if (!explicit) return undefined
      throw new UsageError(`${name} ${skipped[result.skipped]}.`)
    }
    return { path: name, text: fixed, letters: result.letters, messages: result.messages }
  }

  const progress = new Progress(io.stderr, files.length)
  for (const input of inputs) {
    if (input !== '-') continue
    const notes = flags.stdinFilename ? await beside.for(stdin.path) : {}
    const result = lintText(decode(await io.readStdin(), stdin.name), stdin, notes)
    if (result) results.push(result)
  }
  for (const [at, file] of files.entries()) {
    progress.step(at)
    try {
      const result = await lintFile(file, beside, lintText, flags.fix)
      if (result) results.push(result)
    } catch (cause) {
      fail(locate(cause, file))
    }
  }
  progress.clear()
  if (results.length === 0 && !failed)
    throw new UsageError(
      `No letter was found in ${inputs.map((input) => `“${input}”`).join(', ')}.${leftOut(found.length - files.length)}`,
    )

  const reported = flags.quiet ? results.map(errorsAlone) : results
  // The fixed letter goes to standard output, so that an editor can pipe through; the findings must not mix with it.
  const prints = flags.fix && inputs.includes('-')
  await writeReports(reported, flags.formats, linters.rules, io, prints)
  if (prints) io.stdout.write(results[0]?.text ?? '')
  const { errors, warnings } = summarise(results)
  return failed ? 2 : errors > 0 || warnings > flags.maxWarnings ? 1 : 0
}

type LintText = (text: string, file: InputFile, notes: Notes) => FileResult | undefined

async function lintFile(
  file: InputFile,
  beside: NotesBeside,
  lintText: LintText,
  fix: boolean,
): Promise<FileResult | undefined> {
  const text = await readText(file.path, file.name)
  const result = lintText(text, file, await beside.for(file.path))
  if (result && fix && result.text !== text) await replaceFile(file.path, result.text, file.name)
  return result
}

const errorsAlone = (file: FileResult): FileResult => ({
  ...file,
  messages: file.messages.filter(({ level }) => level === 'error'),
})

/** Front matter errors know their line, not their file. */
function locate(cause: unknown, file: InputFile): unknown {
  if (cause instanceof UsageError && cause.message.startsWith('Front matter'))
    return new UsageError(`${file.name}: ${cause.message}`)
  return cause
}
