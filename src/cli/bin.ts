#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import type { Output } from './io'
import { main } from './main'

const output = (stream: NodeJS.WriteStream): Output => ({
  isTTY: stream.isTTY === true,
  write: (text) => void stream.write(text),
  send: (text) => new Promise((done) => void stream.write(text, (cause) => done(!cause))),
})

// A reader that goes away (`letterlint … | head`) is no fault of the run; a full disk is.
let isLost = false
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE' || isLost) return
  isLost = true
  process.exitCode = 2
  process.stderr.write(`letterlint: Cannot write to standard output: ${cause.message}.\n`)
})

// The first signal ends the run in good order, a second one at once.
const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    interruption.abort()
    process.stdin.destroy()
  })

const status = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: () => buffer(process.stdin),
  streamStdin: () => process.stdin,
  interrupted: interruption.signal,
})
process.exitCode = isLost ? 2 : status
