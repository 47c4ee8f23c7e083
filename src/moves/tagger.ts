import type nlp from 'compromise'

/**
 * compromise takes a tenth of a second to load, so it is required when first needed and not before. Bundlers that know CommonJS (ours
 * does) keep the call synchronous and the module unevaluated until then; nothing of `node:` is involved.
 */
function tagger(): typeof nlp {
  return require('compromise')
}

/** Whether a word, lower case, is one that dictionaries list: "born", not "gcse". */
export function isOrdinaryWord(word: string): boolean {
  const [term] = (tagger()(word).json({ terms: { tags: true } }) as { terms: { tags: string[] }[] }[])[0]?.terms ?? []
  const tags = term?.tags ?? []
  return tags.length > 0 && !tags.includes('Acronym') && !tags.includes('ProperNoun')
}

/** How the main verbs of a text stand in time, as its tagger reads them. */
export interface Tenses {
  past: boolean
  present: boolean
  future: boolean
}

export function tensesOf(text: string): Tenses {
  const view = tagger()(text)
  return {
    past: view.has('#PastTense') || view.has('#Participle'),
    present: view.has('#PresentTense'),
    future: view.has("(will|would|shall|could|'ll|'d) #Verb"),
  }
}
