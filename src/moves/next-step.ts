/** "I will ring your office on Tuesday." */
const call =
  /\bI(?:['’]ll|\s+(?:will|shall|plan\s+to|can))\s+(?:be\s+in\s+touch|(?:call|ring|phone|telephone|e-?mail)\s+(?:you|your\s+\w+|[A-Z]\w+)|follow\s+up|check\s+(?:in|back))\b/
/** "I'll try you again", "I'll drop in on Friday": to be there once more, in another way. */
const again =
  /\bI(?:['’]ll|\s+(?:will|shall|am\s+going\s+to|intend\s+to|plan\s+to))\s+(?:(?:\p{L}+ly|also|then)\s+)?(?:(?:ring|call|phone|telephone|try)\s+(?:you|your|again|back|in|on)|give\s+you\s+a\s+(?:bell|call|ring|shout)|stop\s+by|come\s+by|drop\s+(?:in|by)|pop\s+in|write\s+again)\b/iu
/** "Let me know either way": whoever says so wants to hear. */
const wantsToHear =
  /^(?:(?:so|and|anyway|please|pls|just),?\s+)*(?:let\s+me\s+know|lmk|keep\s+me\s+(?:posted|informed|updated))\b(?!\s+(?:if|whether)\b)/i
/** "I can come in at any hour that suits the ward", "show you the sheets, any day you like". */
const anyTime =
  /\b(?:at|on)\s+any\s+(?:hour|time|day)\b|\bany\s+(?:day|time|hour|morning|afternoon|evening)\s+(?:you|that\s+suits|next|this)\b|\bwhenever\s+(?:you\s+(?:like|wish|want|prefer|choose|can|are)|(?:it|that)\s+suits|suits)\b/i
const meets =
  /\b(?:come|came|call|ring|phone|talk|speak|meet|see\s+you|show|bring|take\s+you|walk\s+you|visit|sit\s+down|free|available|present|reach)\b/i
/** "I await your word." */
const awaits =
  /\b(?:I\s+(?:\p{L}+ly\s+)?await\s+(?!an?\b)|awaiting\s+(?:your|to\s+hear|the\s+(?:decision|outcome|result))\b)/iu

/** Whether a sentence announces a call, or to follow up. */
export const announcesCall = (text: string): boolean => call.test(text)

/** Whether a sentence asks for what comes next, or announces it, as its form shows; whoever announces it means to speak again, however it is received. */
export function looksAhead(text: string): boolean {
  if ([call, again, wantsToHear, awaits].some((sign) => sign.test(text))) return true
  return anyTime.test(text) && meets.test(text) && /\b(?:I|me|we|us)\b/.test(text)
}
