import * as v from 'valibot'
import { type MoveName, moveNames } from '../src/moves/move'

const names = v.array(v.picklist(moveNames))

/**
 * A line that tells a sentence after its moves: "ask, contact | Ring me on Monday."; "none" where it makes none.
 * @throws {Error} that names the file and the line where it is none.
 */
export function labelledLine(line: string, file: string): { text: string; moves: Set<MoveName> } {
  const [labels = '', text = ''] = line.split(/ \| (.*)/s)
  const moves = labels.trim() === 'none' ? [] : labels.split(',').map((label) => label.trim())
  if (!text.trim() || !v.is(names, moves)) throw new Error(`${file}: not moves and a sentence: ${line}`)
  return { text: text.trim(), moves: new Set(moves) }
}
