const chosen =
  '(?:her|him|them|that\\s+(?:man|woman|girl|lad)|some(?:one|body)\\s+(?:else|with\\s+(?:less|no|fewer))|the\\s+(?:other|new)\\s+\\p{L}+)'
/** "Was I your second choice?", "How close did I come?", "Why did you choose her?": asked about one's rank, or the other's merit. */
const asksRank = [
  '\\bhow\\s+(?:close|near)\\s+(?:(?:did|was)\\s+I|I\\s+(?:came|was|got))\\b(?!\\s+(?:to\\s+)?(?:the\\s+(?:target|edge|mark)|finishing))',
  '\\b(?:where|how)\\s+(?:did\\s+I\\s+(?:rank|place|finish|come\\s+in\\s+the)|I\\s+(?:ranked|placed|finished)|was\\s+I\\s+(?:ranked|placed))\\b',
  '\\b(?:was|were|am)\\s+I\\s+(?:at\\s+least\\s+)?(?:your|the|a\\s+close)\\s+(?:second|third|runner[- ]up|reserve|next)\\b',
  `\\bwhy\\s+(?:did\\s+)?you\\s+(?:chose|choose|pick(?:ed)?|prefer(?:red)?|t(?:ake|ook)|hired?|w[ae]nt\\s+with)\\s+${chosen}`,
  '\\bwhat\\s+(?:did|does|do)\\s+(?:he|she|they|the\\s+\\p{L}+)\\s+(?:have|bring|know|do)\\s+that\\s+I\\b',
]
/** "You will not find anyone better than me", "a graduate would need two years for what I do in a day": oneself over whoever else. */
const setsAbove = [
  "\\byou\\s+(?:will|would|won['’]t|could|can(?:not)?|can['’]t)\\s*(?:not\\s+|never\\s+|hardly\\s+)?(?:find|get|meet|see)\\s+(?:any(?:one|body)|some(?:one|body)|a(?:nother)?\\s+\\p{L}+)\\s+(?:better|keener|cheaper|more\\s+\\p{L}+|half\\s+as|who\\s+knows|as\\s+\\p{L}+\\s+as\\s+(?:me|I\\b)|to\\s+match\\s+me|like\\s+me)(?!.*\\bif\\s+you\\s+(?:ask|advertise|train))",
  '\\b(?:a|any|some|most|young)\\s+(?:graduates?|youngsters?|beginners?|newcomers?|school[- ]leavers?|juniors?|novices?|rookies?|trainees?)\\s+(?:would|will|could|need|needs|takes?)\\b[^.;]{0,50}\\b(?:what|which)\\s+I\\s+(?:can|do|could|already|would)\\b',
  '\\bunlike\\s+(?:so\\s+)?(?:many|most|all|some)\\s+(?:of\\s+)?(?:the\\s+)?(?:young\\s+|other\\s+|new\\s+)?(?:people|graduates|youngsters|ones?|lads|men|women|staff|hires)\\b[^.;]{0,30}\\bI\\b',
  '\\b(?:has|had|with|have)\\s+(?:far\\s+|much\\s+|even\\s+|a\\s+lot\\s+)?(?:less|fewer)\\s+(?:experience|years|qualifications?|training|knowledge)\\s+than\\s+(?:I\\b|me\\b|mine)',
  "\\bI(?:['’]m|\\s+am|\\s+was)\\s+(?:simply\\s+|easily\\s+|by\\s+far\\s+|clearly\\s+|still\\s+)*the\\s+(?:best|strongest|ablest|most\\s+qualified)\\s+(?:candidate|applicant|person|man|woman|one)\\b",
]
const forms = [...asksRank, ...setsAbove].map((form) => new RegExp(form, 'iu'))
/** Their own words, or their customers'. */
const told = /^you\s+(?:also\s+)?(?:said|told\s+me|mentioned)\b/i

/** Whether a sentence compares by its form: asks about one's rank or another's merit, or sets the writer above whoever else there is. */
export const comparesSelf = (text: string): boolean => !told.test(text) && forms.some((form) => form.test(text))
