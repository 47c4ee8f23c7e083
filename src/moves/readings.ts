import { moveModel, type Reading } from './model'

/** Reads each sentence once: a letter that is judged again after an edit costs only the sentences that changed. */
export class Readings {
  readonly #kept = new Map<string, Reading>()

  /** `most`: sentences whose readings are kept, some ten kilobytes each; by default those of a few long letters. */
  constructor(private readonly most = 500) {}

  has(text: string): boolean {
    return this.#kept.has(text)
  }

  of(text: string): Reading {
    const kept = this.#kept.get(text)
    const reading = kept ?? moveModel().read(text)
    // What was used last stands last, and what was used longest ago goes first.
    this.#kept.delete(text)
    this.#kept.set(text, reading)
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!)
    return reading
  }
}
