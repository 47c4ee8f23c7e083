import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { UsageError } from '../input/usage-error'

/**
 * Decodes UTF-8, keeping a BOM as the first unit so that offsets and fixes count it.
 * @throws {UsageError} where the bytes are no UTF-8.
 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const what = bytes.includes(0)
      ? 'is binary data, not a letter'
      : 'is not valid UTF-8: save it as UTF-8 text and try again'
    throw new UsageError(`${name} ${what}.`)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read (permission denied)',
  EPERM: 'it may not be read (permission denied)',
  EISDIR: 'it is a folder',
}

function unreadable(cause: unknown, name: string): UsageError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  return new UsageError(`Cannot read ${name}: ${reasons[code] ?? message}.`)
}

/** @throws {UsageError} where the file cannot be read or is no UTF-8. */
export async function readText(path: string, name: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw unreadable(cause, name)
  }
  return decode(bytes, name)
}

/** As `readText`, at once. @throws {UsageError} */
export function readTextSync(path: string, name: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    throw unreadable(cause, name)
  }
  return decode(bytes, name)
}
