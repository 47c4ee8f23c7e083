import { months } from '../text/calendar'

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const dayFirst = new RegExp(
  `^${weekday}(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})$`,
  'i',
)
const monthFirst = new RegExp(`^${weekday}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i')
const noYear = new RegExp(
  `^${weekday}(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}|${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?)$`,
  'i',
)
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/

function iso(year: number, monthNumber: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

const monthNumber = (name: string) => months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1

/**
 * Whether a line is a date and nothing else, and which day. `iso` is missing where the line leaves room for doubt: no year, or
 * 3/4/2024, which is March in one country and April in another.
 */
export function readDateLine(line: string): { iso?: string } | undefined {
  const value = line
    .trim()
    .replace(/^dated?:?\s+/i, '')
    .replace(/[.,]$/, '')
  let match = dayFirst.exec(value)
  if (match) return { iso: iso(Number(match[3]), monthNumber(match[2]!), Number(match[1])) }
  match = monthFirst.exec(value)
  if (match) return { iso: iso(Number(match[3]), monthNumber(match[1]!), Number(match[2])) }
  match = isoDay.exec(value)
  if (match) return { iso: iso(Number(match[1]), Number(match[2]), Number(match[3])) }
  match = numeric.exec(value)
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    const year = Number(match[4]!.length === 2 ? `20${match[4]}` : match[4])
    if (first > 12) return { iso: iso(year, second, first) }
    if (second > 12) return { iso: iso(year, first, second) }
    return first === second ? { iso: iso(year, first, second) } : {}
  }
  return noYear.test(value) ? {} : undefined
}
