import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** From the bottom up: a file may import its own layer and those before it. */
const layers = [
  'src/text',
  'src/spelling',
  'src/encoder',
  'src/letter',
  'src/directives',
  'src/article',
  'src/moves',
  'src/rule',
  'rules',
  'src/engine',
  'src/index.ts',
  'src/report',
  'src/config',
  'src/session',
  'src/lsp',
  'src/cli',
]
/** Thin ways in, which may import anything below the command line and nothing imports. */
const entries = ['src/unified.ts', 'src/testing.ts', 'src/rules.ts', 'src/version.ts']
/** The engine is handed the rules: it must not know them. */
const forbidden: [string, string][] = [
  ['src/engine', 'rules'],
  ['src/report', 'src/index.ts'],
]

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => {
    const target = relative(root, join(root, dirname(file), path!))
      .split(sep)
      .join('/')
    return /\.(?:json|ts)$/.test(target) ? target : `${target}.ts`
  })
}

const layerOf = (file: string) => layers.findIndex((layer) => file === layer || file.startsWith(`${layer}/`))
const files = [...filesIn('src'), ...filesIn('rules')]

test('imports point up the list of layers only', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !entries.includes(file) && target !== 'src/version.ts' && layerOf(target) > layerOf(file))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('every file of src stands in a layer or is an entry', () => {
  expect(files.filter((file) => layerOf(file) < 0 && !entries.includes(file))).toEqual([])
})

test('the engine knows no rule, and the reporters not the catalogue', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => forbidden.some(([from, to]) => file.startsWith(from) && target.startsWith(to)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the command line knows of the language server only how to start it', () => {
  const known = files.filter((file) => file.startsWith('src/cli/')).flatMap(importsOf)
  expect(new Set(known.filter((target) => target.startsWith('src/lsp/')))).toEqual(new Set(['src/lsp/main.ts']))
})

test('nothing under the API imports a module of Node', () => {
  const outside = ['src/cli/', 'src/report/', 'src/config/', 'src/session/', 'src/lsp/']
  const api = files.filter((file) => !outside.some((folder) => file.startsWith(folder)))
  expect(api.length).toBeGreaterThan(60)
  expect(api.filter((file) => /from 'node:|require\('node:/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
