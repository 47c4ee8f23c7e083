import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { levels } from '../rule/level'
import type { Message } from '../rule/message'

/** Where in a page a finding's words stand: `id` begins the name of each. */
export const placeOf = (id: string, finding: number) => `${id}-${finding + 1}`

/** A text with the words of each finding marked; where several overlap, the weightiest paints them, and each begins at a place of its own. */
export function markedText(text: string, messages: readonly Message[], id: string): Element {
  const spans = messages.map(
    ({ range }) => [range.start.offset, Math.max(range.end.offset, range.start.offset)] as const,
  )
  const cuts = [...new Set([0, ...spans.flat(), text.length])].sort((a, b) => a - b)
  const content = cuts.flatMap((from, at): ElementContent[] => {
    const to = cuts[at + 1] ?? from
    const anchors = spans.flatMap(([start], finding) => (start === from ? [h('a', { id: placeOf(id, finding) })] : []))
    const words = text.slice(from, to)
    const over = messages.filter((_, finding) => spans[finding]![0] <= from && to <= spans[finding]![1] && from < to)
    const level = levels.find((each) => over.some((message) => message.level === each))
    const title = over.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n')
    return [
      ...anchors,
      ...(words === ''
        ? []
        : level
          ? [h('mark', { class: level, title }, words)]
          : [{ type: 'text', value: words } as const]),
    ]
  })
  return h('pre', content)
}
