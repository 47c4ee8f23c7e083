/**
 * What was given cannot be used (an unknown rule, kind or note field, malformed YAML): the message is one line that says what, where
 * and what to do. Thrown by the API; the command line prints it and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What somebody's code threw, which may be anything, in one line. */
export function reasonOf(cause: unknown): string {
  const [first = ''] = String((cause as Error)?.message ?? cause)
    .trim()
    .split('\n')
  return `${first.trim().replace(/[.:]$/, '')}.`
}
