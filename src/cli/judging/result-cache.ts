import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LintResult } from '../../index'
import { readText } from '../../session/read-file'
import { writeOver } from '../files/write-file'
import type { CacheKeys } from './cache-key'
import type { Judgement, JudgeTask } from './judge'

/** What every cache file begins with, so that no other file is taken for one and written over. */
const mark = '{"letterlintCache":1,'
/** An entry that no run has met for so many days is dropped. */
const mostDays = 30

interface Entry {
  /** The day it was last met, in UTC. */
  met: string
  result: LintResult
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10)

function isEntry(value: unknown): value is Entry {
  const { met, result } = (value ?? {}) as Partial<Entry>
  return typeof met === 'string' && Array.isArray(result?.messages) && Array.isArray(result.letters)
}

/** The entries of a cache file; none where it is broken, for they can be made anew. */
function parseEntries(text: string): [string, Entry][] {
  try {
    const { entries } = JSON.parse(text) as { entries?: Record<string, unknown> }
    return Object.entries(entries ?? {}).filter((pair): pair is [string, Entry] => isEntry(pair[1]))
  } catch {
    return []
  }
}

/** Judgements of earlier runs, by what they follow from. */
export class ResultCache {
  readonly #today = day(Date.now())
  readonly #entries: Map<string, Entry>
  #changed = false

  private constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly keys: CacheKeys,
    entries: [string, Entry][],
  ) {
    const oldest = day(Date.now() - mostDays * 86_400_000)
    this.#entries = new Map(entries.filter(([, { met }]) => met >= oldest))
    this.#changed = this.#entries.size < entries.length
  }

  /** Nothing where there is a file that is no cache: it is somebody's, and stays. With `own`, whatever stands there is a cache, if a broken one. */
  static async open(path: string, name: string, keys: CacheKeys, own: boolean): Promise<ResultCache | undefined> {
    const text = existsSync(path) ? await readText(path, name).catch(() => undefined) : ''
    if (!own && text !== '' && !text?.startsWith(mark)) return undefined
    return new ResultCache(path, name, keys, parseEntries(text ?? ''))
  }

  find(task: JudgeTask): Judgement | undefined {
    const key = this.keys.of(task)
    const entry = key === undefined ? undefined : this.#entries.get(key)
    // What is to be fixed must be judged anew once it is.
    if (!entry || (task.fix && entry.result.messages.some(({ fix }) => fix))) return undefined
    if (entry.met !== this.#today) this.#changed = true
    entry.met = this.#today
    return { text: task.text, result: entry.result }
  }

  keep(task: JudgeTask, judgement: Judgement): void {
    if ('cause' in judgement) return
    const { text, result } = judgement
    const key = this.keys.of({ ...task, text })
    if (key === undefined) return
    this.#entries.set(key, { met: this.#today, result })
    this.#changed = true
  }

  /** @throws {UsageError} where it cannot be written. */
  async save(): Promise<void> {
    if (!this.#changed) return
    const lines = [...this.#entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.map((part) => JSON.stringify(part)).join(':'))
    await mkdir(dirname(this.path), { recursive: true }).catch(() => {})
    await writeOver(this.path, `${mark}"entries":{\n${lines.join(',\n')}\n}}\n`, this.name, 'the cache')
  }
}
