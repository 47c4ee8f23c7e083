import { createConnection, StreamMessageWriter } from 'vscode-languageserver/node'
import { Gate } from './gate'
import { RobustReader } from './message-reader'
import { serveOn } from './server'
import { claimStdout } from './stdout'

/**
 * Speaks the Language Server Protocol on standard input and output until the client is done or gone, and ends the process then: status 0 after `shutdown`, else 1.
 */
export function serve(): Promise<never> {
  const gate = new Gate()
  const end = () => process.exit(gate.isShut ? 0 : 1)
  const writer = new StreamMessageWriter(claimStdout())
  const reader = new RobustReader(process.stdin, gate, writer)
  // What a configuration or a rule leaves behind (a promise that nobody waits for) must not end the server.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(
      event,
      (cause: unknown) => void process.stderr.write(`letterlint: ${(cause as Error)?.stack ?? cause}\n`),
    )
  // Where the client is gone there is nobody left to serve. An `exit` that came with the end is obeyed in its turn.
  for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => gate.mayExit || end())
  process.stdout.on('error', end)
  // What cannot be told is not told.
  process.stderr.on('error', () => {})
  serveOn(createConnection(reader, writer))
  return new Promise(() => {})
}
