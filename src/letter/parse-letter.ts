import type { BlockDocument } from '../text/block'
import { MappedText } from '../text/mapped-text'
import { readBody } from './body'
import { contactsIn } from './contacts'
import type { Contact, Letter, Paragraph, Part } from './letter'
import { joined, type Line, linesOf, partOf, wordCount } from './line'
import type { Notes } from './notes'
import { readPreamble } from './preamble'
import { saysWhoWrites } from './salutation'
import { findSignOff } from './sign-off'

const originalMessage =
  /^(?:-{2,}\s*(?:original|forwarded)\s+message\b.*|(?:on|am|le)\b.{6,120}\b(?:wrote|writes)\s*:|_{10,}|begin forwarded message:)$/i
const postscript = /^p\.?\s?(?:p\.?\s?)?s\.?(?:\s*[:–—-]|\s+|\.)(?=\s*\S)/i
const enclosure = /^(?:enc(?:l(?:osures?)?)?s?|attach(?:ed|ments?)|c\.?c\.?)\s*(?:[.:(]|$)/i

/** Where an earlier message begins below this one; what follows is no part of the letter. */
function quotedReplyFrom(lines: readonly Line[], bodyFrom: number): number {
  for (let at = bodyFrom; at < lines.length; at++) {
    const { value, type, text } = lines[at]!
    if (originalMessage.test(value)) return at
    if (at > bodyFrom && /^from:\s/i.test(value) && /^(?:to|sent|date|subject):\s/i.test(lines[at + 1]?.value ?? ''))
      return at
    if (type === 'quote' && lines.slice(at).every((line) => line.type === 'quote') && at > bodyFrom + 1 && text.value)
      return at
  }
  return lines.length
}

interface Tail {
  postscripts: Line[][]
  enclosures: Line[]
  /** The other lines, up to the last before the tail. */
  lines: Line[]
}

/** Takes postscripts and enclosures out, wherever they stand at the end of the letter. */
function takeTail(lines: readonly Line[], bodyFrom: number): Tail {
  const tail: Tail = { postscripts: [], enclosures: [], lines: [] }
  let inPostscript: Line[] | undefined
  lines.forEach((line, at) => {
    if (
      at > bodyFrom &&
      postscript.test(line.value) &&
      /^p/i.test(line.value) &&
      (line.first || lines[at - 1]!.value.length < 60)
    ) {
      inPostscript = [line]
      tail.postscripts.push(inPostscript)
    } else if (inPostscript && line.block === inPostscript[0]!.block) {
      inPostscript.push(line)
    } else if (at > bodyFrom && enclosure.test(line.value) && line.value.length < 80) {
      tail.enclosures.push(line)
    } else {
      inPostscript = undefined
      tail.lines.push(line)
    }
  })
  return tail
}

function uniqueContacts(contacts: Contact[]): Contact[] {
  return contacts.filter((contact, at) => contacts.findIndex((other) => other.start === contact.start) === at)
}

const proseOf = (paragraphs: readonly Paragraph[]) => paragraphs.filter(({ type }) => type === 'paragraph')

/** The first paragraph, or the second, where the first only says who writes. */
function openingOf([first, second]: readonly Paragraph[]): Paragraph | undefined {
  return first && second && saysWhoWrites(first.text.value) ? second : first
}

/** Reads the parts of a letter. Undefined where there is no body: nothing but an address or a signature. */
export function parseLetter(source: string, document: BlockDocument, notes: Notes): Letter | undefined {
  const all = linesOf(document.blocks)
  const [firstLine] = all
  if (!firstLine) return undefined
  const preamble = readPreamble(all)
  const quoteFrom = quotedReplyFrom(all, preamble.bodyFrom)
  const own = all.slice(0, quoteFrom)
  const { postscripts, enclosures, lines } = takeTail(own, preamble.bodyFrom)
  const below = lines.slice(preamble.bodyFrom)
  // A single line without a salutation is a sentence to be looked at, not a letter with an end.
  const signOff = preamble.salutation || below.length > 1 ? findSignOff(below) : undefined
  const end = signOff
    ? { line: preamble.bodyFrom + signOff.from, column: signOff.column }
    : { line: lines.length, column: 0 }
  const body = readBody(source, lines, { line: preamble.bodyFrom, column: preamble.column }, end)
  const letterPostscripts = postscripts.flatMap((group) =>
    readBody(source, group, { line: 0, column: 0 }, { line: group.length, column: 0 }),
  )
  if (body.every(({ type, text }) => type === 'heading' || (!preamble.salutation && isAddress(text.value))))
    return undefined

  const sentences = [...body, ...letterPostscripts]
    .filter(({ type }) => type !== 'heading')
    .flatMap((part) => part.sentences)
  sentences.forEach((sentence, index) => {
    sentence.index = index
  })
  const prose = proseOf(body)
  const contacts = uniqueContacts([
    ...Object.entries(preamble.headers).flatMap(([name, part]) =>
      name === 'from' || name === 'reply-to' ? contactsIn(part.text, 'header') : [],
    ),
    ...contactsOfPart(preamble.letterhead, source, 'letterhead'),
    ...[...body, ...letterPostscripts].flatMap((part) => contactsIn(part.text, 'body')),
    ...contactsOfPart(signOff?.signature, source, 'signature'),
  ])
  const lastLine = own[own.length - 1] ?? firstLine
  return {
    source,
    notes,
    start: firstLine.text.span().start,
    end: lastLine.text.span().end,
    headers: preamble.headers,
    letterhead: preamble.letterhead,
    date: preamble.date,
    insideAddress: preamble.insideAddress,
    subject: preamble.subject,
    salutation: preamble.salutation,
    body,
    opening: openingOf(prose) ?? body.find(({ type }) => type !== 'heading'),
    closing: prose[prose.length - 1],
    valediction: signOff?.valediction,
    signatureName: signOff?.signatureName,
    signature: signOff?.signature,
    postscripts: letterPostscripts,
    enclosures: joined(enclosures),
    quotedReply: joined(all.slice(quoteFrom)),
    contacts,
    sentences,
  }
}

/** Nothing but names, numbers and places: no line of it is a sentence. */
function isAddress(value: string): boolean {
  return (
    contactsIn(MappedText.plain(value, 0), 'body').length > 0 &&
    value.split('\n').every((line) => wordCount(line) <= 6 && !/[.?!]$/.test(line))
  )
}

/** A part over several blocks knows only its span, so its words are read from the source. */
function contactsOfPart(part: Part | undefined, source: string, where: Contact['where']): Contact[] {
  return part ? contactsIn(partOf(MappedText.plain(source.slice(part.start, part.end), part.start)).text, where) : []
}
