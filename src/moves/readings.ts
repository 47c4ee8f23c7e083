import { Recent } from '../text/recent'
import { moveModel, type Reading } from './model'

/** Reads each sentence once: a letter that is judged again after an edit costs only the sentences that changed. */
export class Readings {
  readonly #kept: Recent<Reading>

  /** `most`: sentences whose readings are kept, some ten kilobytes each; by default those of a few long letters. */
  constructor(most = 500) {
    this.#kept = new Recent(most)
  }

  has(text: string): boolean {
    return this.#kept.has(text)
  }

  of(text: string): Reading {
    return this.#kept.get(text, () => moveModel().read(text))
  }
}
