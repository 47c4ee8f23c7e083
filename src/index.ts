import { rules } from '../rules/registry.generated'
import type { Configuration } from './engine/configuration'
import type { LintResult } from './engine/lint-result'
import { createLinterOver, type Linter, type LinterConfig, type LintOptions } from './engine/linter'

export type { Configuration } from './engine/configuration'
export { applyFixes, fixAll } from './engine/fixes'
export type { LetterSummary, LintResult } from './engine/lint-result'
export type { Linter, LinterConfig, LintOptions } from './engine/linter'
export type { RuleSetting, RuleSettings } from './engine/settings'
export type { SkipReason } from './engine/unreadable'
export { UsageError } from './input/usage-error'
export { isLetterKind, type LetterKind, letterKinds } from './letter/kind'
export type { BodySentence, Contact, Letter, Paragraph, Part } from './letter/letter'
export type { Need, Notes } from './letter/notes'
export type { JudgedLetter, Move, NamingWord } from './moves/judged-letter'
export type { MoveName } from './moves/move'
export type { Level, LevelsByKind, Preset } from './rule/level'
export type { Edit, Message } from './rule/message'
export { type Phrase, type PhraseRuleDeclaration, phraseRule } from './rule/phrase-rule'
export { parsePhraseRules } from './rule/phrase-rules-file'
export {
  type AnyRule,
  type BadExample,
  type CheckContext,
  defineRule,
  type EditPlan,
  type GoodExample,
  type Report,
  type Rule,
  type SourceDocument,
} from './rule/rule'
export type { Point, Range, Span } from './text/point'
export type { Format } from './text/read'
export { rules }

/**
 * A linter with the whole catalogue, to be used for many letters.
 * @throws {UsageError} where the configuration cannot be used.
 */
export function createLinter(config: LinterConfig = {}): Linter {
  return createLinterOver(rules, config)
}

/**
 * Judges one letter: synchronous and pure. Offsets in the result are UTF-16 units of `text` as given, lines and columns count from 1.
 * @throws {UsageError} where an option, the front matter or the notes cannot be used.
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  return createLinter().lint(text, options)
}

/** Gives the configuration of a `letterlint.config.ts` or `.js` back as it is; it is there for the types. */
export function defineConfig(config: Configuration): Configuration {
  return config
}
