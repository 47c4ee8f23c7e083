import { domains } from './domains.generated'

let byWord: Map<string, string[]> | undefined

function indexed(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [domain, words] of Object.entries(domains)) {
    for (const word of words.split(' ')) {
      const known = index.get(word)
      if (known) known.push(domain)
      else index.set(word, [domain])
    }
  }
  return index
}

/** The semantic domains of a word form, lower case. */
export function domainsOf(word: string): readonly string[] {
  byWord ??= indexed()
  return byWord.get(word) ?? []
}
