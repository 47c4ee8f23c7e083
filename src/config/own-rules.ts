import { rules as catalogue } from '../index'
import { reasonOf, UsageError } from '../input/usage-error'
import { parsePhraseRules } from '../rule/phrase-rules-file'
import type { AnyRule } from '../rule/rule'
import type { Files } from './config-source'
import { exportedRules } from './exported-rules'

/** A rule that a configuration brings with it. */
export interface OwnRule {
  rule: AnyRule
  /** The setting that brought it. */
  place: string
}

/** The rules in files, each file read once, so that what two configurations name is one rule. */
export class RuleFiles {
  readonly #known = new Map<string, Promise<AnyRule[]>>()

  constructor(private readonly files: Files) {}

  /** @throws {UsageError} with what the module threw, or what it exports that is no rule. */
  exportedBy(path: string): Promise<AnyRule[]> {
    return this.#once(path, async () => {
      try {
        return exportedRules(await this.files.importModule(path))
      } catch (cause) {
        if (cause instanceof UsageError) throw cause
        throw new UsageError(reasonOf(cause))
      }
    })
  }

  /** @throws {UsageError} with the file's line, or without where there is no such file. */
  phraseRulesIn(path: string): Promise<AnyRule[]> {
    return this.#once(path, async () =>
      parsePhraseRules(await this.files.readText(path), { name: this.files.shown(path) }),
    )
  }

  #once(path: string, read: () => Promise<AnyRule[]>): Promise<AnyRule[]> {
    const known = this.#known.get(path) ?? read()
    this.#known.set(path, known)
    return known
  }
}

/**
 * Some rules and further ones; a rule that is there already is left out.
 * @throws {UsageError} where two rules have one id.
 */
export function joined(before: readonly OwnRule[], further: readonly OwnRule[]): OwnRule[] {
  const all = [...before]
  for (const own of further) {
    const { id } = own.rule
    const same = all.find(({ rule }) => rule.id === id)
    if (same?.rule === own.rule) continue
    if (same || catalogue.some((rule) => rule.id === id))
      throw new UsageError(`There are two rules with the id “${id}”${same ? ` (the other: ${same.place})` : ''}.`)
    all.push(own)
  }
  return all
}
