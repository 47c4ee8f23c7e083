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

const person = /Person|FirstName|MaleName|FemaleName|LastName/
const place = /Place|City|Country|Region|Demonym|Month|WeekDay|Holiday/

function tagsOf(name: string): string[] {
  const sentences = tagger()(name).json({ terms: { tags: true } }) as { terms: { tags: string[] }[] }[]
  return sentences.flatMap(({ terms }) => terms.flatMap(({ tags }) => tags))
}

/** Whether a capitalised word is known as the name of a person. */
export const isPersonName = (name: string) => tagsOf(name).some((tag) => person.test(tag))

/** Whether a capitalised word is known as the name of a person or a place, and so of no employer. */
export const isPersonOrPlace = (name: string) => tagsOf(name).some((tag) => person.test(tag) || place.test(tag))
