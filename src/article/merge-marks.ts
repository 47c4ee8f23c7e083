import type { Mark, MarkProblem } from './mark'

/** What the marks of one letter's pieces say together. Where two differ, the first holds, and the other is a problem. */
export function mergeMarks(marks: readonly Mark[]): { mark?: Mark; problems: MarkProblem[] } {
  const [first, ...more] = marks
  const problems: MarkProblem[] = []
  if (!first) return { problems }
  let mark = first
  for (const other of more) {
    for (const name of ['kind', 'notes', 'example'] as const) {
      if (mark[name] === undefined || other[name] === undefined || mark[name] === other[name]) continue
      problems.push({
        at: other.at,
        what: `The pieces of “${mark.id}” do not agree on ${name}: “${mark[name]}” above. Say it once.`,
      })
    }
    mark = {
      ...mark,
      // What is unmet is told at the mark that asks for it.
      at: mark.expect || mark.example || !(other.expect || other.example) ? mark.at : other.at,
      kind: mark.kind ?? other.kind,
      notes: mark.notes ?? other.notes,
      example: mark.example ?? other.example,
      excerpt: mark.excerpt || other.excerpt,
      expect: mark.expect || other.expect ? [...(mark.expect ?? []), ...(other.expect ?? [])] : undefined,
    }
  }
  return { mark, problems }
}
