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

/** "You passed me over because of my accent", "Was it because I wear a headscarf?": such a trait is named for the reason. */
export const discrimination = new RegExp(
  `^(?=.*${decided}).*${reason}|\\b(?:was|is|were)(?:n['’]t)?\\s+(?:it|that|this)\\b[^.;]{0,20}${reason}|${held}|${wanted}`,
  'i',
)
