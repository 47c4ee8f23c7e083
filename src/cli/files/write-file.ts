import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../../input/usage-error'

/** Writes a file in one step: to a temporary file beside it, and a rename, so that a full disk or an interrupt leaves what was there whole. */
async function writeWhole(target: string, text: string, mode?: number): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = await open(temporary, 'wx', mode)
  try {
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    // The mode that a file is opened with is less the process's mask.
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}

/**
 * Replaces a file's text as one step. The mode stays; a link's target is written, not the link.
 * @throws {UsageError} where it cannot be written; the file is then as it was.
 */
export async function replaceFile(path: string, text: string, name: string): Promise<void> {
  try {
    const target = await realpath(path)
    const { mode } = await stat(target)
    // A rename would go past a read-only mark, which somebody set for a reason.
    if ((mode & 0o222) === 0) throw new UsageError(`Cannot write ${name}: it is read-only. Nothing was changed in it.`)
    await writeWhole(target, text, mode)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`Cannot write ${name}: ${(cause as Error).message}. Nothing was changed in it.`)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be written (permission denied)',
  EPERM: 'it may not be written (permission denied)',
  EROFS: 'it may not be written (read-only file system)',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
}

/**
 * Writes a file of our own making whole or not at all, over one that is there; `what` it is tells who reads that it could not be.
 * @throws {UsageError} where it cannot be written.
 */
export async function writeOver(path: string, text: string, name: string, what: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => undefined)
    if (there?.isFile()) await replaceFile(path, text, name)
    // A device or a pipe (/dev/null, /dev/stdout) is written to: a rename would put a file in its place.
    else if (there) await writeFile(path, text)
    else await writeWhole(path, text)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const { code = '', message } = cause as NodeJS.ErrnoException
    throw new UsageError(`Cannot write ${what} ${name}: ${reasons[code] ?? message}.`)
  }
}
