/**
 * Writes every generated file, or with `--check` only compares: each is made anew in memory and a stale one fails the check.
 * The order matters: the model is learned with the lexicon, the registry's rules are documented with it.
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
settle((await import('./generate/lexicon')).lexiconFiles(root))
settle((await import('./generate/model')).modelFiles(root))
settle((await import('./generate/registry')).registryFiles(root))
settle(await (await import('./generate/docs')).docsOf(root))
settle(await (await import('./generate/schema')).schemaOf())

if (check && stale.length > 0) {
  console.error(`Stale, run “npm run generate”: ${stale.join(', ')}`)
  process.exitCode = 1
}
