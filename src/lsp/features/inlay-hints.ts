import type { InlayHint, Range } from 'vscode-languageserver/node'
import type { Checked } from '../checked'
import { moveSeparator, movesIn } from './move-words'

/**
 * What each sentence does, at its end: "thanks · need". For `textDocument/inlayHint` (capability `inlayHintProvider: true`), where the setting `inlayHints` is on.
 * `range`: what the editor shows; hints outside of it are left out.
 */
export function inlayHints({ document, letters }: Checked, range: Range): InlayHint[] {
  const { positions } = document
  const from = positions.offset(range.start)
  const to = positions.offset(range.end)
  return letters.flatMap((letter) =>
    letter.sentences
      .filter(({ end }) => from <= end && end <= to)
      .flatMap((sentence): InlayHint[] => {
        const label = movesIn(letter, [sentence]).join(moveSeparator)
        return label ? [{ position: positions.at(sentence.end), label, paddingLeft: true }] : []
      }),
  )
}
