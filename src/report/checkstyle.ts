import type { Level } from '../rule/level'
import type { FileResult } from './run-result'
import { element, xmlDocument } from './xml'

const severities: Record<Level, string> = { error: 'error', warning: 'warning', suggestion: 'info' }

/** Checkstyle XML, version 4.3: a file each, clean ones too, and each finding at the point where it starts. */
export function reportCheckstyle(files: readonly FileResult[]): string {
  const shown = files.flatMap(({ path, messages }) => {
    const errors = messages.flatMap(({ range, level, message, ruleId }) =>
      element('error', {
        line: range.start.line,
        column: range.start.column,
        severity: severities[level],
        message,
        source: `letterlint.${ruleId}`,
      }),
    )
    return element('file', { name: path }, errors)
  })
  return xmlDocument(element('checkstyle', { version: '4.3' }, shown))
}
