import { weekday } from '../text/calendar'

const day = String.raw`(?:(?:last|this|next|the)\s+)?${weekday}|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)|(?:the\s+)?end\s+of\s+(?:the\s+|last\s+)?(?:week|month)|(?:last|this|next)\s+week|(?:a|one|two|three|\d+)\s+(?:weeks?|days?|fortnights?)|a\s+fortnight|soon|shortly|back`

/** "I still have not heard back": how long it has been, or from whom; "I have not heard the new filler" has a thing. */
const notHeard =
  /\bI(?:['’]ve|\s+have)?\s+(?:still\s+|yet\s+|so\s+far\s+)?(?:have\s+)?(?:not|n['’]t|never)\s+(?:yet\s+|still\s+|ever\s+|actually\s+)?(?:heard|had\s+(?:an?y?\s+)?(?:word|answer|reply|response|news))(?=\s*(?:[.,;!?]|$)|\s+(?:back|from\s+(?:you|your|anyone|anybody|the\s+(?:office|panel|company|team))|anything|a\s+(?:word|thing)|since|yet|whether|about\s+the\s+(?:job|post|result|outcome)|one\s+way)\b)|\bI\s+(?:still\s+)?haven['’]t\s+(?:yet\s+|still\s+)?(?:heard|had)(?=\s*(?:[.,;!?]|$)|\s+(?:back|from\s+(?:you|your|anyone)|anything|a\s+(?:word|thing)|since|yet|(?:any\s+)?(?:news|word|answer|reply))\b)|\bI\s+have\s+heard\s+nothing\b/i
/** "You said that I would hear by Monday, and I have not." */
const brokenPromise = new RegExp(
  [
    String.raw`\b(?:you|your\s+\p{L}+|they|(?:mr|mrs|ms|dr)\.?\s+\p{L}+)\s+(?:had\s+|both\s+)?(?:said|told\s+me|promised|assured\s+me|wrote)\b[^.;]{0,40}\b(?:I(?:['’]d|\s+would|\s+should)\s+(?:hear|know|have)|you(?:['’]d|\s+would)\s+(?:call|ring|phone|write|e-?mail|be\s+in\s+touch|get\s+back|let\s+me\s+know|decide))\b[^.;]{0,40}?(?:\b(?:by|on|in|within|before|at)\s+(?:${day})|\b(?:today|tomorrow|soon|shortly)\b|\bback\b)[^.;]{0,20}?(?:,|;|\s+(?:and|but|yet))\s*(?:and\s+|but\s+|yet\s+)?(?:I\s+(?:have\s+not|haven['’]t|did\s+not|didn['’]t|still)|you\s+(?:have\s+not|haven['’]t|did\s+not|didn['’]t|never)|we\s+are\s+now|it\s+is\s+now|nobody|nothing|no\s?one|the\s+phone)`,
    String.raw`\byou\s+(?:have\s+not|haven['’]t|did\s+not|didn['’]t|never)\s+(?:yet\s+)?(?:call(?:ed)?|r[iu]ng|phoned?|written?|replied|reply|answer(?:ed)?|get|got(?:ten)?)\s*(?:me\s+|back\s+|to\s+me\s+|in\s+touch\s+)*(?:,?\s*(?:as|when|though|although)\s+you\s+(?:had\s+)?(?:promised|said)|\s*[.!?]|$)`,
  ].join('|'),
  'iu',
)
/** "Why have you not replied?", "I do not understand why nobody answers." */
const whyNoAnswer =
  /\bwhy\s+(?:(?:have|did|do|has|does)\s+(?:you|nobody|no\s?one|your\s+\p{L}+)|(?:you|nobody|no\s?one|your\s+\p{L}+)(?:\s+(?:have|has|do|did))?)\s*(?:not|n['’]t|never)?\s*(?:replied|answered|called|rung|written|responded|replies|answers|calls|got(?:ten)?\s+back|reply|answer|call|write)\b/iu
/** "I have tried twice to reach you", "perhaps my mail ended up in your spam folder". */
const channels =
  /\bI(?:['’]ve|\s+have)?\s+tried\s+(?:(?:twice|again|repeatedly|several\s+times|many\s+times|(?:two|three|four|five|\d+)\s+times)\b[^.;]{0,20}\bto\s+(?:reach|call|contact|ring|phone|get\s+hold\s+of)|to\s+(?:reach|call|contact|ring|phone|get\s+hold\s+of)\s+you\b[^.;]{0,40}\b(?:twice|times|again|by\s+phone\s+and))|\bmy\s+(?:last\s+|first\s+|earlier\s+|previous\s+)?(?:e-?mail|message|letter)s?\s+(?:must\s+have\s+|may\s+have\s+|has\s+|have\s+)?(?:ended?\s+up|gone|went|landed|got\s+lost)\b[^.;]{0,20}\b(?:spam|junk|lost|astray)\b|\b(?:only|just)\s+takes?\s+(?:you\s+)?(?:an?|one|two|five)\s+(?:minutes?|seconds?|moment|line)\s+to\s+(?:answer|reply|write|let|send|tell)\b|\bit\s+would\s+(?:only\s+)?be\s+(?:polite|courteous|decent|good\s+manners|common\s+courtesy)\s+to\s+(?:at\s+least\s+)?(?:answer|reply|send|let|tell|write)\b/iu
/** "Could you tell me today whether I have the job?", "get back to me ASAP", "I won't take no for an answer". */
const atOnce =
  /\b(?:tell|let)\s+me\s+(?:know\s+)?(?:today|tonight|now|this\s+(?:morning|afternoon)|right\s+away|at\s+once|immediately)\b|\b(?:get\s+back\s+to|answer|reply\s+to|call|ring|contact)\s+me\s+(?:asap|a\.s\.a\.p|as\s+soon\s+as\s+possible|immediately|at\s+once|without\s+delay|right\s+away|urgently)\b|\b(?:will|won['’]t|shall|shan['’]t|do|cannot|can['’]t)\s*(?:not\s+)?(?:take|accept)\s+no\s+for\s+an\s+answer\b/i
/** What the reader's work is waiting for, or other people. */
const ofTheirs =
  /\b(?:customers?|patients?|clients?|tenants?|suppliers?|callers?|guests?|pupils?|parents)\b|^you\s+(?:also\s+)?(?:said|told\s+me|mentioned)\s+(?:that\s+)?(?:your|the)\b|\bshould\s+I\s+not\s+hear\b|\bif\s+I\s+(?:do\s+not|don['’]t|have\s+not|haven['’]t)\s+hear/i

/** Whether a sentence reproaches the reader by its form for their silence, or wants an answer at once. */
export const reproachesSilence = (text: string): boolean =>
  !ofTheirs.test(text) && [notHeard, brokenPromise, whyNoAnswer, channels, atOnce].some((sign) => sign.test(text))
