/** What whoever applied was given: in a letter after an interview, how they came out of it. */
const marks =
  /\b(?:scores?|scoring|score\s?sheets?|mark\s?sheets?|marks|points|rankings?|grades|ratings|merit\s+list)\b/.source
/** Others who applied, or all of them. */
const others =
  /(?:\b(?:candidates?|finalists?|applicants?|interviewees?|short-?listed|(?:who|that)\s+(?:had\s+|was\s+|were\s+)?(?:applied|interviewed|went\s+for)|(?:all|both|each|every\s+one)\s+(?:\w+\s+)?of\s+us|the\s+other\s+(?:two|three|four|five|six|\d+|ones|people|persons|fellows?|lads?|girls?|m[ae]n|wom[ae]n)|to\s+the\s+others?)\b)/
    .source
/** Asked of the reader; whoever says what they would send asks for nothing. */
const asks =
  /^(?:(?:and|so|also|now|but)\s+)?(?:(?:please|pls|kindly)\b|(?:send|give|show|tell|provide|furnish|let)\s+(?:me|us)\b|(?:can|could|will|would|may|might)\s+(?:you|I)\b)|\bI(?:['’]d|\s+would|\s+should)?\s+(?:also\s+)?(?:want|ask|request|require|demand|expect|like|need|wish|am\s+asking|(?:be|am)\s+(?:obliged|grateful|glad)|appreciate)\b|\byou\s+are\s+(?:\w+\s+)?(?:requested|asked)\s+to\b/i

const inOrder = new RegExp(`${marks}[^.;?!]{0,50}${others}`, 'i')

/** "Please let me have the marks of all the candidates": whoever asks what others scored compares. */
export const asksForMarksOfOthers = (text: string): boolean => asks.test(text) && inOrder.test(text)
