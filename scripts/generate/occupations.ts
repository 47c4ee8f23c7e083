import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import * as v from 'valibot'
import { parse } from 'yaml'
import { WordNet } from './wordnet'

const schema = v.strictObject({ words: v.string(), nouns: v.array(v.string()) })

function numbers(lemma: string): string[] {
  // compromise's types do not say that a tagged view has nouns.
  const tagged = nlp(lemma).tag('Noun') as unknown as ReturnType<typeof nlp>
  const [plural] = tagged.nouns().toPlural().out('array') as string[]
  return plural ? [lemma, plural] : [lemma]
}

/** The words for those who hold a post, singular and plural: the ones listed, and WordNet's narrower words of the senses listed. */
export function occupationFiles(root: string): Record<string, string> {
  const { words, nouns } = v.parse(schema, parse(readFileSync(join(root, 'src/moves/occupations.yaml'), 'utf8')))
  const wordnet = new WordNet('noun')
  const lemmas = new Set([...words.split(/\s+/), ...nouns.flatMap((sense) => wordnet.below(sense))])
  const all = [...new Set([...lemmas].flatMap(numbers))].filter((word) => !word.includes(' ')).sort()
  return {
    'src/moves/occupations.generated.ts': `// Made by "npm run generate" from occupations.yaml.\nexport const occupations: ReadonlySet<string> = new Set(\n  '${all.join(' ').replaceAll("'", "\\'")}'.split(' '),\n)\n`,
  }
}
