import type { Sentence } from '../text/sentence'

/** A word as the moves see it: lower case, contractions opened ("I'd" is "i" and "would"), inside another's quoted words or not. */
export interface Token {
  /** Lower case, apostrophes straight, or a class such as `<num>`, `<money>`, `<day>`, `<name>`. */
  norm: string
  quoted: boolean
  /** Which of the sentence's words it comes from. */
  word: number
  /** Whether a comma, semicolon, colon, dash or bracket stands before it: a new clause may begin. */
  breakBefore: boolean
}

const contractions: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['be', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  ill: ['ill'],
  id: ['i', 'would'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  bc: ['because'],
  cos: ['because'],
  cuz: ['because'],
  "let's": ['let', 'us'],
  "y'all": ['you'],
  yous: ['you'],
  ye: ['you'],
  "'twas": ['it', 'was'],
  "'tis": ['it', 'is'],
  n: ['and'],
}
const endings: [string, string][] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]
const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thur|thurs|fri)$/
const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)$/
const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|lakhs?|crores?)(?:-\w+)?$/

function classOf(text: string, lower: string, sentenceStart: boolean): string | undefined {
  if (days.test(lower)) return '<day>'
  if (months.test(lower) || (lower === 'may' && text === 'May' && !sentenceStart)) return '<month>'
  // A quarter of a business year places a thing in time as a month does.
  if (/^q[1-4]$/.test(lower)) return '<month>'
  if (/^(?:19|20)\d\d(?:[–-]\d\d(?:\d\d)?)?$/.test(lower)) return '<year>'
  if (/^[£$€₹]\s?\d|^\d[\d.,]*[kmbn]$/.test(lower)) return '<money>'
  if (/^\d{1,2}[:.]\d\d$|^\d{1,2}(?:am|pm)$/.test(lower)) return '<clock>'
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(lower)) return '<ordinal>'
  if (/^[#+]?\d/.test(lower) || numberWords.test(lower)) return '<num>'
  return undefined
}

function opened(lower: string): string[] {
  const known = contractions[lower]
  if (known) return known
  for (const [ending, word] of endings) {
    if (lower.endsWith(ending) && lower.length > ending.length) return [lower.slice(0, -ending.length), word]
  }
  return [lower.replace(/'s$|s'$/, (possessive) => (possessive === "s'" ? 's' : ''))]
}

/** Which units of a sentence stand inside double quotation marks: somebody's words, not the writer's. */
function quotedUnits(text: string): (at: number) => boolean {
  const spans: [number, number][] = []
  for (const match of text.matchAll(/“[^”]*(?:”|$)|"[^"]*"|«[^»]*»|‘[^’]{12,}’(?!\p{L})/gu))
    spans.push([match.index, match.index + match[0].length])
  return (at) => spans.some(([start, end]) => at >= start && at < end)
}

/** The tokens of a sentence. Names are capitalised words within it that are no "I", day or month. */
export function tokensOf(sentence: Sentence): Token[] {
  const isQuoted = quotedUnits(sentence.text)
  const tokens: Token[] = []
  sentence.words.forEach(({ text, at }, word) => {
    const previous = sentence.words[word - 1]
    const gap = sentence.text.slice(previous ? previous.at + previous.text.length : 0, at)
    const breakBefore = /[,;:()–—]|\s-\s/.test(gap)
    const quoted = isQuoted(at)
    const lower = text.replaceAll('’', "'").toLowerCase()
    const currency = /[£$€₹]\s?$/.test(gap) && /^\d/.test(text)
    const norm = currency ? '<money>' : classOf(text, lower, word === 0)
    if (norm) {
      tokens.push({ norm, quoted, word, breakBefore })
      if (/^%/.test(sentence.text.slice(at + text.length)) || text.endsWith('%'))
        tokens.push({ norm: 'percent', quoted, word, breakBefore: false })
      return
    }
    const named =
      word > 0 &&
      /^\p{Lu}/u.test(text) &&
      !/^I(?:$|['’])/.test(text) &&
      !/["“‘:]\s*$/.test(gap) &&
      (text.length === 1 || text !== text.toUpperCase())
    if (named) {
      if (tokens[tokens.length - 1]?.norm !== '<name>' || breakBefore)
        tokens.push({ norm: '<name>', quoted, word, breakBefore })
      return
    }
    for (const [at, part] of opened(lower).entries())
      tokens.push({ norm: part, quoted, word, breakBefore: breakBefore && at === 0 })
  })
  return tokens
}
