import { isAbsolute, relative, resolve } from 'node:path'
import type { ReportContext } from './context'

const slashes = (path: string) => path.replaceAll('\\', '/')

/** A path from a folder, with slashes; nothing where it does not lie in it. Both are absolute. */
export function within(folder: string, path: string): string | undefined {
  const short = relative(folder, path)
  return /^\.\.(?:[\\/]|$)/.test(short) || isAbsolute(short) ? undefined : slashes(short)
}

/** A result's path as it is shown from the root; absolute where it does not lie in it. */
export function fromRoot(path: string, { cwd, root }: Pick<ReportContext, 'cwd' | 'root'>): string {
  const absolute = resolve(cwd, path)
  return within(root, absolute) ?? slashes(absolute)
}
