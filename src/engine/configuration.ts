import type { LetterKind } from '../letter/kind'
import type { Preset } from '../rule/level'
import type { PhraseRuleData } from '../rule/phrase-rules-file'
import type { AnyRule } from '../rule/rule'
import type { RuleSettings } from './settings'

/** What may be set for all letters, and again for some. */
export interface LetterSettings {
  /** `recommended` by default. */
  preset?: Preset
  /** For letters that do not say themselves. */
  kind?: LetterKind
  /** A file of interview notes. */
  notes?: string
  /** Levels and options by rule id, over the preset's. */
  rules?: RuleSettings
}

/** Settings for the letters that a glob matches. */
interface Override extends LetterSettings {
  files: string | readonly string[]
}

/** What `letterlint.config.*` says. Files are named from its folder. */
export interface Configuration extends LetterSettings {
  $schema?: string
  /** `letterlint:recommended`, `letterlint:strict`, packages and files; each wins over those before it, and this configuration over all. */
  extends?: string | readonly string[]
  /** Packages and files that export rules, or rules. */
  plugins?: readonly (string | AnyRule)[]
  /** Files of phrase rules, or such rules written out. */
  phraseRules?: readonly (string | PhraseRuleData)[]
  /** The later wins. */
  overrides?: readonly Override[]
  /** Globs of letters to pass over. */
  ignores?: string | readonly string[]
}
