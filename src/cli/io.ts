/** What the command line needs of its surroundings, so that it can be run in a test as well as in a terminal. */
export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  readStdin(): Promise<Uint8Array>
}

export interface Output {
  isTTY: boolean
  write(text: string): void
}

/** Colour only on a terminal, and never under NO_COLOR (https://no-color.org: any value but an empty one). */
export function usesColor(output: Output, env: Io['env']): boolean {
  return output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
}
