import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { UsageError } from '../../input/usage-error'
import { type InputFile, shown } from '../../session/input-file'
import { didYouMean } from '../../text/closest'
import { GitIgnored } from './git-ignored'

/** Endings of files that a folder is searched for. A file named on its own may have any. */
const endings = ['txt', 'text', 'md', 'markdown', 'eml', 'letter']

/** Standard input, as a file of this name. */
export function stdinFile(cwd: string, name = '<stdin>'): InputFile {
  return { path: resolve(cwd, name), name, explicit: true }
}

async function kindOfPath(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found && (found.isDirectory() ? 'folder' : 'file')
}

async function search(cwd: string, pattern: string): Promise<string[]> {
  return glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  })
}

async function missing(cwd: string, given: string): Promise<never> {
  const path = resolve(cwd, given)
  const siblings = await search(join(path, '..'), '*').catch(() => [])
  const names = siblings.map((sibling) => shown(cwd, sibling))
  throw new UsageError(`There is no file or folder “${given}”.${didYouMean(shown(cwd, path), names)}`)
}

/**
 * Files, folders (searched for letters) and globs, each file once, in the order given and by name within a folder. What git ignores is passed over,
 * unless it is named on its own.
 * @throws {UsageError} where one of them names nothing.
 */
export async function findFiles(cwd: string, given: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, InputFile>()
  const add = (path: string, named: boolean) => {
    const explicit = named || (found.get(path)?.explicit ?? false)
    found.set(path, { path, name: shown(cwd, path), explicit })
  }
  const git = new GitIgnored(cwd)
  for (const input of given) {
    const path = resolve(cwd, input)
    const kind = await kindOfPath(path)
    if (kind === 'file') {
      add(path, true)
      continue
    }
    const isGlob = kind === undefined && isDynamicPattern(input)
    if (kind === undefined && !isGlob) await missing(cwd, input)
    const pattern = isGlob ? input.replaceAll('\\', '/') : `**/*.{${endings.join(',')}}`
    const paths = (await search(isGlob ? cwd : path, pattern)).sort()
    if (paths.length === 0) {
      const where = isGlob
        ? `Nothing matches “${input}”.`
        : `There are no letters in “${input}”: looked for ${endings.map((ending) => `.${ending}`).join(', ')}.`
      throw new UsageError(where)
    }
    const kept: string[] = []
    for (const each of paths) if (!(await git.ignores(each))) kept.push(each)
    if (kept.length === 0)
      throw new UsageError(`Git ignores all that is in “${input}”. A file named on its own is checked all the same.`)
    for (const each of kept) add(each, false)
  }
  return [...found.values()]
}
