import { didYouMean } from '../text/closest'
import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import type { Span } from '../text/point'

/** A comment that is meant for us: `<!-- letterlint-begin excerpt -->`. */
export interface Comment {
  name: 'letterlint' | 'letterlint-begin' | 'letterlint-end'
  /** What stands behind the name. */
  words: string
  at: Span
}

const ours = /<!--\s*(letterlint[\w-]*)([\s\S]*?)-->/g
const names = ['letterlint', 'letterlint-begin', 'letterlint-end'] as const
/** Comments that switch rules off and on: no marks, and not ours to read. */
const directives = ['letterlint-disable', 'letterlint-disable-next-line', 'letterlint-enable']

/** The marks in a block of HTML, in order; a name that is none is told. */
export function commentsIn(
  node: MarkdownNode,
  file: MarkdownFile,
  refuse: (at: Span, what: string) => void,
): Comment[] {
  if (node.type === 'paragraph') {
    const inline = node.children.filter((child) => child.type === 'html' && child.value.match(ours))
    for (const child of inline)
      refuse(file.spanOf(child), 'A mark stands on a line of its own. Put it above the letter.')
  }
  if (node.type !== 'html') return []
  const { start, end } = file.spanOf(node)
  // In a quote or a list the source has prefixes that the value has not.
  const places = [...file.source.slice(start, end).matchAll(ours)]
  return [...node.value.matchAll(ours)].flatMap(([, name = '', words = ''], at): Comment[] => {
    const place = places[at]
    const span = place ? { start: start + place.index, end: start + place.index + place[0].length } : { start, end }
    if (names.includes(name as Comment['name'])) return [{ name: name as Comment['name'], words, at: span }]
    if (!directives.includes(name))
      refuse(span, `“${name}” is no mark.${didYouMean(name, names) || ` Marks: ${names.join(', ')}.`}`)
    return []
  })
}

/** As `commentsIn`, where what is wrong with them has been told. */
export function marksIn(node: MarkdownNode, file: MarkdownFile): Comment[] {
  return commentsIn(node, file, () => {})
}
