import type { Readable } from 'node:stream'

/** What the command line needs of its surroundings, so that it can be run in a test as well as in a terminal. */
export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  readStdin(): Promise<Uint8Array>
  /** Standard input as it comes. Who stops before its end must destroy it. */
  streamStdin(): Readable
  /** Aborted where somebody stops the run. */
  interrupted: AbortSignal
}

export interface Output {
  isTTY: boolean
  write(text: string): void
  /** Writes, and comes back once it is written, so that no more piles up than is read; `false` where it cannot be written any more. */
  send(text: string): Promise<boolean>
}

/** Colour only on a terminal, and never under NO_COLOR (https://no-color.org: any value but an empty one). */
export function usesColor(output: Output, env: Io['env']): boolean {
  return output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
}
