import type { MappedText } from '../text/mapped-text'
import type { Contact } from './letter'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const within = '(?:[\\d().–-]|[^\\S\\n])'
const noneBefore = '(?<![\\p{L}\\p{N}$£€¥₹#.,/-])'
const noneBehind = '(?![\\p{L}\\p{N}%]|[.,/]\\d)'
const phone = new RegExp(`${noneBefore}(?:\\+|00)?\\(?\\d${within}{5,20}\\d${noneBehind}`, 'gu')
/** A number broken over the end of a line, as wrapped letters have it. */
const wrappedPhone = new RegExp(
  `${noneBefore}(?:\\+|00)?\\(?\\d${within}{0,12}\\n[^\\S\\n]*\\d${within}{1,12}\\d${noneBehind}`,
  'gu',
)
const year = /^(?:19|20)\d\d$/
const years = /^(?:19|20)\d\d\s?[–-]\s?(?:19|20)?\d\d$/
const dates = /^(?:\d{1,2}[.-]\d{1,2}[.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/

/** "1 250 000", "120 000": thousands, as they are parted without commas. */
const thousands = /^[1-9]\d?(?:\s\d{3})+$|^[1-9]\d{0,2}(?:\s\d{3})*\s000$/

/** What announces a phone number. */
const announced =
  /\b(?:number(?!\s+of)|phone|mobile|cell|tel|telephone|call|ring|whatsapp|text|sms|reach\s+me|(?:am|I['’]m)\s+on)\b[^.;!?]{0,25}$/i

/** `isAlone`: nothing else stands there that the digits might count. */
function isPhone(value: string, isAlone = false): boolean {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || years.test(value) || dates.test(value)) return false
  if (thousands.test(value) && !isAlone) return false
  // Two numbers side by side ("2019 - 64 accounts") are no phone number; one in groups of two to six digits is.
  const groups = value.match(/\d+/g) ?? []
  return groups.length === 1 || groups.every((group) => group.length >= 1 && group.length <= 7)
}

const phoneAt = (text: MappedText, where: Contact['where'], value: string, start: number, end: number): Contact => ({
  type: 'phone',
  value,
  where,
  ...text.span(start, end),
})

function phonesOnALine(text: MappedText, where: Contact['where']): Contact[] {
  return [...text.value.matchAll(phone)].flatMap(({ index, 0: match }) => {
    const value = match.trim()
    const isAlone = where !== 'body' || announced.test(text.value.slice(0, index))
    return isPhone(value, isAlone) ? [phoneAt(text, where, value, index, index + value.length)] : []
  })
}

function wrappedPhones(text: MappedText): Contact[] {
  return [...text.value.matchAll(wrappedPhone)].flatMap(({ index, 0: match }) => {
    const value = match.replace(/\s*\n\s*/, ' ')
    const digits = value.replace(/\D/g, '').length
    // "…in 2019", and a count on the next line; or two numbers that are whole, each on its own line.
    const [first = '', second = ''] = match.split('\n').map((line) => line.trim())
    const isOne = isPhone(value) && digits >= 9 && digits <= 13
    if (year.test(first) || years.test(first) || (thousands.test(first) && thousands.test(second))) return []
    return isOne ? [phoneAt(text, 'body', value, index, index + match.length)] : []
  })
}

/** The phone numbers and mail addresses in a text. Blanks to fill in ("xxx-xxx-xxxx", "07xxx xxxxxx") are none. */
export function contactsIn(text: MappedText, where: Contact['where']): Contact[] {
  const addresses = [...text.value.matchAll(email)].map(({ index, 0: value }): Contact => {
    return { type: 'email', value, where, ...text.span(index, index + value.length) }
  })
  // Only prose is wrapped: in a signature or a letterhead each line stands by itself.
  const wrapped = where === 'body' ? wrappedPhones(text) : []
  const whole = phonesOnALine(text, where).filter(
    ({ start }) => !wrapped.some((one) => one.start <= start && start < one.end),
  )
  return [...addresses, ...[...whole, ...wrapped].sort((a, b) => a.start - b.start)]
}
