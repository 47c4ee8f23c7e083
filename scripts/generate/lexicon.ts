import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import * as v from 'valibot'
import { parse } from 'yaml'
import { WordNet } from './wordnet'

const domainSchema = v.record(
  v.string(),
  v.strictObject({ words: v.string(), nouns: v.optional(v.array(v.string())), verbs: v.optional(v.array(v.string())) }),
)

/** Every form of a verb: begs, begged, begging. */
function verbForms(lemma: string): string[] {
  const forms = nlp(`to ${lemma}`).verbs().conjugate()[0] as Record<string, string> | undefined
  return [lemma, ...Object.values(forms ?? {})].filter((form) => /^[a-z]+$/.test(form))
}

function nounForms(lemma: string): string[] {
  // compromise's types do not say that a tagged view has nouns.
  const tagged = nlp(lemma).tag('Noun') as unknown as ReturnType<typeof nlp>
  const [plural] = tagged.nouns().toPlural().out('array') as string[]
  return plural ? [lemma, plural] : [lemma]
}

/** Reads the domains and expands them: WordNet's narrower words, then inflection. */
function expandDomains(root: string): Record<string, string[]> {
  const declared = v.parse(domainSchema, parse(readFileSync(join(root, 'src/moves/lexicon/domains.yaml'), 'utf8')))
  const nouns = new WordNet('noun')
  const verbs = new WordNet('verb')
  return Object.fromEntries(
    Object.entries(declared).map(([domain, { words, nouns: nounSenses = [], verbs: verbSenses = [] }]) => {
      const forms = new Set(words.split(/\s+/).filter(Boolean))
      for (const sense of nounSenses)
        for (const lemma of nouns.below(sense)) for (const form of nounForms(lemma)) forms.add(form)
      for (const sense of verbSenses)
        for (const lemma of verbs.below(sense)) for (const form of verbForms(lemma)) forms.add(form)
      return [domain, [...forms].sort()]
    }),
  )
}

export function lexiconFiles(root: string): Record<string, string> {
  const lines = Object.entries(expandDomains(root)).map(
    ([domain, words]) => `  '${domain}':\n    '${words.join(' ').replaceAll("'", "\\'")}',`,
  )
  return {
    'src/moves/lexicon/domains.generated.ts': `// Made by "npm run generate" from domains.yaml: every form of every word of a domain.\nexport const domains: Record<string, string> = {\n${lines.join('\n')}\n}\n`,
  }
}
