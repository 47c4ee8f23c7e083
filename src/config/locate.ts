import { readdir } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../input/usage-error'
import { didYouMean } from '../text/closest'
import type { Files } from './config-source'
import { configIn } from './find-config'
import { mainOf } from './import-module'

/** The files that may have been meant by a path that leads nowhere, written as it is. */
async function near(reference: string, from: string): Promise<string> {
  const folder = dirname(resolve(dirname(from), reference))
  const names = await readdir(folder).catch(() => [])
  const start = /^\.\//.test(reference) ? './' : ''
  return didYouMean(
    reference,
    names.map((name) => start + relative(dirname(from), join(folder, name)).replaceAll('\\', '/')),
  )
}

/**
 * A file by its path from a configuration.
 * @throws {UsageError} where there is none.
 */
export async function fileBeside(reference: string, from: string, files: Files): Promise<string> {
  const path = resolve(dirname(from), reference)
  if (await files.isFile(path)) return path
  throw new UsageError(`There is no file “${reference}”.${await near(reference, from)}`)
}

/**
 * The file that a configuration names: beside it, or else a package's main file.
 * @throws {UsageError} where there is neither.
 */
export async function locate(reference: string, from: string, files: Files): Promise<string> {
  const isPath = /^\.{1,2}[\\/]/.test(reference) || isAbsolute(reference)
  if (isPath || (await files.isFile(resolve(dirname(from), reference)))) return fileBeside(reference, from, files)
  const main = await mainOf(reference, from).then(fileURLToPath, () => undefined)
  if (main !== undefined && (await files.isFile(main))) return main
  throw new UsageError(`There is neither a file nor a package “${reference}”.${await near(reference, from)}`)
}

/**
 * As `locate`; a package without a main file may have a configuration as a project has one.
 * @throws {UsageError}
 */
export async function locateConfig(reference: string, from: string, files: Files): Promise<string> {
  try {
    return await locate(reference, from, files)
  } catch (cause) {
    for (let folder = dirname(from); ; folder = dirname(folder)) {
      const found = await configIn(join(folder, 'node_modules', reference), files)
      if (found !== undefined) return found
      if (folder === dirname(folder)) throw cause
    }
  }
}
