import { months } from '../text/calendar'

/** "They let the whole crew go", "shut us down", "from under us": how work came to an end for the writer and others. */
const whoLostIt = String.raw`(?:me|us|every(?:one|body)|(?:the\s+)?(?:whole|entire)\s+(?:\p{L}+\s+)?(?:crew|staff|team|shift|lot|floor|department|region|branch|office|workforce|company|of\s+us)|all\s+of\s+us|half\s+(?:of\s+)?us)`
/** The end of it: whatever else follows "let me go" says where to, or how. */
const over = String.raw`(?=\s*(?:[.,;:!?]|$|\b(?:when|because|in\s+(?:\d|${months.join('|')}|the\s+(?:spring|summer|autumn|fall|winter|new\s+year))|last|after\s+(?:the|we|they|it|I)\s+(?!hardest)\p{L}+\s+(?:was|were|had|closed|sold|lost|ended|went|left|moved|shut|bought|merged)|by\s+(?:text|e-?mail|letter|phone)|this)\b))`
const forAll = new RegExp(
  String.raw`\blet\s+${whoLostIt}\s+go${over}|\blaid\s+${whoLostIt}\s+off\b|\blaid\s+off\s+${whoLostIt}(?!['’])|\bmade\s+${whoLostIt}\s+redundant\b|\bpaid\s+(?:me|us|every(?:one|body)|all\s+of\s+us)\s+off${over}|\b(?:shut|closed)\s+us\s+(?:down|up)(?:\s+for\s+good)?${over}|\b(?:sold|closed|shut)\b[^.;]{0,40}\bfrom\s+under\s+us\b`,
  'iu',
)
/** "I had to let the whole crew go": what the writer did to others. */
const ownDoing = /\b(?:I|we)\s+(?:\p{L}+\s+){0,3}(?:let|paid|laid)\b/iu
/** "So I had to quit the bakery." */
const hadTo =
  /\bI\s+had\s+to\s+(?:quit|resign|(?:leave|give\s+up)(?=\s+(?:the|my|that|this)\b)|leave(?=\s*(?:[.,;!]|$|when\b|because\b)))(?:\s+(?:the|my|that|this)\s+(?:\p{L}+\s+)?(?:job|post|work|place|position|firm|company|bakery|shop|school|hotel|office|hospital|farm|mill|plant|yard|restaurant|factory))?\s*(?:[.,;!]|$|\b(?:in|when|because|last|after|before)\b)/iu

/** "My contract was not renewed when the grant ended": how the writer came to leave. */
const letGo =
  /\bI(?:['’]ve|\s+(?:was|got|have|had))\s+(?:been\s+|just\s+|recently\s+|also\s+|unfortunately\s+|suddenly\s+)*(?:fired(?!\s+up\b)|sacked|dismissed|laid\s+off|made\s+redundant|pushed\s+out|forced\s+out|terminated|given\s+(?:the\s+sack|my\s+cards|my\s+notice))\b|(?<!\b(?:I|we|you)\s)\b(?:fired|sacked|dismissed)\s+me\b|\bI\s+(?:recently\s+|just\s+)?(?:lost|have\s+lost)\s+my\s+(?:job|post|position|work|place)\b|\bI\s+took\s+(?:the\s+)?(?:voluntary\s+)?(?:redundancy|severance)\b|\bmy\s+(?:(?:old|last|own|whole)\s+)?(?:contract|post|job|role|position|department)\b[^.;,]{0,30}\b(?:was|has\s+been|had\s+been|got|is\s+being)\s+(?:eliminated|cut(?!\s+by)|axed|scrapped|abolished|outsourced|offshored|made\s+redundant|closed\s+down|deleted)\b|\bmy\s+(?:contract|post|job|role|position)\b[^.;]{0,40}(?:\bnot|n['’]t)\s+(?:been\s+)?(?:renewed|extended)\b|\bI\s+was\s+(?:made\s+redundant|laid\s+off|sacked|let\s+go\s+(?:when|because|after|in|from|by))\b/i

/** "I am leaving Hollis because there is nowhere to go." */
const leaving =
  /\bI\s+(?:stopped\s+work(?:ing)?|gave\s+up\s+(?:work|my\s+job)|left(?:\s+my\s+(?:job|post)|\s+work|\s+\p{Lu}\p{L}+(?:\s+in\s+\d{4})?))\b[^.;]{0,25}\bto\s+(?:care\s+for|look\s+after|have\s+my|raise|move\s+(?:closer|nearer|back|home)|get\s+away|recover|rest)\b|\bI\s+(?:felt|was|am|feel)\s+(?:(?:completely|totally|so|rather)\s+)?(?:burnt|burned)[\s-]+out\s+(?:at|after|by|in|with)\b|\bI\s+(?:want|need|would\s+like|['’]d\s+like|hope)\s+to\s+(?:leave|get\s+(?:out\s+of|away\s+from)|quit)\s+(?:my|this|the)\s+(?:present\s+|current\s+)?(?:job|post|place|firm|company|boss|manager)\b|\b[Tt]he\s+gaps?\s+in\s+my\s+(?:CV|r[eé]sum[eé]|record|history)\s+(?:is|are|was|were|comes?)\b|\bI(?:['’]m|\s+am)\s+(?:only\s+)?(?:leaving|quitting)\s+(?:(?:the|my|this)\s+(?:\p{Ll}+\s+)?(?:job|post|firm|company|shop|school|place)|there|them|\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)\s+(?:because|as|since|over)\b/u

const goesSomewhere = new RegExp(
  String.raw`\blet\s+${whoLostIt}\s+go\s+(?:over|through|into|round|along|on|to|for|with|after|at|my|our|their|home|early|first|ahead|back|free|in|out|up|down|there|where)\b`,
  'iu',
)
const forAWhile =
  /\b(?:shut|closed)\s+us\s+(?:down|up)\s+for\b.*\b(?:open|running|going)\s+again\b|\bpaid\s+(?:me|us)\s+off\s+(?!when|because|last|and\b)/iu
/** "I am leaving the car", "I left the keys": what is left is no work. */
const leftThing =
  /\b(?:leave|leaving|left)\s+(?:the|my|your|our|an?)\s+(?:\p{Ll}+\s+)?(?:car|van|bike|bicycle|lorry|truck|tractor|trailer|boat|keys?|bags?|coat|umbrella|dog|door|gate|windows?|lights?|engine|oven|kettle|phone|tools?|message|note|copy|folder|file|samples?)\b(?!\s+(?:firm|company|trade|job|shop|yard))/u
const ended = /\b(?:quit|resign\w*|redundan\w+|laid\s+off|sacked|fired|dismiss\w*|contract|notice)\b/i

/** "They let me go over the ledgers", "closed us down for a week, and we were open again by Sunday", "I left the keys": no work came to an end. */
export const tellsOfNoEnd = (text: string): boolean =>
  (goesSomewhere.test(text) || forAWhile.test(text) || leftThing.test(text)) && !ended.test(text)

/** Whether a sentence says by its form how the writer's earlier work ended; what the reader's firm did is none of it. */
export const tellsOfLostJob = (text: string): boolean =>
  (letGo.test(text) && !/\byou\s+(?:said|told)\b|\bone\s+(?:job|post)\s+in\b/i.test(text)) ||
  leaving.test(text) ||
  (!/\byour?\b/i.test(text) && ((forAll.test(text) && !ownDoing.test(text)) || hadTo.test(text)))
