import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

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
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(fixtures, file)))
  return hash.digest('hex')
}
