import type nlp from 'compromise'
import { Recent } from '../data/recent'

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

const personOrPlace =
  /Person|FirstName|MaleName|FemaleName|LastName|Place|City|Country|Region|Demonym|Month|WeekDay|Holiday/

/** Names that were looked up, since a lookup takes half a millisecond and letters are judged again at every keystroke. */
const known = new Recent<string[]>(1000)

const tagsOf = (words: string): string[] =>
  known.get(words, () => {
    const sentences = tagger()(words).json({ terms: { tags: true } }) as { terms: { tags: string[] }[] }[]
    return sentences.flatMap(({ terms }) => terms.flatMap(({ tags }) => tags))
  })

const isTagged = (words: string, wanted: RegExp) => tagsOf(words).some((tag) => wanted.test(tag))

/** Whether a capitalised word is known as the name of a person or a place. */
export const isPersonOrPlace = (name: string): boolean => isTagged(name, personOrPlace)

/** Whether a capitalised word is known as the name of a place. */
export const isPlace = (name: string): boolean => isTagged(name, /^(?:Place|City|Country|Region)$/)

/** Whether a capitalised word is known as somebody's first name. */
export const isFirstName = (name: string): boolean => isTagged(name, /^(?:FirstName|MaleName|FemaleName)$/)
