/** What nobody may be turned down for. */
const trait =
  '(?:age|sex|gender|race|colou?r|skin|accent|religion|faith|nationality|passport|ethnicity|origins?|surname|disabilit\\w+|wheelchair|pregnancy|hijab|headscarf|turban|sexuality|grey\\s+hair|children|kids)'
const being =
  "I(?:['’]m|\\s+am|\\s+was)\\s+(?:(?:an?|too|over|not\\s+an?|already|nearly)\\s+)?(?:(?:single|young|older|working|married)\\s+)?(?:wom[ae]n|girl|mother|mum|mom|parent|old|older|black|brown|asian|foreign(?:er)?|immigrant|gay|lesbian|trans|pregnant|disabled|deaf|blind|muslim|jewish|catholic|protestant|(?:fifty|sixty|seventy)(?:-\\w+)?|[5-7]\\d)\\b|I\\s+(?:wear|have|use)\\s+(?:an?\\s+|small\\s+|young\\s+)*(?:headscarf|hijab|turban|wheelchair|accent|child(?:ren)?|kids|stammer)\\b"
const cause =
  '(?:because(?:\\s+of)?|on\\s+account\\s+of|on\\s+grounds\\s+of|owing\\s+to|due\\s+to|down\\s+to|to\\s+do\\s+with)\\s+(?:the\\s+fact\\s+that\\s+)?'
const reason = `\\b${cause}(?:my\\s+(?:\\w+\\s+)?${trait}\\b|${being})`
const decided =
  "\\b(?:turned\\s+(?:me\\s+)?(?:down|away)|reject\\w*|pass(?:ed)?\\s+(?:me\\s+)?over|(?:not|n['’]t|never|without\\s+being)\\s+(?:even\\s+|been\\s+)?(?:chosen|choose|picked|pick|hired|hire|shortlisted|selected|considered|get|got|want(?:ed|ing)?\\s+me|take|taken|offered)|refused|overlooked|said\\s+no|decision|lost\\s+out)\\b"

/** "My age was held against me", "you wanted somebody younger": the same, with no word of a reason. */
const held = `\\bmy\\s+(?:\\w+\\s+)?${trait}\\s+(?:was|were|is|has\\s+been|had\\s+been)\\s+(?:held\\s+against|the\\s+(?:real\\s+)?(?:reason|problem|trouble|obstacle))\\b`
const wanted =
  '\\b(?:you|they|your\\s+\\w+)\\s+(?:just\\s+|only\\s+|clearly\\s+|obviously\\s+|really\\s+|simply\\s+|plainly\\s+)*(?:wanted|preferred|were\\s+after|were\\s+looking\\s+for)\\s+(?:some(?:one|body)|an?)\\s+(?:\\w+\\s+)?(?:younger|younger\\s+\\w+|local\\s+accent|male|white|prettier|man|boy|lad)(?=\\s*(?:[.,;!]|$|all\\s+along))'

/** "My age may have had something to do with it", "if I had been younger", "that is discrimination". */
const hinted = `\\bmy\\s+(?:\\w+\\s+)?${trait}\\b[^.;]{0,30}\\b(?:(?:had|have|has)\\s+(?:some|any)thing\\s+to\\s+do\\s+with|(?:counted|told|went|worked)\\s+against\\s+me|put\\s+you\\s+off)\\b`
const hadIBeen =
  "\\bif\\s+I\\s+(?:had\\s+been|were|was)\\s+(?:an?\\s+)?(?:\\w+\\s+years?\\s+)?(?:younger|older|male|white|taller|slimmer|prettier|man|boy|local|british|american|married|single|straight)\\b[^.;]{0,40}\\b(?:would|['’]d|might)\\b"
const named =
  "\\b(?:I\\s+(?:was|am|have\\s+been|feel|felt)|that|this|it)\\s+(?:(?:is|was|that\\s+I\\s+was|been|being)\\s+)*(?:discriminat(?:ed\\s+against|ion)|ageis[mt]|racis[mt]|sexis[mt])\\b|\\byou\\s+(?:clearly\\s+|obviously\\s+|just\\s+)?(?:did\\s+not|didn['’]t)\\s+like\\s+my\\s+(?:\\w+\\s+)?(?:" +
  trait.slice(3, -1) +
  ')\\b|\\b(?:perhaps|maybe|clearly|obviously|I\\s+suppose)\\s+I\\s+(?:was|am)\\s+(?:simply\\s+|just\\s+)?too\\s+(?:old|young|foreign|brown|black|female|pregnant|fat)\\s+for\\s+(?:you|your)\\b'

/** "You passed me over because of my accent", "Was it because I wear a headscarf?": such a trait is named for the reason. */
export const discrimination = new RegExp(
  `^(?=.*${decided}).*${reason}|\\b(?:was|is|were)(?:n['’]t)?\\s+(?:it|that|this)\\b[^.;]{0,20}${reason}|${held}|${wanted}|${hinted}|${hadIBeen}|${named}`,
  'i',
)
