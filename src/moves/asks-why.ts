import { isWideQuestion } from './wide-question'

/** What is asked for, in so many words. */
const named: RegExp[] = [
  /\bfeedback\b/i,
  /\b(?:scores|reasons?|observations)\b.{0,80}\b(?:writing|not|why)\b/i,
  /\b(?:any|general|honest|frank) (?:thoughts|advice|pointers|comments|criticism)\b/i,
  /\banything (?:at all )?(?:that )?you (?:can|could|might|care to) (?:tell|say|share|pass on)\b/i,
  /\b(?:tell|telling|say|saying|know|hear) (?:me )?(?:about )?(?:why\b|what (?:you|they) (?:made|thought) of (?:me|my)\b|how I (?:did|came across)\b)/i,
  /(?<!\bI(?:['’]ll| will| can| could) )\b(?:put|set|send|give|furnish|provide|require|demand|want|expect|let me have|(?:e?mail|text|forward|share|post) (?:me|us|it|them|over))\b.{0,80}\b(?:reasons|grounds|why|account|scores?(?:heet)?|marks|file|criteria|criterion|on paper|in writing)\b/i,
]

/** Why, and what was wanting. */
const asked: RegExp[] = [
  /\b(?:fell|fall|came|come) short\b.*\?/i,
  /\bwhy\b[^.!?]*\?/i,
  /\bwhy (?:not me|(?:was|were) I|wasn['’]t I|I (?:was|wasn['’]t))\b/i,
  /(?:\b(?:is|just|only|simply|me),?|^(?:so|and|but)?,?) ?\bwhy[.?!]?$/i,
  /^(?:so |and |but )?(?:tell me )?what(?:ever)? happened[.?!]*$/i,
  /^(?:so |and |but )?what(?:['’]?s| was| is) the reasons?\b/i,
  /\b(?:who (?:has )?(?:got|gets|did you (?:pick|choose|hire|take|go with))|what(?:['’]?s| (?:has|have|had|did|does|do))\b.{1,40}\b(?:got|have|had) that I)\b[^.!]*\?/i,
]

/** The reason itself, or what was wrong: asked for where a request is made of it. */
const wanting =
  /\b(?:know|told|tell|explain|give|hear|learn|send|e?mail|write)\b.{0,60}(?:\breasons?\b|\bwhat(?:ever)? (?:it was|(?:was|is) (?:it|the matter|wrong|missing|lacking|wanting))\b)/i
const request =
  /\?|\b(?:please|pls|kindly|(?<!\bto )(?:tell|give|send) me|let me|(?:like|want|wish|prefer) to|sooner|rather|(?:may|might) I|(?:can|could|would|will) you|write|would (?:appreciate|welcome|value|be (?:grateful|glad|obliged)))\b/i

/** Whoever thanks for the reason, or says that it was given, has had it. */
const hadIt =
  /\b(?:thank(?:s|ful| you)|(?:good|kind|decent|generous) of (?:you|them)|appreciate|grateful (?:that|to you) (?:for|you)|you (?:have )?(?:told|gave|given|explained|said|showed|had)|(?:I was|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\p{L}+|they|he|she) (?:was )?(?:told|gave|explained)|for (?:telling|giving|explaining|sending))\b/iu

/**
 * Whether somebody who was turned down asks, however widely, what was wanting: no `feedback`, since only a specific question is one, but enough to
 * make the letter a request for it.
 */
export function asksWhy(text: string): boolean {
  if (isWideQuestion(text)) return true
  if (hadIt.test(text) && !request.test(text)) return false
  return [...named, ...asked].some((pattern) => pattern.test(text)) || (wanting.test(text) && request.test(text))
}
