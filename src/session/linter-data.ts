import { createLinter, type Linter, type LinterConfig, type PhraseRuleDeclaration, phraseRule } from '../index'
import { declarationOf } from '../rule/phrase-rule'

/** What a linter is made from, as plain data: a worker makes the same linter from it, and a cache tells it from others. */
export interface LinterData extends Omit<LinterConfig, 'plugins'> {
  phraseRules: readonly PhraseRuleDeclaration[]
}

/** Undefined where some of the rules are code, which can neither be sent to a worker nor be told from what it was yesterday. */
export function dataOf({ plugins = [], ...config }: LinterConfig): LinterData | undefined {
  const phraseRules = plugins.flatMap((rule) => declarationOf(rule) ?? [])
  return phraseRules.length === plugins.length ? { ...config, phraseRules } : undefined
}

export function linterFrom({ phraseRules, ...config }: LinterData): Linter {
  return createLinter({ ...config, plugins: phraseRules.map(phraseRule) })
}
