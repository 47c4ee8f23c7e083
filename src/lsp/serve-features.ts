import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import type { Checks } from './checks'
import type { Client } from './client'
import type { EditorSettings } from './editor-settings'
import { type ActionContext, codeActions } from './features/code-actions'
import { diagnostics } from './features/diagnostics'
import { hover } from './features/hover'
import { inlayHints } from './features/inlay-hints'
import { documentSymbols } from './features/symbols'
import { cancelled } from './gate'
import type { Judgement } from './judge'
import type { EditedFile } from './workspace-edit'

interface AboutDocument {
  textDocument: { uri: string }
}

/** Tells one list of diagnostics from another. */
const idOf = (items: unknown) => createHash('sha256').update(JSON.stringify(items)).digest('base64url')

/** A file as it is to be edited: as the editor has it, where it is open. */
function fileToEdit(path: string, checks: Checks): EditedFile | undefined {
  const uri = URI.file(path).toString()
  const open = checks.get(uri)
  if (open) return open
  try {
    return { uri, version: null, text: readFileSync(path, 'utf8') }
  } catch {
    return undefined
  }
}

function actionContext(judgement: Judgement, checks: Checks, { edits }: Client): ActionContext {
  const { configPath, setting, home } = judgement.applying
  const config = configPath === undefined ? undefined : fileToEdit(configPath, checks)
  return {
    support: edits,
    fixAll: () => judgement.fixed,
    words: { config, spelling: setting('spelling'), folder: home },
  }
}

/** Answers requests about documents, each from the judgement of the document's last version. */
export function serveFeatures(connection: Connection, client: Client, checks: Checks, settings: EditorSettings): void {
  /** `none` is the answer where the document is not judged. */
  const about =
    <Params extends AboutDocument, Answer>(
      none: Answer,
      answer: (checked: Judgement, params: Params) => Answer | Promise<Answer>,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      const uri: unknown = params?.textDocument?.uri
      if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'There is no textDocument.uri.')
      const checked = await checks.of(uri, token)
      if (token.isCancellationRequested) throw new ResponseError(cancelled.code, cancelled.message)
      return checked ? answer(checked, params) : none
    }

  const itemsOf = about([], (checked) => diagnostics(checked, client.diagnostics))
  connection.languages.diagnostics.on(async (params, token) => {
    const items = await itemsOf(params, token)
    const resultId = idOf(items)
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  })
  connection.onHover(about(null, (checked, { position }) => hover(checked, position, client.hoverFormats)))
  connection.onDocumentSymbol(about([], (checked) => documentSymbols(checked, client.hierarchicalSymbols)))
  connection.onCodeAction(
    about<CodeActionParams, CodeAction[]>([], (checked, params) =>
      codeActions(checked, params, actionContext(checked, checks, client)),
    ),
  )
  connection.languages.inlayHint.on(
    about([], async (checked, { range }) => {
      const { inlayHints: areOn = false } = await settings.current()
      return areOn ? inlayHints(checked, range) : []
    }),
  )
}
