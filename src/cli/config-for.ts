import { access } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { parseConfig } from '../config/config-file'
import { type LinterConfig, rules } from '../index'
import { readText } from './read-file'

const names = ['letterlint.config.yaml', 'letterlint.config.yml', 'letterlint.config.json']

/** The nearest configuration file, in this folder or one above it. */
async function nearest(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const path = join(folder, name)
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path
  }
  const above = dirname(folder)
  return above === folder ? undefined : nearest(above)
}

/**
 * The configuration in the file given, else in the nearest one; none where there is no file, or where none is wanted.
 * @throws {UsageError} with file, line and setting, where it cannot be used.
 */
export async function readConfig(cwd: string, given?: string | false): Promise<LinterConfig> {
  if (given === false) return {}
  const path = given === undefined ? await nearest(cwd) : resolve(cwd, given)
  if (path === undefined) return {}
  const shown = (file: string) => relative(cwd, file) || file
  return parseConfig(await readText(path, shown(path)), {
    name: shown(path),
    catalogue: rules,
    readBeside: async (beside) => {
      const file = resolve(dirname(path), beside)
      return { text: await readText(file, shown(file)), name: shown(file) }
    },
  })
}
