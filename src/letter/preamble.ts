import { contactsIn } from './contacts'
import { readDateLine } from './date'
import type { DateLine, Letter, Part } from './letter'
import { endsShortened, joined, type Line, partOf, wordCount } from './line'
import { isName, office, title } from './names'
import { type FoundSalutation, greets, readSalutation } from './salutation'
import { isAddressOfSomebody, isValediction } from './sign-off'

const header = /^(from|to|cc|bcc|subject|subj|date|sent|reply-to)\s*:\s*(?=\S)/i
const subjectLine = /^(?:subject|subj|sub|re|ref|reference|regarding)\s*[:.–—-]\s*(?=\S)/i

export type Preamble = Pick<Letter, 'headers' | 'letterhead' | 'date' | 'insideAddress' | 'subject' | 'salutation'> & {
  /** The first line of the body, as an index into the lines given, and where in it the body begins. */
  bodyFrom: number
  column: number
}

/** Whether a line is a header of an e-mail, or names the subject. */
export function isHeader(value: string): boolean {
  return header.test(value) || subjectLine.test(value)
}

/** Whether a line reads as a sentence of the body, so that no salutation is to be looked for below it. */
function isProse({ value, type }: Line): boolean {
  if (type === 'item' || type === 'quote') return true
  // "Col. R. St. J. Ames (Retd.)" ends with a stop and is a name.
  if (isName(value.replace(/\s*\([^)]*\)$/, '').replace(/(?:,\s*(?:\p{Lu}\.?){2,})+$/u, ''))) return false
  if (isAddressOfSomebody(value) || isNameplate(value)) return false
  return (
    (wordCount(value) >= 9 && !contactsLike(value)) ||
    (wordCount(value) >= 5 && /[.?!]["”’)]*$/.test(value) && !contactsLike(value))
  )
}

/** "Head of Assays, Tolbrook Chemicals Co. Inc.": names and offices, parted by commas, and every longer word raised. */
function isNameplate(value: string): boolean {
  if (!value.includes(',') || speaks.test(value) || (/[.?!]["”’)]*$/.test(value) && !endsShortened.test(value)))
    return false
  return (value.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
}

const contactsLike = (value: string) => /[@|·•]|\d{3}/.test(value) && !/[.?!]$/.test(value)

interface Greeting {
  at: number
  found: FoundSalutation
}

function findSalutation(lines: readonly Line[]): Greeting | undefined {
  for (let at = 0; at < lines.length && at < 40; at++) {
    const line = lines[at]!
    if (header.test(line.value) || subjectLine.test(line.value) || line.type === 'quote') continue
    const found = readSalutation(line.text)
    if (found && !isValediction(line.value)) {
      // Names alone may be an address: they greet only where the body follows; without a comma, where nothing else greets.
      const next = lines[at + 1]
      const isMarked = /[,:–—-]$/.test(line.value)
      const isOnly = line.first && line.last && !lines.some(({ value }) => greets(value)) && !isSigned(lines, at)
      if (greets(line.value) || (next && isProse(next) && (isMarked || isOnly))) return { at, found }
    }
    if (isProse(line) && !isTitle(lines, at)) return undefined
  }
  return undefined
}

const wordsOf = (value: string): string[] => value.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []

/** A name that stands again in the last lines is the writer's own. */
function isSigned(lines: readonly Line[], at: number): boolean {
  const own = wordsOf(lines[at]!.value).at(-1)!
  const last = lines.slice(Math.max(at + 1, lines.length - 2)).filter(({ value }) => wordCount(value) <= 6)
  return last.some(({ value }) => wordsOf(value).includes(own))
}

/** A line that is a block of its own, with no stop. */
const isAlone = ({ first, last, value }: Line) => first && last && !/[.!?,;:…]["”’)]*$/.test(value)

const mostInTitle = 16

/** Right above a greeting that is a line of its own: a title, however long. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!isAlone(line) || line.type !== 'paragraph' || wordCount(line.value) > mostInTitle) return false
  if (!next || !greets(next.value) || /\b(?:I|was|were|enjoyed)\b/.test(line.value)) return false
  const found = readSalutation(next.text)
  return found !== undefined && found.bodyFrom === undefined
}

/** What a letter may be about, in a title. "The Old Post Office" and "The Feedback Company" are none. */
const matter =
  /\b(?:my|our|your)\s+(?:\p{Ll}+\s+)?(?:interview|meeting|call|letter|e-?mail|talk|chat|trial|application|conversation|decision|rejection|feedback)\b|\b(?:interview|application|conversation|vacancy|position|role|post|job|thanks|thank\s+you)\s+(?:of|on|for|as|about)\b|\b(?:interview|application|conversation|rejection)\s*(?:[:,–—]|$)|\bfollow(?:ing)?[- ]up\b/iu

/** "Our conversation of 3 June: Keeper of Textiles" above the salutation: a subject that nothing announces. An office alone may be an address's. */
function isTitleOfMatter(line: Line, isOnly: boolean): boolean {
  const { value, type } = line
  if (!isAlone(line) || type !== 'paragraph' || wordCount(value) > mostInTitle || /[@|·•]|\d{5}/.test(value))
    return false
  return matter.test(value) || (isOnly && office.test(value))
}

const ofPost =
  /\b(?:manager|officer|director|administrator|supervisor|coordinator|co-ordinator|lead|leader|assistant|clerk|engineer|technician|nurse|teacher|tutor|lecturer|analyst|trainee|apprentice|accountant|secretary|driver|operator|inspector|adviser|advisor|consultant|foreman|keeper|warden|chef|cook|steward|porter|controller|planner|buyer|designer|developer|editor|mechanic|fitter|welder|electrician)$/i

/** "Kiln Manager, Larch Pottery": a post and whose it is, as a block right above the greeting and below the writer or a date. */
function isPostAtHouse(line: Line): boolean {
  const { value, type } = line
  if (!isAlone(line) || type !== 'paragraph' || wordCount(value) > mostInTitle || /[@|·•]|\d{5}/.test(value))
    return false
  const [post = '', mark, house = ''] = value.split(/\s*(,|\s[–—-]\s|\sat\s)\s*/)
  return (
    mark !== undefined &&
    (office.test(post) || ofPost.test(post)) &&
    !title.test(post.split(/\s/)[0]!) &&
    /^\p{Lu}/u.test(house)
  )
}

function subjectOf(line: Line): Part | undefined {
  const label = subjectLine.exec(line.value)
  return label ? partOf(line.text.slice(label[0].length)) : undefined
}

const titleWord = /^(?:post|position|role|vacancy|interview|application|appointment|ref)\b/i
/** Words that a sentence has, and the title of a post has not. */
const speaks =
  /(?<!\p{L}|\.)(?:I|me|my|we|you|your|thanks?|pleasure|enjoyed|met|meeting)(?![\p{L}.])|^(?:great|good|lovely|nice)\b/iu

/** A lone line, with no stop, that has prose below it. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !isAlone(line) || !next || !isProse(next)) return false
  // In capitals it may stand over numbered points, too.
  if (next.type !== 'paragraph' && !(next.type === 'item' && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(line.value)))
    return false
  return line.type === 'paragraph' || line.type === 'heading'
}

/** "Warden, Caldy Sands Reserve" between the salutation and the body: a subject that nothing announces. One of several is a heading. */
function isBareSubject(lines: readonly Line[], at: number): boolean {
  if (!standsAlone(lines, at)) return false
  const { value, type } = lines[at]!
  if (lines.some((other, below) => below > at && other.type === type && standsAlone(lines, below))) return false
  if (wordCount(value) > 14 || speaks.test(value)) return false
  const long = value.match(/\p{L}{4,}/gu) ?? []
  const raised = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length > 0 && (titleWord.test(value) || raised.length > long.length / 2)
}

/** Sorts the lines above the salutation into e-mail headers, subject, date, letterhead (above the date, or with a way to reach the sender) and inside address. */
function sortPreamble(lines: readonly Line[]): Omit<Preamble, 'bodyFrom' | 'column' | 'salutation'> {
  const headers: Record<string, Part> = {}
  const rest: Line[] = []
  let subject: Part | undefined
  let date: DateLine | undefined
  let dateAt = -1
  for (const line of lines) {
    const label = header.exec(line.value)
    const name = label?.[1]?.toLowerCase()
    const day = readDateLine(line.value.replace(/^(?:date|sent)\s*:\s*/i, ''))
    if (day && !date) {
      date = { ...partOf(line.text), ...day }
      dateAt = rest.length
    }
    if (label && name) headers[name] = partOf(line.text.slice(label[0].length))
    else if (subjectOf(line)) subject ??= subjectOf(line)
    else if (line.type === 'heading') subject ??= partOf(line.text)
    else if (!day) rest.push(line)
  }
  subject ??= headers.subject ?? headers.subj
  const lowest = rest.at(-1)
  const matterAt = subject ? -1 : rest.findIndex((line) => isTitleOfMatter(line, rest.length === 1))
  const isLowestPost = lowest === lines.at(-1) && lines.length > 1 && lowest !== undefined && isPostAtHouse(lowest)
  const titleAt = matterAt < 0 && !subject && isLowestPost ? rest.length - 1 : matterAt
  if (titleAt >= 0) {
    subject = partOf(rest[titleAt]!.text)
    rest.splice(titleAt, 1)
    if (titleAt < dateAt) dateAt--
  }
  // Without a date the sender's block is the one with a way to reach them; failing that, the first of two blocks.
  const reach = rest.findIndex((line) => contactsIn(line.text, 'letterhead').length > 0)
  const blocks = [...new Set(rest.map((line) => line.block))]
  const ownBlock = reach >= 0 ? rest[reach]!.block : blocks.length > 1 ? blocks[0] : undefined
  const endOfOwn = ownBlock ? rest.findLastIndex((line) => line.block === ownBlock) + 1 : 0
  const split = dateAt > 0 ? dateAt : endOfOwn
  return { headers, subject, date, letterhead: joined(rest.slice(0, split)), insideAddress: joined(rest.slice(split)) }
}

/** "Good morning!" over "Dear Mrs Achebe,": both greet, and the second says whom. */
function greetedAgain(lines: readonly Line[], greeting: Greeting): Greeting {
  const { at, found } = greeting
  const next = lines[at + 1]
  if (found.bodyFrom !== undefined || !next || !/^(?:dear|respected|esteemed|hi|hello)\b/i.test(next.value))
    return greeting
  const again = readSalutation(next.text)
  if (!again || again.bodyFrom !== undefined) return greeting
  const { addressees } = again.salutation
  if (found.salutation.addressees.some(({ text }) => /^\p{Lu}/u.test(text.value)) || addressees.length === 0)
    return greeting
  if (!addressees.every(({ text }) => isName(text.value))) return greeting
  return { at: at + 1, found: { salutation: { ...joined([lines[at]!, next])!, addressees } } }
}

/** Reads everything down to the first line of the body. */
export function readPreamble(lines: readonly Line[]): Preamble {
  const greeting = findSalutation(lines)
  if (!greeting) {
    let bodyFrom = 0
    while (bodyFrom < lines.length && bodyFrom < 20 && isPreambleLine(lines, bodyFrom)) bodyFrom++
    if (bodyFrom === lines.length) bodyFrom = 0
    return { ...sortPreamble(lines.slice(0, bodyFrom)), bodyFrom, column: 0 }
  }
  const { at, found } = greetedAgain(lines, greeting)
  const above = sortPreamble(lines.slice(0, greeting.at))
  let bodyFrom = found.bodyFrom === undefined ? at + 1 : at
  let { subject } = above
  const below = lines[bodyFrom]
  if (found.bodyFrom === undefined && below && subjectOf(below) && wordCount(below.value) <= 25) {
    subject = subjectOf(below)
    bodyFrom++
  } else if (found.bodyFrom === undefined && below && isBareSubject(lines, bodyFrom)) {
    subject = partOf(below.text)
    bodyFrom++
  }
  return { ...above, subject, salutation: found.salutation, bodyFrom, column: found.bodyFrom ?? 0 }
}

/** Without a salutation, only what cannot be body is taken for preamble: headers, a subject, a date, a line with nothing but an address. */
function isPreambleLine(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (
    header.test(line.value) ||
    subjectLine.test(line.value) ||
    readDateLine(line.value) ||
    (line.type === 'heading' && at === 0)
  )
    return true
  if (line.type !== 'paragraph' || isProse(line) || isValediction(line.value) || /[.?!]$/.test(line.value)) return false
  // Short lines count only when a longer text follows: a letter of short lines is all body.
  return (
    wordCount(line.value) <= 8 &&
    lines.slice(at + 1).some(isProse) &&
    !lines[at]!.block.text.value.split('\n').some((value) => wordCount(value) >= 9)
  )
}
