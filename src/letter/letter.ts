import type { MappedText } from '../text/mapped-text'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import type { Notes } from './notes'

/** A part of a letter that is not body text: a line or a few lines. Never empty; the span leaves out white space at either end. */
export interface Part extends Span {
  text: MappedText
}

/** `2024-03-12` for any way of writing that day. */
export interface DateLine extends Part {
  iso?: string
}

export interface Salutation extends Part {
  /** The names addressed, as written, titles included ("Ms. Halvorsen", "Luis"); empty for "Dear Sir or Madam", "Hi there". */
  addressees: Part[]
}

/** A paragraph, a list item or a heading of the body (or of a postscript). */
export interface Paragraph extends Part {
  type: 'paragraph' | 'item' | 'heading'
  sentences: BodySentence[]
  /** The heading (or the line that leads in a list) it stands under. */
  heading?: Paragraph
}

export interface BodySentence extends Sentence {
  paragraph: Paragraph
  /** Its place among all sentences of body and postscripts, from 0. */
  index: number
}

/** A phone number or a mail address that can be used (a placeholder is none). */
export interface Contact extends Span {
  type: 'phone' | 'email'
  value: string
  where: 'header' | 'letterhead' | 'body' | 'signature'
}

/**
 * A letter and its parts. Parts that a letter lacks are undefined or empty. All spans are UTF-16 offsets in the text as given.
 */
export interface Letter extends Span {
  source: string
  notes: Notes
  /** E-mail header lines, by lower-case name ("from", "to", "cc", "subject", "date", "sent"). */
  headers: Record<string, Part>
  /** The sender's name, address, phone and mail above the date or the salutation. */
  letterhead?: Part
  date?: DateLine
  insideAddress?: Part
  /** The words of a `Subject:` header or of a "Re:" line, before or after the salutation. */
  subject?: Part
  salutation?: Salutation
  /** Between salutation and sign-off, in order, quoted text and code left out. */
  body: Paragraph[]
  /** The first and the last prose paragraph of the body (the same one in a letter of one paragraph). */
  opening?: Paragraph
  closing?: Paragraph
  valediction?: Part
  /** The name under the valediction, or a bare name that ends the letter. */
  signatureName?: Part
  /** Everything under the valediction that signs the letter: name, title, phone, mail. */
  signature?: Part
  postscripts: Paragraph[]
  enclosures?: Part
  /** An earlier message quoted below. */
  quotedReply?: Part
  contacts: Contact[]
  /** All sentences of body (headings left out) and postscripts. */
  sentences: BodySentence[]
}
