import { months } from '../text/calendar'

const aDay = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const reader =
  '(?:you|your\\s+\\p{L}+|the\\s+(?:office|depot|school|clinic|agency|reception|front\\s+desk|number|line)|HR|reception)'

/** "My two mails have gone unanswered", "nobody has come back to me": a reproach for silence. */
const attempts = '(?:e?-?mails?|messages?|letters?|notes?|calls?|reminders?|voicemails?|texts?)'
const unheard =
  '(?:unanswered|unacknowledged|ignored|no\\s+(?:reply|answer|response|word)|without\\s+(?:an?\\s+|any\\s+|so\\s+much\\s+as\\s+a\\s+)?(?:reply|answer|response|word)|(?:not|neither|none|never)\\b.{0,20}\\b(?:answered|acknowledged|returned|replied))'
const noOne = '(?:nobody|no\\s?one|not\\s+(?:one|a\\s+single)\\s+(?:person|soul))'
const reproach = [
  `\\b(?:my\\b[^.;]{0,30}\\b${attempts}|${attempts}\\s+(?:from\\s+me|of\\s+mine))\\b[^.;]{0,60}\\b${unheard}\\b`,
  `\\b${noOne}\\s+(?:in|at|from)\\s+your\\s+\\p{L}+\\s+(?:has|is)\\s+(?:picked|picking|answered|answering)(?:\\s+up)?(?:\\s+(?:the|your)\\s+phone)?\\s+since\\b`,
  `\\b${noOne}\\s+has\\s+(?:picked\\s+up|answered|returned)\\s+(?:any\\s+of\\s+)?my\\s+${attempts}\\b`,
  `\\b(?:(?:you|your\\s+\\p{L}+|HR)\\s+(?:has|have)(?:n['’]t|\\s+not|\\s+never)|${noOne}\\s+has)\\s+(?:come|got|gotten|called|rung|written|mailed)\\s+back\\s+to\\s+me\\b`,
]

const reached = '(?:called|rung|rang|phoned|telephoned|e?-?mailed|written|wrote|texted|messaged)'

/** "This is my fourth message", "I rang on Tuesday and again on Thursday": past attempts to reach the reader, counted. */
const counted = [
  `\\bthis\\s+is\\s+(?:now\\s+)?(?:my|the)\\s+(?:second|third|fourth|fifth|sixth|seventh|\\d+(?:nd|rd|th))\\s+(?:${attempts}|time\\s+(?:of\\s+)?(?:writing|asking|calling|ringing|e-?mailing|texting))\\b`,
  `(?:^|[,.;:!]\\s+|\\bI(?:\\s+am|['’]?m)\\s+)(?:(?:just|so|again|now|here\\s+I\\s+am,?|hi,?|hello,?)\\s+)*(?:following\\s+up|circling\\s+back|checking\\s+(?:in|back)|touching\\s+base|reaching\\s+out|writing|asking|chasing|ringing|calling|e?-?mailing|texting|trying\\s+(?:to\\s+(?:reach|call|ring)\\s+)?${reader})(?:\\s+(?:again|back|in|(?:to\\s+|with\\s+)?${reader}))?\\s+for\\s+(?:the|a)\\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|\\d+(?:rd|th))\\s+time\\b`,
  `(?:^|\\bI\\s+)${reached}(?:\\s+(?:to\\s+)?${reader})?(?:\\s+(?:on|last|this|at|in)\\s+[^.;,]{1,20}|\\s+${aDay}|\\s+(?:twice|once|yesterday|already))?[,;]?\\s+(?:and\\s+)?(?:I\\s+)?(?:${reached}|tried)\\s+again\\b`,
  `(?:^|\\bI(?:['’]ve|\\s+have)?\\s+)(?:already\\s+|also\\s+)?${reached}(?:\\s+(?:to\\s+)?${reader})?(?:\\s+(?:twice|(?:two|three|four|five|six|\\d)\\s+times)(?!\\s+(?:an?|before|as)\\b)|\\s+(?:on\\s+)?${aDay},?\\s+and\\s+(?:\\p{L}+\\s+)?(?:again\\s+)?(?:on\\s+)?${aDay})\\b`,
]

/** "I will ring on the 3rd, the 6th and the 10th", "I’ll drop by on Monday and then most mornings": visits and calls that are announced in a row; "or" leaves a choice. */
const aDate = `(?:on\\s+)?(?:the\\s+\\d{1,2}(?:st|nd|rd|th)|${aDay})\\b`
const comes = `(?:(?:call|ring|phone|telephone|e?-?mail|text|message|try)(?:\\s+(?:${reader}|again|back|round))?|(?:swing|stop|drop|come|pop|look|walk|call)\\s+(?:past|by|in|round))`
const unbidden = `(?!.*\\b(?:or|if\\s+(?:you|it\\s+suits)|as\\s+(?:you|we|agreed|arranged)|(?:to|for)\\s+(?:the|my|our)\\s+(?:\\p{L}+\\s+)?(?:trials?|shifts?|tests?))\\b)`
const inARow = [
  `\\bI(?:['’]ll|\\s+(?:will|shall))\\s+(?:\\p{L}+ly\\s+|also\\s+)?${comes}\\s+${unbidden}${aDate}(?:,\\s+(?:and\\s+(?:again\\s+)?)?${aDate}[^.;]{0,40}\\band\\b[^.;]{0,25}\\b${aDate}|,?\\s+and\\s+(?:then\\s+|on\\s+)?(?:most|every|each)\\s+(?:days?|mornings?|afternoons?|evenings?)\\b)`,
]

