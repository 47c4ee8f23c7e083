/** "They let the whole crew go", "shut us down", "from under us": how work came to an end for the writer and others. */
const all = String.raw`(?:me|us|every(?:one|body)|(?:the\s+)?(?:whole|entire)\s+(?:\p{L}+\s+)?(?:crew|staff|team|shift|lot|floor|department|region|branch|office|workforce|company|of\s+us)|all\s+of\s+us|half\s+(?:of\s+)?us)`
const forAll = new RegExp(
  String.raw`\blet\s+${all}\s+go\b(?!\s+(?:home|early|first|ahead|on|to|for|no|back|free|in|out|up|down|through)\b)|\b(?:paid|laid)\s+${all}\s+off\b|\b(?:shut|closed)\s+us\s+(?:down|up)\b|\bfrom\s+under\s+us\b`,
  'iu',
)
/** "I had to let the whole crew go": what the writer did to others. */
const ownDoing = /\b(?:I|we)\s+(?:\p{L}+\s+){0,3}(?:let|paid|laid)\b/iu
/** "So I had to quit the bakery." */
const hadTo =
  /\bI\s+had\s+to\s+(?:quit|resign|leave|give\s+up)(?:\s+(?:the|my|that|this)\s+(?:\p{L}+\s+)?(?:job|post|work|place|position|firm|company|bakery|shop|school|hotel|office|hospital|farm|mill|plant|yard|restaurant|factory))?\s*(?:[.,;!]|$|\b(?:in|when|because|last|after|before)\b)/iu

/** "My contract was not renewed when the grant ended": how the writer came to leave. */
const letGo =
  /\bmy\s+(?:contract|post|job|role|position)\b[^.;]{0,40}(?:\bnot|n['’]t)\s+(?:been\s+)?(?:renewed|extended)\b|\bI\s+was\s+(?:made\s+redundant|laid\s+off|sacked|let\s+go\s+(?:when|because|after|in|from|by))\b/i

/** Whether a sentence says by its form how the writer's earlier work ended; what the reader's firm did is none of it. */
export const tellsOfLostJob = (text: string): boolean =>
  letGo.test(text) || (!/\byour?\b/i.test(text) && ((forAll.test(text) && !ownDoing.test(text)) || hadTo.test(text)))
