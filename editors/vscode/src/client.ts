import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, NotificationType, State, TransportKind } from 'vscode-languageclient/node'
import type { Letters } from './status'
import type { StatusItem } from './status-item'

const lettersNotification = new NotificationType<Letters>('letterlint/letters')

/** The client of the server that lies beside it in the extension, not started yet. */
export function clientFor(context: ExtensionContext, status: StatusItem): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'out', 'server.mjs').fsPath
  const client = new LanguageClient(
    'letterlint',
    'letterlint',
    { module, transport: TransportKind.stdio },
    {
      documentSelector: ['file', 'untitled'].flatMap((scheme) =>
        ['plaintext', 'markdown'].map((language) => ({ scheme, language })),
      ),
      initializationOptions: { letters: true },
    },
  )
  client.onNotification(lettersNotification, (letters) => status.tell(fromServer(client, letters)))
  client.onDidChangeState(({ newState }) => {
    status.isRunning = newState === State.Starting || newState === State.Running
  })
  return client
}

/** The document's name as the editor writes it: the two escape different characters. */
function fromServer(client: LanguageClient, letters: Letters): Letters {
  return { ...letters, uri: client.protocol2CodeConverter.asUri(letters.uri).toString() }
}
