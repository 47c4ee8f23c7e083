/** "I will telephone Mrs Adu on Thursday", "I'll try you again": whoever says so means to speak again, however it is received. */
const willCall =
  /\bI(?:['’]ll|\s+(?:will|shall|am\s+going\s+to|intend\s+to|plan\s+to))\s+(?:(?:\p{L}+ly|also|then|give\s+(?=you\s+a\b))\s+)?(?:(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]elephone|[Tt]ry)\s+(?:you|your|again|back|in|on|\p{Lu}\p{L}+)|you\s+a\s+(?:bell|call|ring|shout)|stop\s+by|come\s+by|drop\s+(?:in|by)|pop\s+in|be\s+in\s+touch|write\s+again)\b/u
/** "I can come in at any hour that suits the ward", "show you the sheets, any day you like". */
const anyTime =
  /\b(?:at|on)\s+any\s+(?:hour|time|day)\b|\bany\s+(?:day|time|hour|morning|afternoon|evening)\s+(?:you|that\s+suits|next|this)\b|\bwhenever\s+(?:you\s+(?:like|wish|want|prefer|choose|can|are)|(?:it|that)\s+suits|suits)\b/i
const meets =
  /\b(?:come|came|call|ring|phone|talk|speak|meet|see\s+you|show|bring|take\s+you|walk\s+you|visit|sit\s+down|free|available|present|reach)\b/i
/** "I await your word." */
const awaits =
  /\b(?:I\s+(?:\p{L}+ly\s+)?await\s+(?!an?\b)|awaiting\s+(?:your|to\s+hear|the\s+(?:decision|outcome|result))\b)/iu

/** Whether a sentence asks for what comes next, or announces it, as its form shows. */
export function looksAhead(text: string): boolean {
  return (
    willCall.test(text) ||
    awaits.test(text) ||
    (anyTime.test(text) && meets.test(text) && /\b(?:I|me|we|us)\b/.test(text))
  )
}
