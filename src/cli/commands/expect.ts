import { inShort, withExpectation } from '../../article/write-expectation'
import type { Expectation } from '../../engine/expectations'
import { UsageError } from '../../input/usage-error'
import { configsOf, filesSeenFrom } from '../../session/config-for'
import { Linters } from '../../session/linters'
import { NotesFiles } from '../../session/notes-for'
import { findFiles } from '../files/find-files'
import { readTexts, resultOf } from '../files/texts'
import { replaceFile } from '../files/write-file'
import type { Io } from '../io'
import { judgeAll } from '../judging/judge-all'
import type { SettingFlags } from './config'

export interface ExpectFlags extends SettingFlags {
  write: boolean
  jobs?: number
}

const isMet = ({ expected, found }: Expectation) =>
  expected !== undefined && [...expected].sort().join() === [...found].sort().join()

/** The text with these marks saying what is found. */
function filledIn(text: string, expectations: readonly Expectation[]): string {
  let filled = ''
  let done = 0
  for (const { at, found } of expectations) {
    filled += text.slice(done, at.start.offset)
    filled += withExpectation(text.slice(at.start.offset, at.end.offset), found)
    done = at.end.offset
  }
  return filled + text.slice(done)
}

const said = (rules: readonly string[] | undefined) => (rules ? `"${inShort(rules)}"` : 'nothing yet')

/** Of the marks in articles that say `expect`, those that do not say what is found: told, or with `write` changed. Returns 1 where some were told. */
export async function expectCommand(inputs: readonly string[], flags: ExpectFlags, io: Io): Promise<number> {
  const { config, preset, rules, write } = flags
  const notes = new NotesFiles(filesSeenFrom(io.cwd))
  const linters = new Linters(configsOf({ cwd: io.cwd, given: config, commandLine: { preset, rules } }), notes)
  const files = await linters.prepare(await findFiles(io.cwd, inputs))
  linters.check(rules)
  const texts = await readTexts(files, false, linters, notes, { ...flags, fix: false }, io)
  const tasks = texts.map(({ task }) => task)
  const counts = { marks: 0, changed: 0 }
  let at = 0
  for await (const judgement of judgeAll(tasks, {
    linters: linters.all,
    jobs: flags.jobs,
    interrupted: io.interrupted,
  })) {
    const text = texts[at++]!
    const result = resultOf(text, judgement)
    const all = ('result' in judgement ? judgement.result.expectations : undefined) ?? []
    const unmet = all.filter((each) => !isMet(each)).sort((a, b) => a.at.start.offset - b.at.start.offset)
    counts.marks += all.length
    if (!result || unmet.length === 0) continue
    counts.changed += unmet.length
    if (write) await replaceFile(text.path!, filledIn(result.text, unmet), text.name)
    for (const { at: place, expected, found } of unmet)
      io.stdout.write(`${text.name}:${place.start.line}  expects ${said(expected)}, gives ${said(found)}\n`)
  }
  if (counts.marks === 0)
    throw new UsageError(
      'No mark says “expect”. Write “<!-- letterlint expect -->” above a letter, and run this again.',
    )
  const { marks, changed } = counts
  const told =
    changed === 0
      ? `${marks === 1 ? 'The mark says' : `All ${marks} marks say`} what is found.`
      : write
        ? `${changed} of ${marks} marks now say what is found. Look at each before you keep it: is it what the letter is to show?`
        : `${changed} of ${marks} marks do not say what is found. “letterlint expect --write” makes them.`
  io.stdout.write(`${told}\n`)
  return changed > 0 && !write ? 1 : 0
}
