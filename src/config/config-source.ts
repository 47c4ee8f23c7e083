import { basename, extname } from 'node:path'
import { named, type Path, readYaml } from '../input/located-yaml'
import { reasonOf, UsageError } from '../input/usage-error'
import { lineThatThrew } from './import-module'

/** What a configuration's file says, not yet looked at. */
export interface ConfigSource {
  /** Absolute. */
  path: string
  value: unknown
  /** Where a setting stands, as it is shown: `letterlint.config.yaml:3`; a program's settings have no line. */
  placeOf(path: Path): string
  /** @throws {UsageError} with file, line and setting. */
  refuse(path: Path, what: string): never
}

/** How files are read and shown, which whoever reads configurations says. */
export interface Files {
  /** @throws {UsageError} where it cannot be read. */
  readText(path: string): Promise<string>
  isFile(path: string): Promise<boolean>
  /** The exports of a module. It may throw anything. */
  importModule(path: string): Promise<Record<string, unknown>>
  /** A path as messages name it. */
  shown(path: string): string
}

const whole = 'the configuration'
/** The key of a configuration within `package.json`. */
const key = 'letterlint'

function fromText(path: string, text: string, name: string): ConfigSource {
  const { value, lineOf, refuse } = readYaml(text, { name })
  const above = basename(path) === 'package.json' ? [key] : []
  return {
    path,
    value: above.length === 0 ? value : (value as Record<string, unknown> | null)?.[key],
    placeOf: (at) => `${name}:${lineOf([...above, ...at])}`,
    refuse: (at, what) => refuse({ path: [...above, ...at], what }, whole),
  }
}

async function fromModule(path: string, name: string, files: Files): Promise<ConfigSource> {
  let value: unknown
  try {
    const exported = await files.importModule(path)
    if (!('default' in exported)) throw new TypeError('It has no default export: write “export default { … }”')
    value = await exported.default
  } catch (cause) {
    const line = lineThatThrew(cause, path)
    const where = line === undefined ? name : `${name}, line ${line}`
    throw new UsageError(`${where}: the configuration cannot be loaded. ${reasonOf(cause)}`)
  }
  return {
    path,
    value,
    placeOf: () => name,
    refuse(at, what) {
      throw new UsageError(`${name}: ${at.length > 0 ? `“${named(at)}”` : whole} ${what}`)
    },
  }
}

/**
 * Reads a configuration in any of its formats.
 * @throws {UsageError} with the file, and the line where there is one, where it cannot be read or throws.
 */
export async function readSource(path: string, files: Files): Promise<ConfigSource> {
  const name = files.shown(path)
  const text = await files.readText(path)
  const ending = extname(path)
  if (/^\.(?:json|ya?ml)$/.test(ending)) return fromText(path, text, name)
  if (/^\.[mc]?[jt]s$/.test(ending)) return fromModule(path, name, files)
  throw new UsageError(`${name} is no configuration: its name must end in .yaml, .yml, .json, .js, .mjs, .ts or .mts.`)
}
