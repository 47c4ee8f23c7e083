const show =
  '(?:sham|charade|fix|stitch[- ]up|formality|foregone\\s+conclusion|pantomime|box[- ]ticking(?:\\s+exercise)?|done\\s+deal|set[- ]up)'
const occasion =
  '(?:it|this|that|(?:the|your|this|that)\\s+(?:whole\\s+|entire\\s+)?(?:thing|interview|process|day|panel|exercise|round|competition|vacancy|meeting))'
const person =
  '(?:some(?:one|body)|(?:an?|your|his|her|their)\\s+(?:\\p{L}+\\s+)?(?:insider|friend|nephew|niece|cousin|son|daughter|relative|man|woman|candidate|colleague))'
const forms = [
  // "The whole thing was a sham."
  `\\b${occasion}\\s+(?:was|is|felt\\s+like|looked\\s+like|seemed)\\s+(?:(?:just|only|nothing\\s+but|no\\s+more\\s+than|clearly|all|plainly)\\s+)*(?:an?\\s+)?(?:complete\\s+|mere\\s+|total\\s+)?${show}(?=\\s*(?:[.,;:!]|$|and\\b|for\\b|from\\b))`,
  // "You had made up your minds before I sat down."
  "\\b(?:you|they|the\\s+panel|your\\s+\\p{L}+)(?:['’]d|\\s+had|\\s+have)?\\s+(?:already\\s+|clearly\\s+|plainly\\s+)*(?:made\\s+(?:up\\s+)?(?:your|their|its|the)\\s+(?:minds?|decision|choice)|decided|chosen)\\b[^.;]{0,40}\\b(?:before\\s+(?:I|we)\\s+(?:(?:even|ever|had)\\s+)*(?:sat|came|met|walked|arrived|opened|spoke|got)|when\\s+I\\s+(?:walked|came)\\s+in)",
  '\\b(?:it|this|that|the\\s+(?:post|job|matter|decision|place))\\s+(?:was|had\\s+been)\\s+(?:already\\s+|clearly\\s+|plainly\\s+|long\\s+)*(?:decided|settled|given\\s+away|fixed|filled|promised)\\b[^.;]{0,30}\\bbefore\\s+(?:I|we)\\s',
  // "The post had been promised to somebody inside."
  `\\b(?:post|job|place|position|role|seat|vacancy)\\s+(?:was|had\\s+been|has\\s+been)\\s+(?:already\\s+|always\\s+|clearly\\s+|plainly\\s+|long\\s+)*(?:promised|earmarked|meant|reserved|kept|going)\\s+(?:to|for)\\s+${person}`,
  // "A man of fifty-eight was never in the running."
  '\\b(?:I|(?:an?|no)\\s+(?:wom[ae]n|man|person|candidate|mother|outsider|foreigner)[^.;]{0,30})\\s+(?:was|were)\\s+never\\s+(?:really\\s+|going\\s+to\\s+be\\s+|seriously\\s+)*in\\s+the\\s+running\\b',
  // "The advertisement was not honest."
  "\\b(?:the|your)\\s+(?:advert(?:isement)?|ad|posting|job\\s+description)\\s+(?:was|is)(?:\\s+not|n['’]t)?\\s+(?:\\p{L}+ly\\s+)?(?:honest|straight|true|dishonest|misleading|a\\s+lie|false)\\b(?<!(?:was|is)\\s+(?:\\p{L}+ly\\s+)?(?:honest|straight|true))",
  // "You lied to me about the salary", "you had promised me the post, and gave it to somebody else".
  '\\byou\\s+(?:\\p{L}+ly\\s+)?(?:lied\\s+to\\s+(?:me|us)|misled\\s+(?:me|us)|deceived\\s+(?:me|us)|led\\s+me\\s+on|strung\\s+me\\s+along|used\\s+(?:me|my\\s+(?:ideas?|work|plans?))\\b(?!\\s+(?:as|in)\\s+(?:an?\\s+)?(?:example|good)))',
  '\\byou\\s+(?:had\\s+)?(?:assured|promised|told)\\s+me\\b[^.;]{0,25}\\b(?:mine|the\\s+(?:job|post|place))\\b[^.;]{0,20}\\b(?:then|but|and)\\s+(?:you\\s+|they\\s+)?(?:then\\s+)?(?:gave|have\\s+given|handed)\\b',
  '\\b(?:took|taken|stole|stolen|using|use|used|copied)\\s+(?:all\\s+|several\\s+(?:of\\s+)?)?(?:of\\s+)?my\\s+(?:\\p{L}+\\s+)?(?:ideas?|plans?|designs?|drawings?|presentation|slides)\\b[^.;]{0,30}\\b(?:gave|hired|without|and\\s+not|but\\s+not|for\\s+(?:free|nothing))\\b',
  '\\b(?:my\\s+(?:\\p{L}+\\s+)?ideas?|ideas?\\s+(?:from|of)\\s+my\\s+\\p{L}+|my\\s+(?:plan|design|slides))\\b[^.;]{0,25}\\b(?:is|are|has|have|turned)\\s+(?:now\\s+|up\\s+|appeared\\s+|been\\s+used\\s+)*(?:on|in)\\s+your\\b',
  '\\b(?:decision|choice)\\s+(?:had|was|has)\\s+(?:\\p{L}+\\s+)?(?:been\\s+)?(?:made|taken)\\s+(?:long\\s+|well\\s+)?before\\s+(?:I|we|anyone)\\b',
  '\\b(?:post|job|vacancy|position|role)\\s+was\\s+never\\s+(?:really\\s+|truly\\s+|in\\s+fact\\s+)?(?:open|vacant|free|real)\\b',
].map((form) => new RegExp(form, 'iu'))
/** Told by the reader, of others; asked, or denied. */
const told =
  /^(?:you|they|he|she)\s+(?:also\s+)?(?:told|said|mentioned|explained|described|warned)\b|\?|\bif\b|\b(?:not|never|no)\s+(?:a\s+)?(?:sham|formality|charade)\b|\bmy\s+(?:old|last|former)\b/i

/** Whether a sentence says by its form that the choice had been made before, or was no honest one. */
export const callsItForegone = (text: string): boolean => forms.some((form) => form.test(text)) && !told.test(text)
