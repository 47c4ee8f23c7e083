import type { MappedText } from '../text/mapped-text'

/** "THE LOANS. Four of your seven …": as plain text has it. */
const inCapitals =
  /^(?=.*\p{Lu}{3})(?:\p{Lu}[\p{Lu}\d'’&/-]*|\d+)(?:\s+(?:\p{Lu}[\p{Lu}\d'’&/-]*|\d+)){0,4}(?=[.:]\s+\S)/u
/** "**Moorings.** You lose two a winter": as Markdown has it, with the mark inside the bold type or after it. */
const inBold = /^(\*\*|__)([^*_\n]{2,60}?)(?:[.:]\s*\1|\1\s*[.:])\s/
const marks = '**'.length
/** One alone is a raised voice. */
const least = 2

/** How many units of a paragraph's text are a heading that stands in the first line of what it is over, its mark left out. */
function lengthOf(source: string, text: MappedText): number {
  const capitals = inCapitals.exec(text.value)
  if (capitals) return capitals[0].length
  const { start, end } = text.span()
  const bold = inBold.exec(source.slice(Math.max(0, start - marks), end))?.[2]
  return bold && text.value.startsWith(bold) ? bold.length : 0
}

/** How long the headings are that run in with some paragraphs of one letter: 0 for each that has none, and for all where only one has. */
export function runInHeadings(source: string, paragraphs: readonly MappedText[]): number[] {
  const lengths = paragraphs.map((text) => lengthOf(source, text))
  return lengths.filter((length) => length > 0).length < least ? lengths.map(() => 0) : lengths
}
