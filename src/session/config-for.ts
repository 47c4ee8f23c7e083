import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Files } from '../config/config-source'
import { Configs, type ConfigsOptions } from '../config/configs'
import { importModule } from '../config/import-module'
import { linterConfig } from '../config/resolve-config'
import type { LinterConfig } from '../index'
import { readText } from './read-file'

export function filesSeenFrom(cwd: string): Files {
  const shown = (path: string) => (relative(cwd, path) || path).replaceAll('\\', '/')
  return {
    shown,
    readText: (path) => readText(path, shown(path)),
    isFile: (path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    importModule: (path) => importModule(path),
  }
}

export const configsOf = (options: ConfigsOptions) => new Configs(options, filesSeenFrom(options.cwd))

/**
 * The configuration of a folder.
 * @throws {UsageError} with file, line and setting, where it cannot be used.
 */
export async function readConfig(cwd: string, given?: string | false): Promise<LinterConfig> {
  return linterConfig((await configsOf({ cwd, given }).for(resolve(cwd, 'letter'))).resolved)
}
