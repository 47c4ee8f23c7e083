import { type Stats, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Files } from '../config/config-source'
import { importModule } from '../config/import-module'
import { readText, readTextSync } from './read-file'

const stateOf = (found: Stats | undefined) => (found?.isFile() ? `${found.mtimeMs} ${found.size}` : '')

/** Files as a server reads them, which remembers those that it was asked for, there or not, and how each was before it was read. */
export class SeenFiles implements Files {
  readonly #seen = new Map<string, string>()

  /** `shown`: a path as messages name it. */
  constructor(readonly shown: (path: string) => string) {}

  async readText(path: string): Promise<string> {
    await this.#see(path)
    return readText(path, this.shown(path))
  }

  /** As `readText`, at once. @throws {UsageError} where it cannot be read. */
  readTextSync(path: string, name: string): string {
    this.#note(path, stateOf(statSync(path, { throwIfNoEntry: false })))
    return readTextSync(path, name)
  }

  async isFile(path: string): Promise<boolean> {
    return (await this.#see(path)) !== ''
  }

  async importModule(path: string): Promise<Record<string, unknown>> {
    return importModule(path, await this.#see(path))
  }

  /** Whether what was made from the files depends on this one. */
  has(path: string): boolean {
    return this.#seen.has(path)
  }

  /** Those that it was asked for, and whether each was there. */
  get all(): { path: string; isThere: boolean }[] {
    return [...this.#seen].map(([path, state]) => ({ path, isThere: state !== '' }))
  }

  /** Whether any of them is not any more as it was when it was first asked for. */
  async haveChanged(): Promise<boolean> {
    const states = await Promise.all([...this.#seen].map(async ([path, state]) => state !== (await current(path))))
    return states.includes(true)
  }

  async #see(path: string): Promise<string> {
    const state = await current(path)
    this.#note(path, state)
    return state
  }

  #note(path: string, state: string): void {
    if (!this.#seen.has(path)) this.#seen.set(path, state)
  }
}

const current = (path: string) => stat(path).then(stateOf, () => '')
