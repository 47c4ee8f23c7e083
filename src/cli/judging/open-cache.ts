import { resolve } from 'node:path'
import { UsageError } from '../../input/usage-error'
import type { RunLinter } from '../../session/linters'
import type { Io } from '../io'
import { CacheKeys } from './cache-key'
import { ResultCache } from './result-cache'

interface CacheFlags {
  cache: boolean
  /** Where it lies, if not in the working folder under its own name. */
  cacheLocation?: string
}

const ownName = '.letterlintcache'

/** The cache where one is asked for and can be had. A run without its cache is slower, and right all the same: what is the matter is told, and no failure. */
export async function openCache(
  { cache, cacheLocation }: CacheFlags,
  linters: readonly RunLinter[],
  io: Io,
): Promise<ResultCache | undefined> {
  if (!cache && cacheLocation === undefined) return undefined
  const tell = (line: string) => void io.stderr.write(`letterlint: ${line}\n`)
  const data = linters.map((each) => each.data)
  if (data.includes(undefined)) {
    const isForSome = data.some((each) => each)
    tell(
      `The cache is not used${isForSome ? ' for some letters' : ''}: ${isForSome ? 'their' : 'the'} configuration has rules that are code, which a cache cannot tell from others.`,
    )
    if (!isForSome) return undefined
  }
  const name = cacheLocation ?? ownName
  const opened = await ResultCache.open(resolve(io.cwd, name), name, new CacheKeys(data), cacheLocation === undefined)
  if (!opened) tell(`The cache is not used: ${name} is no cache, and stays as it is. Name another file, or remove it.`)
  return opened
}

export async function saveCache(cache: ResultCache | undefined, io: Io): Promise<void> {
  await cache?.save().catch((cause: unknown) => {
    if (!(cause instanceof UsageError)) throw cause
    io.stderr.write(`letterlint: ${cause.message}\n`)
  })
}
