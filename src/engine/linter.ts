import type { LetterKind } from '../letter/kind'
import { checkNotes, type Notes, readFrontMatter } from '../letter/notes'
import { parseLetter } from '../letter/parse-letter'
import { UsageError } from '../letter/usage-error'
import { judgeLetter } from '../moves/judge-letter'
import type { JudgedLetter } from '../moves/judged-letter'
import { Readings } from '../moves/readings'
import type { Preset } from '../rule/level'
import type { Edit, Message } from '../rule/message'
import type { AnyRule, EditPlan, Report } from '../rule/rule'
import { LineIndex, type Range } from '../text/point'
import { type Format, readText } from '../text/read'
import { type ActiveRule, activeRules, checkKind, checkSettings, type RuleSettings } from './settings'
import { type SkipReason, whyNotALetter } from './unreadable'

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
  /** `plain` by default: no markup is read. */
  format?: Format
}

export interface LetterSummary {
  kind: LetterKind
  /** "given", or what in the letter decided. */
  kindReason: string
  range: Range
}

export interface LintResult {
  /** In the order of the text. */
  messages: Message[]
  letters: LetterSummary[]
  /** Why nothing was judged, where nothing was. */
  skipped?: SkipReason
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

function filled(template: string, data: Record<string, string | number>, ruleId: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`The rule “${ruleId}” reported without a value for “{${name}}”.`)
    return String(value)
  })
}

function toMessage({ rule, level, pinned }: ActiveRule, report: Report, index: LineIndex): Message {
  const template = (rule.messages as Record<string, string>)[report.message]
  if (template === undefined) throw new Error(`The rule “${rule.id}” reported an unknown message “${report.message}”.`)
  const edit = ({ title, text, ...span }: EditPlan): Edit => ({ range: index.range(span), text, title })
  const suggestions = report.suggestions?.map(edit) ?? []
  return {
    ruleId: rule.id,
    level: pinned ? level : (report.level ?? level),
    message: filled(template, report.data ?? {}, rule.id),
    range: index.range(report.at),
    ...(report.fix && { fix: edit(report.fix) }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(rule.source && { source: rule.source.document }),
    ...(rule.url !== undefined && { url: rule.url }),
  }
}

function check(letter: JudgedLetter, active: readonly ActiveRule[], index: LineIndex): Message[] {
  const messages: Message[] = []
  for (const entry of active) {
    const report = (report: Report) => messages.push(toMessage(entry, report, index))
    entry.rule.check({ letter, notes: letter.notes, options: entry.options, report })
  }
  return messages.sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset)
}

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

  return {
    rules,
    lint(text, options = {}) {
      checked(options)
      const skipped = whyNotALetter(text)
      if (skipped) return { messages: [], letters: [], skipped }
      const document = readText(text, options.format ?? 'plain')
      // The letter's own front matter wins over what the caller says of all letters; an explicit kind wins over both.
      const notes: Notes = { ...config.notes, ...options.notes, ...readFrontMatter(document.frontMatter, text) }
      const parsed = parseLetter(text, document, notes)
      if (!parsed) return { messages: [], letters: [], skipped: 'no-body' }
      const letter = judgeLetter(parsed, options.kind ?? notes.kind ?? config.kind, readings)
      const settings = { ...config.rules, ...options.rules }
      const active = activeRules(rules, letter.kind, options.preset ?? config.preset ?? 'recommended', settings)
      const index = new LineIndex(text)
      const { kind, kindReason } = letter
      return { messages: check(letter, active, index), letters: [{ kind, kindReason, range: index.range(letter) }] }
    },
  }
}
