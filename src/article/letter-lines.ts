import { contactsIn } from '../letter/contacts'
import { readDateLine } from '../letter/date'
import { type Line, wordCount } from '../letter/line'
import { isName } from '../letter/names'
import { isHeader } from '../letter/preamble'
import { greets, readSalutation } from '../letter/salutation'
import { inlineValediction, isValediction } from '../letter/sign-off'

/** Prose, or a line that a list took in by accident: "Best regards," right below an item. */
const isLoose = ({ type, first }: Line) => type === 'paragraph' || (type === 'item' && !first)

/** Whether a line greets the reader of a letter: by a word of greeting, alone on its line unless it opens a block. */
export function isGreeting(line: Line): boolean {
  if (!isLoose(line) || !greets(line.value) || isValediction(line.value)) return false
  const found = readSalutation(line.text)
  return found !== undefined && (found.bodyFrom === undefined || line.first)
}

/** A line of a name, a job, a number or an address; no sentence. */
function signs(line: Line | undefined): line is Line {
  if (!line || !isLoose(line) || !/[\p{L}\p{N}]/u.test(line.value)) return false
  if (contactsIn(line.text, 'signature').length > 0) return wordCount(line.value) <= 14
  return (
    wordCount(line.value) <= 6 &&
    !/[.?!:]["”’)]*$/.test(line.value.replace(/(?<![\p{L}\p{N}])(?:jr|sr|inc|ltd|co|\p{L})\.$/iu, ''))
  )
}

const isPostscript = ({ value, first }: Line) => first && /^p\.?\s?s\b/i.test(value)
const isEnclosure = ({ value }: Line) =>
  /^(?:enc(?:l(?:osures?)?)?s?|attach(?:ed|ments?)|c\.?c\.?)\s*(?:[.:(]|$)/i.test(value)

/** The lines of a name and what stands with it, from `at` on: the line behind the last. */
function endOfSignature(lines: readonly Line[], at: number, named: boolean): number {
  let end = at
  const name = lines[end]
  const above = lines[at - 1]!
  // A name in a block of its own is a name, or a blank for one; a heading or prose may follow a valediction too.
  const isSigned =
    signs(name) && (name.block === above.block || isName(name.value) || /^[[{<(].*[\]}>)]$/.test(name.value))
  if (!named && isSigned) end++
  while (end > 0 && end < lines.length && end - at < 6) {
    const line = lines[end]!
    const reaches = contactsIn(line.text, 'signature').length > 0
    if (!signs(line) || (line.block !== lines[end - 1]!.block && !reaches)) break
    end++
  }
  for (let tail = lines[end]; tail && (isPostscript(tail) || isEnclosure(tail)); tail = lines[end]) {
    const { block } = tail
    while (lines[end]?.block === block) end++
  }
  return end
}

/** Where a sign-off that begins on a line ends: the line behind its last; nothing where the line begins none. */
export function signOffAt(lines: readonly Line[], at: number): number | undefined {
  const line = lines[at]!
  if (!isLoose(line)) return undefined
  if (inlineValediction(line.value) !== undefined) return endOfSignature(lines, at + 1, true)
  if (!isValediction(line.value)) return undefined
  let end = at + 1
  while (end < lines.length && isLoose(lines[end]!) && isValediction(lines[end]!.value)) end++
  // "Thank you." on a line of its own signs nothing off unless a name is under it.
  const next = lines[end]
  if (/[.!?]$/.test(line.value) && !(signs(next) && isName(next.value))) return undefined
  return endOfSignature(lines, end, false)
}

/** The line behind the first sign-off at or below a line. */
export function signOffBelow(lines: readonly Line[], from: number): number | undefined {
  for (let at = from; at < lines.length; at++) {
    const end = signOffAt(lines, at)
    if (end !== undefined) return end
  }
  return undefined
}

/** Whether some line is more than a greeting, a subject or a farewell. */
export function hasBody(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    if (isHeader(line.value) || isValediction(line.value)) return false
    const found = greets(line.value) ? readSalutation(line.text) : undefined
    const value = found ? line.value.slice(found.bodyFrom ?? line.value.length) : line.value
    return wordCount(value) >= 4
  })
}

/** Whether what is set off begins as a letter: with a greeting or a header. */
export function beginsAsLetter(lines: readonly Line[]): boolean {
  const [first] = lines
  return first !== undefined && (isGreeting(first) || isHeader(first.value)) && hasBody(lines)
}

/** Whether what is set off is a letter: it begins as one, or greets somebody further down and signs off. */
export function readsAsLetter(lines: readonly Line[]): boolean {
  if (beginsAsLetter(lines)) return true
  const greeting = lines.findIndex(isGreeting)
  return greeting >= 0 && signOffBelow(lines, greeting + 1) !== undefined && hasBody(lines)
}

/** How many lines right above a greeting belong to its letter: headers, a date, a letterhead. */
export function preambleAbove(lines: readonly Line[], greeting: number, least: number): number {
  let from = greeting
  while (from > least) {
    const { block } = lines[from - 1]!
    let top = from
    while (top > least && lines[top - 1]!.block === block) top--
    const above = lines.slice(top, from)
    const tells = above.some(
      ({ value, text }) => isHeader(value) || readDateLine(value) || contactsIn(text, 'letterhead').length > 0,
    )
    if (!tells || !above.every((line) => isHeader(line.value) || signs(line))) break
    from = top
  }
  return from
}
