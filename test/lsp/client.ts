import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type FileChangeType,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { startBuilt } from '../cli/built'

interface EditorOptions {
  /** The folder of the workspace; it need not be the only one. */
  folders?: string[]
  /** The file of a server of its own, where it is not the built command. */
  server?: string
  capabilities?: ClientCapabilities
  initializationOptions?: unknown
  processId?: number | null
  /** What `workspace/configuration` is answered. */
  settings?: unknown
}

interface Heard {
  method: string
  // biome-ignore lint/suspicious/noExplicitAny: what a notification says is its own affair.
  params: any
}

export const uriOf = (...path: string[]) => pathToFileURL(join(...path)).href

/** What a client that can do most things says of itself. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
  },
}

/** An editor, as far as a server can tell: it drives the built command over its standard input and output. */
export class Editor {
  readonly heard: Heard[] = []
  /** What the server has registered: a method and its options, by id. */
  readonly registered = new Map<string, { method: string; registerOptions?: unknown }>()
  settings: unknown
  initialized!: InitializeResult
  stderr = ''
  readonly #versions = new Map<string, number>()
  #sleeping: (() => void)[] = []

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
  ) {
    process.stderr.on('data', (chunk) => {
      this.stderr += chunk
    })
    connection.onNotification((method, params) => {
      this.heard.push({ method, params })
      this.#wake()
    })
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { id, ...rest } of registrations) this.registered.set(id, rest)
      this.#wake()
      return null
    })
    connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
      for (const { id } of unregisterations) this.registered.delete(id)
      this.#wake()
      return null
    })
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings ?? null))
    for (const what of ['diagnostic', 'inlayHint'])
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.heard.push({ method: `workspace/${what}/refresh`, params: undefined })
        this.#wake()
        return null
      })
  }

  /** Starts the server without a word to it. It is gone when the test is over. */
  static spawn(cwd = '.', server?: string): Editor {
    const child = server ? startBuilt(cwd, ['--stdio'], server) : startBuilt(cwd, ['lsp', '--stdio'])
    onTestFinished(() => void child.kill('SIGKILL'))
    // Where a test ends the server, what is on the way to it is lost.
    child.stdin.on('error', () => {})
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    const editor = new Editor(child, connection)
    connection.listen()
    return editor
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = Editor.spawn(options.folders?.[0], options.server)
    await editor.initialize(options)
    return editor
  }

  async initialize(options: EditorOptions = {}): Promise<void> {
    const { folders = [], capabilities = able, initializationOptions, processId = process.pid, settings } = options
    this.settings = settings
    this.initialized = await this.connection.sendRequest('initialize', {
      processId,
      rootUri: null,
      workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
      capabilities,
      initializationOptions,
    })
    await this.connection.sendNotification('initialized', {})
  }

  // biome-ignore lint/suspicious/noExplicitAny: an answer is its request's own affair.
  request(method: string, params?: unknown): Promise<any> {
    return this.connection.sendRequest(method, params)
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  async open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    this.#versions.set(uri, version)
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
  }

  /** Changes a document; a text is the whole of it. Gives its new version. */
  async change(uri: string, changes: string | TextDocumentContentChangeEvent[]): Promise<number> {
    const version = this.#versions.get(uri)! + 1
    this.#versions.set(uri, version)
    const contentChanges = typeof changes === 'string' ? [{ text: changes }] : changes
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    return version
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  save(uri: string): Promise<void> {
    return this.notify('textDocument/didSave', { textDocument: { uri } })
  }

  /** Tells that files have changed on the disk. */
  changedOnDisk(type: FileChangeType, ...paths: string[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', {
      changes: paths.map((path) => ({ uri: uriOf(path), type })),
    })
  }

  /** The first notification of its kind that is not taken yet, as soon as it is there; it is taken then. */
  async next<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    for (;;) {
      const at = this.heard.findIndex((heard) => heard.method === method && fits(heard.params))
      if (at >= 0) return this.heard.splice(at, 1)[0]!.params
      await this.#anything()
    }
  }

  /** Comes back once this holds of what was heard and registered. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await this.#anything()
  }

  #anything(): Promise<void> {
    return new Promise((wake) => void this.#sleeping.push(wake))
  }

  #wake(): void {
    for (const wake of this.#sleeping.splice(0)) wake()
  }

  /** The diagnostics of a document as they are sent next, of a version where one is said. */
  async diagnostics(uri: string, version?: number): Promise<Diagnostic[]> {
    const fits = (params: PublishDiagnosticsParams) =>
      params.uri === uri && (version === undefined || params.version === version)
    return (await this.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', fits)).diagnostics
  }

  /** Answers come in the order of requests: with this one, all is here that was under way. */
  async settled(): Promise<void> {
    await this.request('textDocument/hover', {
      textDocument: { uri: 'untitled:none' },
      position: { line: 0, character: 0 },
    })
  }

  async exit(): Promise<number | null> {
    const closed = once(this.process, 'close')
    await this.notify('exit')
    return (await closed)[0]
  }

  async shutdown(): Promise<number | null> {
    await this.request('shutdown')
    return this.exit()
  }
}
