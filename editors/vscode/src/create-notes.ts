import { Uri, WorkspaceEdit, window, workspace } from 'vscode'
import { notesFile, notesTemplate } from './notes-template'

/** The folder of the letter that is open, else one that is asked for; undefined where none is chosen. */
async function folderForNotes(): Promise<Uri | undefined> {
  const document = window.activeTextEditor?.document
  const isLetter = document && !document.isUntitled && ['plaintext', 'markdown'].includes(document.languageId)
  if (isLetter && document.uri.scheme === 'file') return Uri.joinPath(document.uri, '..')
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: workspace.workspaceFolders?.[0]?.uri,
    openLabel: 'Create notes here',
    title: 'The folder of your letters',
  })
  return chosen?.[0]
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

/** Writes `interview.yaml` beside the open letter and opens it; one that is there is opened as it is. */
export async function createNotes(): Promise<void> {
  const folder = await folderForNotes()
  if (!folder) return
  const uri = Uri.joinPath(folder, notesFile)
  if (await isThere(uri)) {
    void window.showInformationMessage(`There are notes in this folder already: ${notesFile}.`)
  } else {
    const edit = new WorkspaceEdit()
    // Whoever writes the same file in between keeps theirs.
    edit.createFile(uri, { overwrite: false, ignoreIfExists: true, contents: new TextEncoder().encode(notesTemplate) })
    if (!(await workspace.applyEdit(edit))) {
      void window.showErrorMessage(`${notesFile} cannot be written in ${folder.fsPath}.`)
      return
    }
  }
  await window.showTextDocument(uri, { preview: false })
}
