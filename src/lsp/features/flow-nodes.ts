import type { MarkdownFile, MarkdownNode } from '../../text/markdown'

/** Whether a node holds other blocks: a quote, a list or an item of one. */
const children = (node: MarkdownNode): readonly MarkdownNode[] =>
  node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' ? node.children : []

/** The blocks that hold a place, from the outermost to the innermost. None where it stands between blocks. */
export function nodesAt(file: MarkdownFile, offset: number): MarkdownNode[] {
  const path: MarkdownNode[] = []
  let among: readonly MarkdownNode[] = file.nodes
  for (;;) {
    const node = among.find((each) => {
      const { start, end } = file.spanOf(each)
      return start <= offset && offset < end
    })
    if (!node) return path
    path.push(node)
    among = children(node)
  }
}

/** A row of dashes and pipes below the first line makes a table of a paragraph, where tables are known. */
const isTableRule = /^[^\S\r\n]*\|?[^\S\r\n]*:?-+:?[^\S\r\n]*(?:\|[^\S\r\n]*:?-+:?[^\S\r\n]*)*\|?[^\S\r\n]*$/m

export function isTable(node: MarkdownNode, file: MarkdownFile): boolean {
  if (node.type !== 'paragraph') return false
  const { start, end } = file.spanOf(node)
  const lines = file.source.slice(start, end).split(/\r\n|\n|\r/)
  return lines.length > 1 && lines[0]!.includes('|') && isTableRule.test(lines[1]!.replace(/^[\s>]*/, ''))
}
