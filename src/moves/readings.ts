import { Recent } from '../data/recent'
import { moveModel, type Prepared, type Reading } from './model'

/** Sentences that are kept as far as they are read alone: some hundred kilobytes each, and needed only when what stands beside them changes. */
const mostPrepared = 200

/** Texts that are read together: a sentence, and those before and after it where there are any. */
export type InPlace = readonly [text: string, before?: string, after?: string]

const keyOf = (texts: InPlace) => texts.map((text) => text ?? '').join('\u0000')

/** Reads each sentence once where it stands: a letter that is judged again after an edit costs only the sentences that changed and those beside them. */
export class Readings {
  readonly #prepared = new Recent<Prepared>(mostPrepared)
  readonly #kept: Recent<Reading>
  readonly #recalled = new Map<object, Recent<unknown>>()

  /** `most`: sentences whose readings are kept, some ten kilobytes each; by default those of a few long letters. */
  constructor(private readonly most = 500) {
    this.#kept = new Recent(most)
  }

  has(...texts: InPlace): boolean {
    return this.#kept.has(keyOf(texts))
  }

  of(...texts: InPlace): Reading {
    return this.#kept.get(keyOf(texts), () => {
      const [text, ...beside] = texts
      const near = beside.map((other) => (other === undefined ? undefined : this.#prepare(other)))
      return moveModel().read(this.#prepare(text), ...near)
    })
  }

  #prepare(text: string): Prepared {
    return this.#prepared.get(text, () => moveModel().prepare(text))
  }

  /** What was worked out from the same words before, or is now, by whom it is for; kept as readings are. */
  recall<Value>(by: object, words: string, make: () => Value): Value {
    const own = this.#recalled.get(by) ?? new Recent<unknown>(this.most)
    this.#recalled.set(by, own)
    return own.get(words, make) as Value
  }
}
