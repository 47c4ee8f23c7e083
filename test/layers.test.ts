import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A file may import its own layer and those before it. */
const layers = [
  'src/version.ts',
  'src/data',
  'src/text',
  'src/input',
  'src/spelling',
  'src/encoder',
  'src/letter',
  'src/directives',
  'src/article',
  'src/moves',
  'src/rule',
  'src/engine',
  'src/testing.ts',
  'src/report',
  'rules',
  'src/rules.ts',
  'src/index.ts',
  'src/unified.ts',
  'src/config',
  'src/session',
  'src/lsp',
  'src/cli',
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

/** The imports, among those of these files, that must not be. */
function wrongImports(from: readonly string[], isWrong: (target: string, file: string) => boolean): string[] {
  return from.flatMap((file) =>
    importsOf(file)
      .filter((target) => isWrong(target, file))
      .map((target) => `${file} imports ${target}`),
  )
}

test('imports point up the list of layers only', () => {
  const isAbove = (target: string, file: string) => layerOf(target) >= 0 && layerOf(target) <= layerOf(file)
  expect(wrongImports(files, (target, file) => target !== 'package.json' && !isAbove(target, file))).toEqual([])
})

test('every file of src stands in a layer, and every layer has files', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
  expect(layers.filter((layer) => !files.some((file) => layers[layerOf(file)] === layer))).toEqual([])
})

test('the table in CONTRIBUTING is the list of layers', () => {
  const table = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Where things are')[1]!
  const told = [...table.matchAll(/^\| `((?:src|rules)\b[^`]*?)\/?` \|/gm)].map(([, layer]) => layer)
  expect(told).toEqual(layers)
})

test('rules know nothing of what runs them, tries them and tells of them', () => {
  const [first, last] = [layers.indexOf('src/engine'), layers.indexOf('rules')]
  const running = (target: string) => layerOf(target) >= first && layerOf(target) < last
  expect(wrongImports(filesIn('rules'), running)).toEqual([])
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
