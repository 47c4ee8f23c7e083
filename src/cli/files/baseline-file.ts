import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { UsageError } from '../../input/usage-error'
import { type Baseline, missing, parseBaseline, recorded, renderBaseline, withoutRecorded } from '../../report/baseline'
import type { FileResult } from '../../report/run-result'
import { readText } from '../../session/read-file'
import { counted } from '../../text/counted'
import type { Io } from '../io'
import type { RunText } from './texts'
import { writeOver } from './write-file'

interface BaselineFlags {
  baseline?: string
  updateBaseline: boolean
}

const findings = (count: number) => counted(count, 'finding')
const mostNamed = 5

/** The findings of an old repository that nobody has come round to, kept in a file and out of the reports. */
export class BaselineFile {
  private constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly known: Baseline,
    private readonly update: boolean,
    private readonly io: Io,
  ) {}

  /** @throws {UsageError} where the file cannot be used, or is not there and is not to be made. */
  static async open({ baseline: name, updateBaseline }: BaselineFlags, io: Io): Promise<BaselineFile | undefined> {
    if (name === undefined) {
      if (updateBaseline) throw new UsageError('--update-baseline needs a file: --baseline letterlint-baseline.json.')
      return undefined
    }
    const path = resolve(io.cwd, name)
    if (!existsSync(path)) {
      if (updateBaseline) return new BaselineFile(path, name, {}, true, io)
      throw new UsageError(`There is no baseline ${name}: --update-baseline makes it.`)
    }
    return new BaselineFile(path, name, parseBaseline(await readText(path, name), name), updateBaseline, io)
  }

  /**
   * The results without what is recorded. Tells what is recorded and gone, or brings the file up to date where that is asked for. What is
   * recorded of files that could not be judged, or that this run did not look at, stays: a run over some files can be an update too.
   */
  async apply(results: readonly FileResult[], texts: readonly RunText[], failed: Set<string>): Promise<FileResult[]> {
    const now: Baseline = {}
    // What is no letter any more, or is read from nowhere, has no findings to record.
    for (const { name } of texts) if (!failed.has(name)) now[this.#keyOf(name)] = {}
    for (const file of results) if (this.#isThere(this.#keyOf(file.path))) now[this.#keyOf(file.path)] = recorded(file)
    for (const [key, rules] of Object.entries(this.known)) now[key] ??= this.#isThere(key) ? rules : {}
    if (this.update) await this.#write(now)
    else this.#tell(now)
    const known = this.update ? now : this.known
    return results.map((file) => withoutRecorded(file, known[this.#keyOf(file.path)] ?? {}))
  }

  async #write(now: Baseline): Promise<void> {
    await writeOver(this.path, renderBaseline(now), this.name, 'the baseline')
    const count = (from: Baseline, to: Baseline) =>
      findings(Object.entries(from).reduce((sum, [key, rules]) => sum + missing(rules, to[key] ?? {}).length, 0))
    this.io.stderr.write(
      `letterlint: ${this.name}: ${count(now, this.known)} put in, ${count(this.known, now)} taken out.\n`,
    )
  }

  #tell(now: Baseline): void {
    const gone = Object.entries(this.known).flatMap(([file, rules]) =>
      missing(rules, now[file] ?? {}).map((id) => `${id} in ${file}`),
    )
    if (gone.length === 0) return
    const named = [...gone.slice(0, mostNamed), ...(gone.length > mostNamed ? [`${gone.length - mostNamed} more`] : [])]
    const are = gone.length === 1 ? 'is' : 'are'
    this.io.stderr.write(
      `letterlint: ${this.name} has ${findings(gone.length)} that ${are} no longer there (${named.join(', ')}): --update-baseline takes ${gone.length === 1 ? 'it' : 'them'} out.\n`,
    )
  }

  #keyOf(path: string): string {
    return relative(dirname(this.path), resolve(this.io.cwd, path)).replaceAll('\\', '/')
  }

  #isThere(key: string): boolean {
    return existsSync(resolve(dirname(this.path), key))
  }
}
