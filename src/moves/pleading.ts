/** "Please, please", "I have nobody else to ask", "five mouths to feed"; "please, please thank the porter" asks for somebody else. */
const begs =
  /\bplease,?\s+please\b(?!\s+(?:tell|thank|give|pass|send|say|remember|greet|keep)\b)|\b(?:I|we)(?:['’]ve|\s+have|\s+got)(?:\s+got)?\s+(?:nobody|no\s?one|nowhere)\s+(?:else|left)\s+to\s+(?:ask|turn|go)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|my|our)\s+(?:\p{L}+\s+)?mouths\s+(?:to\s+feed|are\s+looking|look|depend)\b(?!\s+each\b)|\bplease\s+(?:do\s+not|don['’]t|never)\s+forget\s+(?:about\s+)?me\b/iu

/** "I am desperate for work", "I would sweep the yard to work here": anything, to be taken. */
const desperate =
  /\bI(?:['’]m|\s+am)\s+(?:(?:so|really|quite|truly|just|getting|rather)\s+)?desperate(?:\s*(?:[.,;!]|$)|\s+(?:for|to)\s+(?:(?:get|find|have|be\s+in)\s+)?(?:an?\s+|any\s+|this\s+|the\s+)?(?:work|jobs?|employment|income|money|wages?|hired)\b)/iu
const doAnything =
  /\bI(?:['’](?:d|ll)|\s+(?:would|will|could))\s+(?:gladly\s+|even\s+|happily\s+)?(?:do\s+(?:just\s+|absolutely\s+)?any(?:thing|\s+job|\s+work)|(?:scrub|sweep|mop|clean)\s+(?:the\s+|your\s+)?(?:floors?|toilets?|yards?|loos?))(?:\s*(?:[.!]|$)|\s+(?:to\s+(?:work\s+(?:here|there|for|with)|join|be\s+(?:hired|taken|given)|get\s+(?:in|this|the\s+(?:job|post))|have\s+(?:this|the)\s+(?:job|post))|for\s+(?:this|the)\s+(?:job|post|chance|position))\b)/iu

/** "My mother says a novena for your answer": prayed for, or fasted for, or lit a candle for. */
const prays =
  /\b(?:pray(?:s|ed|ing)?|prayers?|rosar(?:y|ies)|novenas?|fast(?:s|ed|ing)|(?:light|lights|lit|lighting)\s+(?:an?|the)\s+(?:candle|lamp)|(?:fingers|everything|toes)\s+crossed)\b/iu
const thisMatter =
  /\b(?:this|the|that)\s+(?:job|post|position|role|chance|result|interview|outcome|answer|opportunity|vacancy|matter|issue|thing)\b|\byour\s+(?:answer|decision|letter|reply|call|yes|kind\w*|favou?r)\b|\b(?:un)?til\b.*\bhear\b|\bthat\s+(?:you|I)\s+(?:will|would|get|say|choose|pick|take|call|am)\b/iu
const ofTheHouse = /\byour\s+(?:prayer|chapel|church|mosque|temple|fast\b)|\bI\s+(?:run|ran|led|lead|kept|built)\b/iu

/** "My benefits stop in March", "the phone gets cut off on Friday unless I find work": what somebody lives on, running out. */
const living = String.raw`(?:benefits?|savings|unemployment|severance|redundancy|bursar(?:y|ies)|stipend|(?:student\s+)?loans?|mortgage|rent|overdraft|phone|electric(?:ity)?|gas|heating|credit(?:\s+cards?)?|cards?|insurance|allowance|dole|bills?|meter|deposit|(?:car\s+)?payments?|maintenance|alimony|fees|tuition|landlord|bank|visa|(?:work\s+)?permit|pay\s+cheques?)`
const failing = String.raw`(?:(?:run|runs|running|ran)\s+(?:out|dry|down|low)|stops?|ends?|expires?|(?:is|are|gets?|being|be)\s+(?:cut|shut|switched|turned)\s+off|comes?\s+due|(?:is|are|falls?)\s+(?:due|overdue|late|behind|up|gone)|lasts?\s+(?:me\s+)?(?:only\s+)?(?:until|till|to)|will\s+last\s+(?:me\s+)?(?:only\s+)?(?:until|till|to)|(?:is|are)\s+(?:only\s+)?(?:until|till|on\s+the\s+last)|starts?\s+(?:deducting|coming\s+out)|(?:months?|weeks?|payments?)\s+behind|called\s+in|(?:calls|rings|knocks)\s+(?:every|each|daily))`
const ownLiving = new RegExp(
  String.raw`\b(?:my|our)\s+(?:\p{L}+\s+){0,2}(?!(?:visa|permit|work\s+permit)\b)${living}\b[^.;]{0,30}?\b${failing}\b`,
  'iu',
)
const anyLiving = new RegExp(
  String.raw`\b(?:my|our|the)\s+(?:\p{L}+\s+){0,2}${living}\b[^.;]{0,30}?\b${failing}\b`,
  'iu',
)
/** What is at stake for the writer, and not for the reader. */
const stake =
  /\b(?:unless|until)\s+(?:some(?:body|one)|any(?:body|one)|you|I)\s+(?:hires?|takes?|employs?|finds?|gets?|lands?)\s+(?:me\b|work\b|(?:an?|another|this|the)\s+(?:job|post)\b)|\bif\s+no(?:body|\s?one)\s+(?:hires?|takes?|employs?|wants?)\s+me\b|\b(?:job|work)\s+or\s+no\s+(?:job|work)\b|\bwhether\s+(?:or\s+not\s+)?I\s+(?:have|find|get|land|am)\s+(?:an?\s+|in\s+)?(?:work|job)\b|\bhope\s+(?:that\s+)?you(?:['’]ll|\s+(?:can|will|may))?\s+(?:kindly\s+)?understand\b/iu
/** "My notice is up in March, so I could start in April": when the writer can come. */
const canStart =
  /\bso\s+(?:that\s+)?I(?:['’](?:d|ll|m)|\s+(?:can|could|would|am|will))\s+(?:be\s+)?(?:free|able|start|move|join|come|ready)\b|\b[Yy]ours?\b|\b[Aa]t\s+\p{Lu}\p{Ll}+\s+(?:my|our|the)\b/u

/** "I have had no other interview in two years", "yours is the only answer": nobody else wants the writer. */
const onlyHope =
  /\b(?:I|we|me|my)\b.*\bno\s+(?:other\s+)?(?:interviews?(?:\s+calls?)?|job\s+offers?)\b[^.;]{0,25}\b(?:in|for|since)\s+(?:(?:over|nearly|almost|more\s+than|the\s+last|the)\s+)?(?:\p{L}+\s+)?(?:weeks?|months?|years?|spring|summer|autumn|winter|christmas|easter)\b|\bno\s+(?:other\s+)?interviews?(?:\s+calls?)?\s+for\s+me\b|\b(?:nobody|no\s?one)\s+else\s+(?:has\s+|will\s+|would\s+)?(?:called|asked|seen|invited|interviewed|answered|written|wants?|take|have|hire)\s+(?:me|back)\b|\b(?:yours|you)\s+(?:is|are|were|was)\s+(?:the|my)\s+(?:only\s+(?:answer|reply|call|hope|chance|interview|offer|(?:place|firm|ones?|house|office|company|people)\s+(?:that|who|to)\s+(?:has\s+|have\s+|had\s+)?(?:call|answer|repl|see|seen|ask|invit|taken|g[ai]ve)\p{L}*)|last\s+(?:hope|chance|resort|door))\b/iu

/** "I have a family to feed", "this job means everything to me", "I am running out of money", "I would work for nothing". */
const plainNeed =
  /\bI(?:['’]ve|\s+have)\s+(?:got\s+)?(?:an?\s+)?(?:young\s+|whole\s+|big\s+|large\s+)?(?:famil(?:y|ies)|(?:wife|husband)\s+and\s+(?:\p{L}+\s+)?(?:kids|children)|children|kids)\s+to\s+(?:feed|support|keep|provide\s+for)\b|\b(?:this|the|your)\s+(?:job|post|position|role|chance|work)\s+(?:means|would\s+mean|is|would\s+be)\s+(?:everything|the\s+world|all\s+(?:that\s+)?I\s+have|my\s+whole\s+life)\b|\b(?:this|the)\s+(?:job|post|position|role)\s+(?:would|will|could)\s+(?:really\s+)?(?:change|save|turn\s+round)\s+my\s+(?:whole\s+)?life\b|\b(?:I\s+am|I['’]m|we\s+are|we['’]re)\s+(?:fast\s+|slowly\s+|quickly\s+)?running\s+(?:out\s+of|low\s+on)\s+(?:money|savings|cash|time\s+and\s+money|hope)\b|\bI(?:['’]d|\s+would|\s+will|['’]ll|\s+can|\s+could)\s+(?:gladly\s+|even\s+|happily\s+)?work\s+(?:for\s+(?:free|nothing|no\s+(?:pay|wages|money))|unpaid|without\s+(?:pay|wages))\b(?!.*\b(?:half\s+(?:a\s+)?day|trial\s+shift|an\s+hour)\b)|\bI(?:['’]ve|\s+have)\s+been\s+(?:unemployed|out\s+of\s+work|without\s+work|jobless|on\s+the\s+dole)\s+(?:since|for)\b|\b(?:serve|work|start|come|do\s+it)\s+(?:for|at|on)\s+(?:half|less\s+than|a\s+fraction\s+of|any|whatever|the\s+(?:lowest|minimum)|a\s+lower)\b[^.;]{0,25}\b(?:salary|wages?|pay(?!ment)|rate)\b|\ball\s+(?:that\s+)?I(?:['’]m|\s+am)?\s+(?:ask|asking|want|need)(?:\s+for)?\s+is\s+(?:an?|one|just|the)\s+(?:\p{L}+\s+)?chance\b|\b(?:eternally|forever)\s+(?:grateful|indebted|thankful)\b/iu

/** "I hope you will understand my situation": for pity. */
const pity =
  /\b(?:please|pls|kindly|hope|request|ask|beg|pray|may|can|could|will|would)\b[^.;?]{0,40}\b(?:understand|consider|think\s+of|look\s+(?:kindly\s+)?(?:at|on|upon)|sympathi[sz]e\s+with)\s+(?:my|our)\s+(?:\p{L}+\s+)?(?:situation|condition|circumstances?|plight|predicament|hardships?)\b/iu

const runsOut = (text: string) =>
  !canStart.test(text) && (ownLiving.test(text) || (anyLiving.test(text) && stake.test(text)))

/**
 * Whether a sentence begs by its form: outright, by what was prayed for, by what the writer's living hangs on, by nobody else wanting them.
 * Need and pity are no reasons to hire (DAMAGE).
 */
export const pleads = (text: string): boolean =>
  begs.test(text) ||
  desperate.test(text) ||
  doAnything.test(text) ||
  (prays.test(text) && thisMatter.test(text) && !ofTheHouse.test(text)) ||
  runsOut(text) ||
  onlyHope.test(text) ||
  plainNeed.test(text) ||
  pity.test(text)
