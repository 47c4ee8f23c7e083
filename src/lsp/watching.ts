import { basename, dirname } from 'node:path'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'

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
      await look()
      isLooking = false
    }, lookEvery).unref()
  }

  get isByEditor(): boolean {
    return this.support.dynamicRegistration === true
  }

  /** Watches the files that configurations name as well: these and no others. */
  name(files: readonly string[]): void {
    if (!this.support.dynamicRegistration) return
    const named = files.filter((path) => !matched.test(basename(path))).sort()
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
