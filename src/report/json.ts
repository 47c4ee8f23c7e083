import { version } from '../version'
import { type FileResult, summarise } from './run-result'

/** `{ version, files: [{ path, letters, messages }], summary }`, with a line end. */
export function reportJson(files: readonly FileResult[]): string {
  const shown = files.map(({ path, letters, messages }) => ({ path, letters, messages }))
  return `${JSON.stringify({ version, files: shown, summary: summarise(files) }, null, 2)}\n`
}
