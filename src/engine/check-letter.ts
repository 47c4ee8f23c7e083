import type { JudgedLetter } from '../moves/judged-letter'
import type { Edit, Message } from '../rule/message'
import type { EditPlan, Report } from '../rule/rule'
import type { LineIndex } from '../text/point'
import type { ActiveRule } from './settings'

type SafeEdit = (edit: EditPlan) => boolean

function filled(template: string, data: Record<string, string | number>, ruleId: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`The rule “${ruleId}” reported without a value for “{${name}}”.`)
    return String(value)
  })
}

function toMessage({ rule, level, pinned }: ActiveRule, report: Report, index: LineIndex, isSafe: SafeEdit): Message {
  const template = (rule.messages as Record<string, string>)[report.message]
  if (template === undefined) throw new Error(`The rule “${rule.id}” reported an unknown message “${report.message}”.`)
  const edit = ({ title, text, ...span }: EditPlan): Edit => ({ range: index.range(span), text, title })
  const suggestions = report.suggestions?.filter(isSafe).map(edit) ?? []
  return {
    ruleId: rule.id,
    level: pinned ? level : (report.level ?? level),
    message: filled(template, report.data ?? {}, rule.id),
    range: index.range(report.at),
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
  /** See `LintOptions`. */
  onRuleError?: (ruleId: string, error: unknown) => void
}

/** What these rules find in a letter, rule by rule. */
export function checkLetter(
  letter: JudgedLetter,
  active: readonly ActiveRule[],
  index: LineIndex,
  { excerpt = false, isSafe = () => true, onRuleError }: CheckOptions = {},
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
      if (!onRuleError) throw cause
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
