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
    String.raw`${lead}(?:I\s+(?:know|fear|think|realise|realize)\s+(?:that\s+)?)?I\s+(?:did|performed|came\s+across|came\s+over)\s+(?:(?:very|so|really|pretty|rather)\s+)?(?:badly|terribly|poorly|dreadfully)(?:\s+(?:in|at)\s+(?:the|my|our|your)\s+(?:\p{L}+\s+)?interview|\s+on\s+\p{L}*day)?`,
    String.raw`${lead}(?:the|my|our)\s+interview\s+(?:went|was)\s+(?:(?:very|so|really|pretty|quite|rather)\s+)?(?:badly|terribly|poorly|terrible|awful|dreadful|a\s+(?:\p{L}+\s+)?(?:disaster|car\s+crash|shambles|train\s+wreck|catastrophe))`,
    String.raw`${lead}my\s+(?:performance|showing|interview)(?:\s+on\s+\p{L}*day|\s+in\s+the\s+interview)?\s+was\s+${degree}(?:terrible|awful|dreadful|abysmal|pathetic|embarrassing|shameful|hopeless)`,
    String.raw`${lead}I\s+(?:gave|had)\s+an?\s+(?:terrible|awful|dreadful|abysmal|lousy|shocking)\s+interview`,
    String.raw`${lead}(?:I\s+(?:know|fear|feel)\s+(?:that\s+)?)?I\s+(?:have\s+)?let\s+(?:(?:both\s+)?you\s+and\s+)?myself\s+down(?:\s+(?:in|at)\s+(?:the|my|our)\s+interview|\s+on\s+\p{L}*day|\s+badly)?`,
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

/** "I would fully understand if you picked somebody else": leave given to refuse. */
const leaveToRefuse =
  /\bI(?:['’]d|\s+would|\s+will|['’]ll)\s+(?:fully\s+|completely\s+|quite\s+|totally\s+|well\s+)*(?:understand|not\s+(?:blame|be\s+surprised)|not\s+hold\s+it\s+against)\b[^.;]{0,20}\bif\s+you\s+(?:(?:had|have|were\s+to|now|would\s+rather|prefer(?:red)?\s+to|decided?\s+to)\s+)*(?:(?:decided?\s+(?:to\s+)?|chose\s+to\s+|wanted\s+to\s+)?(?:go|went|gone)\s+(?:with|for)|pick(?:ed)?|choose|chose|hired?|t(?:ake|ook)|prefer(?:red)?)\s+(?:some(?:one|body)|anyone|another|a\s+(?:stronger|better|more)|the\s+other)\b/iu
/** "Thanks for sitting through that car crash of an interview." */
const satThrough =
  /\b(?:sitting|sat|bearing|putting\s+up)\s+(?:through|with)\s+(?:that|my|such\s+an?|the)\s+(?:\p{L}+\s+)?(?:car\s+crash|train\s+wreck|disaster|shambles|ramblings?|rambling|waffle|performance|mess)\b/iu
/** "I am a slow learner", "there are gaps in my CV." */
const slow =
  /\bI(?:['’]m|\s+am)\s+(?:an?\s+)?(?:rather\s+|very\s+|bit\s+of\s+an?\s+)?(?:slow\s+(?:learner|worker|study|starter)|poor\s+(?:speaker|interviewee|communicator)|slower\s+than\s+(?:most|others|many))\b|\bthere\s+are\s+(?:\p{L}+\s+)?gaps\s+in\s+my\s+(?:CV|r[eé]sum[eé]|record|knowledge|experience)\b/iu

/** Whether a sentence puts the writer down by its form, whole: which owns no moment, and shows nothing for it. */
export const condemnsSelf = (text: string): boolean => verdict.test(text)

/** Whether a sentence tells by its form what the writer lacks, and leaves it at that. */
export const lacksAll = (text: string): boolean =>
  poorOdds.test(text) ||
  leaveToRefuse.test(text) ||
  satThrough.test(text) ||
  ((hasNone.test(text) || slow.test(text)) && !turned.test(text))
