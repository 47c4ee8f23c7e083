import { moveModel, type Reading } from './model'

/** Sentences whose readings are kept: those of a few long letters. */
const most = 500

/** Reads each sentence once: a letter that is judged again after an edit costs only the sentences that changed. */
export class Readings {
  readonly #kept = new Map<string, Reading>()

  of(text: string): Reading {
    const kept = this.#kept.get(text)
    const reading = kept ?? moveModel().read(text)
    // What was used last stands last, and what was used longest ago goes first.
    this.#kept.delete(text)
    this.#kept.set(text, reading)
    if (this.#kept.size > most) this.#kept.delete(this.#kept.keys().next().value!)
    return reading
  }
}
