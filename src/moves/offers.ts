/** "What I would do about the noise is hang felt", "What I'd really do is wait", and what leads in a list of such plans. */
const offers =
  /\bwhat\s+I(?:['’]?d|\s+would)\s+(?:really\s+|actually\s+)?do\s+(?:(?:about\s+(?:it|that|this|the|your)\b[^?]{0,60}?\b)?is\s+(?!not\b|nothing\b)|(?:about|for|with|on|in|at)\b[^?]*:$)/i
/** "I'll have your van loaded before you have parked." */
const haveItDone =
  /\bI(?:['’](?:d|ll)|\s+(?:would|will))\s+have\s+your\s+(?!(?:letter|answer|reply|name|number|decision|word|kind)\b)(?:\p{L}+\s+){1,3}?\p{L}+ed\b/iu
/** "I plan to get it down to six", "I'd like to take the queue off your nurses". */
const willGetDown =
  /\bI(?:['’]d|\s+would)\s+(?:like|love|want)\s+to\s+(?!be\b)(?:get|bring|cut|take)\s+(?:it|that|this|them|(?:the|your)\s+(?:\p{L}+\s+){1,3}?)\s*(?:down\s+to|back\s+to|up\s+to\s+\d|under|below|off\s+(?:your|the))\b|\bI(?:['’]m|\s+am)\s+going\s+to\s+(?:get|bring|cut|take)\s+(?:it|that|them|(?:the|your)\s+(?:\p{L}+\s+){1,3}?)\s*(?:down\s+to|back\s+to|under|below)\b|\bI\s+(?:plan|mean|intend|want)\s+to\s+(?:get|bring|cut|take)\s+(?:it|that|them|(?:the|your)\s+(?:\p{L}+\s+){1,3}?)\s*(?:down\s+to|back\s+to|under|below)\b|\bI\s+can\s+(?:get|bring|cut|take)\s+(?:it|that|them|(?:the|your)\s+(?:\p{L}+\s+){1,3}?)\s*(?:down\s+to|back\s+to|under|below)\b/iu
/** "We cut ours to eighteen, and I'll do the same for you": the result told, promised to the reader. */
const doesTheSame =
  /\bI(?:['’](?:d|ll)|\s+(?:would|will|can|could))\s+(?:(?:sort\s+of|kind\s+of|perhaps|probably|maybe|gladly|also|like\s+to|love\s+to)\s+)*(?:do\s+(?:that|it|the\s+same(?:\s+\p{L}+)?|this|as\s+much)|(?:bring|run|put|use|make|apply|try|set\s+up|build|keep)\s+(?:the\s+same|that|those|this|these)\s+(?:\p{L}+\s+)?\p{L}+(?:\s+to\s+work)?)\s+(?:for|at|in|on|to|with)\s+(?:you\b(?!\s+like\b)|your\b(?!\s+(?:attention|notice|question|letter|interview)\b)|\p{Lu}|the\s+\p{L}+s?\s*(?:[.,;]|$))/u
/** "I will run your arrears the same way", "You will get the same from me": the manner promised. */
const sameWay =
  /\bI(?:['’](?:d|ll)|\s+(?:would|will|shall|can|could))\s+(?!like\b|hope\b)\p{L}+\s+(?:your|the)\s+(?:\p{L}+\s+){1,3}(?:in\s+)?(?:(?:just|exactly)\s+)?the\s+same\s+way\b|\bI(?:['’](?:d|ll)|\s+(?:would|will|shall|can|could))\s+(?:bring|give)\s+(?:the\s+same\s+to\s+(?:you\b|your\b|\p{Lu})|(?:you|\p{Lu}\p{L}+)\s+the\s+same\b)|\b(?:you|\p{Lu}\p{L}+)\s+(?:will|would|can|could|shall)\s+(?:get|have)\s+(?:just\s+|exactly\s+)?the\s+same\s+from\s+me\b/u
/** "I would bring the same passion to you": what somebody is like, and nothing done. */
const trait =
  /\b(?:the\s+same|that|those|this|these)\s+(?:\p{L}+\s+)?(?:energy|passion|drive|commitment|enthusiasm|efforts?|dedication|discipline|devotion|attitude|mindset|spirit|experience|expertise|knowledge|skills?|results?|ethic|standards?|values|focus|determination|motivation|loyalty|professionalism|love|hunger|talents?|qualities|creativity|positivity)\b/iu
/** "I would do the same for you", "for Halden": to whom, and not for what of theirs. */
const forNothingNamed = /\b(?:for|at|to|with)\s+(?:you\b|\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)(?:,?\s+too)?\s*[.!]?$/u

/** Whether a sentence promises the reader what was done elsewhere, or is there to be given. */
export const promisesTheSame = (text: string): boolean => doesTheSame.test(text) || sameWay.test(text)

/** Whether a sentence offers by its form to do something for the reader. */
export const offersSomething = (text: string): boolean =>
  offers.test(text) || haveItDone.test(text) || willGetDown.test(text) || (promisesTheSame(text) && !trait.test(text))

/** "I would do the same for you.": whatever that is, it names no need of the reader's. */
export const promisesNothingNamed = (text: string): boolean => promisesTheSame(text) && forNothingNamed.test(text)
