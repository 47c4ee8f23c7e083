/** Keeps what was made for each key, for so many keys: those that were asked for last. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>()

  constructor(private readonly most: number) {}

  has(key: string): boolean {
    return this.#kept.has(key)
  }

  /** `make` must give something else than undefined. */
  get(key: string, make: () => Value): Value {
    const value = this.#kept.get(key) ?? make()
    // What was asked for last stands last, and what was longest ago goes first.
    this.#kept.delete(key)
    this.#kept.set(key, value)
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!)
    return value
  }
}
