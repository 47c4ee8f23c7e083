/** "I liked how your porters greet people", "I love what you have done with it": of what is the reader's, or was seen there. */
const likesHow =
  /\bI(?:['’]ve|\s+have)?\s+(?:(?:\p{L}+ly|just|do|did|also|always|long|very\s+much|so)\s+)*(?:lov|lik|enjoy|admir)(?:e|ed)?\s+(?:how|the\s+(?:way|fact)|that\s+(?:you|your|ye|yous|youse|y['’]all)\b|your\b|what\s+you\b)/iu
/** "Loved the dog on reception", "Really liked how you brief a shift", with nobody said to do it. */
const likesWithoutSubject =
  /^(?:(?:\p{L}+ly|just|and|also|so)\s+)?(?:lov(?:ed?|ing)\s+(?:the|that)|(?:lov(?:ed?|ing)|liked)\s+(?:your|how|what|the\s+way))\b/iu
/** "It is my kind of workshop", "my notion of a good winter". */
const ownKind =
  /(?<!(?:\b(?:not|never|hardly|in)|n['’]t)\s+(?:\p{L}+\s+)?)\bmy\s+(?:kind|sort|type|idea|notion)\s+of\b/iu
/** "The greenhouse pleased me very much." */
const pleased =
  /\b(?:pleased|delighted|cheered|thrilled|charmed|inspired)\s+me\b(?!\s+(?:to\s+(?:hear|learn|read)|less|least)\b)/i
/** "Yours is the first forge where I have seen a timetable kept." */
const first = /\byours\s+is\s+the\s+first\s+(?!(?:interview|offer|reply|answer|call|letter)\b)/i
/** "Yours is the first garage to lose my papers", "Nothing on the tour cheered me." */
const disappointing =
  /\byours\s+is\s+the\s+(?:first|only)\s+\p{L}+\s+(?:to|that)\s+(?:keep|kept|make|made|leave|left|turn|lose|lost|forget|forgot|refuse|refused|send|sent)\b|^(?:nothing|nobody|little|not\s+much)\b[^.;]*\b(?:pleased|cheered|moved|inspired|charmed|thrilled)\s+me\b(?!\s+(?:more|as\s+much))/iu
const turned =
  /\b(?:until|till|but|except|apart\s+from|if\s+only|less|nothing|nobody|none|hardly|barely|scarcely|hated?|my\s+(?:old|last|former|first|previous)|the\s+last\s+(?:job|post|place|firm))\b/i

/** "I would be proud to be part of it": eager for the house, whatever else. */
const partOf =
  /\b(?:would|['’]d)\s+(?:really\s+|very\s+much\s+|so\s+)?(?:like|love|be\s+(?:proud|glad|thrilled|delighted|excited|honou?red|happy))\s+to\s+be(?:come)?\s+(?:an?\s+)?(?:\p{L}+\s+)?part\s+of\s+(?:it|that|this|your|what\s+you|such\s+an?|the\s+team)\b/iu

/** "What hooked me is how you train", "Your garden has won me over", "Your fleet is a joy". */
const wonOver =
  /\bwhat\s+(?:drew|hooked|won|charmed|moved|struck|delighted|excites?|thrill(?:s|ed))\s+me\b[^.;]{0,25}?\s(?:is|was)\s+(?:how\b|that\s+you\b|your?\b|the\s+(?:way|care)\b)|\byour\b[^.;]{1,40}\bwon\s+me\s+over\b|^your\s+(?:\p{L}+\s+){1,3}(?:is|are|was|were)\s+(?:(?:an?|sheer|pure)\s+)?(?:real\s+|great\s+|absolute\s+)?(?:delight|joy|treat|marvel|wonder)(?=\s*[.,;!]|\s+to\b)/iu
/** "I was impressed by how openly you talk", "It was a delight to cross with the crew", "whose Saturday hours I love". */
const struck = [
  /\bI(?:['’]m|\s+was|\s+am|\s+came\s+away)\s+(?:(?:\p{L}+ly|so|very|more\s+than)\s+)?(?:impressed|moved|inspired|charmed)\s+(?:by|with)\s+(?:how\b|the\s+(?:way|care)\b|your\b)/iu,
  /\bit\s+was\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:delight|joy|treat|thrill)\s+to\s+(?!(?:meet|talk|speak|chat|hear\s+(?:from|about|of|that|back)|be\s+interviewed|make\s+your|have\s+met|see\s+you|sit)\b)/iu,
  /\bit\s+was\s+(?:so\s+|very\s+)?(?:good|great|lovely|grand|heartening|wonderful|fine)\s+to\s+(?:see|hear|watch)\s+(?:an?|your|the|how)\b[^.;]{0,60}\b(?:that|who|how|where|so|at\s+work)\b/iu,
  /\b(?:I\s+thought\s+(?:that|it|this)|,\s+which\s+I\s+thought)\s+(?:was|is)\s+(?:an?\s+)?(?:really\s+|very\s+)?(?:grand|lovely|great|fine|wonderful|marvellous|brilliant)\b/iu,
  /\b[Tt]hat(?:['’]s|\s+is|\s+was)\s+what\s+(?:drew|draws|brought)\s+me\s+to\s+(?:you\b|your\b|\p{Lu})/u,
  /\bI\s+(?:really\s+|much\s+|also\s+)?admire\s+(?:your\s+\p{L}+|the\s+\p{L}+|\p{Lu}\p{L}+)\s+for\b/u,
  /\bwhose\s+[^,.;]{3,40}\sI\s+(?:love|admire|like)\b/iu,
]
/** "Loved how nobody here walks past a spill", "how you sing and nobody minds": nobody fails to be delighted. */
const nobodyDoes =
  /\b(?:how|that|the\s+way)\s+(?:(?:you|ye|they|your\s+\p{L}+)\b[^.,;]{1,50}\s+and\s+)?(?:nobody|no\s?one|nothing|none|hardly\s+any\p{L}*)\b/giu

/** Whether a sentence says by its form that the reader's house was no delight. */
export const disappoints = (text: string): boolean => disappointing.test(text)

/**
 * Whether a sentence is delighted with something of the reader's, or eager to be part of it, as its form shows. Of 3,678 labelled letters that are learned
 * from, such words stand in one that is said to show no enthusiasm, and in 141 others.
 */
export function delights(text: string): boolean {
  if (disappoints(text)) return false
  if (partOf.test(text)) return true
  return (
    [likesHow, likesWithoutSubject, ownKind, pleased, first, wonOver, ...struck].some((sign) => sign.test(text)) &&
    !turned.test(text.replaceAll(nobodyDoes, ''))
  )
}
