import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io'
import { main } from '../../src/cli/main'

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

export interface RunOptions {
  stdin?: string | Uint8Array
  tty?: boolean
  env?: Record<string, string>
  interrupted?: AbortSignal
}

/** A folder with these files, gone when the test is over; its name has a space, as people's do. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'letter lint '))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Runs the command line in a folder, as a terminal would. */
export async function run(
  cwd: string,
  argv: string[],
  { stdin = '', tty = false, env = {}, interrupted = new AbortController().signal }: RunOptions = {},
): Promise<Outcome> {
  const outcome: Outcome = { status: -1, stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: tty,
    write: (text: string) => {
      outcome[name] += text
    },
    send: async (text: string) => {
      outcome[name] += text
      return true
    },
  })
  const io: Io = {
    cwd,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: async () => Buffer.from(stdin),
    streamStdin: () => Readable.from([Buffer.from(stdin)]),
    interrupted,
  }
  outcome.status = await main(argv, io)
  return outcome
}
