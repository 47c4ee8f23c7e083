import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { ownFindings } from '../engine/own-findings'
import { letterKinds } from '../letter/kind'
import { type Level, levelFor, levels } from '../rule/level'
import type { AnyRule } from '../rule/rule'
import { rulePage } from './rule-page'

export const sarifLevels = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Record<
  Level,
  string
>

/** SARIF knows one level a rule, not one by kind of letter: the highest, so that nothing passes for less than it can be. */
function configuration(rule: AnyRule): ReportingConfiguration {
  const declared = letterKinds.map((kind) => levelFor(rule.levels, kind))
  const highest = levels.find((level) => declared.includes(level))
  return highest ? { level: sarifLevels[highest] } : { level: 'note', enabled: false }
}

/** A rule as SARIF describes it; its page is the help. */
export function sarifRule(rule: AnyRule): ReportingDescriptor {
  const quote = rule.source ? [`From the source: “${rule.source.quote}”`] : []
  // A rule that is data may give its summary as its reason.
  const help = [...new Set([rule.summary, rule.why, ...quote])].join('\n\n')
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: help, markdown: rulePage(rule) },
    ...(rule.url !== undefined && { helpUri: rule.url }),
    defaultConfiguration: configuration(rule),
  }
}

/** The findings that no rule gives, described as rules are: SARIF knows no others. */
export const ownDescriptors: ReportingDescriptor[] = Object.entries(ownFindings).map(
  ([id, { level, summary, why, url }]) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary}\n\n${why}` },
    helpUri: url,
    defaultConfiguration: { level: sarifLevels[level] },
  }),
)
