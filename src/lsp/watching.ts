import { basename, dirname } from 'node:path'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import type { WorkspaceFile } from './workspace'

/** Files that count from where they lie. */
const patterns = ['**/letterlint.config.*', '**/package.json', '**/interview.{yaml,yml}']
const matched = /^(?:letterlint\.config\..+|package\.json|interview\.ya?ml)$/

interface WatchingSupport {
  /** The client watches files that the server names while it runs. */
  dynamicRegistration?: boolean
  relativePatternSupport?: boolean
}

/** How often the files are looked at where the client does not watch them. Milliseconds. */
const lookEvery = 1000

/** Has the editor watch the files that judgements follow from, or looks at them itself where the editor cannot. */
export class Watching {
  #named: { files: string; registered: Promise<Disposable> } | undefined

  constructor(
    private readonly connection: Connection,
    private readonly support: WatchingSupport,
  ) {}

  /** `look` is called from time to time where the editor does not watch. */
  start(look: () => Promise<void>): void {
    if (this.support.dynamicRegistration) {
      void this.#register(patterns.map((globPattern) => ({ globPattern })))
      return
    }
    let isLooking = false
    setInterval(async () => {
      if (isLooking) return
      isLooking = true
      await look().finally(() => {
        isLooking = false
      })
    }, lookEvery).unref()
  }

  get isByEditor(): boolean {
    return this.support.dynamicRegistration === true
  }

  /** Watches files that no pattern tells as well: those that configurations name, and what lies above the workspace. These and no others. */
  name(files: readonly WorkspaceFile[]): void {
    if (!this.support.dynamicRegistration) return
    const isToldApart = ({ path, isThere, isInside }: WorkspaceFile) =>
      matched.test(basename(path)) ? isThere && !isInside : true
    const named = [...new Set(files.filter(isToldApart).map(({ path }) => path))].sort()
    const key = named.join('\n')
    if (key === (this.#named?.files ?? '')) return
    const before = this.#named?.registered
    this.#named = { files: key, registered: this.#register(named.map((path) => this.#watcher(path))) }
    void before?.then((disposable) => disposable.dispose())
  }

  #watcher(path: string): FileSystemWatcher {
    if (!this.support.relativePatternSupport) return { globPattern: path.replaceAll('\\', '/') }
    return { globPattern: { baseUri: URI.file(dirname(path)).toString(), pattern: basename(path) } }
  }

  /** A client that refuses is as one that does not watch what is asked: nothing to be done about it. */
  async #register(watchers: FileSystemWatcher[]): Promise<Disposable> {
    if (watchers.length === 0) return { dispose: () => {} }
    return this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(() => ({ dispose: () => {} }))
  }
}
