import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Outcome } from './run'

/** The command as it is built: only there are the files that worker threads start from. */
export const cli = join(import.meta.dirname, '../../dist/cli.js')

export function startBuilt(cwd: string, argv: readonly string[], program = cli): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...argv], { cwd, env: { ...process.env, NO_COLOR: '1' } })
}

/** Runs the built command to its end. */
export async function runBuilt(cwd: string, argv: readonly string[], stdin = ''): Promise<Outcome> {
  const child = startBuilt(cwd, argv)
  child.stdin.end(stdin)
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status, stdout, stderr }
}
