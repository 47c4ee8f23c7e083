import { inspect } from 'node:util'
import { UsageError } from '../input/usage-error'
import type { Io } from './io'

const oneLine = (text: string) =>
  text
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

/** What made a run fail, or a file of it, in one line; its stack for whoever asks, where code threw. */
export function failureLine(failure: Error, env: Io['env']): string {
  const isCode = !(failure instanceof UsageError) || failure.cause !== undefined
  if (isCode && env.LETTERLINT_DEBUG) return `${inspect(failure)}\n`
  const message = oneLine(failure.message)
  if (!isCode) return `letterlint: ${message}\n`
  return failure instanceof UsageError
    ? `letterlint: ${message} (LETTERLINT_DEBUG=1 shows where.)\n`
    : `letterlint: internal error: ${message} (LETTERLINT_DEBUG=1 shows where; please report it).\n`
}
