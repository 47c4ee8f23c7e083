import { isKnownWord } from '../spelling/checker'
import type { MappedText } from '../text/mapped-text'

/** Up to so many words in capitals, for a pattern. */
const words = (most: number) =>
  `(?:\\p{Lu}[\\p{Lu}\\d'’&/-]*|\\d+)(?:[ \\t]+(?:\\p{Lu}[\\p{Lu}\\d'’&/-]*|\\d+)){0,${most - 1}}`
/** "THE LOANS. Four of your seven …", or "WHO OWNS IT?" over a line of its own: as plain text has it. */
const inCapitals = new RegExp(`^(?:${words(5)}(?=[.:]\\s+\\S)|${words(8)}(?=[.:?]?[ \\t]*\\n))`, 'u')
/** Behind a heading in a list, no colon: "SAP: I cut the close from nine days to four." leads in one item of several. */
const inCapitalsInList = new RegExp(`^${words(5)}(?=\\.\\s+\\S|[.?]?[ \\t]*\\n)`, 'u')
/** Whoever shouts a sentence speaks of people; "ABOUT ME" and "WHAT YOU NEED" are headings. */
const speaks = /(?<![\p{L}'’])(?:I|WE|YOU|PLEASE|THANKS?|(?<!ABOUT\s)(?:ME|US))(?![\p{L}])/u
const asks = /^(?:WHAT|WHY|HOW|WHERE|WHO|WHEN|WHICH)\s/

/** Within how many letters what a heading is over shows that it is not in capitals, too. */
const fewLetters = 12

/** The heading in capitals that a text opens with: words, not letters of a name, and nothing that goes on in capitals. */
function headingInCapitals(text: string, inList: boolean): string | undefined {
  const [heading] = (inList ? inCapitalsInList : inCapitals).exec(text) ?? []
  if (!heading || !/\p{Lu}{3}/u.test(heading) || (speaks.test(heading) && !asks.test(heading))) return undefined
  // "SAP.", "CRM.": letters of a name.
  if (inList && !/\s/.test(heading) && !isKnownWord(heading.toLowerCase())) return undefined
  return /\p{Ll}/u.test(text.slice(heading.length, heading.length + fewLetters)) ? heading : undefined
}

/** "**Moorings.** You lose two a winter": as Markdown has it, with the mark inside the bold type or after it. */
const inBold = /^(\*\*|__)([^*_\n]{2,60}?)(?:[.:]\s*\1|\1\s*[.:])\s/
const marks = '**'.length
/** One alone is a raised voice. */
const least = 2

/** The text of a paragraph, or of an item of a list. */
interface Opening {
  text: MappedText
  inList: boolean
}

/** How many units of a paragraph's text are a heading that stands in the first line of what it is over, its mark left out. */
function lengthOf(source: string, { text, inList }: Opening): number {
  const capitals = headingInCapitals(text.value, inList)
  if (capitals) return capitals.length
  // What is in bold type in a list leads in one item of several, and stands under what they all stand under.
  if (inList) return 0
  const { start, end } = text.span()
  const bold = inBold.exec(source.slice(Math.max(0, start - marks), end))?.[2]
  return bold && text.value.startsWith(bold) ? bold.length : 0
}

/** How long the headings are that run in with some paragraphs of one letter: 0 for each that has none, and for all where only one has. */
export function runInHeadings(source: string, openings: readonly Opening[]): number[] {
  const lengths = openings.map((opening) => lengthOf(source, opening))
  return lengths.filter((length) => length > 0).length < least ? lengths.map(() => 0) : lengths
}
