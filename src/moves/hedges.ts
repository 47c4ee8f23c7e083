import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'

export interface Hedge extends Span {
  words: string
  /** What to put in its place so that the grammar holds: "I can" for "I think I could maybe"; an empty text deletes it. */
  instead?: string
}

const soft = '(?:possibly|perhaps|maybe|probably|potentially|arguably)'
const opinion =
  "(?:think|believe|feel|guess|suppose|reckon|imagine|figure|fancy|(?:would|'d)\\s+like\\s+to\\s+think|feel\\s+like|feel\\s+as\\s+(?:if|though))"
const claim = "(?:could|can|might|would|may|should|will|am|have|'m|'d|'ve|'ll|was|did|do)"

interface Pattern {
  pattern: RegExp
  /** A text, or what to make of the match. */
  instead?: string | ((match: RegExpExecArray) => string | undefined)
}

const ability = (match: RegExpExecArray) => `${match[0].startsWith('I') ? 'I' : match[0].slice(0, 1)} can`

const nearlySure =
  "I(?:'m|\\s+am)\\s+(?:fairly|pretty|quite|reasonably|more\\s+or\\s+less|almost)\\s+(?:sure|confident|certain)"

/** In order: a longer hedge is taken before one that stands inside it. */
const patterns: Pattern[] = [
  {
    pattern:
      /\b(?:I\s+(?:guess|suppose|think)\s+)?(?:what\s+)?I(?:'m|\s+am|\s+was)\s+(?:just\s+)?trying\s+to\s+say\b(?:\s+(?:is\s+)?that)?\s?/gi,
    instead: '',
  },
  {
    pattern: new RegExp(
      `\\bI(?:'d)?\\s+(?:(?:do|just|kind\\s+of|sort\\s+of|honestly|really|would)\\s+)*(?:${opinion}|like\\s+to\\s+(?:think|believe))(?:\\s+that)?\\s+(?:${soft},?\\s+)?I\\s+(?:${soft}\\s+)?(?:could|can|might|may)(?:\\s+${soft})?(?:\\s+be\\s+able\\s+to)?\\b`,
      'gi',
    ),
    instead: ability,
  },
  {
    pattern: new RegExp(
      `\\b${nearlySure}(?:\\s+that)?\\s+I\\s+(?:${soft}\\s+)?(?:could|might|may)(?:\\s+${soft})?(?:\\s+be\\s+able\\s+to)?\\b`,
      'gi',
    ),
    instead: ability,
  },
  {
    pattern: new RegExp(
      `\\bI\\s*(?:'d|would)\\s+say\\s+(?:that\\s+)?I(?:'m|\\s+am)\\s+${soft}\\b(?!\\s+(?:in|at|on|away|off|out)\\b)`,
      'gi',
    ),
    instead: 'I am',
  },
  // "I kind of thought I might try you again": a wish told as a thought that one had.
  {
    pattern:
      /\bI\s+(?:(?:just|had|kind\s+of|sort\s+of)\s+)*(?:thought|figured|wondered\s+if|was\s+(?:thinking|wondering)(?:\s+(?:that|if|whether))?)\s+I\s+(?:might|could|would)(?:\s+just)?\b/gi,
    instead: 'I would like to',
  },
  {
    pattern: new RegExp(
      `\\bI\\s+(?:(?:do|just|kind\\s+of|sort\\s+of)\\s+)*${opinion}(?:\\s+that)?\\s+(?=I\\s*${claim}\\b)`,
      'gi',
    ),
    instead: '',
  },
  {
    pattern: new RegExp(
      `\\bI\\s+(?:${soft}\\s+)?(?:might|could|may)\\s+(?:just\\s+)?(?:${soft}\\s+)?be\\s+able\\s+to\\b`,
      'gi',
    ),
    instead: 'I can',
  },
  // "I could perhaps have said it better" is no claim.
  { pattern: new RegExp(`\\bI\\s+would\\s+${soft}\\b(?!\\s+have\\b)`, 'gi'), instead: 'I would' },
  { pattern: new RegExp(`\\bI\\s+(?:might|could|may)\\s+${soft}\\b(?!\\s+have\\b)`, 'gi'), instead: 'I can' },
  { pattern: new RegExp(`\\bI'd\\s+${soft}\\b`, 'gi'), instead: 'I would' },
  { pattern: new RegExp(`\\b${soft}\\s+I\\s+(?:could|might|can|may)(?:\\s+even)?\\b`, 'gi'), instead: 'I can' },
  {
    pattern:
      /\bI\s+(?:(?:was|am|have\s+been)\s+)?(?:just\s+)?(?:(?:kind|sort)\s+of\s+)?(?:just\s+)?(?:wanted|wanting|hoping|wondering)\s+to\b(?<=(?:just|(?:kind|sort)\s+of)\b[\s\S]{0,24})/gi,
    instead: 'I want to',
  },
  {
    pattern:
      /\bI\s+(?:was|am|'m)\s+(?:just\s+)?(?:(?:kind|sort)\s+of\s+)?(?:hoping|wondering)\b(?=\s+(?:if|whether)\s+(?:I|there))|\bI\s*(?:was|am|'m|had\s+been)\s+(?:half|secretly|vaguely)[\s-]+(?:hoping|wondering|thinking)\b/gi,
  },
  { pattern: /\b(?:I\s+)?just\s+(?:wanted\s+to|thought\s+(?:I|that)(?:\s*['’]?d|\s+would)?|wondering)\b/gi },
  {
    pattern:
      /(?<!\b(?:what|that|this|some|any|a|the|which|every|another|one|no|same|right|wrong|new|different|these|those|of)\s)\b(?:(?:just|maybe|perhaps|possibly)\s+)?(?:sort|kind)\s*(?:of|a)\b(?:\s+just\b)?(?!\s*(?:you|him|her|them|the|it|person|people|thing|place|work|team|job)\b)\s?/gi,
    instead: '',
  },
  { pattern: /\bhopefully,?\s?/gi, instead: '' },
  { pattern: /\bI\s+(?:guess|suppose)\b,?\s?/gi, instead: '' },
  {
    pattern:
      /\b(?:more\s+or\s+less|somewhat|a\s+(?:little|tiny)\s+bit|a\s+bit)\s(?=(?:confident|certain|sure|able|qualified|familiar|experienced|ready|good|of\s+an?)\b)/gi,
    instead: '',
  },
  {
    pattern:
      /\b(?:I['’]d\s+like\s+to\s+(?:think|believe)|I\s+(?:would|might)\s+(?:venture|dare)\s+to\s+say|if\s+that\s+makes\s+(?:any\s+)?sense|for\s+what\s+it['’]?s\s+worth|in\s+my\s+(?:humble\s+)?opinion|if\s+I\s+may\s+say\s+so)\b,?\s?/gi,
    instead: '',
  },
  {
    pattern: /\bI\s+(?:hope|trust)\s+(?:that\s+)?I\s+(?:could|can|might|may|would)(?:\s+be\s+able\s+to)?\b/gi,
    instead: 'I can',
  },
  { pattern: new RegExp(`\\b${nearlySure}\\b(?:\\s+that)?\\s?`, 'gi') },
]

function quotedSpans(text: string): [number, number][] {
  return [...text.matchAll(/“[^”]*(?:”|$)|"[^"]*"/g)].map((match) => [match.index, match.index + match[0].length])
}

interface Found extends Omit<Hedge, keyof Span> {
  from: number
  /** Where the words end, and where what is cut or replaced does. */
  to: number
  cutTo: number
}

/** What may stand between two hedges that are one: "I guess I was just wondering". */
const nothingBetween = /^[\s,]*(?:I(?:['’]m|['’]d|\s+(?:was|am|would|had))?[\s,]*)?$/i

/** "I think I'd maybe": hedges of one breath are one. */
function joinedUp(found: readonly Found[], text: string): Found[] {
  const joined: Found[] = []
  for (const hedge of found) {
    const last = joined[joined.length - 1]
    if (!last || !nothingBetween.test(text.slice(last.to, hedge.from))) {
      joined.push(hedge)
      continue
    }
    const isKnown = last.instead !== undefined && hedge.instead !== undefined
    const apart = text.slice(last.instead === '' ? last.cutTo : last.to, hedge.from)
    const between = apart.replaceAll(',', '')
    const instead = isKnown ? `${last.instead}${between}${hedge.instead}`.trimEnd() : undefined
    // "I think I can, sort of, mend it" loses both its commas; what is replaced leaves the space behind it.
    const isSetOff = between !== apart && text[hedge.cutTo] === ','
    const end = hedge.cutTo + (isSetOff ? 1 : 0)
    const cutTo = instead !== undefined && instead !== '' ? text.slice(0, end).trimEnd().length : end
    joined[joined.length - 1] = {
      from: last.from,
      to: hedge.to,
      cutTo,
      words: text.slice(last.from, hedge.to).trimEnd(),
      ...(instead !== undefined && { instead }),
    }
  }
  return joined
}

/**
 * The hedges of a sentence: words that soften the writer's own claim, ability or ask. Politeness to the reader ("if you could", "perhaps we
 * could speak") and belief ("I believe in") are none, nor is another's speech.
 */
export function hedgesIn(sentence: Sentence): Hedge[] {
  const text = sentence.text.replaceAll('’', "'")
  const quoted = quotedSpans(sentence.text)
  const found: Found[] = []
  if (!/\b(?:I|my|me|we|our)\b/i.test(text)) return []
  for (const { pattern, instead } of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const from = match.index
      const to = from + match[0].length
      if (
        quoted.some(([start, end]) => from >= start && from < end) ||
        found.some((other) => from < other.to && other.from < to)
      )
        continue
      const words = sentence.text.slice(from, to).trimEnd()
      const replacement = typeof instead === 'function' ? instead(match) : instead
      // A deletion takes the space behind it along; a replacement leaves it.
      const length = replacement === '' ? match[0].length : words.length
      found.push({ words, instead: replacement, from, to, cutTo: from + length })
    }
  }
  const inOrder = found.sort((a, b) => a.from - b.from)
  return joinedUp(inOrder, sentence.text).map(({ from, cutTo, words, instead }) => ({
    ...sentence.mapped.span(from, cutTo),
    words,
    instead,
  }))
}
