import type nlp from 'compromise'

/**
 * compromise takes a tenth of a second to load, so it is required when first needed and not before. Bundlers that know CommonJS (ours
 * does) keep the call synchronous and the module unevaluated until then; nothing of `node:` is involved.
 */
function tagger(): typeof nlp {
  return require('compromise')
}

/** Whether a word, lower case, is one that the tagger's lexicon lists: "born", not "gcse". */
export function isOrdinaryWord(word: string): boolean {
  const { one } = tagger().model() as unknown as { one: { lexicon: Record<string, unknown> } }
  return Object.hasOwn(one.lexicon, word)
}

const people = /Person|FirstName|MaleName|FemaleName|LastName|Place|City|Country|Region|Demonym|Month|WeekDay|Holiday/

/** Whether a capitalised word is known as the name of a person or a place, and so of no employer. */
export function isPersonOrPlace(name: string): boolean {
  const tags = (tagger()(name).json({ terms: { tags: true } }) as { terms: { tags: string[] }[] }[]).flatMap(
    ({ terms }) => terms.flatMap((term) => term.tags),
  )
  return tags.some((tag) => people.test(tag))
}
