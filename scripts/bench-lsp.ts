/**
 * A soak of the built language server: thousands of edits of a letter of five pages, one after the other, and what they do to its memory; and how long an edit takes
 * until its diagnostics are there, as a multiple of a bare parse of the same text.
 *
 *     npm run bench:lsp -- --edits 10000 --warm-up 1000
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { parseLetter } from '../src/letter/parse-letter'
import { readText } from '../src/text/read'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '10000' }, 'warm-up': { type: 'string', default: '1000' } },
})
const edits = Number(values.edits)
const warmUp = Number(values['warm-up'])
const wordsWanted = 2500

/** Bodies of fixture letters, one below the other, under one greeting. */
function fivePages(): string {
  const folder = join(root, 'fixtures/letters')
  const body: string[] = []
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    if (body.join(' ').split(/\s+/).length >= wordsWanted) break
    const text = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    body.push(
      ...text
        .trim()
        .split(/\n\s*\n/)
        .slice(1, -1),
    )
  }
  return `Dear Ana,\n\n${body.join('\n\n')}\n\nBest regards,\nSam Doe\n`
}

interface Memory {
  rss: number
  heapUsed: number
  external: number
}

/** Tells its memory at rest to who asks: after a collection, and once what was collected is given back, which is done beside it. */
const tellsMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('message', () => { gc(); setTimeout(() => { gc(); setTimeout(() => process.send(process.memoryUsage()), 500) }, 500) });" +
    'process.channel.unref()',
)}`

class Client {
  readonly #connection: MessageConnection
  #lines: string[]
  #version = 1
  #arrived = (_: PublishDiagnosticsParams) => {}

  constructor(
    private readonly server: ChildProcess,
    text: string,
  ) {
    this.#lines = text.split('\n')
    this.#connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    )
    this.#connection.onNotification('textDocument/publishDiagnostics', (params) => this.#arrived(params))
    this.#connection.listen()
  }

  get text(): string {
    return this.#lines.join('\n')
  }

  async start(): Promise<void> {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    this.#connection.onRequest('client/registerCapability', () => null)
    await this.#connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities })
    await this.#connection.sendNotification('initialized', {})
    const textDocument = { uri: 'untitled:letter', languageId: 'plaintext', version: 1, text: this.text }
    await this.#judged(1, () => this.#connection.sendNotification('textDocument/didOpen', { textDocument }))
  }

  /** Puts a word behind one of the line's, or takes the one that was put there out again. */
  async edit(at: number): Promise<void> {
    const longLines = this.#lines.flatMap((line, index) => (line.length > 60 ? [index] : []))
    const line = longLines[Math.floor(at / 2) % longLines.length]!
    const put = ` week ${Math.floor(at / 2)}`
    const old = this.#lines[line]!
    const character = old.indexOf(' ', 20)
    const isPutting = at % 2 === 0
    const end = isPutting ? character : character + put.length
    const text = isPutting ? put : ''
    this.#lines[line] = old.slice(0, character) + text + old.slice(end)
    const version = ++this.#version
    const range = { start: { line, character }, end: { line, character: end } }
    await this.#judged(version, () =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: 'untitled:letter', version },
        contentChanges: [{ range, text }],
      }),
    )
  }

  async memory(): Promise<Memory> {
    const told = once(this.server, 'message')
    this.server.send('memory')
    return (await told)[0]
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    await this.#connection.sendRequest('shutdown')
    await this.#connection.sendNotification('exit')
    await closed
  }

  /** Comes back with the diagnostics of a version. */
  #judged(version: number, send: () => Promise<void>): Promise<void> {
    return new Promise((done, fail) => {
      this.#arrived = (params) => {
        if (params.version === version) done()
      }
      send().catch(fail)
    })
  }
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`
const shown = ({ rss, heapUsed, external }: Memory) =>
  `RSS ${mebibytes(rss)}, heap ${mebibytes(heapUsed)}, beside it ${mebibytes(external)}`

const argv = ['--expose-gc', '--import', tellsMemory, join(root, 'dist/cli.js'), 'lsp', '--stdio']
const server = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] })
const client = new Client(server, fivePages())
const opened = performance.now()
await client.start()
console.log(`opened, ${client.text.split(/\s+/).length} words: ${Math.round(performance.now() - opened)} ms`)
console.log(`memory at the start: ${shown(await client.memory())}`)
const times: number[] = []
const parses: number[] = []
for (let at = 0; at < edits; at++) {
  if (at === warmUp) console.log(`after ${warmUp} edits: ${shown(await client.memory())}`)
  const from = performance.now()
  await client.edit(at)
  times.push(performance.now() - from)
  if (at % 20 === 0) {
    const text = client.text
    const began = performance.now()
    parseLetter(text, readText(text, 'plain'), {})
    parses.push(performance.now() - began)
  }
  if (at > warmUp && at % 1000 === 0) console.log(`after ${at} edits: ${shown(await client.memory())}`)
}
console.log(`after ${edits} edits: ${shown(await client.memory())}`)
await client.stop()
times.sort((a, b) => a - b)
parses.sort((a, b) => a - b)
const parse = quantile(parses, 0.5)
const multiple = (time: number) => `${time.toFixed(1)} ms, ${(time / parse).toFixed(1)} times`
console.log(`a bare parse: ${parse.toFixed(1)} ms (median)`)
console.log(
  `from an edit to its diagnostics: p50 ${multiple(quantile(times, 0.5))}; p95 ${multiple(quantile(times, 0.95))}`,
)
