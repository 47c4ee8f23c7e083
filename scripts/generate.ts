/**
 * Writes every generated file, or with `--check` only compares: each is made anew in memory and a stale one fails the check.
 * The order matters: the docs are made of the registry's rules.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale: string[] = []

function settle(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path)
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue
    stale.push(path)
    if (check) continue
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
    console.log(`wrote ${path}`)
  }
}

settle((await import('./generate/dictionary')).dictionaryFiles(root))
settle((await import('./generate/rare-words')).rareWordFiles())
settle((await import('./generate/occupations')).occupationFiles(root))
settle(await (await import('./generate/multiply')).multiplyFiles(root))
settle((await import('./generate/registry')).registryFiles(root))
settle(await (await import('./generate/docs')).docsOf(root))
settle(await (await import('./generate/schema')).schemaOf())

const { learnedFrom, weighedFrom } = await import('./learned-from')
const { default: model } = await import('../src/moves/model.weights.js')
const { default: weighing } = await import('../src/moves/among-others.weights.js')
const { default: kinds } = await import('../src/moves/infer-kind.weights.js')
for (const [file, isCurrent] of [
  ['model', model.learnedFrom === learnedFrom(root)],
  ['among-others', weighing.learnedFrom === weighedFrom(root)],
  ['infer-kind', kinds.learnedFrom === weighedFrom(root)],
] as const) {
  if (isCurrent) continue
  console.error(`Stale, learn it again (training/README.md): src/moves/${file}.weights.js`)
  if (check) process.exitCode = 1
}

if (check && stale.length > 0) {
  console.error(`Stale, run “npm run generate”: ${stale.join(', ')}`)
  process.exitCode = 1
}
