import { createLinter, type Linter, type LinterConfig, type RuleSettings } from '../index'
import { readConfig } from './config-for'

/** What a linter is made from: plain data, so that a worker can make the same one. */
export interface LinterSettings {
  cwd: string
  /** A configuration file; the nearest one where none is given, and none at all with `false`. */
  config?: string | false
  /** Over the configuration's. */
  rules: RuleSettings
  preset?: 'recommended' | 'strict'
}

/** @throws {UsageError} where the configuration cannot be used. */
export async function linterFor(settings: LinterSettings): Promise<{ linter: Linter; config: LinterConfig }> {
  const read = await readConfig(settings.cwd, settings.config)
  const config: LinterConfig = {
    ...read,
    rules: { ...read.rules, ...settings.rules },
    preset: settings.preset ?? read.preset,
  }
  return { linter: createLinter(config), config }
}
