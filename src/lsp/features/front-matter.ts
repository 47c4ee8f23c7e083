import { parse } from 'yaml'
import type { Format } from '../../index'
import { endingOf } from '../../text/line-ending'
import { MarkdownFile } from '../../text/markdown'
import { takeFrontMatter } from '../../text/plain-lines'
import type { Span } from '../../text/point'
import type { Change } from '../changes'
import { valueChanges } from '../yaml-changes'
import { frontMatterEntry, frontMatterField } from './directive-text'

function frontMatterOf(text: string, format: Format): Span | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const found = format === 'markdown' ? new MarkdownFile(text).frontMatter : takeFrontMatter(text, bom).frontMatter
  return found?.span()
}

/** The entries that are there: one text or a list of them. */
function entries(yaml: string): unknown[] {
  const said = (parse(yaml) as Record<string, unknown> | null)?.[frontMatterField]
  return said === undefined || said === null ? [] : Array.isArray(said) ? said : [said]
}

/** The changes that turn a rule off for a whole letter in its front matter, which is made where there is none. Undefined where that cannot be read. */
export function frontMatterChanges(text: string, format: Format, rule: string): Change[] | undefined {
  const entry = frontMatterEntry(rule)
  const span = frontMatterOf(text, format)
  if (!span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const ending = endingOf(text)
    const gap = /^[\r\n]/.test(text.slice(start)) ? '' : ending
    return [{ start, end: start, text: `---${ending}${frontMatterField}: ${entry}${ending}---${ending}${gap}` }]
  }
  const yaml = text.slice(span.start, span.end)
  try {
    const before = entries(yaml)
    const changes = valueChanges(yaml, [frontMatterField], before.length === 0 ? entry : [...before, entry])
    return changes?.map((change) => ({
      start: change.start + span.start,
      end: change.end + span.start,
      // A lone line has no ending to go by.
      text: change.text.replaceAll(/\r\n|\n/g, endingOf(text)),
    }))
  } catch {
    return undefined
  }
}
