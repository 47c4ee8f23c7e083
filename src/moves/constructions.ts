import type { Token } from './tokens'

/**
 * Constructions that single words do not show: who does what to whom, as patterns over a sentence's tokens (lower case, contractions
 * opened, classes such as `<num>` for numbers and `<name>` for names). Each is a cue of its own; the model weighs what it is worth.
 * A pattern is written for a family of ways to say a thing, never for a sentence.
 */
const families: Record<string, string> = {
  'thanks for':
    '(?:thank(?: you| u)?|thanks|cheers|ta|grateful|gratitude|thankful|obliged|indebted|appreciat(?:e|ed|ive))(?: [^ ]+){0,6} (?:for|to|of|the|your|that|you)',
  'kind of you': '(?:good|kind|generous|decent|nice|gracious|thoughtful) of (?:you|them|<name>)',
  'thanks to': '^(?:it was |that was )?thanks to',
  'sorry for oneself':
    '(?<!be )(?<!you are )(?:sorry|apologi[sz]e|apology|apologies|forgive me)(?! (?:to (?:hear|learn|read|miss|see|have missed)|for your (?:loss|trouble)))',
  'sorry to hear': 'sorry (?:to (?:hear|learn|read|miss|see)|for your (?:loss|trouble))',
  'very sorry':
    '(?:so|very|really|terribly|deeply|truly|extremely|awfully|dreadfully|incredibly|profoundly|utterly)(?: (?:so|very|really|terribly))* (?:sorry|ashamed|apologetic)|(?:deepest|sincerest|humblest|heartfelt|profuse|thousand|million|most sincere|most humble|unreserved) (?:and [^ ]+ )*apolog|apologi[sz]e (?:profusely|unreservedly|again|once|sincerely|most)|(?:again|once more)[^.]* (?:apolog|sorry)|(?:apolog|sorry)[^.]* (?:again|once more)',
  'sorry to trouble':
    '(?:sorry|apologi[sz]e|forgive|pardon|excuse|hate)(?: [^ ]+){0,4} (?:bother|bothering|trouble|troubling|pester|pestering|waste|wasting|wasted|disturb|disturbing|intrude|filling|clogging|taking up|writing|keep)',
  'look forward to the next':
    '(?:look|looking|looked) forward to (?:[^ ]+ ){0,3}(?:hear|hearing|meet|meeting|speak|speaking|talk|talking|see|seeing|discuss|discussing|next|second|step|round|stage|conversation|call|visit|your|continuing|taking|reply|response|word)',
  'would welcome a talk':
    '(?:welcome|value|appreciate|like|love|glad|happy|pleased|grateful|delighted|free|available|keen|honou?red|hope|hoping|ask|request|open|worth)(?: [^ ]+){0,6} (?:conversation|talk|chat|meeting|meet|interview|visit|look|hour|call|opportunity|chance|word|speak|discuss|return|come|step|round)',
  'may we meet':
    '(?:could|may|might|can|shall|should|would|will|when|is there|do) (?:i|we|you|it|there)(?: [^ ]+){0,6} (?:come|meet|see|sit|visit|talk|speak|call|ring|phone|drop|return|show|round|chat|conversation|room|time|hour|look|again|another|second)',
  'ring me':
    '(?:^|please |do |just |and |or |to |not hesitate to )(?:ring|call|phone|telephone|contact|reach) (?:me|us)',
  'write to me':
    '(?:^|please |do |just |and |or |to |not hesitate to )(?:text|email|e-mail|mail|write|drop|send)(?: to)? (?:me|us)|in writing|by (?:e-?mail|letter|post|text)',
  'by phone':
    '(?:by|on|over) (?:the )?(?:phone|telephone|zoom|teams|skype|video|facetime|whatsapp)|(?:phone|video|telephone|quick|short|brief|zoom) (?:call|chat|conversation)|(?:call|ring|phone|telephone) you|minutes? (?:of your time )?(?:by|on|over)|a call\\b',
  'hear from you': '(?:hear|hearing|heard|word|news|reply|response|answer) (?:back )?(?:from|of) you',
  'you said':
    '(?:you|<name>)(?: [^ ]+){0,2} (?:said|told|mentioned|asked|explained|described|raised|spoke|talked|pointed|showed|remarked|noted|stressed|worried|worry|admitted|put|called|named|wanted|want|need|needed|lack|lost|lose|struggle)',
  'as you said':
    '(?:as|what|which|when|how|like|where) (?:you|<name>) (?:said|told|mentioned|asked|explained|described|raised|put|showed|pointed|called)',
  'you need':
    'you (?:need|want|require|are (?:looking|short|after|losing|struggling|missing|tired|worried|fighting|trying)|lack|could do with|lose|lost|had|have) ',
  'your problem is':
    'your (?:[^ ]+ ){0,4}(?:is|are|was|were|has|have|do|does|keep|keeps|need|needs|fill|fall|fell|run|ran|sit|sits|say|says|want|wants)',
  'i would do':
    '(?:^|, |and |so |then )?(?:i|we) (?:would|will|can|could|shall|plan to|intend to|mean to) (?:also |then |first |start by |begin by |begin with |start with )?(?!(?:like|love|be|welcome|appreciate|have|say|ask|hope|call|ring|hate|rather|prefer|think|gladly|never|value))[a-z]+',
  'would love to work':
    '(?:love|like|thrilled|proud|honou?red|delighted|excited|happy|glad|pleased|eager|keen|privilege|pleasure|joy|over the moon|chuffed|stoked|rapt|enthused|look forward)(?: [^ ]+){0,6} (?:join|joining|part|work|working|help|helping|build|building|run|running|serve|team|crew|bring|look after|contribute|be one|lead|learn|teach|among|with you)',
  'the same for you':
    '(?:same|this|that|it|them|pattern|routine|approach|discipline|experience|lessons?|skills?|method)(?: [^ ]+){0,5} (?:for you|to you|at <name>|for <name>|to <name>|in your|to your|for your|on your|with your|here)',
  'i did':
    '(?:^|i |we |and |also |then |i have |we have |have |had )(?:also |then |just |since |personally )?(?:cut|led|ran|built|won|grew|sold|took|brought|kept|set|wrote|made|got|put|trained|managed|increased|reduced|raised|doubled|halved|launched|saved|opened|closed|designed|created|developed|introduced|moved|met|handled|ranked|rebuilt|rewrote|organised|organized|automated|delivered|improved|negotiated|taught|supervised|oversaw|completed|achieved|turned|cleared|installed|recovered|migrated|served|earned|started|founded|planned|drove|reconciled|processed|reopened|coached|mentored|hired|produced|finished|repaired|restored|planted|cooked|catered)\\b',
  'from to':
    '(?:from|of) (?:<num>|<money>|nothing)(?: [^ ]+){0,5} to (?:<num>|<money>|[^ ]+ing)|(?:<num>|<money>)(?: percent)? to (?:<num>|<money>)|(?:<num>|<money>)(?: [^ ]+){0,3} (?:in place of|down from|up from|instead of|against)',
  'by how much': 'by (?:<num>|<money>|half|a third|a quarter|over|nearly|almost|more)',
  'i was not myself':
    '(?:off day|not (?:my|at my|how|the way|like me|up to|what|do)|below my|fell short|short of|could have been (?:better|clearer)|did not do|justice|should have (?:known|said|told|shown|given|asked|brought)|undersold|let (?:myself|you) down|better (?:answer|account)|answer (?:that|it|the question) (?:better|now|properly)|owed you|owe you|makes? no excuses?|my (?:fault|doing|mistake|error))',
  'i take the blame':
    '(?:i|we) should have|my (?:own )?(?:fault|mistake|doing|error)|(?<!not want to make )(?:no|not an) excuse|myself to blame|(?:that is|it is|is) on me|i know better|i own',
  'i failed at it':
    'i (?:[^ ]+ ){0,2}(?:rambled|stumbled|froze|blanked|muddled|mixed|forgot|fluffed|rushed|misread|misjudged|botched|dried|tripped|fumbled|lost my|went blank|gave you|gave a|did not|could not|never|talked|told you|showed you|had no|hid|failed)',
  'i am hopeless':
    '(?:i|me) (?:[^ ]+ ){0,4}(?:hopeless|terrible|awful|rubbish|useless|stupid|idiot|fool|amateur|weak|weakest|worst|failure|disaster|mess|unqualified|inexperienced|nothing|nobody|pathetic|embarrassment|clueless|incompetent|slow|old|thick|dinosaur|bad|long shot|no good|no catch|not good|out of my depth)',
  'not the best':
    '(?:not|never|hardly|no|least|far from)(?: [^ ]+){0,4} (?:strongest|best|ideal|obvious|right|first choice|qualified|experienced|good enough|impress|catch|person|material|cut out|much to|what you)',
  'you will not want me':
    'you (?:[^ ]+ ){0,3}(?:not|never|already|probably|must|surely|would)(?: [^ ]+){0,5} (?:me|someone like me|my (?:cv|application|name|letter))',
  'i beg':
    '(?:i|am|and|to) (?:[^ ]+ ){0,2}(?:beg|begging|plead|pleading|implore|imploring|beseech|entreat|grovel|pray|praying)(?! to (?:differ|submit|remain|state|inform|acknowledge))',
  'please please':
    'please(?: [^ ]+)? please|on my knees|mercy|pity|in your heart|for the sake of|last (?:hope|chance|resort)|only (?:hope|chance)|mean (?:the world|everything|so much|a great deal)|give anything|do anything|anything at all|whatever (?:you|hours|it takes|pay|money|wage)|any (?:hours|wage|pay|work|money|job)|for (?:free|nothing)|without pay|unpaid|half (?:the )?pay',
  'i need the job':
    '(?:i|we) (?:[^ ]+ ){0,3}(?:need|badly need|must have|have to have|depend on|am counting on) (?:this|the|a|that|your|it)(?: (?:job|work|post|position|money|wage|chance|break|income|role|so|badly|more))',
  'our debts':
    '(?:rent|mortgage|bills?|loans?|debts?|bailiffs?|landlord|bank|savings|overdraft|benefits|dole|food bank|eviction|electric|gas|visa|arrears|truck note|car payment|heating)(?: [^ ]+){0,6} (?:due|behind|run|runs|running|ends?|late|owed?|unpaid|gone|letter|round|stop|cut|empty|threat|threatening|expire|expires|off|up|month|week|<month>|<day>|<ordinal>)|(?:due|behind|run out|late|owe|pay|meet|cover|afford)(?: [^ ]+){0,5} (?:rent|mortgage|bills?|loans?|debts?|bailiffs?|landlord|savings|visa|school fees|fees|food|heating)',
  'mouths to feed':
    '(?:kids?|children|family|wife|husband|baby|mother|father|mum|dad|parents|son|daughter|little (?:girl|boy)s?)(?: [^ ]+){0,6} (?:feed|depend|depends|depending|expecting|due|ill|sick|cries|crying|hungry|support|relying|praying|counting|throw|stop|out)|(?:feed|support|keep)(?: [^ ]+){0,3} (?:kids?|children|family|wife|baby|mother|father|parents)',
  'by a deadline':
    '(?:by|before|within|until|no later than|not later than)(?: [^ ]+){0,4} (?:<day>|<num>|<ordinal>|<month>|<clock>|noon|tomorrow|tonight|today|hours|end of|close of|week|midnight|morning)',
  'i demand':
    '(?:i|we) (?:[^ ]+ ){0,2}(?:expect|demand|insist|require|must (?:have|ask|insist|hear|know)|want (?:an?|your|the|them|it|my)|trust that you will)',
  'my nth message':
    '(?:my|this is (?:the|my)|two|three|four|several|previous|earlier|last|<num>|<ordinal>)(?: [^ ]+){0,3} (?:e-mails?|emails?|mails?|letters?|messages?|calls?|voicemails?|texts?|attempts?|reminders?)(?: [^ ]+){0,8} (?:unanswered|ignored|reply|answer|response|nothing|silence|sent|left|time|since)|(?:third|fourth|fifth|second|<ordinal>) (?:time|email|e-mail|letter|message|mail|call)',
  'no reply':
    '(?:no|not|nobody|nothing|never|without|yet|still|why)(?: [^ ]+){0,6} (?:reply|replied|answer|answered|response|responded|respond|acknowledg[a-z]+|called back|got back|get back|courtesy|word|heard|returned my)',
  'i will keep calling':
    '(?:i|we) (?:will|shall|would|am going to|intend to|mean to) (?:[^ ]+ ){0,4}(?:call|calling|ring|ringing|phone|phoning|telephone|email|write|writing|come|check|checking|chase|chasing|wait|try|trying|knock)(?: [^ ]+){0,6} (?:every|each|again|until|till|daily|<day>|morning|week|hourly|twice)',
  'unlike the others':
    '(?:unlike|than|compared (?:to|with)|against|among|of|out of) (?:[^ ]+ ){0,4}(?:others?|candidates?|applicants?|finalists?|shortlist|rivals?|competition|contenders?|interviewees?|people you|anyone|anybody|else)',
  'who got it':
    '(?:who|whom|how many|which|what)(?: [^ ]+){0,6} (?:got (?:it|the)|hired|chose|chosen|appointed|picked|selected|else|others?|candidates?|applicants?|went for|in the running|shortlist|ahead of)',
  'the one you hired':
    '(?:the|your|a) (?:[^ ]+ ){0,3}(?:person|man|woman|one|lad|girl|boy|fellow|chap|manager|candidate|appointee|hire|gentleman|lady)(?: [^ ]+){0,6} (?:hired|chose|picked|appointed|got|has never|never|cannot|half|instead|over me|ahead)|(?:went|gave it|given|gone) to (?:a|an|some|the) ',
  'because of who i am':
    '(?:my|his|her|your|everyone|anyone|someone|looks|people)(?: [^ ]+){0,5} (?:age|race|gender|surname|accent|skin|colou?r|religion|disability|wheelchair|pregnan[a-z]+|hijab|headscarf|nationality|hair)(?: [^ ]+){0,6}',
  'law and press':
    '(?:my|our) (?:[^ ]+ )?(?:solicitor|lawyer|attorney|barrister|union|counsel)|(?:solicitor|lawyer|attorney|barrister|tribunal|ombudsman|union|regulator|press|newspaper|paper|gazette|journalist|reporter|authorit[a-z]+|court|law|laws)(?: [^ ]+){0,5} (?:will|would|may|might|could|found|has advised|advised|hear|hearing|interested|interest|against|ask|asks|look into)',
  'go public':
    '(?:share|post|tell|write|publish|report|mention|review|go)(?: [^ ]+){0,7} (?:online|public|publicly|social media|linkedin|glassdoor|review|reviews|press|papers|others how|the world|authorit[a-z]+)',
  'call it discrimination':
    '(?:is|was|looks|smacks|sounds|feels|call it|reeks|amounts)(?: [^ ]+){0,6} (?:discriminat[a-z]+|prejudice|racis[a-z]+|ageis[a-z]+|sexis[a-z]+|bias|illegal|unlawful)',
  'settled beforehand':
    '(?:already|always|beforehand|all along|from the start|before i|obviously|clearly|plainly)(?: [^ ]+){0,6} (?:decided|promised|chosen|settled|fixed|made up|given|earmarked|sewn up)|on merit|old boys|nephew|golf|inside job|window dressing',
  'i left because':
    '(?:i|they|we|my (?:job|contract|post|position|role|boss|manager)|the (?:company|firm|plant|shop|depot|new owners?|contract|factory|school|branch))(?: [^ ]+){0,4} (?:left|quit|resigned|walked (?:out|away)|let me go|let (?:us|most|all)|made redundant|redundan[a-z]+|laid off|dismissed|sacked|fired|not renewed|was not renewed|came to an end|closed|folded|went (?:bankrupt|under|bust)|sold|merged|restructured|moved on|parted|came away|gave up|ended|axed|cut my|abolished|shut)',
  'for my career':
    '(?:my|me|i|own)(?: [^ ]+){0,6} (?:career|cv|resume|résumé|ladder|dream|commute|salary|pension|savings|future|retire|retirement|equity|title|perks?|home|house|flat|garden|hobby|hobbies|holidays?|wedding|mortgage)',
  'i want for me':
    '(?:i|we) (?:[^ ]+ ){0,2}(?:want|wanted|hope|hoped|dream|dreamed|dreamt|wish|wished|fancy|crave|long|am looking|am after|am hoping|aim|plan|intend|need) (?:to|for|of|a|an|some|something|more|the)',
  'it would suit me': '(?:suit|help|please|benefit|give|get|let|allow|make|put|set|do) (?:me|us|my)(?: |$)',
  'it was unfair':
    '(?:unfair|unjust|shabby|shabbily|insult|insulting|disgrace|shambles|joke|farce|rude|unprofessional|disrespectful|slap in the face|hard done by|not fair|fair crack|kept waiting|let down|fobbed)',
  'their manners':
    '(?:you|your (?:[^ ]+ )?(?:panel|colleague|manager|receptionist|team|assistant|people)|the (?:[^ ]+ ){0,3}(?:panel|interviewers?|lady|man|woman|gentleman|receptionist|chair|recruiter|hr)|nobody|no one|somebody|someone|one of (?:you|them)|<name>)(?: [^ ]+){0,6} (?:interrupt[a-z]*|yawn[a-z]*|star(?:ed|ing)|phone|watch|laptop|clock|rush[a-z]*|cut me|put me off|kept (?:looking|checking|glancing|asking|interrupting|typing)|ignored|late|smirk[a-z]*|laughed|dismissive|cold|bored|listening|listened|never (?:once|asked|looked|gave|let)|did not (?:let|give|ask|tell|listen|look|offer))',
  'body and weather':
    '(?:headache|migraine|flu|fever|cold|cough|ill|sick|sleep|slept|tired|exhausted|jet-lagged|traffic|train|bus|crash|delayed|cancelled|roadworks|rain|snow|heat|heating|freezing|noise|drilling|stuffy|hungry|breakfast|nerves|nervous|anxious|anxiety|panic)(?: [^ ]+){0,10} (?:so|and|which|that|why|because|meant|made|kept|put|no wonder|hardly|could not|had|was|were|from|by)',
  'hurt since':
    '(?:i|me|my|we)(?: [^ ]+){0,6} (?:gutted|crushed|devastated|heartbroken|flattened|tears|cried|crying|wept|sleep|slept|eat|miserable|low|depressed|sore|bitter|hurt|upset|disappointed|knocked|moping|humiliated|house since|floored|wounded)',
  'i respect the decision':
    '(?:respect|understand|accept|appreciate|see|take|acknowledge|quarrel)(?: [^ ]+){0,5} (?:decision|choice|choose|chose|chosen|decided|reasons?|outcome|as it stands|found|went|why)|letting me know|let me know|told straight|better[- ]suited|better fit|good part',
  'turned down':
    '(?:not (?:been )?(?:successful|selected|chosen|offered|shortlisted|get)|unsuccessful|turned (?:me )?down|turning me down|reject[a-z]*|passed over|missed out|been filled|someone else|somebody else|another candidate|your (?:decision|letter|note|call|email|e-mail|message))',
  'you are wrong':
    '(?:you|decision|panel|scoring|shortlist|choice|this one)(?: [^ ]+){0,5} (?:wrong|mistake|regret|error|unfair)|(?:do not|cannot|can not|not) (?:[^ ]+ ){0,2}(?:accept|agree|see how|understand how|understand why|believe|follow)|find it hard|not persuaded|not convinced|look (?:at it )?again|reconsider',
  'what did i lack':
    '(?:what|which|where|how|why|was it|were|in what|is there|tell me)(?: [^ ]+){0,8} (?:i|my|me)(?: [^ ]+){0,8} (?:lack|lacked|lacking|improve|better|stronger|short|missing|wrong|differently|work on|weak|weaker|weakest|unsuitable|lost|lose|cost|fail|failed|spotted|detailed|clear|clearer|enough|first|down|learn|practise|develop)',
  'keep me in mind':
    '(?:keep|kept|bear|hold|have|think of|consider|considered|remember|stay|staying|remain|be) (?:[^ ]+ ){0,4}(?:mind|touch|file|contact|books|again|me|other|future|another|similar)(?: |$)|if (?:[^ ]+ ){0,5}(?:comes up|opens|arises|becomes|falls vacant|need)|should (?:[^ ]+ ){0,5}(?:come up|open|arise|become|need)|when you next|next (?:opening|vacancy|round)|in (?:the )?(?:future|spring|autumn|new year)|drop you a line|other (?:roles|posts|positions|jobs|openings)|word of any',
  'my number':
    '(?:number|phone|mobile|cell|telephone|reach|reached|email|e-mail|address|voicemail) (?:me |is |at |on |above |below )|(?:reach|ring|call|text|write to) me|i am (?:on|at) <|<num> <num>|pick up|ring you back|at the top|(?:evenings|mornings|weekdays|afternoons|any time)',
  'good wishes':
    '^(?:i (?:hope|wish|trust)|wishing|good luck|best wishes|all the best|have a|enjoy|give my|my regards|please give|pass|happy|congratulations|mind how|safe|it was (?:great|good|lovely|nice|a pleasure)|great to|good to|lovely to|nice to|what a)',
}

const compiled = Object.entries(families).map(([name, source]) => ({
  name,
  pattern: new RegExp(`(?<![^ ])(?:${source})`),
}))

export interface FoundConstruction {
  name: string
  /** The first and the last of the tokens. */
  from: number
  to: number
}

/** The constructions of a sentence: each at its first place. */
export function constructionsOf(tokens: readonly Token[]): FoundConstruction[] {
  const starts: number[] = []
  let text = ''
  for (const { norm } of tokens) {
    starts.push(text.length)
    text += `${norm} `
  }
  const tokenAt = (offset: number) => {
    let at = starts.length - 1
    while (at > 0 && starts[at]! > offset) at--
    return at
  }
  return compiled.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text)
    return match
      ? [{ name, from: tokenAt(match.index), to: tokenAt(match.index + Math.max(0, match[0].trimEnd().length - 1)) }]
      : []
  })
}
