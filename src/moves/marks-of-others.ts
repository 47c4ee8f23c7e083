/** What whoever applied was given: in a letter after an interview, how they came out of it. */
const marks = String.raw`(?:scores?|score\s?sheets?|mark\s?sheets?|marks|points|rankings?|grades|ratings|results?|merit\s+list|cut-?off)`
/** Others who applied, or all who did. */
const applicants = String.raw`(?:(?:(?:other|selected|successful|short-?listed|remaining)\s+)?(?:candidates?|finalists?|applicants?|interviewees?)|(?:other|selected|successful|short-?listed|remaining)\s+(?:persons?|people|ones?|two|three|four|five|six|\d+|m[ae]n|wom[ae]n|fellows?|lads?|girls?)|(?:every(?:one|body)|persons?|people|those|all)\s+(?:who|that|whom)\s+(?:(?:was|were|had|has|have|you|also|been|finally|then)\s+){0,3}(?:sat|applied|interviewed|short-?listed|selected|appointed|chosen|hired|attended|appeared|competed|took\s+the\s+(?:test|exam)|got\s+(?:in|the|through)|came)\b|(?:\p{L}+\s+)?of\s+us|others)`
const link = String.raw`\s+(?:of|for|from|(?:given|awarded)\s+to|(?:obtained|secured|scored|got)\s+by)\s+`
/** "The marks given to me and to all of the other candidates." */
const before = String.raw`(?:me\s+and\s+(?:to\s+|of\s+|for\s+)?)?(?:(?:all|each|both|any|every|the|those|of)\s+){0,4}`

const marksOfOthers = new RegExp(String.raw`\bthe\s+(?:\p{L}+\s+)?${marks}${link}${before}${applicants}`, 'iu')
/** "The other candidates' marks", "everyone's scores". */
const othersMarks = new RegExp(
  String.raw`\b(?:every(?:one|body)|(?:candidates?|finalists?|applicants?|others?))['’]s?\s+(?:\p{L}+\s+)?${marks}\b`,
  'iu',
)
/** Asked of the reader; whoever thanks, or says what they would do, asks for nothing. */
const asks =
  /^(?:(?:and|so|also|now|but)\s+)?(?:(?:please|pls|kindly)\b|(?:send|give|show|tell|provide|furnish|let)\s+(?:me|us)\b|(?:can|could|will|would)\s+you\b|may\s+I\b|might\s+I\b)|\bI\s+(?:also\s+)?(?:want|ask|request|require|demand|expect|need|wish|am\s+asking)\b|\bI(?:['’]d|\s+would|\s+should)\s+(?:also\s+)?(?:like|want|welcome|appreciate|be\s+(?:most\s+|very\s+)?(?:obliged|grateful|glad))\b|\byou\s+are\s+(?:\p{L}+\s+)?(?:requested|asked)\s+to\b/iu
const ownPlan = /\bshow\s+you\b|\bhow\s+I\b/i

const ownMarks = new RegExp(
  String.raw`\bmy\s+(?:own\s+)?(?:\p{L}+\s+)?${marks}\b|\b${marks}\s+(?:that\s+)?I\s+(?:got|had|have|was|scored|received)\b`,
  'iu',
)
const anybodyElse =
  /\b(?:others?|else|everyone|everybody|candidates?|finalists?|applicants?|interviewees?|than|whoever|who\s+(?:got|was|did)|the\s+(?:\p{L}+\s+)?(?:one|man|woman|person)|him|her|them|beat|top|high\w*|rank\w*)\b/iu

/** "Please tell me my marks, and whether I was on the shortlist": one's own, and nobody's else. */
export const asksForOwnMarks = (text: string): boolean => ownMarks.test(text) && !anybodyElse.test(text)

/** "Please let me have the marks of all the candidates": whoever asks what others scored compares. */
export const asksForMarksOfOthers = (text: string): boolean =>
  asks.test(text) && !ownPlan.test(text) && (marksOfOthers.test(text) || othersMarks.test(text))
