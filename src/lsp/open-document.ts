import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { type PositionEncoding, Positions } from './positions'

/** A document as an editor has it open: one version of it, never changed. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly positions: Positions
}

/** A document as `textDocument/didOpen` tells it, in the encoding that was agreed on. */
export function opened(
  { uri, languageId, version, text }: Omit<OpenDocument, 'positions'>,
  encoding: PositionEncoding,
): OpenDocument {
  return { uri, languageId, version, text, positions: new Positions(text, encoding) }
}

/** A document's next version, by the changes of `textDocument/didChange`: each is of the text that those before it left. */
export function changed(
  document: OpenDocument,
  version: number,
  contentChanges: readonly TextDocumentContentChangeEvent[],
): OpenDocument {
  let { text, positions } = document
  const { encoding } = positions
  for (const change of contentChanges) {
    if ('range' in change && change.range) {
      const from = positions.offset(change.range.start)
      const to = positions.offset(change.range.end)
      text = text.slice(0, Math.min(from, to)) + change.text + text.slice(Math.max(from, to))
    } else {
      text = change.text
    }
    positions = new Positions(text, encoding)
  }
  return { ...document, version, text, positions }
}
