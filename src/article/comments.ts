import { directiveNames, isDirective } from '../directives/directive'
import { type OwnComment, ownComments } from '../directives/own-comments'
import { didYouMean } from '../text/closest'
import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import type { Span } from '../text/point'

const names = ['letterlint', 'letterlint-begin', 'letterlint-end'] as const
const known: readonly string[] = [...names, ...directiveNames]
type MarkName = (typeof names)[number]
const isMark = (name: string): name is MarkName => names.includes(name as MarkName)

/** A comment that is a mark: `<!-- letterlint-begin excerpt -->`. */
export interface Comment extends OwnComment {
  name: MarkName
}

const unknownName = (name: string) =>
  `“${name}” is no mark and no directive.${didYouMean(name, known) || ` Names: ${known.join(', ')}.`}`

/** The marks in a block of HTML, in order; a name that is none is told, and so is a mark within a line. Directives are not ours to read. */
export function commentsIn(
  node: MarkdownNode,
  file: MarkdownFile,
  refuse: (at: Span, what: string) => void,
): Comment[] {
  const inline = node.type === 'paragraph' ? node.children.filter((child) => child.type === 'html') : []
  for (const { name, at } of inline.flatMap((html) => ownComments(html, file))) {
    if (isMark(name)) refuse(at, 'A mark stands on a line of its own. Put it above the letter.')
    else if (!isDirective(name)) refuse(at, unknownName(name))
  }
  if (node.type !== 'html') return []
  return ownComments(node, file).flatMap(({ name, words, at }) => {
    if (isMark(name)) return [{ name, words, at }]
    if (!isDirective(name)) refuse(at, unknownName(name))
    return []
  })
}

/** As `commentsIn`, where what is wrong with them has been told. */
export function marksIn(node: MarkdownNode, file: MarkdownFile): Comment[] {
  return commentsIn(node, file, () => {})
}
