import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Files } from '../config/config-source'
import { Configs, type ConfigsOptions } from '../config/configs'
import { importModule } from '../config/import-module'
import { linterConfig } from '../config/resolve-config'
import type { LinterConfig } from '../index'
import { readText } from './read-file'

/** `read` takes up the paths of what is read, so that nothing is written over it. */
export function filesSeenFrom(cwd: string, read?: Set<string>): Files {
  const shown = (path: string) => (relative(cwd, path) || path).replaceAll('\\', '/')
  return {
    shown,
    readText(path) {
      read?.add(path)
      return readText(path, shown(path))
    },
    isFile: (path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    importModule: (path) => importModule(path),
  }
}

export const configsOf = (options: ConfigsOptions, files = filesSeenFrom(options.cwd)) => new Configs(options, files)

/**
 * The configuration of a folder.
 * @throws {UsageError} with file, line and setting, where it cannot be used.
 */
export async function readConfig(cwd: string, given?: string | false): Promise<LinterConfig> {
  return linterConfig((await configsOf({ cwd, given }).for(resolve(cwd, 'letter'))).resolved)
}
