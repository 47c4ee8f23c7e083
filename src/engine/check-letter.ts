import { reasonOf, UsageError } from '../input/usage-error'
import type { JudgedLetter } from '../moves/judged-letter'
import type { Edit, Message } from '../rule/message'
import type { AnyRule, EditPlan, Report } from '../rule/rule'
import type { LineIndex, Range, Span } from '../text/point'
import type { ActiveRule } from './settings'

type SafeEdit = (edit: EditPlan) => boolean

function filled(template: string, { message, data = {} }: Report): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`It reported “${message}” without a value for “{${name}}”.`)
    return String(value)
  })
}

/** @throws {Error} where a rule's stretch is none of the text: an editor would mark something else, or nothing. */
function rangeOf(span: Span, index: LineIndex): Range {
  const { start, end } = span
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= index.length
  if (!isWithin)
    throw new Error(`It reported ${start} to ${end}, which is no stretch of the text’s ${index.length} characters.`)
  return index.range(span)
}

function toMessage({ rule, level, pinned }: ActiveRule, report: Report, index: LineIndex, isSafe: SafeEdit): Message {
  const template = (rule.messages as Record<string, string>)[report.message]
  if (template === undefined) throw new Error(`It reported an unknown message “${report.message}”.`)
  const edit = ({ title, text, ...span }: EditPlan): Edit => ({ range: rangeOf(span, index), text, title })
  const suggestions = report.suggestions?.filter(isSafe).map(edit) ?? []
  return {
    ruleId: rule.id,
    level: pinned ? level : (report.level ?? level),
    message: filled(template, report),
    range: rangeOf(report.at, index),
    ...(report.fix && isSafe(report.fix) && { fix: edit(report.fix) }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(rule.source && { source: rule.source.document }),
    ...(rule.url !== undefined && { url: rule.url }),
  }
}

export interface CheckOptions {
  /** A part of a letter: what is missing there is not told. */
  excerpt?: boolean
  /** Which edits leave what the letter stands in as it is; all of them where it stands alone. */
  isSafe?: SafeEdit
  /** Those of the rules that are the user's own. */
  plugins?: readonly AnyRule[]
  /** See `LintOptions`. */
  onRuleError?: (ruleId: string, error: unknown) => void
}

/** A rule of the user's own that throws is theirs to mend; one of the catalogue is a fault of ours. */
function failure({ id }: AnyRule, cause: unknown, isPlugin: boolean): Error {
  const what = `The rule “${id}” failed: ${reasonOf(cause)}`
  return isPlugin ? new UsageError(what, { cause }) : new Error(what, { cause })
}

/**
 * What these rules find in a letter, rule by rule.
 * @throws {UsageError} where a rule among the plugins throws, or reports what cannot be told.
 */
export function checkLetter(
  letter: JudgedLetter,
  active: readonly ActiveRule[],
  index: LineIndex,
  { excerpt = false, isSafe = () => true, plugins = [], onRuleError }: CheckOptions = {},
): Message[] {
  return active.flatMap((entry) => {
    const found: Message[] = []
    const report = (report: Report) => {
      if (excerpt && entry.rule.lacks?.includes(report.message)) return
      found.push(toMessage(entry, report, index, isSafe))
    }
    try {
      entry.rule.check({ letter, notes: letter.notes, options: entry.options, report })
    } catch (cause) {
      if (!onRuleError) throw failure(entry.rule, cause, plugins.includes(entry.rule))
      onRuleError(entry.rule.id, cause)
      return []
    }
    return found
  })
}

/** In the order of the text. */
export function inOrder(messages: Message[]): Message[] {
  return messages.sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset)
}
