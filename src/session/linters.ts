import type { ConfigFor, Configs } from '../config/configs'
import { linterConfig } from '../config/resolve-config'
import { checkSettings } from '../engine/settings'
import { type AnyRule, createLinter, type Linter, type LinterConfig, type RuleSettings } from '../index'
import type { InputFile } from './input-file'
import { dataOf, type LinterData } from './linter-data'
import type { NotesFiles } from './notes-for'

/** A linter of a run. */
export interface RunLinter {
  linter: Linter
  /** What it is made from; nothing where some of its rules are code. */
  data?: LinterData
}

/** The linters of a run: one for all the letters to which the same settings apply, made before the first is linted, so that a mistake in a configuration is told once. */
export class Linters {
  readonly #all: RunLinter[] = []
  readonly #byKey = new Map<string, number>()
  readonly #byPath = new Map<string, number>()

  constructor(
    private readonly configs: Configs,
    private readonly notes: NotesFiles,
    private readonly make: (config: LinterConfig) => Linter = createLinter,
  ) {}

  /**
   * Makes what some files need, and gives back those that are to be linted: all that are named on their own, and of the others those that no configuration leaves out.
   * @throws {UsageError} where a configuration cannot be used.
   */
  async prepare(files: readonly InputFile[]): Promise<InputFile[]> {
    const kept: InputFile[] = []
    for (const file of files) {
      const found = await this.configs.for(file.path)
      if (found.resolved.ignoredBy && !file.explicit) continue
      const linter = this.#byKey.get(found.key) ?? this.#add(await this.#configOf(found))
      this.#byKey.set(found.key, linter)
      this.#byPath.set(file.path, linter)
      kept.push(file)
    }
    return kept
  }

  get all(): readonly RunLinter[] {
    return this.#all
  }

  /** Which of them is the linter of a file that was prepared. */
  indexFor(path: string): number {
    return this.#byPath.get(path)!
  }

  /** The rules that a letter of the run could have met, each once. */
  get rules(): AnyRule[] {
    const linters = this.#all.length > 0 ? this.#all.map(({ linter }) => linter) : [createLinter()]
    return [...new Map(linters.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const))).values()]
  }

  /** @throws {UsageError} where a rule of the command line is known to no configuration of the run, or cannot be set so. */
  check(settings: RuleSettings): void {
    checkSettings(this.rules, settings)
  }

  #add(config: LinterConfig): number {
    return this.#all.push({ linter: this.make(config), data: dataOf(config) }) - 1
  }

  async #configOf({ resolved }: ConfigFor): Promise<LinterConfig> {
    const path = resolved.notes?.value
    return linterConfig(resolved, path === undefined ? undefined : await this.notes.in(path))
  }
}
