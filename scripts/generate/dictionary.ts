import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const wordList = v.pipe(
  v.string(),
  v.transform((words) => words.split(/\s+/).filter(Boolean)),
)
const workWordsSchema = v.strictObject({ nouns: wordList, verbs: wordList, others: wordList })

/** The affix flags of the dictionaries: -s and -’s; -ed, -ing, -er and -s; none. */
const flags = { nouns: 'MS', verbs: 'DGRSZ', others: '' }

const { resolve } = createRequire(import.meta.url)
const fileOf = (name: string, file: string) => readFileSync(join(dirname(resolve(name)), file), 'utf8')

/** The American and the British dictionary in one, both with the same affixes, and the words of work. */
export function dictionaryFiles(root: string): Record<string, string> {
  const names = ['dictionary-en', 'dictionary-en-gb']
  const [affixes, others] = names.map((name) => fileOf(name, 'index.aff'))
  if (affixes !== others)
    throw new Error('The dictionaries’ affixes are no longer the same: their flags cannot be merged.')
  const stems = new Map<string, Set<string>>()
  const add = (stem: string, given: string) => stems.set(stem, new Set([...(stems.get(stem) ?? []), ...given]))
  for (const name of names) {
    for (const line of fileOf(name, 'index.dic').trim().split('\n').slice(1)) {
      const [stem, given = ''] = line.split('/')
      add(stem!, given)
    }
  }
  const source = readFileSync(join(root, 'src/spelling/work-words.yaml'), 'utf8')
  const work = v.parse(workWordsSchema, parse(source))
  for (const type of ['nouns', 'verbs', 'others'] as const) for (const word of work[type]) add(word, flags[type])
  const lines = [...stems].map(([stem, given]) => (given.size > 0 ? `${stem}/${[...given].sort().join('')}` : stem))
  const words = `${stems.size}\n${lines.join('\n')}\n`
  return { 'src/spelling/dictionary.generated.json': `${JSON.stringify({ affixes, words })}\n` }
}
