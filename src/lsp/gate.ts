import { ErrorCodes, LSPErrorCodes, Message, type RequestMessage } from 'vscode-languageserver/node'

/** Why a request is refused, as the protocol has it. */
interface Refusal {
  code: number
  message: string
}

/** Keeps the order that the protocol asks for: `initialize` first and once, and after `shutdown` nothing but `exit`. */
export class Gate {
  #state: 'new' | 'open' | 'shut' = 'new'
  #mayExit = false

  /** Whether the client has asked to shut down. */
  get isShut(): boolean {
    return this.#state === 'shut'
  }

  /** Whether `exit` has come in. */
  get mayExit(): boolean {
    return this.#mayExit
  }

  /** Whether a message comes in; a request that does not is answered with the reason. */
  admits(message: Message): boolean | Refusal {
    if (Message.isRequest(message)) return this.#refusal(message) ?? true
    if (!Message.isNotification(message)) return Message.isResponse(message)
    if (message.method === 'exit') this.#mayExit = true
    return message.method === 'exit' || this.#state === 'open'
  }

  #refusal({ method }: RequestMessage): Refusal | undefined {
    if (this.#state === 'shut') return { code: ErrorCodes.InvalidRequest, message: 'The server is shutting down.' }
    if (method === 'initialize') {
      if (this.#state === 'open') return { code: ErrorCodes.InvalidRequest, message: 'It is initialized already.' }
      this.#state = 'open'
    } else if (this.#state === 'new') {
      return { code: ErrorCodes.ServerNotInitialized, message: `“initialize” must come before “${method}”.` }
    }
    if (method === 'shutdown') this.#state = 'shut'
    return undefined
  }
}

export const notJson: Refusal = { code: ErrorCodes.ParseError, message: 'The message is not JSON.' }
export const noMessage: Refusal = { code: ErrorCodes.InvalidRequest, message: 'The message is none of JSON-RPC.' }
export const cancelled: Refusal = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' }
