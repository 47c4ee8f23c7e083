import type { Readable } from 'node:stream'
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  Message,
  type MessageWriter,
} from 'vscode-languageserver/node'
import { type Gate, noMessage, notJson } from './gate'

const headerEnd = Buffer.from('\r\n\r\n')
/** Bytes. No editor sends as much; a length beyond is a slip, and would be waited for in vain. */
const longest = 256 * 1024 * 1024
const longestHeader = 16 * 1024

/**
 * Reads messages off a stream. What is no message is answered so, or passed over up to the next header: one bad message must not spoil those behind it, as it would
 * with the library's own reader.
 */
export class RobustReader extends AbstractMessageReader {
  #chunks: Buffer[] = []
  #size = 0
  /** Bytes that must be there before there is something to do. */
  #wanted = 0

  constructor(
    private readonly input: Readable,
    private readonly gate: Gate,
    private readonly writer: MessageWriter,
  ) {
    super()
  }

  listen(callback: DataCallback): Disposable {
    const onData = (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#size += chunk.length
      if (this.#size >= this.#wanted) this.#take(callback)
    }
    this.input.on('data', onData)
    this.input.on('error', (cause) => this.fireError(cause))
    this.input.on('close', () => this.fireClose())
    return { dispose: () => void this.input.off('data', onData) }
  }

  #take(callback: DataCallback): void {
    let rest = Buffer.concat(this.#chunks)
    for (;;) {
      const end = rest.indexOf(headerEnd)
      if (end < 0) {
        // Without an end in sight it is no header, but its last bytes may begin one.
        if (rest.length > longestHeader) rest = rest.subarray(-longestHeader / 2)
        this.#wanted = rest.length + 1
        break
      }
      const from = end + headerEnd.length
      // What stands before the last length is left over from something else.
      const length = Number(/.*content-length:[ \t]*(\d+)/is.exec(rest.toString('latin1', 0, end))?.[1])
      if (!(length <= longest)) {
        this.fireError(new Error('A header without a Content-Length that can be used.'))
        rest = rest.subarray(from)
        continue
      }
      if (rest.length < from + length) {
        this.#wanted = from + length
        break
      }
      this.#deliver(rest.toString('utf8', from, from + length), callback)
      rest = rest.subarray(from + length)
    }
    this.#chunks = [rest]
    this.#size = rest.length
  }

  #deliver(body: string, callback: DataCallback): void {
    let message: Message
    try {
      message = JSON.parse(body)
    } catch {
      this.#answer(null, notJson)
      return
    }
    try {
      if (!isMessage(message)) {
        this.#answer(null, noMessage)
        return
      }
      const admitted = this.gate.admits(message)
      if (admitted === true) callback(message)
      else if (admitted !== false && Message.isRequest(message)) this.#answer(message.id, admitted)
    } catch (cause) {
      this.fireError(cause)
    }
  }

  #answer(id: string | number | null, error: { code: number; message: string }): void {
    const answer = { jsonrpc: '2.0', id, error } as Message
    this.writer.write(answer).catch((cause) => this.fireError(cause))
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { method, id, params } = value as { method?: unknown; id?: unknown; params?: unknown }
  if (method === '$/cancelRequest') return typeof params === 'object' && params !== null && 'id' in params
  return typeof method === 'string' || (id !== undefined && id !== null)
}
