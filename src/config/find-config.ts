import { dirname, join } from 'node:path'
import type { Files } from './config-source'

/** In the order in which they are looked for; of several in a folder, the first is used. */
const configNames = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((ending) => `letterlint.config.${ending}`)

/** Whether a `package.json` has a configuration in it. One that npm could not read is none of our business. */
async function hasKey(manifest: string, files: Files): Promise<boolean> {
  if (!(await files.isFile(manifest))) return false
  const text = await files.readText(manifest)
  if (!text.includes('"letterlint"')) return false
  try {
    return Object.hasOwn(JSON.parse(text.replace(/^\uFEFF/, '')), 'letterlint')
  } catch {
    return false
  }
}

/** The configuration in this folder itself. */
export async function configIn(folder: string, files: Files): Promise<string | undefined> {
  for (const name of configNames) {
    const path = join(folder, name)
    if (await files.isFile(path)) return path
  }
  const manifest = join(folder, 'package.json')
  return (await hasKey(manifest, files)) ? manifest : undefined
}

/** Finds the nearest configuration of folders, looking into each folder once. */
export class NearestConfig {
  readonly #known = new Map<string, Promise<string | undefined>>()

  constructor(private readonly files: Files) {}

  for(folder: string): Promise<string | undefined> {
    const known = this.#known.get(folder) ?? this.#find(folder)
    this.#known.set(folder, known)
    return known
  }

  async #find(folder: string): Promise<string | undefined> {
    const here = await configIn(folder, this.files)
    const above = dirname(folder)
    return here ?? (above === folder ? undefined : this.for(above))
  }
}
