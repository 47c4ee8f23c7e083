import { NotificationType, type Range } from 'vscode-languageserver/node'
import type { LetterKind } from '../index'
import type { Checked } from './checked'
import { spanOf } from './features/finding'
import type { OpenDocument } from './open-document'

/** The letters of a document and what was found in it, for an editor to show in its status line. */
interface LettersParams {
  uri: string
  version: number
  letters: { kind: LetterKind; kindReason: string; range: Range }[]
  counts: { errors: number; warnings: number; suggestions: number }
}

/** `letterlint/letters`, after each judgement; sent where the client asks for it with `initializationOptions: { letters: true }`. */
export const LettersNotification = new NotificationType<LettersParams>('letterlint/letters')

export function lettersParams({ uri, version, positions }: OpenDocument, checked: Checked | undefined): LettersParams {
  const { letters = [], messages = [] } = checked?.result ?? {}
  const count = (level: string) => messages.filter((message) => message.level === level).length
  return {
    uri,
    version,
    letters: letters.map(({ kind, kindReason, range }) => ({
      kind,
      kindReason,
      range: positions.range(spanOf(range)),
    })),
    counts: { errors: count('error'), warnings: count('warning'), suggestions: count('suggestion') },
  }
}
