import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** The annotations of strangers' letters: of the two readers that the model is the mean of, one has seen every second set, and the other the rest. */
const annotationsOf = (root: string) =>
  readdirSync(join(root, 'fixtures/among-others'))
    .filter((file) => file.endsWith('.txt'))
    .sort()

/** Which sets of labelled letters the weighing of sentences, and the kinds, are learned from. */
const setsWeighed = (root: string): readonly string[] => annotationsOf(root).map((file) => file.replace('.txt', ''))

/**
 * Which half of them the model as it is now has learned from, as the command line says.
 * @throws {Error} that says what is wanted, where it says nothing of the sort.
 */
export function halfGiven(): 0 | 1 {
  const given = process.argv[2]
  if (given !== '0' && given !== '1') throw new Error('Say which half the model has learned from: 0 or 1.')
  return given === '0' ? 0 : 1
}

/** Those that a reader which learned one half of them (`--half` of training/learn.py) has never seen: every second one. */
export const setsUnseen = (root: string, half: number): ReadonlySet<string> =>
  new Set(setsWeighed(root).filter((_, at) => at % 2 !== half))

/**
 * SHA-256 of what `among-others.weights.js` and `infer-kind.weights.js` in `src/moves` are learned from: the model, the annotations, and the labelled
 * letters that they are of.
 */
export function weighedFrom(root: string): string {
  const sets = new Set(setsWeighed(root))
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
    ...['annotated', 'among-others'].flatMap((folder) =>
      readdirSync(join(fixtures, folder), { encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    ),
  ]
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /^sentences\/.*\.(?:yaml|txt)$|^(?:annotated|among-others)\/.*\.txt$/.test(file))
    .sort()
  return digestOf(files.map((file) => join(fixtures, file)))
}
