/** "Traffic made me late", "Roadworks held me up": something else did it to the writer; "they made me up to foreman" is a rise. */
const delayed =
  /(?<!\b(?:I|we|you)(?:\s\w+)?)\s(?:made\s+me\s+late|held\s+me\s+up(?!\s+as\b)|delayed\s+me(?!\s+an?\b))\b/i

/** "You coughed so much that I lost my thread": the reader did it to the writer. */
const undoneBy =
  /\b(?:you|your\s+\p{L}+|they|the\s+panel)\b[^.;,]{0,40}\bso\s+(?:much|often|loud\w*|fast|quick\w*|hard|long)\b[^.;]{0,20}\bI\s+(?:could\s+(?:not|hardly|barely)|couldn['’]t|lost|forgot|dried\s+up|froze)\b/iu

/** "You kept me waiting for forty minutes": "only five minutes" is no complaint. */
const kept =
  /\b(?:you|your\s+\p{L}+|they|the\s+(?:panel|interviewers?))\s+(?:\p{L}+\s+)?(?:kept|left)\s+me\s+(?:waiting|standing|sitting|hanging)\b(?!\s+(?:for\s+)?(?:only|just|no\s+(?:longer|more)|barely|hardly|less)\b)(?!.*\b(?:but|fish|tea|coffee|glad|enjoyed|company|worth)\b)/iu
const panel =
  '(?:you|they|he|she|the\\s+(?:panel|interviewers?|manager)|(?:mr|mrs|ms|dr)\\.?\\s+\\p{L}+|your\\s+(?:colleague|manager|panel|\\p{L}+))'
/** "You cut me off twice", "You did not even read my CV", "You only gave me ten minutes": what the interviewer did. */
const wronged = new RegExp(
  [
    `\\b${panel}\\s+(?:\\p{L}+ly\\s+|kept\\s+)?(?:cut(?:ting)?\\s+me\\s+(?:off|short)|interrupt(?:ed|ing)\\s+me|talk(?:ed|ing)\\s+over\\s+me|rush(?:ed|ing)\\s+me|laugh(?:ed|ing)\\s+at\\s+(?:me|my)|ignor(?:ed|ing)\\s+me|yawn(?:ed|ing)|look(?:ed|ing)\\s+(?:at\\s+(?:the|your|his|her|their)\\s+(?:watch|phone|clock)|bored))\\b`,
    `\\b${panel}\\s+(?:did\\s+not|didn['’]t|never|would\\s+not|wouldn['’]t)\\s+(?:even\\s+|once\\s+|really\\s+)?(?:let\\s+me\\s+(?:finish|speak|answer|explain|show)|read\\s+my|look(?:ed)?\\s+(?:up|at\\s+(?:me|my))|listen(?:ed)?|ask(?:ed)?\\s+(?:me\\s+)?(?:a\\s+single|anything|about\\s+my)|give\\s+me\\s+(?:a|the|any|time)|introduce|offer\\s+me)`,
    `\\b${panel}\\s+(?:had\\s+(?:clearly\\s+|plainly\\s+|obviously\\s+)?not|(?:clearly|plainly|obviously)\\s+had(?:\\s+not|n['’]t)|hadn['’]t)\\s+(?:even\\s+)?(?:read|seen|opened|looked\\s+at)\\s+my\\b`,
    `\\b${panel}\\s+(?:only|just|barely|hardly)\\s+(?:gave|had|spared|allowed)\\s+me\\s+(?:\\p{L}+|\\d+)\\s+(?:minutes?|questions?)\\b`,
    `\\b${panel}\\s+(?:seemed|looked|appeared|were|was)\\s+(?:so\\s+|rather\\s+|quite\\s+|very\\s+)?(?:bored|distracted|uninterested|impatient|(?:\\p{L}+|\\d+)\\s+minutes\\s+late|late(?=\\s*(?:[.,;]|$|for|to|and|which|so)))`,
    `\\b${panel}\\s+(?:spent|used)\\s+(?:most|half|nearly\\s+all|all)\\s+(?:of\\s+)?the\\s+(?:time|hour|interview)\\s+(?:talking|on\\s+(?:your|the)\\s+phone|looking)`,
  ].join('|'),
  'iu',
)
/** Told of themselves to be helped with, of others, or with a smile; what was owned; what was no bother. */
const noWrong =
  /^you\s+(?:also\s+)?(?:said|told\s+me|mentioned|explained)\b|\b(?:customers?|clients?|guests?|patients?|drivers?|callers?|pupils?|suppliers?|tenants?)\b|\b(?:rightly|kindly|and\s+(?:you\s+were\s+right|rightly)|I\s+(?:had|was)\s+(?:rambl|wander|go(?:ing|ne)\s+on)\p{L}*|my\s+own\s+fault|thank|glad|fair|laughed\s+with)\b|\?/iu
const wrongs = (text: string) => wronged.test(text) && !noWrong.test(text)

/** "I had a cold, which is why I was slow": what the day did to an answer. */
const cause =
  /\b(?:cold|flu|fever|headache|migraine|toothache|(?:was|were|being)\s+(?:\p{L}+\s+)?(?:tired|exhausted|ill|unwell|sick|nervous|jet-?lagged|hung\s*over)|night\s+shift|(?:train|bus|flight|car|tram|taxi)\s+(?:was|broke|ran|came)\s+\p{L}+|nerves|no\s+sleep|slept\s+(?:badly|\p{L}+\s+hours)|coming\s+down\s+with|traffic|roadworks|parking|the\s+(?:heat|noise|cold|chair)|(?:sun|light)\s+in\s+my\s+eyes)\b/iu
const effect =
  /(?:,\s*(?:so|and\s+so)|\bwhich\s+is\s+why|\band\s+that\s+is\s+why|\bthat['’]s\s+why|\bso\s+that)\s+(?:I|my|you)\b[^.;]{0,40}\b(?:slow|short|vague|flat|poor|weak|late|quiet|muddled|not\s+(?:at\s+)?my\s+best|badly|not\s+(?:give|show|do|answer|concentrate|think|hear|finish)|could\s*n[o'’]t|missed|forgot|rushed|wandered|seemed|came\s+across)\b|\bgot\s+the\s+better\s+of\s+me\b/iu
const blames = (text: string) =>
  cause.test(text) &&
  effect.test(text) &&
  !/\b(?:should\s+have|my\s+(?:own\s+)?fault|no\s+excuse|I\s+ought)\b|^[Yy]ou\s+(?:said|told)|\b[Aa]t\s+\p{Lu}/u.test(
    text,
  )

/** "Your website lost my application twice." */
const lost =
  /\b(?:you|they|your\s+(?:\p{L}+\s+)?(?:website|site|portal|system|office|HR|reception|desk|form|team))\s+(?:\p{L}+\s+)?(?:lost|mislaid|deleted|crashed\s+on|misspelt|never\s+(?:opened|read))\s+my\s+(?:\p{L}+\s+)?(?:application|form|letter|papers|CV|r[eé]sum[eé]|name|file|e-?mail)\b/iu

/** "Nobody told me that there would be a test", "It put me at a disadvantage": an excuse by its form. */
const untold =
  /\b(?:nobody|no[- ]one)\s+(?:had\s+|has\s+|ever\s+)?(?:told|warned)\s+(?:me|us)\s+(?:that\b|about\b|there\b|it\b|you\b|I\s+would\b|we\s+would\b)|\b(?:put|left)\s+me\s+at\s+an?\s+(?:\p{L}+\s+)?disadvantage\b/iu

const hiring = '(?:hiring|selection|interview(?:ing)?|recruitment|application|appointment|vetting)'
const degree = String.raw`(?:(?:\p{L}+ly|so|very|just|quite|rather|all|a\s+bit|pretty)\s+){0,2}`
const wrong = String.raw`${degree}(?:unfair|not\s+(?:at\s+all\s+|very\s+|exactly\s+)?(?:an?\s+)?fair|(?:un|not\s+very\s+)professional|rude|insulting|disrespectful|humiliating|degrading)\b`
const shambles = String.raw`${degree}(?:badly\s+(?:run|handled|organi[sz]ed|managed|planned|done)|(?:run|handled|organi[sz]ed|managed)\s+badly|disorgani[sz]ed|chaotic|(?:an?\s+)?(?:complete\s+|total\s+|utter\s+)?(?:mess|shambles|circus|farce|joke|disgrace)|(?:far|much|way)\s+too\s+(?:long|slow))\b`
const is = String.raw`\s+(?:is|was|has\s+been|had\s+been|felt|feels|seemed|seems|came\s+across\s+as)\s+`
/** "The process was unfair", "Your hiring process is a mess": a verdict on how one was seen, and no scene of it. */
const verdicts = [
  String.raw`\b(?:the|your|this|that)\s+(?:whole\s+|entire\s+)?(?:${hiring}\s+)?(?:process|procedure|panel|interview|interviewers?|selection|recruitment)(?:${is}${wrong}|\s+(?:was|is)n['’]t\s+(?:\p{L}+ly\s+)?fair\b)`,
  String.raw`\b(?:the|your|this|that)\s+(?:whole\s+|entire\s+)?(?:${hiring}\s+(?:process|procedure)|selection|recruitment|hiring)${is}${shambles}`,
  String.raw`\bthe\s+(?:whole\s+|entire\s+)?(?:process|procedure)\s+(?:was|has\s+been)\s+${shambles}`,
  String.raw`\b(?:the|your)\s+(?:whole\s+|entire\s+)?(?:${hiring}\s+)?(?:process|procedure)\s+(?:took|has\s+taken|takes)\s+(?:far|much|way)\s+too\s+long\b`,
  String.raw`\bI\s+(?:found|thought|felt|call|consider)\s+(?:that\s+)?(?:the|your)\s+(?:whole\s+)?(?:${hiring}\s+)?(?:process|procedure|panel|interview)\s+(?:to\s+be\s+|was\s+)?${wrong}`,
  String.raw`\b(?:it|this|that)\s+(?:was|is)(?:\s+not|n['’]t)\s+a\s+(?:very\s+)?fair\s+(?:${hiring}\s+)?(?:process|procedure|hearing)\b`,
  String.raw`\bI\s+was\s+(?:treated\s+badly|badly\s+treated|treated\s+(?:unfairly|rudely|with\s+(?:no|little)\s+respect))\b`,
].map((verdict) => new RegExp(verdict, 'iu'))
/** Told of others, asked, denied, or owned. */
const notTheirs =
  /\b(?:[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Yy]our\s+\p{L}+)\s+(?:also\s+)?(?:told|said|say|mentioned|explained|described|warned|worry|fear)\b|\?|\b(?:never|not|n['’]t|nothing)\s+(?:\p{L}+\s+)?(?:unfair|rude|badly|chaotic|disorgani[sz]ed|unprofessional)|\b(?:my\s+(?:own\s+)?(?:fault|doing)|[Mm]y\s+(?:old|last|former|previous)|(?:[Aa]t|[Ww]ith|[Ff]or)\s+\p{Lu}|used\s+to|[Ii]f|whether|customers?|patients?|clients?|guests?|suppliers?)\b/u
/** "The test was hard, and a fair one." */
const hardButFair =
  /\b(?:hard|tough|long|searching|thorough|demanding|stiff|strict|blunt)\b,?\s+(?:but|and|yet|though)\s+(?:it\s+was\s+)?(?:an?\s+)?(?:\p{L}+ly\s+)?fair\b/iu
const judges = (text: string) => verdicts.some((verdict) => verdict.test(text)) && !notTheirs.test(text)

/** Whether a sentence complains by its form: of what held the writer up, of what the reader did to them, of how they were seen. */
export const complains = (text: string): boolean =>
  [delayed, kept, lost, undoneBy].some((sign) => sign.test(text)) || wrongs(text) || judges(text)

/** Whether a sentence excuses the writer by its form, with what nobody had told them. */
export const excuses = (text: string): boolean => untold.test(text) || blames(text)

/** Whether a sentence finds something hard, and fair. */
export const findsFair = (text: string): boolean => hardButFair.test(text)
