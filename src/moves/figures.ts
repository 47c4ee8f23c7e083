const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Numbers that measure nothing: blanked out before a text is searched for figures. */
const noFigures: RegExp[] = [
  // Days and years: 12 March, March 12th, the 9th, 2019, 2022–23, '98, Q3.
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b(?:,?\\s+\\d{4})?`, 'gi'),
  new RegExp(`\\b${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?`, 'gi'),
  /\bthe\s+\d{1,2}(?:st|nd|rd|th)\b/gi,
  /(?<![$£€₹\d.,])\b(?:19|20)\d\d(?:\s*[–/-]\s*(?:\d{2}|(?:19|20)\d\d))?s?\b(?!\s*(?:units|people|customers|orders|items|pupils|patients|clients|calls|files|members|accounts|letters|sheets|loaves))/g,
  /['’]\d\ds?\b/g,
  /\b(?:Q[1-4]|H[12]|FY\s?\d{2,4})\b/g,
  // Times of day, phone numbers, versions, rooms, wards, levels, standards.
  /\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)/gi,
  /\bat\s+\d{1,2}[:.]\d\d\b/gi,
  /\+?\d[\d\s()-]{6,}\d/g,
  /\b(?:version|v|ward|room|mill|unit|bay|year|grade|level|class|band|tier|category|type|key\s+stage|highway|route|section|chapter|form|iso|windows|python|java|angular|junction|terminal|gate|platform|pier|no\.?|number)\s?\d+(?:\.\d+)*[A-Z]?\b/gi,
  // Tenure: five years of experience, for twelve years, over a decade in retail.
  /\b(?:[\w-]+\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -]\w+)?|thirty)\+?\s+(?:years?|months?|decades?|seasons?|terms?)['’]?\s+(?:of\s+)?(?:experience|service|in\s+(?:the\s+)?(?:trade|business|industry|field|job|post|role|retail|sales|teaching|nursing|kitchens?|care)|on\s+the|behind|as\s+an?|at|with)\b/gi,
  /\bfor\s+(?:the\s+(?:last|past)\s+|over\s+|nearly\s+|almost\s+|about\s+|some\s+|more\s+than\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)\s+(?:years|months|weeks|seasons|decades)\b/gi,
  // Names with a number in them.
  /\b(?:Fortune|FTSE|Forbes|Nasdaq|Nikkei|Dow)\s+\d+\b/g,
  // Kinds of things, by a number: the two-way ledger, the six-eyes check.
  /\b(?:one|two|three|four|five|six|seven|eight)-(?:to-one|eyes?|way|phase|stroke|wheel(?:ed|er)?|part|ply|cylinder|piece|colou?r|lane|legged|handed)\b/gi,
  // Words that only look like counts.
  /(?<!\b(?:not|only|but)\s)\bone\s+of\s+(?:the|my|our|their|its|your|those|these|many|several)\b|\b(?:at|for|in)\s+(?:one|first|second|third)\s+(?:point|hand|place|time|stage)\b|\bone\s+(?:day|time|another|or\s+two)\b|\bat\s+once\b|\bsecond[- ](?:hand|chance|nature)\b|\bfirst[- ](?:aid|class|hand)\b|\bthird[- ]party\b|\b(?:first|last|next)\s+quarter\b|(?<!\bby\s)\b(?:a|the|this|that|each|every|per|one|within\s+a|in\s+a)\s+quarter\b(?!\s+(?:of|full|less|more))|\bhalf\s+(?:term|time|past|an?\s+hour)\b/gi,
]

const numberWord =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billion|dozens?|scores|lakhs?|crores?)(?:-\\w+)?'
const figures = new RegExp(
  [
    '[$£€₹]\\s?\\d',
    '(?<![\\w.])#?\\d[\\d.,]*(?:\\s?(?:%|percent|per cent|k|m|bn)\\b|%)?',
    `\\b${numberWord}\\b`,
    '\\b(?:doubl|tripl|trebl|quadrupl|halv)(?:e|ed|es|ing)\\b',
    '\\b(?:half|a\\s+third|a\\s+quarter\\s+of|two[- ]thirds|three[- ]quarters|a\\s+fifth|a\\s+tenth|by\\s+a\\s+(?:third|quarter|fifth|tenth))\\b',
    '\\b(?:twice|thrice|zero|nil|single|ninefold|tenfold|\\w+fold)\\b',
    '\\b(?:without|with\\s+no|not)\\s+(?:a\\s+single|one|any|so\\s+much\\s+as|an?)\\b|\\bnot\\s+one\\b|\\bnever\\s+(?:once|lost|missed|had)\\b|\\b(?:no|nobody|none)\\s+(?:\\w+\\s+)?(?:complaints?|accidents?|injur\\w+|incidents?|errors?|defects?|returns?|findings?|loss\\w*|downtime|lost|late|missed)\\b',
    '\\b(?:first|second|third|top|best|highest|lowest|fastest|number one)\\s+(?:in|of|among|out\\s+of|for)\\b|\\b(?:ranked|placed|came|finished)\\s+(?:first|second|third|top)\\b|\\btop\\s+(?:seller|performer|scorer)\\b',
    '\\b(?:only|just|lost|missed|had|dropped|with|was|but|not)\\s+one\\b(?!\\s+of)|\\bnone\\b|\\bone\\s+per\\s?cent\\b|\\bnever\\s+(?:was\\s+)?an?\\b',
    '\\b(?:first|second|third)\\s+(?:prize|place|rosette)\\b',
    '(?<!\\b(?:you|we|they|us|them|I)\\s)\\bboth\\s+(?:of\\s+)?(?:(?:the|my|our|their|his|her|your|its|these|those)\\s+)?(?:(?!as\\b|of\\b|in\\b)[a-z-]+\\s+)?(?!(?:hands|ends|sides|ways|times|arms|feet|eyes|this|his|its|always|was|has|does|is|as|us|business|yes|less)\\b)[a-z]{2,}s\\b(?!\\s+and\\b)',
    '\\b(?:every|each)\\s+(?:one|single)\\b|\\bno\\s+\\w+(?:\\s+of\\s+(?:mine|ours))?\\s+(?:has|have|had|was|were|ever|went|came)\\b',
  ].join('|'),
  'i',
)

/** The first figure in a text: an amount, rate, rank, count or a measured time; dates, tenure, versions and phone numbers are none. */
export function figureIn(text: string): string | undefined {
  let rest = text
  for (const pattern of noFigures) rest = rest.replace(pattern, (match) => ' '.repeat(match.length))
  return figures.exec(rest)?.[0]
}

const honours =
  /\b(?:(?:certificate|ticket|licen[cs]e|card|level\s*\d|clearance|registration|diploma)\s+(?:is|are|runs?|holds?)\s+(?:\w+\s+)?(?:good|valid|current|clean|up\s+to\s+date|through|until|till|to\b)|promot\w+|made\s+me\s+(?:up\s+)?(?:to\s+)?|(?:(?:was|were|been|got|^)\s*made|became|rose\s+to(?:\s+be)?)\s+(?:up\s+to\s+|an?\s+|the\s+|their\s+)?(?:(?:youngest|first|only)\s+)?(?:(?:team|shift|floor|night|section|kitchen|site|store|branch|ward|project|sales|crew|office|head|director|manager|lead|partner|associate|supervisor|foreman|forewoman|captain|chief|senior|deputy|assistant|principal)\s+){0,2}(?:head|director|manager|lead|partner|associate|supervisor|foreman|forewoman|captain|chief|deputy|principal)(?=\s+(?:of|there|at|in\s+\d+|within|after)\b|\s*[.,;:!]|\s*$)|award\w*|prize|medal|certif\w+|accredit\w+|chartered|qualified\s+as|licen[cs]ed|diploma|degree|honou?rs|commend\w+|\p{L}+\s+of\s+the\s+(?:week|month|quarter|season|year)|nominated|shortlisted|elected|appointed|headhunted|scholarship)\b/iu

/** Whether a text tells of a promotion, an award or a certificate: proof that needs no figure. */
export function isHonour(text: string): boolean {
  return honours.test(text)
}

const units =
  '(?:minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|seasons?|terms?|semesters?|shifts?|nights?|mornings?|decades?|sprints?|half-terms?)'
const numbers = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|ninety|\\d+)'
const ofTheYear =
  '(?:spring|summer|autumn|winter|christmas|easter|diwali|ramadan|thanksgiving|harvest|vintage|lambing|mating|monsoons?|harmattan|rains|rainy\\s+season|dry\\s+season|calving|fiesta|carnival|eid|holi|pongal|onam|hogmanay)'

const when =
  '(?:in|at|on|over|during|by|before|after|since|through(?:out)?|until|till|from|between|around|all|each|every|one)'
const season = new RegExp(
  `(?:^|\\b${when}\\s+)${ofTheYear}\\b|(?<behind>\\b(?:${when}|for)\\s+(?:(?:the|that|my|a|its)\\s+)?(?:\\p{L}+\\s+)?${ofTheYear}\\b)|\\bthe\\s+(?:whole\\s+${ofTheYear}|${ofTheYear}\\s+(?:before|after|of|that))\\b`,
  'giu',
)
/** Behind an article, what is called after a season tells no time: "the Easter parade", "the summer staff". */
const thing =
  /^\s+(?!(?:of|when|where|we|the|and|or|but|to|it|before|after|with|on|in|at|by|for|from|as|alone|weekend|week|day|eve|holidays?|rush|break|term|quarter|half|season|months?|nights?)\b)[a-z]/

/** Whether a season or a feast is named for the time of something: "at Easter", "over the Christmas weekend". */
const tellsSeason = (text: string): boolean =>
  [...text.matchAll(season)].some(
    ({ index, 0: found, groups }) => groups?.behind === undefined || !thing.test(text.slice(index + found.length)),
  )

const times: RegExp[] = [
  /\b(?:19|20)\d\d\b|['’]\d\d\b|\bFY\s?\d\d/,
  new RegExp(`\\b(?!may\\b)${month}\\b`, 'i'),
  /\bMay\b/,
  new RegExp(`\\b(?:${numbers}|over|both)\\s+${ofTheYear}(?:e?s)\\b`, 'i'),
  new RegExp(
    `\\b(?:in|within|over|inside|under|after|for|during|across|by|from|since|until|took|per|every|each)\\s+(?:(?!(?:or|but|who|which)\\b|and\\b(?!\\s+(?:a\\s+half|${ofTheYear}|${numbers})\\b))\\w+[\\s-]+){0,4}${units}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:last|this|that|the\\s+following|the\\s+next|first|second|third|final|previous|past)\\s+(?:\\w+\\s+)?(?:week|month|quarter|year|season|term|semester|half-term|financial\\s+year|night|autumn|fall|weekend|${ofTheYear})s?\\b`,
    'i',
  ),
  // "The year after", "the week I came", "on the quarter".
  new RegExp(
    `\\bthe\\s+${units}\\s+(?:before|after|I|we|that)\\b|\\bthe\\s+(?:quarter|year|season|term|month)\\b`,
    'i',
  ),
  /\b(?:ever\s+since|since\s+(?:then|we|I|my|that|the)\b|the\s+(?:night|day|morning)\s+(?:the|that|we|I|of)\b)/i,
  /\b(?:by|in|over|before|since|until|through|this)\s+(?:the\s+)?fall(?=\s*(?:[,.;:!?]|$)|\s+(?:and|we|I|it)\b)/,
  /\b(?:last|same|that|single)\s+(?:fall|session|peak|period)\b|\blast\s+\p{Lu}/u,
  /\b(?:since|on|by|last|from|until)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  /\b(?:year|month|week|quarter)[- ]end\b|\bovernight\b|\byear\s+on\s+year\b/i,
  new RegExp(
    `\\b(?:an?|${numbers})\\s+(?:${units}|${ofTheYear}s?|christmases)\\s+(?:later|earlier|before|after)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:an?|${numbers})\\s+${units}\\s+on(?=[,;:.]|$)`, 'i'),
  // "Between one sowing and the next".
  /\bbetween\s+one\s+\p{L}+\s+and\s+the\s+next(?=\s*(?:[.,;:!]|$)|\s+(?:I|we|and|with)\b)/iu,
  /\b(?:per|each|every)\s+(?:year|month|quarter|season|term)\b/i,
  new RegExp(
    `\\b\\d+[- ](?:minute|hour|day|week|month|year|season|term)s?\\b|\\b${numbers}[- ](?:minute|hour|day|week|month|year|season|term|quarter)s?\\b`,
    'i',
  ),
]
const vague =
  /\bfor\s+(?:ages|(?:(?:some|several|many|donkey['’]s)\s+)?years|a\s+long\s+time)\b|\bfrom\s+(?:[\w.]+\s+){1,2}(?:minutes|hours|days|weeks|months|shifts)\s+(?:\w+\s+)?(?:down\s+)?to\b(?:\s+[\w.]+\s+(?:minutes|hours|days|weeks|months|shifts)\b)?|\b(?:throughout|over|during)\s+(?:my|the)\s+(?:whole\s+)?(?:career|years|working\s+life)\b|\bover\s+the\s+years\b|\bin\s+charge\s+of\s+(?:the\s+)?\w+|\bfrom\s+(?:nights|days|mornings|evenings|weekends)\b|\b(?:under\s+me|people|men|women|staff|hands|workers)\s+in\s+(?:two|three|four|\d+)\s+shifts\b|\b(?:first|second|third|fourth|final)[- ]year\s+(?:students?|pupils?|undergraduates?|apprentices?|trainees?|exams?|survey|course|class|seminars?|module|lectures|intake)\b|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)\s+(?:(?!in|within|over|for|inside|after|by|on|half)[\w-]+\s+)?an?\s+(?:minute|hour|day|night|shift|week|month|year)(?!\s+(?:later|earlier|before|after))|\b(?:every|each)\s+(?:hour|day|night|shift|week|month|year)\s+before\s+(?:I|we|that|then|my|our|the\s+(?:new|change|move))\b|\b(?:brought|cut|took|shortened|closed|got)\s+(?:the\s+)?(?:year|month|week|quarter)[- ]end\b(?!\s+(?:in|on|within|by|early)\b)|\b(?:first|second|third|top|best|last)\s+(?:in|of)\s+(?:my|the|our|his|her)\s+year\b|\bin\s+(?:difficult|good|bad|lean|hard|dry|wet|some|most)\s+years\b|(?<!\b(?:end|start|rest|most|half|turn|part|beginning|middle|out|whole|day|week|month)\s)\bof\s+the\s+(?:week|month|quarter|season|year)\b/gi

/** Whether a text says when something was done or how long it took; "for ages" and "throughout my career" do not. */
export function tellsTime(text: string): boolean {
  const rest = text.replace(vague, ' … ')
  return tellsSeason(rest) || times.some((pattern) => pattern.test(rest))
}
