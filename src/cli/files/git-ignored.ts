import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'

interface Rules {
  /** The folder that the patterns are of, absolute. */
  root: string
  patterns: Ignore
}

/** A pattern of a folder's `.gitignore`, as the repository's own would have it. */
function fromRoot(pattern: string, folder: string): string {
  if (folder === '' || pattern.trim() === '' || pattern.startsWith('#')) return pattern
  const not = pattern.startsWith('!') ? '!' : ''
  const bare = pattern.slice(not.length)
  const isPath = /\/./.test(bare)
  const literal = folder.replaceAll(/[\\*?[\]!#]/g, '\\$&')
  return `${not}/${literal}/${isPath ? bare.replace(/^\//, '') : `**/${bare}`}`
}

/** What the `.gitignore` files of a repository leave out, as git reads them: the nearer to a file wins, and what is in a folder that is left out stays out. */
export class GitIgnored {
  readonly #rules = new Map<string, Promise<Rules | undefined>>()

  /** Outside a repository, the files from this folder down count. */
  constructor(private readonly cwd: string) {}

  async ignores(path: string): Promise<boolean> {
    const rules = await this.#rulesOf(dirname(path))
    return rules?.patterns.ignores(relative(rules.root, path).replaceAll('\\', '/')) ?? false
  }

  #rulesOf(folder: string): Promise<Rules | undefined> {
    const known = this.#rules.get(folder) ?? this.#read(folder)
    this.#rules.set(folder, known)
    return known
  }

  async #read(folder: string): Promise<Rules | undefined> {
    const isRepository = await stat(join(folder, '.git')).then(
      () => true,
      () => false,
    )
    const above = dirname(folder)
    const outer = isRepository || above === folder ? undefined : await this.#rulesOf(above)
    if (!isRepository && !outer && folder !== this.cwd) return undefined
    const root = outer?.root ?? folder
    const within = relative(root, folder).replaceAll('\\', '/')
    const lines = [
      ...(isRepository ? await linesOf(join(folder, '.git', 'info', 'exclude')) : []),
      ...(await linesOf(join(folder, '.gitignore'))),
    ]
    if (outer && lines.length === 0) return outer
    const patterns = ignore({ ignorecase: false })
    if (outer) patterns.add(outer.patterns)
    return { root, patterns: patterns.add(lines.map((line) => fromRoot(line, within))) }
  }
}

async function linesOf(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text === '' ? [] : text.replace(/^\uFEFF/, '').split(/\r?\n/)
}
