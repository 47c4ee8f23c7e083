import { isAbsolute, relative } from 'node:path'

export interface InputFile {
  /** Absolute. */
  path: string
  /** As it is shown: relative to the working folder where it lies below it. */
  name: string
  /** Named on its own, not found in a folder or by a glob: it is linted whatever it looks like. */
  explicit: boolean
}

/** A path as people are shown it. */
export function shown(cwd: string, path: string): string {
  const short = relative(cwd, path)
  return (short.startsWith('..') || isAbsolute(short) ? path : short).replaceAll('\\', '/')
}
