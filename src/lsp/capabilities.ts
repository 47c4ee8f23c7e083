import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver/node'
import { version } from '../version'
import type { Client } from './client'
import { codeActionKinds } from './features/code-actions'

/** What the server does for this client. */
export function initializeResult({ encoding, pulls }: Client): InitializeResult {
  return {
    serverInfo: { name: 'letterlint', version },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(pulls && {
        diagnosticProvider: { identifier: 'letterlint', interFileDependencies: false, workspaceDiagnostics: false },
      }),
      codeActionProvider: { codeActionKinds },
      hoverProvider: true,
      documentSymbolProvider: true,
      inlayHintProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}
