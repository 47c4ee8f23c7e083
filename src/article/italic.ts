import type { PhrasingContent } from 'mdast'
import type { MarkdownNode } from '../text/markdown'

function isSlanted(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'emphasis':
    case 'break':
    case 'html':
    case 'image':
      return true
    case 'text':
      return !/[\p{L}\p{N}]/u.test(node.value)
    case 'strong':
    case 'link':
      return node.children.every(isSlanted)
  }
  return false
}

/** Whether all words of a paragraph, or of a list, are emphasised. */
export function isItalic(node: MarkdownNode): boolean {
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isSlanted) && node.children.some(({ type }) => /^(?:emphasis|strong|link)$/.test(type))
    case 'list':
    case 'listItem':
      return node.children.length > 0 && node.children.every(isItalic)
  }
  return false
}
