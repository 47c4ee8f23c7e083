import type { Output } from './io'

/** A line on the terminal that says how far a run is, once it has taken a second; wiped before anything else is printed there. */
export class Progress {
  readonly #started = Date.now()
  #shown = false

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {}

  step(done: number): void {
    if (!this.output.isTTY || Date.now() - this.#started < 1000) return
    this.output.write(`\r\u001B[2Kchecking ${done} of ${this.total} …`)
    this.#shown = true
  }

  clear(): void {
    if (this.#shown) this.output.write('\r\u001B[2K')
    this.#shown = false
  }
}
