import type { MappedText } from '../text/mapped-text'

/** "THE LOANS. Four of your seven …", or "WHO OWNS IT?" over a line of its own: as plain text has it. */
const inCapitals =
  /^(?=.*\p{Lu}{3})(?:\p{Lu}[\p{Lu}\d'’&/-]*|\d+)(?:[ \t]+(?:\p{Lu}[\p{Lu}\d'’&/-]*|\d+)){0,7}(?=[.:]\s+\S|[.:?]?\s*\n)/u
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
  const capitals = inCapitals.exec(text.value)
  if (capitals) return capitals[0].length
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
