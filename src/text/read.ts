import type { BlockDocument } from './block'
import { readMarkdown } from './markdown'
import { readPlain } from './plain'

export type Format = 'markdown' | 'plain'

export function readText(source: string, format: Format): BlockDocument {
  return format === 'markdown' ? readMarkdown(source) : readPlain(source)
}
