import type { MappedText } from '../text/mapped-text'
import type { Contact } from './letter'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const phone = /(?<![\p{L}\p{N}$£€¥₹#.,/-])(?:\+|00)?\(?\d[\d\s().–-]{5,20}\d(?![\p{L}\p{N}%]|[.,/]\d)/gu
const years = /^(?:19|20)\d\d\s?[–-]\s?(?:19|20)?\d\d$/
const dates = /^(?:\d{1,2}[.-]\d{1,2}[.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || years.test(value) || dates.test(value)) return false
  // Two numbers side by side ("2019 - 64 accounts") are no phone number; one in groups of two to six digits is.
  const groups = value.match(/\d+/g) ?? []
  return groups.length === 1 || groups.every((group) => group.length >= 1 && group.length <= 7)
}

/** The phone numbers and mail addresses in a text. Blanks to fill in ("xxx-xxx-xxxx", "07xxx xxxxxx") are none. */
export function contactsIn(text: MappedText, where: Contact['where']): Contact[] {
  const contacts: Contact[] = []
  for (const match of text.value.matchAll(email)) {
    contacts.push({ type: 'email', value: match[0], where, ...text.span(match.index, match.index + match[0].length) })
  }
  for (const match of text.value.matchAll(phone)) {
    const value = match[0].trim()
    // A phone number does not run over a line end.
    if (value.includes('\n') || !isPhone(value)) continue
    contacts.push({ type: 'phone', value, where, ...text.span(match.index, match.index + value.length) })
  }
  return contacts
}
