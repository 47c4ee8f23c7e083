import { extname, resolve } from 'node:path'
import { fixAll } from '../engine/fixes'
import { createLinter, type LetterKind, type LintResult, type Notes, type RuleSettings } from '../index'
import { UsageError } from '../letter/usage-error'
import { type FileResult, summarise } from '../report/run-result'
import type { Format } from '../text/read'
import { readConfig } from './config-for'
import { findFiles, type InputFile } from './find-files'
import type { Io } from './io'
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

const formatOf = (name: string): Format => (/^\.(?:md|markdown)$/i.test(extname(name)) ? 'markdown' : 'plain')

/** Lints files or standard input. Returns 0 or 1; what makes a run fail (2) is thrown, or told a file at a time. */
export async function lintCommand(inputs: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const config = await readConfig(io.cwd, flags.config)
  const linter = createLinter({
    ...config,
    rules: { ...config.rules, ...flags.rules },
    preset: flags.preset ?? config.preset,
  })
  const given = flags.notes ? await readNotesFile(resolve(io.cwd, flags.notes), flags.notes) : {}
  const beside = new NotesBeside(io.cwd)
  const files = await findFiles(
    io.cwd,
    inputs.filter((input) => input !== '-'),
  )
  const results: FileResult[] = []
  let failed = false
  const fail = (cause: unknown) => {
    if (!(cause instanceof UsageError)) throw cause
    failed = true
    progress.clear()
    io.stderr.write(`letterlint: ${cause.message}\n`)
  }

  /** Lints one text; its text comes back fixed where asked for. */
  const lintText = (text: string, name: string, notes: Notes, explicit: boolean): FileResult | undefined => {
    const notesFrom = notesFromFolderOf(resolve(io.cwd, name))
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
    const name = flags.stdinFilename ?? '<stdin>'
    const notes = flags.stdinFilename ? await beside.for(resolve(io.cwd, name)) : {}
    const result = lintText(decode(await io.readStdin(), name), name, notes, true)
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
    throw new UsageError(`No letter was found in ${inputs.map((input) => `“${input}”`).join(', ')}.`)

  const reported = flags.quiet ? results.map(errorsAlone) : results
  // The fixed letter goes to standard output, so that an editor can pipe through; the findings must not mix with it.
  const prints = flags.fix && inputs.includes('-')
  await writeReports(reported, flags.formats, linter.rules, io, prints)
  if (prints) io.stdout.write(results[0]?.text ?? '')
  const { errors, warnings } = summarise(results)
  return failed ? 2 : errors > 0 || warnings > flags.maxWarnings ? 1 : 0
}

type LintText = (text: string, name: string, notes: Notes, explicit: boolean) => FileResult | undefined

async function lintFile(
  file: InputFile,
  beside: NotesBeside,
  lintText: LintText,
  fix: boolean,
): Promise<FileResult | undefined> {
  const text = await readText(file.path, file.name)
  const result = lintText(text, file.name, await beside.for(file.path), file.explicit)
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
