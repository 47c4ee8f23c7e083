import type { Edit, Message } from '../rule/message'
import { endingOf } from '../text/line-ending'
import type { Linter, LintOptions } from './linter'

const mostPasses = 10

/** The text with one edit of it made; what is put in has the text's own line endings. */
export function applyEdit(text: string, { range: { start, end }, text: put }: Edit): string {
  return text.slice(0, start.offset) + put.replaceAll('\n', endingOf(text)) + text.slice(end.offset)
}

/**
 * The text with the safe fixes of these messages applied, in order; where two overlap, the later one is left out.
 * The messages must be of this text. Nothing is linted again: see `fixAll`.
 */
export function applyFixes(text: string, messages: readonly Message[]): string {
  const fixes = messages.flatMap(({ fix }) => (fix ? [fix] : []))
  fixes.sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset)
  const ending = endingOf(text)
  let fixed = ''
  let done = 0
  let lastStart = -1
  for (const { range, text: replacement } of fixes) {
    const { start, end } = range
    if (start.offset < done || start.offset === lastStart) continue
    fixed += text.slice(done, start.offset) + replacement.replaceAll('\n', ending)
    done = end.offset
    lastStart = start.offset
  }
  return fixed + text.slice(done)
}

/**
 * Applies the safe fixes and lints again, until none is left (at most ten times), so that fixing the result once more changes nothing.
 * @throws {UsageError} as `lint` does.
 */
export function fixAll(linter: Linter, text: string, options: LintOptions = {}) {
  let fixed = text
  for (let pass = 0; pass < mostPasses; pass++) {
    const { messages } = linter.lint(fixed, { ...options, tryEdits: false })
    const fixable = messages.filter(({ fix }) => fix).map((message) => linter.tryEdits(fixed, message, options))
    const next = applyFixes(fixed, fixable)
    if (next === fixed) break
    fixed = next
  }
  return { text: fixed, result: linter.lint(fixed, options) }
}
