import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Change } from './changes'
import type { OpenDocument } from './open-document'
import { type PositionEncoding, Positions } from './positions'

/** What a client takes in a WorkspaceEdit (`workspace.workspaceEdit` of its capabilities). */
export interface EditSupport {
  /** `documentChanges`: edits of a version. */
  documentChanges: boolean
  /** `resourceOperations` has "create". */
  createFiles: boolean
}

/** A file to be changed. `version`: that of the editor's buffer; null where it is not open. */
export interface EditedFile {
  uri: string
  version: number | null
  text: string
}

const textEdits = (positions: Positions, changes: readonly Change[]): TextEdit[] =>
  changes.map((change) => ({ range: positions.range(change), newText: change.text }))

function editOf(uri: string, version: number | null, edits: TextEdit[], support: EditSupport): WorkspaceEdit {
  return support.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } }
}

/** Changes of an open document, as an edit. */
export function documentEdit(document: OpenDocument, changes: readonly Change[], support: EditSupport): WorkspaceEdit {
  return editOf(document.uri, document.version, textEdits(document.positions, changes), support)
}

/** Changes of another file. */
export function fileEdit(
  { uri, version, text }: EditedFile,
  changes: readonly Change[],
  encoding: PositionEncoding,
  support: EditSupport,
): WorkspaceEdit {
  return editOf(uri, version, textEdits(new Positions(text, encoding), changes), support)
}

/** A file that there is not yet. A client that cannot be told to create one makes it by writing to it. */
export function newFileEdit(uri: string, text: string, support: EditSupport): WorkspaceEdit {
  const start = { line: 0, character: 0 }
  const edits: TextEdit[] = [{ range: { start, end: start }, newText: text }]
  if (!(support.documentChanges && support.createFiles)) return editOf(uri, null, edits, support)
  const content: TextDocumentEdit = { textDocument: { uri, version: null }, edits }
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, content] }
}
