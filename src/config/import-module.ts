import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A loader for modules named from this file. Opened only when a module needs it: it takes a moment. */
async function loaderFor(from: string, moduleCache = true) {
  const { createJiti } = await import('jiti')
  // Nothing is left on the disk.
  return createJiti(from, { fsCache: false, moduleCache })
}

/** Tells the states of a module apart. */
const mark = '?letterlint='

/**
 * The exports of a module, whatever Node of itself knows of TypeScript. It may throw anything. With the `state` of a file, one that has another state than when
 * it was last imported is loaded afresh; what a module of JavaScript imports itself is not.
 */
export async function importModule(path: string, state?: string): Promise<Record<string, unknown>> {
  if (/^\.[mc]?ts$/.test(extname(path))) return (await loaderFor(path, state === undefined)).import(path)
  const url = pathToFileURL(path).href
  if (state === undefined) return import(/* @vite-ignore */ url)
  // Node keeps a module by its URL, but one of CommonJS by its path.
  delete createRequire(path).cache[path]
  return import(/* @vite-ignore */ url + mark + encodeURIComponent(state))
}

/** The main file of a package, as `import` would find it from a file. Throws where there is none. */
export async function mainOf(name: string, from: string): Promise<string> {
  return (await loaderFor(from)).esmResolve(name, pathToFileURL(from).href)
}

/** The line of this module that an error was thrown at, or that cannot be read. */
export function lineThatThrew(cause: unknown, path: string): number | undefined {
  const given = cause instanceof Error ? (cause.stack ?? '') : ''
  const line = lineIn(given.replace(/\?letterlint=[^:]*/g, ''), path)
  // Of a module that it cannot parse, Node tells the line to nobody but a terminal.
  return line ?? (cause instanceof SyntaxError ? lineIn(checkSyntax(path), path) : undefined)
}

const checkSyntax = (path: string) => spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' }).stderr

function lineIn(stack: string, path: string): number | undefined {
  for (const place of [path, pathToFileURL(path).href]) {
    const at = stack.indexOf(`${place}:`)
    const line = at < 0 ? undefined : /^\d+/.exec(stack.slice(at + place.length + 1))?.[0]
    if (line) return Number(line)
  }
  return undefined
}
