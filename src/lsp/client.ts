import type { InitializeParams } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { chosenEncoding, type PositionEncoding } from './positions'
import type { EditSupport } from './workspace-edit'

/** What the editor can do, of what the server makes use of. */
export interface Client {
  encoding: PositionEncoding
  /** It asks for diagnostics, and can be told to ask again. Else they are sent unasked. */
  pulls: boolean
  diagnostics: { relatedInformation: boolean; tags: boolean; codeDescription: boolean }
  watching: { dynamicRegistration: boolean; relativePatternSupport: boolean }
  /** It can be asked for settings, and be asked to tell when they change. */
  configuration: boolean
  configurationChanges: boolean
  refreshesInlayHints: boolean
  hierarchicalSymbols: boolean
  edits: EditSupport
  hoverFormats: readonly string[] | undefined
  /** It wants `letterlint/letters`. */
  letters: boolean
  /** Absolute paths. */
  folders: string[]
}

/** The paths of folders; those that do not lie on the disk are left out. */
export function pathsOf(folders: readonly { uri: string }[]): string[] {
  return folders
    .map(({ uri }) => URI.parse(uri))
    .filter(({ scheme }) => scheme === 'file')
    .map(({ fsPath }) => fsPath)
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return pathsOf(workspaceFolders)
  if (rootUri) return pathsOf([{ uri: rootUri }])
  return rootPath ? [rootPath] : []
}

export function clientOf(params: InitializeParams): Client {
  const { general, textDocument, workspace } = params.capabilities ?? {}
  const published = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const pulls = pulled !== undefined && workspace?.diagnostics?.refreshSupport === true
  const diagnostics = pulls ? { ...published, ...pulled } : published
  const { letters } = (params.initializationOptions ?? {}) as { letters?: unknown }
  return {
    encoding: chosenEncoding(general?.positionEncodings),
    pulls,
    diagnostics: {
      relatedInformation: diagnostics?.relatedInformation === true,
      tags: diagnostics?.tagSupport !== undefined,
      codeDescription: diagnostics?.codeDescriptionSupport === true,
    },
    watching: {
      dynamicRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      relativePatternSupport: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    },
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    },
    hoverFormats: textDocument?.hover?.contentFormat,
    letters: letters === true,
    folders: foldersOf(params),
  }
}
