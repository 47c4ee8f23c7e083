#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import { main } from './main'

const output = (stream: NodeJS.WriteStream) => ({
  isTTY: stream.isTTY === true,
  write: (text: string) => void stream.write(text),
})

// A reader that goes away (`letterlint … | head`) is no fault of the run.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: () => buffer(process.stdin),
})
