import { resolve } from 'node:path'
import { type LetterKind, type Notes, UsageError } from '../../index'
import type { FileResult } from '../../report/run-result'
import type { InputFile } from '../../session/input-file'
import type { Linters } from '../../session/linters'
import { type NotesFiles, readNotesFile } from '../../session/notes-for'
import { decode, readText } from '../../session/read-file'
import { formatOf } from '../../text/read'
import type { Io } from '../io'
import { type Judgement, type JudgeTask, type NotJudged, notJudged } from '../judging/judge'
import { noLetter } from '../judging/no-letter'
import { stdinFile } from './find-files'

/** A text of a run, read and ready to be judged, or not read. */
export interface RunText {
  name: string
  /** Where it lies; standard input lies nowhere. */
  path?: string
  /** Named on its own: that it is no letter is a fault. */
  explicit: boolean
  task: JudgeTask | NotJudged
}

interface TextFlags {
  kind?: LetterKind
  /** A file of interview notes. */
  notes?: string
  fix: boolean
  stdinFilename?: string
}

/**
 * Reads standard input where it is among the inputs, and the files, each with the notes that go with it and the linter that was prepared for it.
 * @throws {UsageError} where the notes for all, or standard input, cannot be used.
 */
export async function readTexts(
  files: readonly InputFile[],
  readsStdin: boolean,
  linters: Linters,
  notes: NotesFiles,
  flags: TextFlags,
  io: Io,
): Promise<RunText[]> {
  const given = flags.notes ? await readNotesFile(resolve(io.cwd, flags.notes), flags.notes) : {}
  const beside = async (path: string) => (await notes.beside(path))?.notes ?? {}
  const taskOf = (text: string, { path, name }: InputFile, own: Notes): JudgeTask => ({
    text,
    path,
    options: { format: formatOf(name), kind: flags.kind, notes: { ...own, ...given } },
    fix: flags.fix,
    linter: linters.indexFor(path),
  })
  const texts: RunText[] = []
  if (readsStdin) {
    const stdin = stdinFile(io.cwd, flags.stdinFilename)
    const { name, path, explicit } = stdin
    const own = flags.stdinFilename ? await beside(path) : {}
    texts.push({ name, explicit, task: taskOf(decode(await io.readStdin(), name), stdin, own) })
  }
  for (const file of files) {
    const read = async () => taskOf(await readText(file.path, file.name), file, await beside(file.path))
    texts.push({ ...file, task: await read().catch(notJudged) })
  }
  return texts
}

/**
 * A text's findings; nothing where it is no letter and need not be one.
 * @throws {UsageError} where it cannot be judged.
 */
export function resultOf({ name, explicit }: RunText, judgement: Judgement): FileResult | undefined {
  if ('cause' in judgement) throw located(judgement, name)
  const { text, result } = judgement
  if (!result.skipped) return { path: name, text, letters: result.letters, messages: result.messages }
  // What a folder or a glob brings along need not be a letter.
  if (!explicit) return undefined
  throw new UsageError(`${name} ${noLetter[result.skipped]}.`)
}

/** What the engine throws tells no file, for it knows none. */
function located({ cause, isUsage }: NotJudged, name: string): Error {
  if (!isUsage) return new Error(`${name}: ${cause.message}`, { cause })
  const isNameless = name !== '<stdin>' && /^(?:Front matter|The rule “)/.test(cause.message)
  return new UsageError(isNameless ? `${name}: ${cause.message}` : cause.message, { cause: cause.cause })
}