/** "I would need to hear by Friday", "Kindly inform me by the 14th": a day that is set for the reader. */
const when = `(?:today|tonight|tomorrow|${aDay}|noon|midday|\\d|the\\s+(?:\\d|end|close)|(?:end|close)\\s+of|(?:next|this)\\s+week|${months.join('|')}|christmas)\\b`
const deadline = [
  `\\bI\\s+(?:(?:would|will|shall|do|really|therefore|must)\\s+)*(?:need|require|expect|want|have)\\s+(?:(?:to|an?|your|the|some|any|final|firm|definite|clear|written|kind|prompt|early|straight|proper|you|with|it|that|let|me|know)\\s+){0,5}(?:answer|reply|decision|response|hear|know|have\\s+it|word)\\b[^.;]{0,25}\\b(?:by|at\\s+the\\s+latest)\\s+${when}`,
  `(?:^|[,;]\\s+|\\b(?:please|pls|kindly|you|and|to|so|then|just)\\s+)(?:inform|tell|notify|advise|text|ring|call|message|mail|answer|let)\\s+me\\b(?:(?!\\bI\\b)[^.,;?]){0,50}\\bby\\s+${when}`,
  '\\byour\\s+(?:\\p{L}+\\s+)?(?:answer|reply|response|decision)\\s+is\\s+(?:expected|required|requested|needed|awaited)\\s+(?:\\p{L}+\\s+){0,3}(?:by|on|at|before|within|today|tomorrow)\\b',
]

const others =
  '(?:each|every|the|an?|our|their|his|her|all\\s+(?:the|our))\\s+(?!(?:office|depot|school|clinic|agency|reception|front|desk|number|line|switchboard|hiring|panel|recruiter|manager|head|HR|interviewers?|board)\\b)'
const reachesOthers = new RegExp(
  `\\bI\\s+(?:also\\s+)?${reached}\\s+(?:to\\s+)?${others}\\p{L}+|\\bI\\s+(?:want|would\\s+like|need)\\s+(?:each|every)\\s+\\p{L}+\\s+to\\s+(?:have|get|know|hear)\\b`,
  'iu',
)

/** "I rang the foundry on Tuesday and again on Thursday": whom the writer pressed in the work, with no word of the reader. */
export const pressesOthers = (text: string): boolean =>
  reachesOthers.test(text) && !/\b(?:you|your|yours|application|interview|decision)\b/i.test(text)

/** Whether a sentence presses for an answer by its form: reproach for silence, past attempts counted, calls announced in a row, a day set for the reader. */
export const presses = new RegExp([...reproach, ...counted, ...inARow, ...deadline].join('|'), 'iu')

/** "You said that your board needs to know by Friday": the reader's own deadline, told back. */
const wasTold =
  /^you\s+(?:also\s+)?(?:told\s+me|said|mentioned|explained|warned\s+me)\b(?!.*\b(?:promis\w+|me\s+by|answer|yet|still|but|so\s+I)\b)(?!.*\b(?:days?|weeks?|months?|fortnight|monday|tuesday|wednesday|thursday|friday)\b.*\b(?:(?:it|that)(?:['’]s|\s+has)\s+been|that\s+was|(?:it|this)\s+is\s+now|I\s+(?:have\s+)?(?:been\s+)?wait(?:ed|ing))\b)/i
/** "If you want the drawings, say so and I will bring them by Friday", "I have been in twice as a guest": nobody is to answer. */
const bringsBy =
  /^if\s+you\b.*\band\s+I(?:['’](?:ll|d)|\s+(?:will|can|would))\s+(?:bring|send|have|make|draw|write|be)\b(?!.*\b(?:answer|decision|reply|again|every)\b)|\b(?:called|been|come|came|stopped)\b.*\bas\s+an?\s+(?:\p{L}+\s+)?(?:customer|guest|visitor|reader|patient|shopper|parent|diner|passenger)\b/iu
/** "I would ring your suppliers every Friday": what is done in the post, and not to the reader. */
const callsTheirs =
  /^(?!.*\b(?:until|till|unless|answer|decision|decide|reply|hear|hire|yes)\b).*\b(?:call|ring|phone|e-?mail|write\s+to|visit|text|chase)\s+(?:\p{L}+\s+)?(?:your|the|each\s+of\s+your|all\s+your|every\s+one\s+of\s+your)\s+(?:\p{L}+\s+)?(?:clients?|customers?|guests?|patients?|suppliers?|tenants?|members?|donors?|parents|families|students?|pupils|learners|subscribers?|buyers?|growers?|drivers?|residents|volunteers|callers)\b/iu

/** Whether what looks like pressing waits for nobody's answer: a deadline told back, an offer with a day, a customer's visits, calls that are the work. */
export const asksNoAnswer = (text: string): boolean =>
  callsTheirs.test(text) || wasTold.test(text) || bringsBy.test(text)
