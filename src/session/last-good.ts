/**
 * Gives what was last to be had of a thing where it cannot be had any more: somebody is editing the file that it comes from. `tell` is told what is wrong with
 * it, or that nothing is, each time.
 */
export class LastGood<Value> {
  readonly #good = new Map<string, Value>()

  constructor(private readonly tell: (key: string, problem: Error | undefined) => void) {}

  /** Throws what `make` throws where the thing was never to be had. */
  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await make()
      this.#good.set(key, value)
      this.tell(key, undefined)
      return value
    } catch (cause) {
      this.tell(key, cause as Error)
      const good = this.#good.get(key)
      if (good === undefined) throw cause
      return good
    }
  }
}
