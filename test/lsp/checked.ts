import { createLinter, type Format, type LinterConfig, type LintOptions } from '../../src/index'
import type { Checked } from '../../src/lsp/checked'
import { opened } from '../../src/lsp/open-document'
import type { PositionEncoding } from '../../src/lsp/positions'

interface Setup {
  format?: Format
  encoding?: PositionEncoding
  uri?: string
  config?: LinterConfig
  options?: LintOptions
  configPath?: string
}

/** A text as the server has it once it is judged. */
export function check(text: string, setup: Setup = {}): Checked {
  const { format = 'plain', encoding = 'utf-16', uri = 'file:///letter.txt', config, configPath } = setup
  const linter = createLinter(config)
  const options = { ...setup.options, format }
  return {
    document: opened({ uri, languageId: format === 'markdown' ? 'markdown' : 'plaintext', version: 3, text }, encoding),
    format,
    result: linter.lint(text, { ...options, tryEdits: false }),
    tried: (message) => linter.tryEdits(text, message, options),
    letters: linter.read(text, options),
    rules: linter.rules,
    configPath,
    noteAt: () => undefined,
  }
}
