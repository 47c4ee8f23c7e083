const family =
  '(?:famil(?:y|ies)|kids|children|mum|mam|mom|dad|wife|husband|mother|father|parents|girls|boys|daughters?|sons?|sisters?|brothers?|gran\\w*|partner|boyfriend|girlfriend|landlord|neighbours?|friends)'
const writers = `(?:I|we|my\\s+(?:\\p{L}+\\s+)?${family}(?:\\s+and\\s+(?:I|me))?)`

/** "I cried when it came", "my wife and I wept": over the letter, and not for joy. */
const wept = new RegExp(
  `\\b${writers}\\b(?:\\s+(?:we|have|had|just|all|both|only|even))*\\s+(?:cried|wept|sobbed|broke\\s+down|(?:have\\s+|had\\s+)?been\\s+crying|(?:was|were|am|are)\\s+in\\s+tears)\\b(?!.*\\b(?:laugh\\w*|joy|happ\\w+|relief|glad|film|onions?|wedding)\\b)`,
  'iu',
)
/** "That one stung", "It hurts more than I can say". */
const stung =
  /(?:^|[.,;]\s+)(?:(?:well|ouch|honestly|and|but|so|frankly),?\s+)?(?:that|this|it|which)(?:\s+one)?\s+(?:really\s+|still\s+|has\s+)?(?:stung\b|hurts?\s+(?:more|a\s+lot|badly|deeply|so\b|like)|hurts?\s*(?:[.!]|$))/i
/** "I am crushed", "I feel humiliated". */
const crushed =
  /\bI(?:['’]m|\s+am|\s+was|\s+feel|\s+felt)\s+(?:(?:so|quite|really|truly|utterly|absolutely|completely|still|simply|left|feeling)\s+)*(?:heartbroken|crushed|devastated|humiliated|gutted|shattered|inconsolable|distraught|belittled)\b(?!\s+(?:for|when\s+(?!I\s+(?:read|got|heard|saw)|you|your)|that\s+the|by\s+(?:the|an?)\s+(?:fire|flood|loss)))/i
/** "I am yet to get over your letter", "I have not slept since". */
const notOver =
  /\b(?:I|we)(?:['’]m|\s+am|\s+are)\s+(?:yet|still\s+trying|unable|not\s+able)\s+to\s+(?:recover\s+from|get\s+over|sleep|eat)\b|\b(?:I|we)\s+(?:still\s+)?have(?:n['’]t|\s+not)\s+(?:yet\s+|really\s+|still\s+)?(?:(?:recovered\s+from|got(?:ten)?\s+over)\s+(?:your|the|this|it|that)|slept|eaten|(?:been\s+able\s+to\s+)(?:eat|sleep))\b|\bI\s+(?:cannot|can['’]t)\s+stop\s+thinking\s+(?:about|of)\s+(?:it|that|what\s+I|how\s+I|my\s+answer)\b|\btakes?\s+(?:an?\s+(?:little|bit)\s+)?more\s+out\s+of\s+me\b|\bset\s+my\s+heart\s+on\s+(?:it|this|that|the)\b/i
/** "I had already told my children that it was in the bag": what was made ready for the post. */
const countedOn = new RegExp(
  `\\bI(?:['’]d|\\s+had)\\s+(?:already\\s+|even\\s+)?(?:told|promised|rung|phoned)\\s+(?:my|the|our)\\s+(?:\\p{L}+\\s+)?${family}\\b(?:\\s*[.,;]|$|\\s+(?:that\\s+)?(?:I|it|we)\\s+(?:had|was|were|would|got))|\\bI(?:['’]d|\\s+had)\\s+(?:already|even)\\s+(?:circled|ringed|marked|bought|picked|ordered|paid|booked|given|handed|packed|cancelled|turned\\s+down)\\b[^.;]{0,50}\\b(?:start\\s+date|calendar|boots|shoes|suit|uniform|flat|notice|deposit|tickets?|bus\\s+pass|bags?|offers?)\\b`,
  'iu',
)
/** What is told of work, or with a smile. */
const ofWork = /\b(?:patients?|customers?|clients?|guests?|pupils?|tenants?)\b|\bmade\s+me\s+laugh\b/i

/** Whether a sentence tells by its form how much something hurt the writer, or what they had counted on. */
export const hurts = (text: string): boolean =>
  !ofWork.test(text) && [wept, stung, crushed, notOver, countedOn].some((sign) => sign.test(text))
