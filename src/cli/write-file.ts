import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../letter/usage-error'

/**
 * Replaces a file's text as one step: through a temporary file beside it and a rename, so that a full disk or an interrupt leaves the old
 * text whole. The mode stays; a link's target is written, not the link.
 * @throws {UsageError} where it cannot be written; the file is then as it was.
 */
export async function replaceFile(path: string, text: string, name: string): Promise<void> {
  let temporary: string | undefined
  try {
    const target = await realpath(path)
    const { mode } = await stat(target)
    // A rename would go past a read-only mark, which somebody set for a reason.
    if ((mode & 0o222) === 0) throw new UsageError(`Cannot write ${name}: it is read-only. Nothing was changed in it.`)
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (cause) {
    if (temporary) await rm(temporary, { force: true })
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`Cannot write ${name}: ${(cause as Error).message}. Nothing was changed in it.`)
  }
}
