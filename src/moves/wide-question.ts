/** Words that lead to a question and say nothing of what it is about; each once, since two ways through a word are four through two. */
const leading =
  'so|and|but|well|ok|okay|now|please|honestly|frankly|seriously|just|go|on|then|sir|madam|can|could|would|will|might|may|did|do|you|i|me|we|kindly|kind|sort|bit|of|like|love|want|need|wish|wanted|should|shall|d|ll|am|m|be|been|glad|grateful|obliged|curious|to|if|let|know|tell|say|explain|write|text|email|ring|call|hear|ask|asking|see|understand|learn|wonder|wondering|about|over|the|phone|by|in|a|an|line|word|two|it|is|s|that|was|really|only|still|simply|hoping|hope|for|reason|reasons|truth|from|straight|up|down|put|give|given|told|informed|drop|send|spare|have|had|has|lines|some|few|note|letter|minute|minutes|ten|five|quarter|hour|telephone|writing|there|whether|felt|feel|able|goodness|part|therefore|wondered|back|mail|e|reply|set\\s+out|answer\\s+me|return|because|as|since|thanks|great|good|nice|helpful|lovely|appreciated|share|at|all'
/** What became of the writer, and nothing of why. */
const fate =
  'not|no|a|the|it|this|me|t|turned|down|passed|over|rejected|refused|chosen|picked|hired|selected|taken|shortlisted|successful|unsuccessful|given|offered|wanted|left|out|job|post|place|one|good|enough|right'

const wentWrong =
  '(?:what|where)\\s+(?:exactly\\s+)?(?:(?:did|do)\\s+(?:i|it|things)|i|it|things)\\s+(?:all\\s+)?(?:do|did|go|went|got|get)\\s+(?:it\\s+)?(?:so\\s+)?wrong'
const wrongWithMe = 'what\\s+(?:was|is|s)\\s+(?:so\\s+)?wrong\\s+with\\s+me'
const why = `why\\s+(?:not\\s+me|me|(?:was|wasn|am|did|didn|had|hadn)\\s+(?:t\\s+)?(?:i|it)(?:\\s+(?:get|${fate}))*|(?:i|it)\\s+(?:was|wasn|got|get|did|didn|had)(?:\\s+(?:get|${fate}))*|you\\s+(?:said\\s+no|turned\\s+me\\s+down|(?:did\\s+not|didn\\s+t)\\s+(?:want|pick|choose|take|hire)\\s+me))`
/** What was wanting, of nothing in particular. */
const fellShort =
  '(?:what|where|how|in\\s+what\\s+way)\\s+(?:exactly\\s+)?(?:did\\s+i|i\\s+(?:had|have)|i)\\s+(?:(?:fall|fell|fallen|come|came|be|been)\\s+(?:up\\s+)?short|let\\s+(?:myself|you|the\\s+side)\\s+down|(?:slip|slipped|mess|messed)\\s+up|(?:lose|lost)\\s+you)'
const wanting =
  '(?:what(?:ever)?|where)\\s+(?:it\\s+was|was\\s+it|it\\s+is)?\\s*(?:that\\s+)?(?:i|you|they|the\\s+(?:panel|board|committee|jury|interviewers?)|was|were)\\s+(?:was\\s+|were\\s+|found\\s+(?:to\\s+be\\s+)?|felt\\s+(?:to\\s+be\\s+)?|not\\s+)*(?:(?:lacking|wanting|missing)(?:\\s+in\\s+me)?|lacked|wanted|missed|looking\\s+for|after|to\\s+(?:your|the|their)\\s+(?:taste|liking)(?:\\s+of\\s+the\\s+\\w+)?)'
const lacked =
  'what\\s+(?:was\\s+i\\s+(?:lacking|missing)|were\\s+you\\s+(?:looking\\s+for|after)|did\\s+(?:i\\s+lack|you\\s+(?:miss|feel\\s+(?:was|i\\s+was)\\s+(?:missing|lacking))))'
/** What the writer would have won. */
const toWin =
  'to\\s+(?:be\\s+(?:a\\s+better\\s+(?:fit|match|candidate)|chosen|picked|hired|selected|successful|considered)|get\\s+(?:it|hired|the\\s+(?:job|post|role|place|position|nod|work|offer))|change\\s+(?:your|the)\\s+(?:mind|minds|decision))'
const anything = `(?:there\\s+(?:was|is)|is\\s+there|was\\s+there)\\s+(?:anything|something)(?:\\s+(?:at\\s+all|in\\s+general|else))?\\s+(?:that\\s+)?i\\s+(?:could|should|might|ought\\s+to|can)\\s+(?:(?:have|of|ve)\\s+)?(?:done|do|said|say)\\s+(?:(?:any\\s+)?(?:better|differently|different|more|otherwise)(?:\\s+${toWin})?|${toWin})`
const something =
  '(?:(?:did|had|have)\\s+i\\s+(?:do|done|say|said)\\s+(?:something|anything)(?:\\s+wrong)?|did\\s+i\\s+(?:mess|screw|slip)\\s+up|(?:was\\s+it|it\\s+was)\\s+(?:something|anything)\\s+(?:that\\s+)?i\\s+(?:did|said|wore)|(?:is|was)\\s+there\\s+(?:something|anything)\\s+wrong\\s+with\\s+me)(?:\\s+or\\s+(?:what|something|not|(?:was|is)\\s+it\\s+(?:just\\s+)?(?:not|never)\\s+(?:meant\\s+to\\s+be|going\\s+to\\s+happen)))?'
const failed =
  'what\\s+(?:(?:it\\s+was|was\\s+it)\\s+(?:that\\s+)?)?i\\s+failed\\s+to\\s+(?:provide|show|do|bring|give|offer|deliver|demonstrate)'
/** "Any comments would be good", before what is asked. */
const comments =
  '(?:any|some|your|all|a\\s+(?:little|bit\\s+of))\\s+(?:(?:honest|frank|general|other)\\s+)?(?:feedback|comments?|thoughts|pointers|advice)'
const cameAcross = 'how\\s+i\\s+came\\s+(?:across|over)'
/** "Or was I simply not what you were looking for?" */
const orElse =
  '\\s+or\\s+(?:was|am)\\s+i\\s+(?:(?:simply|just|only)\\s+)?not\\s+(?:what\\s+you|who\\s+you|good\\s+enough|the\\s+right|right)\\b.*'
const closing =
  '(?:with\\s+me|in\\s+general(?:\\s+terms)?|generally|exactly|precisely|please|then|at\\s+all|if\\s+you\\s+(?:can|could|would)|some\\s?time|(?:i\\s+(?:should|would|d)\\s+be|and)\\s+(?:very\\s+|most\\s+)?(?:grateful|obliged|glad)|in\\s+(?:the|my|our)\\s+interview|on\\s+the\\s+day|that\\s+day|on\\s+(?:mon|tues|wednes|thurs|fri)day)'
const wide = new RegExp(
  `^(?:(?:${leading}|${comments})\\s+)*(?:${[wentWrong, failed, wrongWithMe, why, fellShort, wanting, lacked, anything, something, cameAcross].join('|')})(?:\\s+${closing})*(?:${orElse})?$`,
  'i',
)

/**
 * "So where did I go wrong?", "I should like to know why it was a no": asks what was wanting, and of nothing in particular, so that "you weren't the
 * right fit" would answer it. "Where did my answer on drains go wrong?" does not.
 */
export function isWideQuestion(text: string): boolean {
  return wide.test(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())
}
