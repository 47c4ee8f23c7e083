import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** SHA-256 of what `src/moves/among-others.weights.js` is learned from: the model, the annotations, and the labelled letters that they are of. */
export function weighedFrom(root: string): string {
  const sorted = (folder: string) => readdirSync(join(root, folder)).sort()
  const annotations = sorted('fixtures/among-others').filter((file) => file.endsWith('.txt'))
  const sets = new Set(annotations.map((file) => file.replace('.txt', '')))
  const letters = sorted('fixtures/letters').filter((file) => sets.has(/^\p{Ll}+/u.exec(file)?.[0] ?? ''))
  return digestOf([
    join(root, 'src/moves/model.weights.js'),
    ...annotations.map((file) => join(root, 'fixtures/among-others', file)),
    ...letters.map((file) => join(root, 'fixtures/letters', file)),
  ])
}

/** SHA-256 of every file that the model is learned from; `digest` in training/corpus.py makes the same. */
export function learnedFrom(root: string): string {
  const fixtures = join(root, 'fixtures')
  const files = [
    ...readdirSync(join(fixtures, 'sentences'), { recursive: true, encoding: 'utf8' }).map(
      (file) => `sentences/${file}`,
    ),
    ...readdirSync(join(fixtures, 'annotated'), { encoding: 'utf8' }).map((file) => `annotated/${file}`),
  ]
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /^sentences\/.*\.(?:yaml|txt)$|^annotated\/.*\.txt$/.test(file))
    .sort()
  return digestOf(files.map((file) => join(fixtures, file)))
}
