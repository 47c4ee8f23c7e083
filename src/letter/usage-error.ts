/**
 * What was given cannot be used (an unknown rule, kind or note field, malformed YAML): the message is one line that says what, where
 * and what to do. Thrown by the API; the command line prints it and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
