import { type ExtensionContext, commands as registry, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { clientFor } from './client'
import { commands } from './commands'
import { createNotes } from './create-notes'
import { StatusItem } from './status-item'

let client: LanguageClient | undefined

async function restart(): Promise<void> {
  try {
    await client?.restart()
  } catch (cause) {
    void window.showErrorMessage(`letterlint’s language server does not start: ${(cause as Error).message}`)
  }
}

export async function activate(context: ExtensionContext): Promise<void> {
  const status = new StatusItem()
  const started = clientFor(context, status)
  client = started
  const run: Record<keyof typeof commands, () => unknown> = {
    createNotes,
    restart,
    showOutput: () => started.outputChannel.show(),
  }
  context.subscriptions.push(
    status,
    workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    ...(Object.keys(commands) as (keyof typeof commands)[]).map((name) =>
      registry.registerCommand(commands[name], run[name]),
    ),
  )
  await started.start()
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}
