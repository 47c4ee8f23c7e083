import { titles } from './naming-words'

const languages =
  'Arabic|Chinese|Dutch|English|French|German|Greek|Hindi|Irish|Italian|Mandarin|Polish|Portuguese|Punjabi|Russian|Spanish|Tamil|Turkish|Urdu|Welsh'

/** Whom a letter can say it will call: the reader, the reader's office, or somebody by name; "your patients" are called in the work itself. */
const reader = String.raw`(?:you(?!r)|your\s+(?:\p{L}+['’]s?\s+)?(?:office|secretary|assistant|team|line|number|reception|front\s+desk|desk|HR|department|school|clinic|depot)|(?:the|HR)\s+(?:office|reception|front\s+desk)|(?:${titles}\.?\s+)?(?!I\b|(?:${languages})\b)\p{Lu}\p{Ll}+)(?!['’])`
const calls = `(?:call|ring|phone|telephone|e-?mail|text)`
/** Behind what one may also do with things: "follow up", but not "follow up every complaint". */
const noThing = String.raw`(?=\s*(?:[.,;:!?]|$)|\s+(?:with\s+you|on|in|by|at|again|once|next|this|before|after|over|to\s+(?:see|hear|ask|arrange|fix|find)|\p{L}*day|tomorrow|and|if|when|then|about\s+it|here|there)\b)`
/** "I will ring your office on Tuesday." */
const call = new RegExp(
  String.raw`\bI(?:['’]ll|\s+(?:will|shall|plan\s+to|can))\s+(?:be\s+in\s+touch(?!\s+with\s+(?:every|each|all|the))|${calls}\s+${reader}|${calls}(?:\s+once)?,?\s+(?:on\s+(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|the\s+\d)|tomorrow|this\s+\p{L}+|next\s+\p{L}+)|(?:follow\s+up|check\s+(?:in|back))${noThing})`,
  'u',
)
/** "I'll try you again", "I'll drop in on Friday": to be there once more, in another way. */
const again = new RegExp(
  String.raw`\bI(?:['’]ll|\s+(?:will|shall|am\s+going\s+to|intend\s+to|plan\s+to))\s+(?:(?:\p{L}+ly|also|then)\s+)?(?:(?:${calls}|try)\s+(?:${reader}|again\b|back\b)|give\s+you\s+a\s+(?:bell|call|ring|shout)\b|(?:stop\s+by|come\s+by|drop\s+(?:in|by)|pop\s+in)${noThing}|write\s+again\b)`,
  'u',
)
/** "Let me know either way": whoever says so wants to hear. */
const wantsToHear =
  /^(?:(?:so|and|anyway|please|pls|just),?\s+)*(?:let\s+me\s+know|lmk|keep\s+me\s+(?:posted|informed|updated))\b(?!\s+(?:if|whether)\b)/i
/** "I can come in at any hour that suits the ward", "show you the sheets, any day you like". */
const anyTime =
  /\b(?:at|on)\s+any\s+(?:hour|time|day)\b(?!\s+(?:they|he|she)\b)|\bany\s+(?:day|time|hour|morning|afternoon|evening)\s+(?:you\b(?!\s+\p{L}+ed\b)|(?:that\s+suits|next|this)\b)|\bwhenever\s+(?:you\s+(?:like|wish|want|prefer|choose|can|are)|(?:it|that)\s+suits|suits)\b/iu
const meets =
  /\b(?:come|call|ring|phone|talk|speak|meet|see\s+you|show|bring|take\s+you|walk\s+you|visit|sit\s+down|free|available|present|reach)\b/i
/** "I await your word." */
const awaits =
  /\b(?:I\s+(?:\p{L}+ly\s+)?await\s+(?!an?\b)|awaiting\s+(?:your|to\s+hear|the\s+(?:decision|outcome|result))\b)/iu

/** Whether a sentence announces a call to the reader, or to follow up. */
export const announcesContact = (text: string): boolean => call.test(text)

/** Whether a sentence asks for what comes next, or announces it, as its form shows; whoever announces it means to speak again, however it is received. */
export function looksAhead(text: string): boolean {
  if ([call, again, wantsToHear, awaits].some((sign) => sign.test(text))) return true
  return anyTime.test(text) && meets.test(text) && /\b(?:I|me|we|us)\b/.test(text)
}
