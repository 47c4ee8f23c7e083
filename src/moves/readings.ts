import { Recent } from '../text/recent'
import { moveModel, type Reading } from './model'

/** Reads each sentence once: a letter that is judged again after an edit costs only the sentences that changed. */
export class Readings {
  readonly #kept: Recent<Reading>
  readonly #recalled = new Map<object, Recent<unknown>>()

  /** `most`: sentences whose readings are kept, some ten kilobytes each; by default those of a few long letters. */
  constructor(private readonly most = 500) {
    this.#kept = new Recent(most)
  }

  has(text: string): boolean {
    return this.#kept.has(text)
  }

  of(text: string): Reading {
    return this.#kept.get(text, () => moveModel().read(text))
  }

  /** What was worked out from the same words before, or is now, by whom it is for; kept as readings are. */
  recall<Value>(by: object, words: string, make: () => Value): Value {
    const own = this.#recalled.get(by) ?? new Recent<unknown>(this.most)
    this.#recalled.set(by, own)
    return own.get(words, make) as Value
  }
}
