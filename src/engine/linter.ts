import { readArticle } from '../article/article'
import { articleDirectives, letterDirectives } from '../directives/read-directives'
import type { LetterKind } from '../letter/kind'
import { checkNotes, type Notes, readFrontMatter } from '../letter/notes'
import { parseLetter } from '../letter/parse-letter'
import { UsageError } from '../letter/usage-error'
import { judgeLetter } from '../moves/judge-letter'
import { Readings } from '../moves/readings'
import type { Preset } from '../rule/level'
import type { AnyRule } from '../rule/rule'
import { MarkdownFile } from '../text/markdown'
import { LineIndex } from '../text/point'
import { type Format, readText } from '../text/read'
import { checkLetter, inOrder } from './check-letter'
import { type JudgedText, type LetterToJudge, lintArticle } from './lint-article'
import type { LintResult } from './lint-result'
import { activeRules, checkKind, checkSettings, type RuleSettings } from './settings'
import { Suppressions } from './suppressions'
import { looksEnglish, whyUnreadable } from './unreadable'

export interface LinterConfig {
  /** `recommended` by default. */
  preset?: Preset
  /** Levels and options by rule id, over the preset's. */
  rules?: RuleSettings
  /** Rules of one's own, beside the catalogue's. */
  plugins?: readonly AnyRule[]
  /** For letters that do not say themselves; inferred from the letter where nobody does. */
  kind?: LetterKind
  notes?: Notes
}

export interface LintOptions extends Omit<LinterConfig, 'plugins'> {
  /** `plain` by default: no markup is read. A text in `markdown` may be an article with letters in it. */
  format?: Format
  /** The text is one letter, however it looks: no letters are searched for in it. */
  whole?: boolean
  /** Reads the file of notes that a mark in an article names, as it is written there. */
  notesFrom?: (file: string) => Notes
}

export interface Linter {
  /**
   * Judges one text.
   * @throws {UsageError} where an option, the front matter or the notes cannot be used.
   */
  lint(text: string, options?: LintOptions): LintResult
  readonly rules: readonly AnyRule[]
}

const pages = 'https://github.com/letterlint/letterlint/blob/main/docs/rules'

/**
 * A linter over these rules, to be used for many letters.
 * @throws {UsageError} where the configuration cannot be used.
 */
export function createLinterOver(catalogue: readonly AnyRule[], config: LinterConfig = {}): Linter {
  const withPages = catalogue.map((rule) => ({ url: `${pages}/${rule.id}.md`, ...rule }))
  const rules = [...withPages, ...(config.plugins ?? [])]
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id)) throw new UsageError(`There are two rules with the id “${id}”: give the plugin’s rule another.`)
    seen.add(id)
  }
  const checked = ({ preset, rules: settings, kind, notes }: LinterConfig) => {
    if (preset !== undefined && preset !== 'recommended' && preset !== 'strict') {
      throw new UsageError(`Unknown preset “${String(preset)}”: use recommended or strict.`)
    }
    checkSettings(rules, settings ?? {})
    checkKind(kind)
    if (notes !== undefined) checkNotes(notes)
  }
  checked(config)
  const readings = new Readings()

  const judge = (
    { source, document, mark, notes: marked, isSafe }: LetterToJudge,
    index: LineIndex,
    options: LintOptions,
  ): JudgedText | undefined => {
    // The letter's own front matter wins over what the caller says of all letters; an explicit kind wins over both, and a mark over all.
    const own = readFrontMatter(document.frontMatter, source)
    const notes: Notes = { ...config.notes, ...options.notes, ...marked, ...own }
    const parsed = parseLetter(source, document, notes)
    if (!parsed) return undefined
    const given = mark?.kind ?? options.kind ?? notes.kind ?? config.kind
    const letter = judgeLetter(parsed, given, readings)
    const settings = { ...config.rules, ...options.rules }
    const active = activeRules(rules, letter.kind, options.preset ?? config.preset ?? 'recommended', settings)
    const { kind, kindReason } = letter
    return {
      messages: checkLetter(letter, active, index, { excerpt: mark?.excerpt, isSafe }),
      letter: { kind, kindReason, range: index.range(letter) },
    }
  }

  return {
    rules,
    lint(text, options = {}) {
      checked(options)
      const skipped = whyUnreadable(text)
      if (skipped) return { messages: [], letters: [], skipped }
      const file = options.format === 'markdown' && !options.whole ? new MarkdownFile(text) : undefined
      const ids = [...seen]
      const article = file && readArticle(file, ids)
      const index = new LineIndex(text)
      if (article) {
        const { letters } = article
        const suppressions = new Suppressions(articleDirectives(file, letters), ids)
        const result = lintArticle(article, index, options.notesFrom, suppressions, (letter) =>
          judge(letter, index, options),
        )
        return { ...result, messages: inOrder([...result.messages, ...suppressions.problems(index)]) }
      }
      if (!looksEnglish(text)) return { messages: [], letters: [], skipped: 'not-english' }
      const document = file?.document() ?? readText(text, options.format ?? 'plain')
      const judged = judge({ source: text, document }, index, options)
      if (!judged) return { messages: [], letters: [], skipped: 'no-body' }
      const suppressions = new Suppressions(letterDirectives(text, document.frontMatter, file), ids)
      const messages = [...suppressions.left(judged.messages), ...suppressions.problems(index)]
      return { messages: inOrder(messages), letters: [judged.letter] }
    },
  }
}
