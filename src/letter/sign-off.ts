import { isKnownWord } from '../spelling/checker'
import { weekday } from '../text/calendar'
import type { MappedText } from '../text/mapped-text'
import { isFirstName } from '../text/tagger'
import type { Part } from './letter'
import { joined, type Line, partOf, wordCount } from './line'
import { isName } from './names'

const intensifier =
  '(?:very|many|much|so|again|most|kind(?:est)?|best|warm(?:est)?|sincere(?:st)?|fond(?:est)?|good|high(?:est)?|great|deep(?:est)?|all|my|our|the|of|with|and|respectful|personal|every|heartfelt|continued|renewed|friendly|cordial|hearty)'
const noun = '(?:regards?|rgds|wish(?:es)?|thanks|gratitude|respects?|appreciation|greetings?|salutations|esteem)'

/** "Accept, Madam, the expression of my respectful greetings": as letters end that were thought in French, with or without a stop. */
const acceptMy = new RegExp(
  [
    /^(?:in\s+the\s+meantime,?\s+)?(?:(?:please|kindly|pray|(?:I|we)\s+beg\s+you\s+to),?\s+)?(?:accept|receive),?/u,
    /(?:\s+(?:dear|sirs?|or|and|madam|gentlemen|ladies|(?:mr|mrs|ms|dr|prof)\.?\s+[\p{L}'’-]+|(?:director|president|doctor|professor)),?)*/u,
    /\s+(?:the\s+(?:assurance|expression)s?\s+of\s+)?(?:my|our)\s+(?:\p{L}+\s+){0,5}/u,
    /(?:greetings|salutations|regards|respects|sentiments|consideration|wishes|esteem)[\s.,!]*$/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'iu',
)

const valedictions = [
  `(?:${intensifier}[\\s,]+)*${noun}(?:\\s+(?:again|once\\s+more|to\\s+you(?:\\s+(?:both|all))?|indeed|in\\s+advance|and\\s+${noun}|&\\s+regards))*`,
  `(?:${intensifier}[\\s,]+)+(?:${intensifier}|${noun})(?:\\s+and\\s+(?:${intensifier}\\s+)*${noun})?`,
  '(?:ever\\s+)?(?:yours?|urs)(?:[\\s,]+(?:very|most|ever|in\\s+\\p{L}+|as\\s+ever|\\p{L}{3,}ly|etc|aye|obdt|and|faithful|obedient|humble|loyal|respectful|grateful|servant|friend|applicant|candidate))*',
  '(?:very|most)?\\s*(?:sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly|fondly|thankfully|appreciatively|kindly|humbly)(?:[\\s,]+(?:yours|submitted|and\\s+\\p{L}+ly))*',
  '(?:(?:many|much|with|heartfelt|sincere)\\s+)?thanks?(?:\\s*(?:you|u))?(?:\\s+(?:again|so|very|much|kindly|sir|madam|a\\s+(?:lot|million|bunch)|once|more|to\\s+you(?:\\s+(?:both|all))?|and\\s+(?:kind(?:est)?|best|warm(?:est)?)?\\s*(?:regards|wishes)|in\\s+advance|for\\s+(?:everything|reading|your\\s+(?:time|consideration|patience|help))))*',
  'thanking\\s+you(?:\\s+(?:again|once|more|sir|madam|both|all|kindly|in\\s+anticipation|for\\s+your\\s+\\p{L}+))*',
  '(?:best|cheers|(?:xo)+x?|x{2,}|ta|slán|slainte|slàinte|namaste|ciao|bye+|bye[- ]bye|cheerio|toodles|toodle[- ]pip|laters?|adios|adieu|farewell|br|kr|vbr|mfg|lg|mvh|atb|thx|tnx|respect|peace|love|warmth|onwards?|salaam|in\\s+(?:gratitude|appreciation|anticipation|thanks))(?:\\s+(?:again|for\\s+now|then|mate|to\\s+you(?:\\s+(?:both|all))?))*',
  '(?:all|wishing\\s+you\\s+(?:all)?)\\s*(?:the|my)?\\s*(?:very\\s+)?best(?:\\s+(?:(?:to|for|with)\\s+[^.!?,;:]{1,40}))?',
  `(?:take\\s+care|talk\\s+soon|speak\\s+soon|see\\s+you\\s+soon|have\\s+a\\s+(?:very\\s+)?(?:good|great|nice|lovely|wonderful|restful|happy|peaceful|safe|fab)\\s+(?:day|week|weekend|one|evening|afternoon|morning|night|half[- ]term|holiday|break|christmas|easter|summer|trip)|until\\s+(?:${weekday}|tomorrow|next\\s+week|soon)|see\\s+you\\s+(?:then|there|later|around|(?:on\\s+)?${weekday})|speak\\s+then|lots\\s+of\\s+love|much\\s+love|until\\s+(?:then|next\\s+time)|god\\s+bless|bless\\s+you|with\\s+(?:\\p{L}+\\s+){0,3}(?:gratitude|thanks|respect|regards|appreciation|wishes|anticipation))`,
  // Whoever writes English as a second language may end in the first.
  '(?:(?:viele|liebe|beste|schöne|herzliche|freundliche|sonnige)\\s+grü(?:ß|ss)e|(?:viele\\s+)?grü(?:ß|ss)e|groete|groetjes|(?:met\\s+)?(?:vriendelijke|hartelijke)\\s+groet(?:en)?|(?:cordiales\\s+)?saludos(?:\\s+cordiales)?|(?:bien\\s+)?cordialement|bien\\s+à\\s+vous|(?:cordiali|distinti)\\s+saluti|(?:vennlig|venlig|beste|med\\s+vennlig)\\s+hilsen|hilsen|(?:bästa|vänliga)\\s+hälsningar|hälsningar|pozdrawiam|atentamente|atenciosamente|cumprimentos|(?:um\\s+)?abraço|terveisin|üdvözlettel|lep\\s+pozdrav|s\\s+pozdravem|wassalam)',
  // Irish, Welsh and Scots Gaelic letters end in their own words, whatever they are written in.
  '(?:is\\s+mise(?:[\\s,]+le\\s+meas)?|le\\s+(?:gach\\s+)?(?:meas|dea-?ghu[ií]|buíochas)(?:\\s+mór)?|yn\\s+(?:gywir|ddiffuant)|cofion(?:\\s+\\p{L}+)?|le\\s+(?:dùrachd|deagh\\s+dhùrachd))',
  'I\\s+(?:have\\s+the\\s+hono(?:u)?r\\s+to\\s+)?(?:remain|be|am(?=.*\\b(?:yours?|servant)\\b))(?:[\\s,]+(?:dear|my|sirs?|madam|gentlemen|yours?|very|most|ever|always|still|humble|obedient|servant|etc|&c|\\p{L}+ly))*',
]
const valediction = new RegExp(`^(?:${valedictions.join('|')})$`, 'iu')
const decoration = /[\s,.!:;~–—-]+$|\s+x+$/giu

/** Whether the words, commas and all, close a letter as a formula. */
export function isValediction(value: string): boolean {
  if (value.length > 110) return false
  if (acceptMy.test(value)) return true
  const words = value
    .replace(/[\u{1F300}-\u{1FAFF}\u2600-\u27BF]/gu, '')
    .replace(decoration, '')
    .replace(decoration, '')
    .trim()
  // "XXXX" is a blank, "xx" kisses.
  if (words.length === 0 || words.length > 60 || /^X+$/.test(words)) return false
  // "Le gach dea-ghuí, and kind regards": two in one.
  return valediction.test(words) || words.split(/,\s+and\s+/).every((half) => valediction.test(half))
}

/** "Warm wishes from Leith", over a name. */
const fromWhere = /\s+from\s+[^.!?,;:\d]{2,30}$/

/** "Best regards, Sam Doe, 555-1234" on one line: how much of it is the valediction, with its comma or dash. */
export function inlineValediction(value: string): number | undefined {
  for (const mark of value.matchAll(/(?<!\s)(?:\s*[,–—-]+\s+|\s*,\s*|\s+[|·•]\s+)|(?<!!)!{1,5}\s+/g)) {
    if (!isValediction(value.slice(0, mark.index))) continue
    const rest = value.slice(mark.index + mark[0].length)
    const name = /^[^,|·•\d@]+/.exec(rest)?.[0].trim() ?? ''
    if (isName(withoutKisses(name)) && wordCount(rest) <= 14 && !isValediction(name)) return mark.index + mark[0].length
  }
  return undefined
}

/** Where, in a body line, a valediction with a name is run on ("… from you. Best regards, Sam"). */
function runOnValediction(value: string): number | undefined {
  for (const stop of value.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    const from = stop.index + stop[0].length
    if (
      inlineValediction(value.slice(from)) !== undefined ||
      (isValediction(value.slice(from)) && value.length - from < 30)
    )
      return from
  }
  return undefined
}

/** "Thank you for the tour of the kilns,", "Good harvest, and all the best for the new man,": whatever its words, its comma leads over to the name below it. */
const leadsOver = /^\p{L}(?:[^.!?:;@\d]|\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Fr)\.|(?<=\p{L} )\d{1,2}(?= \p{Ll})){1,110},$/u

/** "All the best for the crush.": a wish with a stop that closes a letter all the same; a sentence of thanks is its body. */
const allTheBest = /^all\s+(?:the|my)\s+(?:very\s+)?best\s+(?:to|for|with)\s[^.!?,;:]{1,40}[.!]?$/i
/** ", F.C.A.": letters behind a name end with a stop, and end no sentence. */
const afterName = /,\s*(?:\p{Lu}[\p{L}.]*\.\s?)+$/u

/** "Mariam Bashir A. K." */
const initialBehind = /\s\p{Lu}\.$/u

/** "Mrs Ada Bright, Librarian, Holm Road School, Kisumu", "9 Alder Lane, Apt. 4, Salem, Mass.": where somebody is to be found, as under a signature or an enclosure. */
export function isAddressOfSomebody(value: string): boolean {
  const pieces = value.split(/,\s+/)
  const abbreviated = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Rd|Ave|Apt|P\.\s?O|Mass|Conn|Calif|Penn|Ont|Que)\./gu
  return (
    pieces.length > 3 &&
    pieces.every((piece) => /^[\p{Lu}\d]/u.test(piece) && wordCount(piece) <= 5) &&
    !/[.!?:;]/.test(value.replace(abbreviated, ''))
  )
}

/** "I want your answer by Friday 1600.": a sentence with figures in it, which are no way to reach anybody. */
const isSentence = (value: string) =>
  /[.?!]$/.test(value) &&
  /(?<![\p{L}.])(?:I|you|your|me)(?![\p{L}.])/u.test(value) &&
  wordCount(value) > 4 &&
  !/@|https?:|\d(?:[\s().-]*\d){6}/.test(value)

/** A line of a signature: a name, a job, a number, an address; no sentence. */
function signs({ value }: Line): boolean {
  if (/[@|·•]|https?:|\d{3}/.test(value) && wordCount(value) <= 14) return !isSentence(value)
  if (allTheBest.test(value) || acceptMy.test(value) || leadsOver.test(value) || isAddressOfSomebody(value)) return true
  const ends = /[.?!]$/.test(value) && !afterName.test(value) && !(initialBehind.test(value) && isName(value))
  return wordCount(value) <= 8 && !(ends && wordCount(value) > 3)
}

export interface SignOff {
  valediction?: Part
  signatureName?: Part
  signature?: Part
  /** The first line that is no longer body, as an index into the lines given. */
  from: number
  /** Where that line's sign-off begins, when the body ends on the same line. */
  column: number
}

/** What may stand before the name of whoever signs: a dash, "(Mrs.)", "(The Revd)". */
const beforeName = /^[\s–—~*/-]*(?:s\/\s*|\((?:the\s+)?\p{L}{2,8}\.?\)\s*)?/iu
/** "Milla xx" */
const withoutKisses = (value: string) => value.replace(/\s+(?:x{1,5}|(?:xo)+x?)(?=\s*(?:\n|$))/, '')

function nameIn(text: MappedText): Part | undefined {
  const marks = beforeName.exec(text.value)![0].length
  // "(Anil Deshmukh)", typed under where the hand has signed.
  const isBracketed = /^\(\s*\p{Lu}[^()\n]*\)\s*(?:\n|$)/u.test(text.value.slice(marks))
  const lead = marks + (isBracketed ? 1 : 0)
  const name =
    /^[^,|·•\d@<()\n]+/
      .exec(withoutKisses(text.value.slice(lead)))?.[0]
      .replace(/\s+\[\p{L}+\/[^\]]*\]/u, '')
      .replace(/[\s,–—-]+$/, '')
      .replace(/(?<!(?<!\p{L})\p{Lu})\.+$/u, '') ?? ''
  if (!name || isValediction(name) || wordCount(name) > 5 || /[:;?!]/.test(name) || !/\p{L}/u.test(name))
    return undefined
  // Chatty letters sign in lower case; "sent from my phone" is no name all the same.
  if (!isName(name) && (wordCount(name) > 2 || /^(?:sent|mobile|tel|phone|email|from)\b/i.test(name))) return undefined
  return partOf(text.slice(lead, lead + name.length))
}

function withSignature(
  lines: readonly Line[],
  valedictionEnd: number,
  inline: MappedText | undefined,
): Pick<SignOff, 'signature' | 'signatureName'> {
  const rest = lines.slice(valedictionEnd)
  const below = joined(rest)
  const signatureName = inline
    ? nameIn(inline)
    : rest
        .slice(0, 2)
        .map(({ text }) => nameIn(text))
        .find(Boolean)
  if (!inline) return { signature: below, signatureName }
  const part = partOf(inline)
  return { signature: below ? { ...part, end: below.end } : part, signatureName }
}

/**
 * Finds the sign-off in a letter's lines (salutation and what stands above it, postscripts and quoted mail left out): the last valediction
 * formula with only signature lines below, or a bare name. Undefined where the letter just stops.
 */
export function findSignOff(lines: readonly Line[]): SignOff | undefined {
  const prose = (line: Line) => line.type === 'paragraph' || line.type === 'heading'
  let top = lines.length
  while (
    top > 0 &&
    lines.length - top < 14 &&
    (prose(lines[top - 1]!) || isDashedName(lines, top - 1)) &&
    signs(lines[top - 1]!)
  )
    top--
  // The topmost formula below the last sentence; "Thanking you," over "Yours faithfully," is one valediction.
  for (let at = top; at < lines.length; at++) {
    const { value, text } = lines[at]!
    // "Thank you." as all that a letter says is its body.
    const isLast = at === lines.length - 1
    const closes = isValediction(value) || (!isLast && isValediction(value.replace(fromWhere, '')))
    if (closes && !(at === 0 && value.endsWith('.'))) {
      let end = at + 1
      while (end < lines.length && isValediction(lines[end]!.value)) end++
      return { valediction: joined(lines.slice(at, end)), ...withSignature(lines, end, undefined), from: at, column: 0 }
    }
    const split = inlineValediction(value)
    if (split !== undefined) {
      return {
        valediction: partOf(text.slice(0, split)),
        ...withSignature(lines, at + 1, text.slice(split)),
        from: at,
        column: 0,
      }
    }
  }
  const lastProse = lines[top - 1]
  const column = lastProse && prose(lastProse) ? runOnValediction(lastProse.value) : undefined
  if (lastProse && column !== undefined) {
    const tail = lastProse.text.slice(column)
    const split = inlineValediction(tail.value) ?? tail.value.length
    const inline = split < tail.value.length ? tail.slice(split) : undefined
    return { valediction: partOf(tail.slice(0, split)), ...withSignature(lines, top, inline), from: top - 1, column }
  }
  return farewellOfOnesOwn(lines, top) ?? farewellOnOneLine(lines) ?? bareName(lines, top)
}

/** "Ngā mihi" or "Huge thanks" over a name, with no stop: a few words, the first alone with a capital. */
const fewWords = /^\p{Lu}[\p{L}\p{M}'’]*\s+\p{Ll}[\p{L}\p{M}'’]*(?:\s+\p{L}[\p{L}\p{M}'’]*){0,2}$/u

/** Whether they say farewell: thanks, or another tongue. English words else are a line of the body or of an address. */
function fewWordsOfFarewell(value: string): boolean {
  if (!fewWords.test(value)) return false
  const last = value.slice(value.lastIndexOf(' ') + 1)
  if (/^(?:thanks|cheers|love|wishes|regards|respect|blessings|gratitude)$/.test(last)) return true
  // "Mit freundlichen Grüßen"; "Trainee at Rennick" is English but for a place.
  return !isKnownWord(last) && (/^\p{Ll}/u.test(last) || !isKnownWord(value.split(/\s+/)[1]!))
}

/** "Warm wishes to the dogs, Sam": a wish or thanks that lead over to the name on the same line, which is the last. */
const onOneLine =
  /^((?!(?:and\s+)?(?:I|we|it)\b)(?=[^,]*\b(?:thanks?|thanking|wish(?:es)?|regards?|best|luck|yours|love|cheers|hop(?:e|ing)|grateful\w*|gratitude|until|care)\b)[^.!?,;:@\d]{2,70},)\s+([\p{L}'’-]+(?:\s+[\p{L}'’.-]+){0,2})$/iu

function farewellOnOneLine(lines: readonly Line[]): SignOff | undefined {
  const at = lines.length - 1
  const line = lines[at]
  const [, farewell, name] = (line?.first && at > 0 && onOneLine.exec(withoutKisses(line.value))) || []
  if (!line || !farewell || !name || !isName(name)) return undefined
  const inline = line.text.slice(farewell.length)
  return {
    valediction: partOf(line.text.slice(0, farewell.length)),
    ...withSignature(lines, at + 1, inline),
    from: at,
    column: 0,
  }
}

/** "- Ana": what Markdown takes for a list of one. */
const isDashedName = (lines: readonly Line[], at: number) =>
  at === lines.length - 1 &&
  lines[at]!.type === 'item' &&
  /[.!?)]$/.test(lines[at - 1]?.value ?? '') &&
  isName(withoutKisses(lines[at]!.value))

/** "Ngā mihi," or "See you round," over a name: in its place and with its comma, words close a letter in any tongue. */
function farewellOfOnesOwn(lines: readonly Line[], top: number): SignOff | undefined {
  for (let at = Math.max(top, 1); at + 1 < lines.length; at++) {
    const { value, text, first } = lines[at]!
    if (!first || !(leadsOver.test(value) || fewWordsOfFarewell(value))) continue
    const { signature, signatureName } = withSignature(lines, at + 1, undefined)
    if (signatureName && isName(signatureName.text.value))
      return { valediction: partOf(text), signature, signatureName, from: at, column: 0 }
  }
  return undefined
}

/** "sam", as one signs a text message. */
const isChattyName = (value: string) =>
  /^\p{Ll}+$/u.test(value) && isFirstName(value[0]!.toUpperCase() + value.slice(1))

/** A name alone under the last sentence, with or without numbers below it. */
function bareName(lines: readonly Line[], top: number): SignOff | undefined {
  for (let at = Math.max(top, 1); at < lines.length; at++) {
    const line = lines[at]!
    const bare = withoutKisses(line.value).replace(beforeName, '')
    if (
      !line.first &&
      !/^[–—-]/.test(line.value) &&
      lines[at - 1]!.block === line.block &&
      !/[.!?]["”’)]*$/.test(lines[at - 1]!.value)
    )
      continue
    const name = /^[^,|·•\d@<(]+/.exec(bare)?.[0].trim() ?? ''
    if (!(isName(name) || isChattyName(name)) || line.type === 'heading') continue
    return { signatureName: nameIn(line.text), signature: joined(lines.slice(at)), from: at, column: 0 }
  }
  return undefined
}
