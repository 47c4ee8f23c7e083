import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** The annotations of letters that the model has never seen. */
const annotationsOf = (root: string) =>
  readdirSync(join(root, 'fixtures/among-others'))
    .filter((file) => file.endsWith('.txt'))
    .sort()

/** Which sets of labelled letters the weighing of sentences, and the kinds, are learned from. */
export const setsWeighed = (root: string): ReadonlySet<string> =>
  new Set(annotationsOf(root).map((file) => file.replace('.txt', '')))

/**
 * SHA-256 of what `among-others.weights.js` and `infer-kind.weights.js` in `src/moves` are learned from: the model, the annotations, and the labelled
 * letters that they are of.
 */
export function weighedFrom(root: string): string {
  const sets = setsWeighed(root)
  const letters = readdirSync(join(root, 'fixtures/letters')).sort()
  return digestOf([
    join(root, 'src/moves/model.weights.js'),
    ...annotationsOf(root).map((file) => join(root, 'fixtures/among-others', file)),
    ...letters
      .filter((file) => sets.has(/^\p{Ll}+/u.exec(file)?.[0] ?? ''))
      .map((file) => join(root, 'fixtures/letters', file)),
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
