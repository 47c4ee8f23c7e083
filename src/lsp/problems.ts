import { UsageError } from '../index'

/** One line about an error, as the command line words it. */
export function inWords(error: unknown): string {
  const message = String((error as Error)?.message ?? error)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
  return error instanceof UsageError ? message : `internal error: ${message}`
}

/** Tells what is wrong with files: once, however many letters it holds up, and again only when it is something else or comes back. */
export class Problems {
  readonly #told = new Map<string, string>()

  constructor(private readonly tell: (what: string) => void) {}

  /** What is wrong with a thing now, if anything is. */
  report(key: string, problem: unknown): void {
    if (problem === undefined) {
      this.#told.delete(key)
      return
    }
    const what = inWords(problem)
    const isKnown = [...this.#told.values()].includes(what)
    this.#told.set(key, what)
    if (!isKnown) this.tell(what)
  }
}
