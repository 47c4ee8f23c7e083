/** Words that lead to a question and say nothing of what it is about. */
const leading =
  'so|and|but|well|ok|okay|now|please|honestly|frankly|seriously|just|go|on|then|sir|madam|can|could|would|will|might|may|did|do|you|i|me|we|kindly|kind|sort|bit|of|like|love|want|need|wish|wanted|should|shall|d|ll|am|m|be|been|glad|grateful|obliged|curious|to|if|let|know|tell|say|explain|write|text|email|ring|call|hear|ask|asking|see|understand|learn|wonder|wondering|about|over|the|phone|by|in|a|an|line|word|two|it|is|s|that|was|really|only|still|simply|hoping|hope|for|reason|reasons|truth'
/** What became of the writer, and nothing of why. */
const fate =
  'not|no|a|the|it|this|me|t|turned|down|passed|over|rejected|refused|chosen|picked|hired|selected|taken|shortlisted|successful|unsuccessful|given|offered|wanted|left|out|job|post|place|one|good|enough|right'

const wentWrong =
  '(?:what|where)\\s+(?:exactly\\s+)?(?:(?:did|do)\\s+(?:i|it|things)|i|it|things)\\s+(?:all\\s+)?(?:do|did|go|went|got|get)\\s+(?:it\\s+)?(?:so\\s+)?wrong'
const wrongWithMe = 'what\\s+(?:was|is|s)\\s+(?:so\\s+)?wrong\\s+with\\s+me'
const why = `why\\s+(?:not\\s+me|me|(?:was|wasn|am|did|didn|had|hadn)\\s+(?:t\\s+)?(?:i|it)(?:\\s+(?:get|${fate}))*|(?:i|it)\\s+(?:was|wasn|got|get|did|didn|had)(?:\\s+(?:get|${fate}))*|you\\s+(?:said\\s+no|turned\\s+me\\s+down|(?:did\\s+not|didn\\s+t)\\s+(?:want|pick|choose|take|hire)\\s+me))`
const closing =
  '(?:with\\s+me|in\\s+general(?:\\s+terms)?|generally|exactly|precisely|please|then|at\\s+all|if\\s+you\\s+(?:can|could|would)|some\\s?time)'
const wide = new RegExp(`^(?:(?:${leading})\\s+)*(?:${wentWrong}|${wrongWithMe}|${why})(?:\\s+${closing})*$`, 'i')

/**
 * "So where did I go wrong?", "I should like to know why it was a no": asks what was wanting, and of nothing in particular, so that "you weren't the
 * right fit" would answer it. "Where did my answer on drains go wrong?" does not.
 */
export function isWideQuestion(text: string): boolean {
  return wide.test(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())
}
