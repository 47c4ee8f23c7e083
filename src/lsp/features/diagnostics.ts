import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver/node'
import type { Level, Message } from '../../index'
import type { Checked } from '../checked'
import { spanOf } from './finding'

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
}

/** The rules whose messages quote what the notes say. */
const quotesNotes = new Set(['references-needs', 'answers-open-questions', 'consistent-names'])

/** Where the notes say what a message quotes from them. */
function inNotes({ ruleId, message }: Message, checked: Checked): DiagnosticRelatedInformation[] {
  if (!quotesNotes.has(ruleId)) return []
  // A quoted text may hold quotation marks of its own.
  const quoted = [...message.matchAll(/“(?=(.+?)”)/g), ...message.matchAll(/“(?=(.+)”)/g)].map(([, text]) => text!)
  for (const text of quoted) {
    const place = checked.noteAt(text)
    if (!place) continue
    const at = { line: place.line - 1, character: 0 }
    return [{ location: { uri: place.uri, range: { start: at, end: at } }, message: `In the notes: ${text}` }]
  }
  return []
}

/** Whether all that helps is to take the words out. */
function isUnnecessary({ fix, suggestions = [], range }: Message): boolean {
  const edits = [...(fix ? [fix] : []), ...suggestions]
  return (
    edits.length > 0 &&
    edits.every(
      (edit) =>
        edit.text === '' &&
        edit.range.start.offset <= range.start.offset &&
        edit.range.end.offset >= range.end.offset &&
        edit.range.end.offset > edit.range.start.offset,
    )
  )
}

/** What of a diagnostic the editor knows to show. */
export interface DiagnosticsSupport {
  relatedInformation?: boolean
  tags?: boolean
  codeDescription?: boolean
}

/** The findings of a document, as an editor is told them. */
export function diagnostics(
  checked: Checked,
  { relatedInformation, tags, codeDescription }: DiagnosticsSupport,
): Diagnostic[] {
  return checked.result.messages.map((found): Diagnostic => {
    const related = relatedInformation ? inNotes(found, checked) : []
    return {
      range: checked.document.positions.range(spanOf(found.range)),
      severity: severities[found.level],
      code: found.ruleId,
      ...(codeDescription && found.url !== undefined && { codeDescription: { href: found.url } }),
      source: 'letterlint',
      message: found.message,
      ...(tags && isUnnecessary(found) && { tags: [DiagnosticTag.Unnecessary] }),
      ...(related.length > 0 && { relatedInformation: related }),
    }
  })
}
