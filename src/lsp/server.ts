import {
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { UsageError } from '../input/usage-error'
import { Readings } from '../moves/readings'
import { LastGood } from '../session/last-good'
import { initializeResult } from './capabilities'
import { Checks, type GoOn } from './checks'
import { type Client, clientOf, pathsOf } from './client'
import { EditorSettings } from './editor-settings'
import { diagnostics } from './features/diagnostics'
import { isNoLetter, type Judgement, judge } from './judge'
import { LettersNotification, lettersParams } from './letters-notification'
import { changed, type OpenDocument, opened } from './open-document'
import { inWords, Problems } from './problems'
import { serveFeatures } from './serve-features'
import { Watching } from './watching'
import { pathOf, Workspace } from './workspace'

/** Sentences that stay read: those of some twenty pages. */
const mostReadings = 1000

/** A server for one client, from `initialize` on. */
class Server {
  readonly #problems = new Problems((what) => this.#show(what))
  readonly #brokenRules = new Set<string>()
  readonly #workspace = new Workspace({
    configs: new LastGood((path, problem) => this.#problems.report(path, problem)),
    notes: new LastGood((path, problem) => this.#problems.report(path, problem)),
    readings: new Readings(mostReadings),
  })
  readonly #checks: Checks
  readonly #settings: EditorSettings
  readonly #watching: Watching

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {
    this.#checks = new Checks({
      judge: (document, goOn) => this.#judge(document, goOn),
      unasked: !client.pulls,
      onJudged: (document, checked) => this.#tell(document, checked),
    })
    this.#settings = new EditorSettings(connection, client, ([problem]) =>
      this.#problems.report('the settings', problem === undefined ? undefined : new UsageError(problem)),
    )
    this.#watching = new Watching(connection, client.watching)
    this.#workspace.change(client.folders, [])
    this.#syncDocuments()
    serveFeatures(connection, client, this.#checks, this.#settings)
  }

  begin(initializationOptions: unknown): void {
    this.#settings.begin(initializationOptions)
    void this.#settings.current().then(({ preset, kind }) => {
      this.#workspace.defaults = { preset, kind }
    })
  }

  /** Once the client is ready for requests of the server. */
  start(): void {
    this.#settings.start(({ preset, kind }) => {
      this.#workspace.defaults = { preset, kind }
      this.#again()
    })
    this.#watching.start(() => this.#look())
    this.connection.onDidChangeWatchedFiles(async ({ changes }) => {
      if (changes.some(({ uri }) => this.#workspace.reads(pathOf(uri) ?? ''))) this.#refresh()
      else await this.#look()
    })
    this.connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      this.#workspace.change(pathsOf(added), pathsOf(removed))
      this.#again()
    })
  }

  #syncDocuments(): void {
    this.connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      this.#checks.set(opened({ uri, languageId, version, text }, this.client.encoding)),
    )
    this.connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#checks.get(uri)
      if (document) this.#checks.set(changed(document, version, contentChanges))
    })
    this.connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#checks.delete(uri)
      this.#problems.report(uri, undefined)
      if (!this.client.pulls) this.#send({ uri, diagnostics: [] })
    })
    this.connection.onDidSaveTextDocument(() => this.#look())
  }

  /** Judges with the last that could be used of each file. What cannot be judged at all has no findings. */
  async #judge(document: OpenDocument, goOn: GoOn): Promise<Judgement | undefined> {
    const { uri } = document
    try {
      const { enable = true } = await this.#settings.current()
      if (!enable || isNoLetter(document)) return undefined
      if (!this.#watching.isByEditor) await this.#look()
      const applying = await this.#workspace.for(document)
      this.#problems.report(uri, undefined)
      if (!applying || !(await goOn())) return undefined
      return await judge(document, applying, goOn, (ruleId, error) => this.#tellBroken(ruleId, error))
    } catch (cause) {
      this.#problems.report(uri, cause)
      return undefined
    }
  }

  #tell(document: OpenDocument, checked: Judgement | undefined): void {
    const { uri, version } = document
    if (!this.client.pulls)
      this.#send({ uri, version, diagnostics: checked ? diagnostics(checked, this.client.diagnostics) : [] })
    if (this.client.letters)
      void this.connection
        .sendNotification(LettersNotification, lettersParams(document, checked))
        .catch(() => undefined)
    this.#watching.name(this.#workspace.files)
  }

  #send(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    this.connection.sendDiagnostics(params).catch(() => undefined)
  }

  /** Looks whether a file has changed that something was made from. */
  async #look(): Promise<void> {
    if (await this.#workspace.hasChanged()) this.#refresh()
  }

  /** Reads all files afresh. */
  #refresh(): void {
    this.#workspace.forget()
    this.#again()
  }

  #again(): void {
    this.#brokenRules.clear()
    this.#checks.again()
    if (this.client.pulls) this.connection.languages.diagnostics.refresh().catch(() => undefined)
    if (this.client.refreshesInlayHints) this.connection.languages.inlayHint.refresh().catch(() => undefined)
  }

  #tellBroken(ruleId: string, error: unknown): void {
    if (this.#brokenRules.has(ruleId)) return
    this.#brokenRules.add(ruleId)
    this.#show(`The rule “${ruleId}” fails and is left out: ${inWords(error).replace(/^internal error: /, '')}`)
    const message = String((error as Error)?.stack ?? error)
    this.connection
      .sendNotification(LogMessageNotification.type, { type: MessageType.Error, message })
      .catch(() => undefined)
  }

  #show(message: string): void {
    this.connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
      .catch(() => undefined)
  }
}

/** Serves whoever is at the other end of a connection. */
export function serveOn(connection: Connection): void {
  let server: Server | undefined
  connection.onInitialize((params: InitializeParams) => {
    const client = clientOf(params)
    server = new Server(connection, client)
    server.begin(params.initializationOptions)
    return initializeResult(client)
  })
  connection.onInitialized(() => server?.start())
  connection.listen()
}
