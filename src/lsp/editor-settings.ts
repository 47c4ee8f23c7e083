import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver/node'
import type { Client } from './client'
import { type Settings, settingsFrom } from './settings'

/** How long an editor may take to say its settings before the server goes on without. Milliseconds. */
const patience = 3000

/** The editor's settings, and when they change. */
export class EditorSettings {
  #current: Settings = {}
  #asked: Promise<void> | undefined

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly onProblems: (problems: string[]) => void,
  ) {}

  /** From `initializationOptions`, which may hold other things than settings. */
  begin(given: unknown): void {
    const { letters: _, ...settings } = (typeof given === 'object' && given !== null ? given : {}) as {
      letters?: unknown
    }
    this.#take(settings)
  }

  /** What is set; the first time, once the editor has said. */
  async current(): Promise<Settings> {
    await this.#asked
    return this.#current
  }

  /** Asks the editor, where it can be asked, and `onChange` is told whenever it says something else. */
  start(onChange: (settings: Settings) => void): void {
    this.connection.onDidChangeConfiguration(async (params) => {
      if (this.client.configuration) await this.#ask()
      else this.#take((params?.settings as { letterlint?: unknown } | undefined)?.letterlint)
      onChange(this.#current)
    })
    if (this.client.configurationChanges)
      this.connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'letterlint' })
        .catch(() => undefined)
    if (this.client.configuration) this.#asked = this.#ask().then(() => onChange(this.#current))
  }

  async #ask(): Promise<void> {
    const late = new Promise<void>((done) => void setTimeout(done, patience).unref())
    const given = await Promise.race([this.connection.workspace.getConfiguration('letterlint'), late]).catch(
      () => undefined,
    )
    if (given !== undefined && given !== null) this.#take(given)
  }

  #take(given: unknown): void {
    const { settings, problems } = settingsFrom(given)
    this.#current = settings
    this.onProblems(problems)
  }
}
