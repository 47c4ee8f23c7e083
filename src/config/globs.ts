import picomatch from 'picomatch'

/**
 * The last of some globs to match a path, which is taken from the folder that they start in, with slashes. They are read as in `.gitignore`: a glob without
 * a slash is a name in any folder, one that matches a folder is of all that is in it, and with `!` it takes back what earlier ones said.
 */
export function lastMatch(globs: readonly string[], path: string): string | undefined {
  return globs.findLast((glob) => matches(glob.replace(/^!/, ''), path))
}

function matches(glob: string, path: string): boolean {
  const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '')
  const anywhere = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`
  return picomatch([anywhere, `${anywhere}/**`], { dot: true })(path)
}

/** Whether some globs, taken together, match. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  const last = lastMatch(globs, path)
  return last !== undefined && !last.startsWith('!')
}
