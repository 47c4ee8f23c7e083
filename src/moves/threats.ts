/** "I will take this up with your director unless I hear by Friday": over the reader's head, under a condition; "if it helps" is none. */
const overYourHead =
  /^(?!.*\bif\s+(?:you\s+(?:would\s+|['’]d\s+)?(?:like|wish|want|prefer|need|agree|think)|it\s+(?:would\s+)?helps?|that\s+helps|useful|hired|appointed|you\s+(?:hire|take|appoint))\b).*\bI(?:['’](?:ll|d)|\s+(?:will|shall|mean\s+to|intend\s+to|am\s+going\s+to|may\s+(?:well\s+)?have\s+to))\s+(?:\p{L}+\s+)?(?:take|go|follow|write|speak|complain|turn|escalate)\b[^.;]{0,30}\b(?:to|with)\s+(?:your|the)\s+(?:chief\s+executive|CEO|head\s+office|board|directors?|governors|trustees|boss|superiors?|regional\s+\p{L}+|press|papers|newspapers?|ombudsman|union)\b.*\b(?:if|unless|otherwise|or\s+else)\b/iu
/** "I shall tell the story of this interview online." */
const tellsTheWorld =
  /\bI\s+(?:may|might|will|shall|am\s+going\s+to|intend\s+to|have\s+a\s+mind\s+to|would\s+be\s+sorry\s+to)\s+(?:\p{L}+\s+){0,2}(?:share|tell|post|put|publish|review|describe|write\s+about)\b[^.;]{0,40}\b(?:experience|story|treat\w*|process|interview)\b[^.;]{0,30}\b(?:online|publicly|on\s+(?:LinkedIn|Glassdoor|Facebook|Reddit|the\s+internet)|with\s+the\s+(?:press|papers))\b/iu
/** "I will be writing a review of how I was treated." */
const reviewsThem =
  /\bI(?:['’]ll|\s+(?:will|shall|am\s+going\s+to|intend\s+to))\s+(?:be\s+)?(?:writ|leav|post|publish)\w*\s+(?:an?|my)\s+(?:\p{L}+\s+)?review\b.*\b(?:treat\w*|interview\w*|process|panel|Glassdoor|Indeed)\b/iu
/** "I would hate to have to write about this online", "you would not want this in the papers": the same, as a kindness. */
const hints =
  /\bI(?:['’]d|\s+would)\s+(?:hate|be\s+(?:sorry|loath))\s+(?:to\s+(?:have\s+to\s+)?(?:write|post|speak|talk|go|see)\b[^.;]{0,40}\b(?:online|public\w*|(?:in|to)\s+the\s+(?:papers?|press|newspapers?)|social\s+media)|for\s+this\s+to\s+(?:get|come)\s+out)\b|\b(?:you|your\s+\p{L}+)\s+(?:would\s+not|wouldn['’]t)\s+(?:want|like)\s+(?:this|that|it)\s+(?:in\s+the\s+(?:papers?|press|news)|online|to\s+(?:get|come)\s+out|made\s+public)\b|\bmy\s+(?:lawyers?|solicitors?|attorney|union(?:\s+rep\p{L}*)?)\s+(?:finds?|found|thinks?|says?|is|has|will|takes?)\b(?=.*\b(?:your|letter|decision|interest\w*)\b)/iu
/** "My lawyer will be in touch", "I may have to take legal action", "I have talked it over with a solicitor". */
const law =
  /\b(?:my|our|a)\s+(?:lawyers?|solicitors?|attorney|barrister)\s+(?:will|shall|would|is\s+going\s+to)\b|\b(?:hear|heard)\s+from\s+my\s+(?:lawyers?|solicitors?|attorney|union|barrister)\b|\b(?:take|taking|consider(?:ing)?|seek(?:ing)?|right\s+to)\s+(?:to\s+)?(?:take\s+)?legal\s+(?:action|steps|proceedings)\b|\bI\s+(?:have|['’]ve|will|shall)\s+(?:discuss(?:ed)?|talk(?:ed)?|spok(?:en)|speak|rais(?:ed?)|tak(?:en?)|been)\s+(?:it\s+|this\s+|the\s+matter\s+|that\s+)?(?:over\s+|up\s+)?(?:with|to)\s+(?:(?:a|my|the|an)\s+(?:employment\s+)?(?:lawyer|solicitor|attorney|barrister|tribunal|union|ombudsman|labou?r\s+\p{L}+)|Citizens\s+Advice|ACAS|HR\s+law)\b/iu
const worked =
  /\b(?:worked|working|clerk|drafted|for\s+(?:my|a)\s+(?:last\s+)?(?:firm|client)|leases?|contracts?|at\s+\p{Lu}\p{Ll}+)\b/u
/** "I will be telling other people in the trade how I was treated", "a review on Google". */
const spreads =
  /\bI(?:['’]ll|\s+(?:will|shall|am\s+going\s+to|intend\s+to))\s+(?:\p{L}+ly\s+)?(?:be\s+)?(?:tell(?:ing)?|warn(?:ing)?|let(?:ting)?)\s+(?:everyone|everybody|other\s+people|others|people|my\s+(?:colleagues|friends)|the\s+(?:trade|others))\b[^.;]{0,60}\b(?:treat\p{L}*|how\s+(?:you|I\s+was|this)|what\s+(?:you|happened)|not\s+to\s+(?:apply|bother)|about\s+(?:this|you))\b|\breviews?\s+on\s+(?:Google|Glassdoor|Indeed|Facebook|Trustpilot|Yelp|LinkedIn)\b(?<=\b(?:I['’]ll|I\s+(?:will|shall|may|might)|my)\b.*)/iu
/** "The ombudsman was friendlier than I expected", "The Commission has a form for this": what somebody else would make of it. */
const body =
  /\b(?:ombuds\p{L}+|tribunal|equality\s+commission|\p{Lu}\p{L}+\s+Commission|labou?r\s+(?:office|board|department|court)|EEOC|ACAS|CCMA|regulator|watchdog|inspectorate|(?:a|my|your|the)\s+(?:solicitor|lawyer|barrister)|(?:trade|local|daily|Sunday)\s+papers?|newspapers?|reporter|journalist)\b/u
const madeOfIt =
  /\b(?:for\s+this\b(?!\s+(?:job|post|role|year|season|town|trade))|(?:this|that)\s+(?:sort|kind)\s+of\s+(?:thing|detail|story|treatment)|(?:has|have|had)?\s*given\s+me\b|I\s+have\s+(?:filled|rung|spoken|written\s+to)|has\s+my\s+(?:letter|name|number)|friendlier|was\s+(?:very\s+)?interested)\b/iu
/** "May you live to regret it." */
const wishesIll =
  /\b(?:hope|trust|wait\s+until|may)\s+(?:that\s+)?you\s+(?:all\s+)?(?:will\s+)?(?:(?:come|live|have\s+cause)\s+to\s+|soon\s+)?(?:regret|rue)\b/i

/** What the reader told, or was done in other work. */
const ofWork =
  /\byou\s+(?:said|told|mentioned|want|need)\b|\b(?:at|for)\s+\p{Lu}\p{Ll}+\b.*\bI\b|\bI\b.*\b(?:at|for)\s+\p{Lu}\p{Ll}+\b/u
const pointsToOthers = (text: string) => body.test(text) && madeOfIt.test(text) && !ofWork.test(text)

/** Whether a sentence threatens by its form: to go over the reader's head unless, to tell the world, or that they will rue it. */
export const threatens = (text: string): boolean =>
  pointsToOthers(text) ||
  (law.test(text) && !worked.test(text)) ||
  (spreads.test(text) && !/\b(?:five[- ]star|good|glowing|kind)\b/i.test(text)) ||
  [overYourHead, tellsTheWorld, reviewsThem, hints, wishesIll].some((sign) => sign.test(text))
