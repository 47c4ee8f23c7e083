import type { Span } from '../text/point'
import type { Letter } from './letter'

/** A blank that was never filled in. */
export interface Placeholder extends Span {
  words: string
  /** What it stands for, where its words say so. */
  asks?: 'company' | 'role' | 'phone' | 'email' | 'writer' | 'interviewer'
}

/** The text with whatever stands in brackets or braces blotted out, at the same length: a blank names nothing. */
export function withoutBlanks(text: string): string {
  return text.replace(/\[[^\]]*\]|\{\{[^}]*\}\}|<[^>]*>/g, (blank) => '_'.repeat(blank.length))
}

const slotWords =
  /\b(?:name|company|employer|organi[sz]ation|firm|role|position|job|title|post|date|day|time|phone|mobile|cell|telephone|number|tel|e-?mail|address|your|their|interviewer|manager|hiring|recipient|insert|add|enter|fill|skill|achievement|need|topic|project|team|department|city|industry|product|x+|blank|optional|tbc|tbd|todo|company's|month|year|amount|figure|result|example|specific|something|detail|reason|website|linkedin|signature|contact|first|last|surname|mr|ms|university|school|location|what|how|thing)\b|^(?:(?:the|your|name\s+of)\s+)*(?:suburb|town|village|region|county|country|street|branch|store|venue)$/i

/** "[Optional: say why you liked the tour. Keep it short.]": what whoever wrote the template says to whoever fills it in, however long. */
const instruction = /\[(?:optional|notes?|tips?|instructions?|reminder)\b[^\][]{1,600}\](?![([:])/gi

const patterns: { pattern: RegExp; slot?: boolean }[] = [
  { pattern: instruction },
  // [Company], [your phone number], […%]; not [12], [sic], [0], nor a Markdown link or task box.
  { pattern: /\[(?!\^)([^\][\n]{1,80})\](?![([:])/g, slot: true },
  { pattern: /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|%[A-Z][A-Z_]{2,}%|\{[A-Za-z][\w ]{1,40}\}/g },
  { pattern: /<(?!https?:|mailto:|\/|!--|[\w.+-]+@)([A-Za-z][^<>\n]{1,60})>/g, slot: true },
  {
    pattern:
      /\((?:date|name|company(?: name)?|role|position|job title|phone(?: number)?|your [\w ]{1,30}|insert [^()\n]{1,40}|xx+)\)/gi,
  },
  { pattern: /(?<![\w-])\+?(?:\(?[\dx]{2,5}\)?[\s.-]?)?[x]{3,5}[\s.-]?x{3,6}(?:[\s.-]?x{2,6})?(?![\w])/gi },
  // "(419) 555-XXXX", "X years of experience", "by (X) %".
  { pattern: /(?<![\w-])\(?\d{2,5}\)?(?:[ .-]?\d{2,5})?[.-]x{3,6}(?!\w)/gi },
  {
    pattern:
      /(?<![\w.-]|\p{Lu}\p{L}* )(?:\(X+\)|\(?x{2,}\)?|X+)\+?(?=\s?%|\s+(?:years?|yrs|months?|weeks?|hours?|percent|per\s+cent)\b)/gu,
  },
  { pattern: /(?<![\w-])\d{2,5}[x]{2,}(?:[\s.-]?[x\d]{2,8})*(?![\w])/gi },
  {
    pattern:
      /(?<![\w@.])(?:XYZ(?:\s+(?:Corp(?:oration)?\b\.?|Inc\b\.?|Ltd\b\.?|Company|Co\b\.?|LLC|Industries|Group))?|ABC\s+(?:Corp(?:oration)?\b\.?|Inc\b\.?|Company))(?!\w)/g,
  },
  { pattern: /\bACME\s+(?:Corp(?:oration)?\b\.?|Inc\b\.?)/g },
  { pattern: /\b(?:TODO|TBC|TBD|FIXME)\b:?/g },
  { pattern: /\blorem ipsum\b/gi },
  { pattern: /\binsert\s+(?:\w+\s+){1,5}here\b/gi },
  { pattern: /(?<!\w)_{4,}(?!\w)|\.{6,}/g },
  { pattern: /\b(?:your|first|last)\.?name@|\b(?:Firstname Lastname|Your Name|John Q\. Public)\b/g },
]

function asksFor(words: string): Placeholder['asks'] {
  const text = words.toLowerCase()
  // Another firm, or where it is.
  if (/\b(?:previous|former|last|past|old|current|present|other|another)\b/.test(text)) return undefined
  if (/\baddress\b/.test(text) && !/mail/.test(text)) return undefined
  if (/phone|mobile|\bcell|\btel\b|x{3}|\d+x+/.test(text)) return 'phone'
  if (/e-?mail/.test(text)) return 'email'
  if (/company|employer|organi[sz]ation|firm|\bxyz\b|\babc\b|acme/.test(text)) return 'company'
  if (/\brole|position|job|\bpost\b|title/.test(text)) return 'role'
  if (/interviewer|manager|recipient|\b(?:mr|ms)\b/.test(text)) return 'interviewer'
  if (/your (?:full )?name|my name|signature/.test(text)) return 'writer'
  return undefined
}

/** Words that stand between quotation marks are told of, not left in. */
function isQuoted(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 2), start)
  const after = source.slice(end, end + 2)
  return /["“‘]\s?$/.test(before) && /^[.,]?["”’]/.test(after)
}

/** Whether a quotation is open here: who quotes puts in brackets what the speaker meant. */
function isWithinQuote(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || line.split('"').length % 2 === 0
}

/** Placeholders anywhere in the letter's own text: body, letterhead, subject, signature; front matter and quoted mail left out. */
export function placeholdersIn(letter: Letter): Placeholder[] {
  const end = letter.quotedReply?.start ?? letter.end
  const text = letter.source.slice(letter.start, end)
  const found: Placeholder[] = []
  for (const { pattern, slot } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0]
      const inside = match[1] ?? ''
      const start = letter.start + match.index
      if (slot && !isSlot(inside) && !(isTitle(inside) && !isWithinQuote(letter.source, start))) continue
      const span = { start, end: start + words.length }
      if (
        isQuoted(letter.source, span.start, span.end) ||
        found.some((other) => other.start < span.end && span.start < other.end)
      )
        continue
      found.push({ ...span, words, asks: asksFor(words) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What stands in brackets is a slot when it names what to put there; "[12]", "[sic]" and "[0]" do not. */
function isSlot(inside: string): boolean {
  return slotWords.test(inside) || /…|\.\.\.|^[A-Z][A-Z _-]{2,}$/.test(inside) || /^\s*$|^_+$/.test(inside)
}

/** "[Town]", "[Name of Client]": what a template calls the word that belongs there. */
function isTitle(inside: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:of |the )*\p{Lu}\p{Ll}[\p{L}'’-]*){0,4}$/u.test(inside)
}

/** Whether a stretch holds a blank for a fact to be filled in ("[how long]"), which is more than its lack; a name's blank is no such fact. */
export function awaitsFact(blanks: readonly Placeholder[], { start, end }: Span): boolean {
  return blanks.some((blank) => blank.asks === undefined && start <= blank.start && blank.end <= end)
}

/** Whether a stretch stands within what a template instructs: nothing of it is the writer's. */
export function isInstruction(source: string, { start, end }: Span): boolean {
  return [...source.matchAll(instruction)].some(
    ({ index, 0: words }) => index <= start && end <= index + words.length + 1,
  )
}
