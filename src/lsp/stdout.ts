import { Console } from 'node:console'
import { Writable } from 'node:stream'

/**
 * Takes standard output for the protocol alone: what a configuration, a rule or a library prints goes to standard error, whichever way it prints.
 */
export function claimStdout(): Writable {
  const { stdout, stderr } = process
  const write = stdout.write.bind(stdout) as (chunk: unknown, done: (cause?: Error | null) => void) => boolean
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write
  globalThis.console = new Console({ stdout: stderr, stderr })
  return new Writable({ write: (chunk, _, done) => void write(chunk, done) })
}
