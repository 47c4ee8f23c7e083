import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import type { Span } from '../text/point'

/** A comment that is meant for us: `<!-- letterlint-disable no-begging -->`. */
export interface OwnComment {
  /** `letterlint`, or a name that begins so. */
  name: string
  /** What stands behind the name. */
  words: string
  /** UTF-16 offsets of the text. */
  at: Span
}

const ours = /<!--\s*(letterlint(?:-[\w-]*\w)?)([\s\S]*?)-->/g

/** The comments that are meant for us in a piece of HTML, a block or within a line, in order. */
export function ownComments(html: MarkdownNode & { type: 'html' }, file: MarkdownFile): OwnComment[] {
  const { start, end } = file.spanOf(html)
  // In a quote or a list the source has prefixes that the value has not.
  const places = [...file.source.slice(start, end).matchAll(ours)]
  return [...html.value.matchAll(ours)].map(([, name = '', words = ''], at) => {
    const place = places[at]
    const from = start + (place?.index ?? 0)
    return { name, words, at: { start: from, end: place ? from + place[0].length : end } }
  })
}
