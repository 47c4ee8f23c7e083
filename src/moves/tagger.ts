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

/** Whether a text has a verb in the past: what was done, not what is done each day or would be. */
export function tellsOfThePast(text: string): boolean {
  return tagger()(text).has('(#PastTense|#Participle|#PerfectTense)')
}
