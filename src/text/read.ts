import type { BlockDocument } from './block'
import { readMarkdown } from './markdown'
import { readPlain } from './plain'

export type Format = 'markdown' | 'plain'

/** How a file is read, by its name or path. */
export const formatOf = (name: string): Format => (/[^/\\]\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain')

export function readText(source: string, format: Format): BlockDocument {
  return format === 'markdown' ? readMarkdown(source) : readPlain(source)
}
