import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { LetterKind, RuleSettings } from '../../index'
import { UsageError } from '../../input/usage-error'
import { configsOf, filesSeenFrom } from '../../session/config-for'
import { Linters } from '../../session/linters'
import { NotesFiles, readNotesFile } from '../../session/notes-for'
import { mostBytes, recordOf } from '../batch-record'
import { stdinFile } from '../files/find-files'
import { type Line, linesOf } from '../files/lines'
import type { Io } from '../io'
import { inOrder } from '../judging/in-order'
import { judgesFor } from '../judging/judges'

export interface BatchFlags {
  /** A configuration file; the nearest one where none is given, and none at all with `false`. */
  config?: string | false
  rules: RuleSettings
  preset?: 'recommended' | 'strict'
  /** For letters whose line does not say. */
  kind?: LetterKind
  /** A file of interview notes, for all the letters. */
  notes?: string
  /** As many as there are cores where it is not said. */
  jobs?: number
}

/**
 * Judges a letter a line of standard input, and writes a result a line in the same order, with no more than a few lines in hand. Returns 0
 * once every line was read, whatever was found, or once nobody reads the results any more.
 */
export async function batchCommand({ kind, notes, jobs, ...flags }: BatchFlags, io: Io): Promise<number> {
  const { config, preset, rules } = flags
  const configs = configsOf({ cwd: io.cwd, given: config, commandLine: { preset, rules } })
  const linters = new Linters(configs, new NotesFiles(filesSeenFrom(io.cwd)))
  // To the configuration, all of the letters lie where standard input does.
  await linters.prepare([stdinFile(io.cwd)])
  linters.check(rules)
  const defaults = { kind, notes: notes === undefined ? {} : await readNotesFile(resolve(io.cwd, notes), notes) }
  const judges = await judgesFor(linters.all, jobs ?? availableParallelism())
  const input = io.streamStdin()
  let unreadable: Error | undefined
  input.on('error', (cause) => {
    unreadable = cause
  })
  try {
    const work = (task: Parameters<typeof judges.judge>[0]) => judges.judge(task)
    const recorded = (line: Line) => recordOf(line, defaults, work)
    for await (const record of inOrder(linesOf(input, mostBytes), judges.inHand, recorded, io.interrupted))
      if (!(await io.stdout.send(`${record}\n`))) return 0
    return 0
  } catch (cause) {
    if (cause === unreadable) throw new UsageError(`Cannot read standard input: ${(cause as Error).message}.`)
    throw cause
  } finally {
    input.destroy()
    await judges.close()
  }
}
