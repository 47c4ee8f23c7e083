import type { Command } from 'commander'
import { UsageError } from '../../input/usage-error'

/** Adds `letterlint lsp`. The server is loaded for this command alone. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('serves editors: speaks the Language Server Protocol on standard input and output')
    .option('--stdio', 'speaks on standard input and output; the only way there is')
    // What some editors say beside it; the library reads it by itself.
    .option('--clientProcessId <number>', 'ends with this process')
    .action(async ({ stdio }: { stdio?: boolean }) => {
      if (!stdio) throw new UsageError('Editors start it as “letterlint lsp --stdio”: see docs/editors.md.')
      const { serve } = await import('../../lsp/main')
      await serve()
    })
}
