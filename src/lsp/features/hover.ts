import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import type { AnyRule, Message } from '../../index'
import { articles } from '../../report/rule-page'
import type { Checked } from '../checked'
import { spanOf } from './finding'

/** What a rule wants and why, in the words of its page. */
function markdown(rule: AnyRule): string {
  const { id, summary, why, source, url } = rule
  const name = url === undefined ? `\`${id}\`` : `[\`${id}\`](${url})`
  return [
    `**${summary}** ${name}`,
    why,
    ...(source ? [`> ${source.quote}\n>\n> — *${articles[source.document]}*`] : []),
  ].join('\n\n')
}

function plainText({ id, summary, why, source, url }: AnyRule): string {
  return [
    `${summary} (${id})`,
    why,
    ...(source ? [`“${source.quote}” — ${articles[source.document]}`] : []),
    ...(url === undefined ? [] : [url]),
  ].join('\n\n')
}

/** Whether a finding's words stand under a place; one that has none is under the place itself. */
function isUnder({ range: { start, end } }: Message, offset: number): boolean {
  return start.offset <= offset && (offset < end.offset || start.offset === end.offset)
}

const ruleOf = ({ ruleId }: Message, rules: readonly AnyRule[]) => rules.find(({ id }) => id === ruleId)
const lengthOf = ({ range: { start, end } }: Message) => end.offset - start.offset

/**
 * What the rules of the findings at a place want, each rule once; null where there are none. For `textDocument/hover` (capability `hoverProvider: true`).
 * `formats`: the client's `textDocument.hover.contentFormat`, if it says any.
 */
export function hover(
  { document, result, rules }: Checked,
  position: Position,
  formats?: readonly string[],
): Hover | null {
  const { positions } = document
  const offset = positions.offset(position)
  const found = result.messages.filter((message) => isUnder(message, offset) && ruleOf(message, rules))
  const [first] = found
  if (!first) return null
  const met = [...new Set(found.map((message) => ruleOf(message, rules)!))]
  // The most exact of them is what the editor marks.
  const narrowest = found.reduce((best, message) => (lengthOf(message) < lengthOf(best) ? message : best), first)
  const kind = formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText
  const value = kind === MarkupKind.Markdown ? met.map(markdown).join('\n\n---\n\n') : met.map(plainText).join('\n\n')
  return { contents: { kind, value }, range: positions.range(spanOf(narrowest.range)) }
}
