import { join } from 'node:path'
import type { ConfigsOptions } from '../../src/config/configs'
import { linterConfig } from '../../src/config/resolve-config'
import { configsOf } from '../../src/session/config-for'

/** What applies to a file of a folder, as the engine takes it; its own rules by their ids. */
export async function configOf(cwd: string, file = 'a.txt', options: Omit<ConfigsOptions, 'cwd'> = {}) {
  const { resolved } = await configsOf({ cwd, ...options }).for(join(cwd, file))
  const { plugins = [], ...config } = linterConfig(resolved)
  return {
    ...config,
    notes: resolved.notes?.value,
    plugins: plugins.map(({ id }) => id),
    ignored: resolved.ignoredBy !== undefined,
  }
}

/** A rule in a module, which needs nothing installed. */
export const ruleModule = (id: string, exported = 'export default') => `${exported} {
  id: '${id}',
  summary: 'Say it in plain words.',
  why: 'It is read by people.',
  levels: 'warning',
  messages: { found: 'Found.' },
  examples: { good: [], bad: [] },
  check({ letter, report }) {
    report({ at: letter, message: 'found' })
  },
}
`

/** A phrase rule, as an item of a list in YAML. */
export const phraseRule = (id: string) =>
  `- { id: ${id}, summary: s, level: error, phrases: [reached out to], examples: { good: [a], bad: [{ letter: I ⟦reached out to⟧ b. }] } }\n`
