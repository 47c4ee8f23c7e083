/** "I am an outside bet", with nothing that turns it round. */
const poorOdds =
  /\b(?:I['’]m|I\s+am|I\s+was|I['’]d\s+be|me)\b.{0,30}\b(?:long\s+shot|outside\s+(?:bet|chance)|rank\s+outsider|(?:bad|poor|risky)\s+bet)\b(?!.*\b(?:but|yet|and\s+I)\b)/i

const lead = String.raw`^(?:(?:and|so|well|ok|okay|frankly|honestly|truthfully|let['’]s\s+(?:be\s+honest|face\s+it)|to\s+be\s+(?:honest|frank|blunt)|there\s+is\s+no\s+other\s+word)[,:]?\s+)*`
const degree = String.raw`(?:(?:really|totally|completely|just|utterly|absolutely|simply|badly|truly)\s+)*`
const whole = String.raw`(?:it|that|this|everything|(?:the|my|our|your|this|that)\s+(?:whole\s+|entire\s+)?(?:interview|thing|meeting|day))`
/** "I bombed.", "I made a fool of myself.": the whole of it, and nothing else; "I bombed the rate question" owns one moment. */
const verdict = new RegExp(
  [
    String.raw`${lead}I\s+${degree}(?:blew|botched|bungled|bombed|flunked|tanked|failed|ruined)(?:\s+${whole})?(?:\s+(?:completely|badly|totally|utterly))?`,
    String.raw`${lead}I\s+${degree}(?:messed|screwed)\s+(?:${whole}\s+)?up(?:\s+${whole})?`,
    String.raw`${lead}I\s+was\s+${degree}(?:awful|terrible|dreadful|rubbish|hopeless|useless|pathetic|a\s+(?:disaster|disgrace|shambles|joke))`,
    String.raw`${lead}I\s+${degree}(?:embarrassed|disgraced|shamed)\s+myself`,
    String.raw`${lead}I\s+${degree}made\s+an?\s+(?:\p{L}+\s+)?(?:idiot|fool|ass|clown|spectacle|show)\s+of\s+myself`,
  ]
    .map((form) => `${form}[.!]*$`)
    .join('|'),
  'iu',
)
/** "I have no degree.", and nothing that makes up for it. */
const hasNone =
  /^(?:(?:and|but|also),?\s+)?I\s+(?:have|['’]ve\s+got|hold)\s+no\s+(?:(?:formal|real|relevant|proper|university|college)\s+)?(?:degree|diploma|qualifications?|experience|training)\b(?!\s+(?:of|with)\s+failure)[^,;:–—]*[.!]?$/i
const turned = /\b(?:but|yet|though|although|and|so|because|until|needed|wanted|required|before|when|as)\b/i

/** Whether a sentence puts the writer down by its form, whole: which owns no moment, and shows nothing for it. */
export const condemnsSelf = (text: string): boolean => verdict.test(text)

/** Whether a sentence tells by its form what the writer lacks, and leaves it at that. */
export const lacksAll = (text: string): boolean => poorOdds.test(text) || (hasNone.test(text) && !turned.test(text))
