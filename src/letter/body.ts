import type { MappedText } from '../text/mapped-text'
import { sentencesOf } from '../text/sentence'
import type { BodySentence, Paragraph } from './letter'
import { type Line, partOf, wordCount } from './line'
import { runInHeadings } from './run-in'

export interface BodyStart {
  line: number
  column: number
}

/** Whether a lone line is a heading: few words, no end mark, and a list or longer text below it. */
function isHeading(text: MappedText, next: Line | undefined): boolean {
  const value = text.value
  if (value.includes('\n') || wordCount(value) > 8 || /[.!?,;]["”’)]*$/.test(value) || !next) return false
  if (/:$/.test(value)) return false
  return next.type === 'item' || (/^\p{Lu}/u.test(value) && wordCount(next.value) > wordCount(value))
}

function paragraph(text: MappedText, type: Paragraph['type'], heading: Paragraph | undefined): Paragraph {
  const made: Paragraph = { ...partOf(text), type, sentences: [], heading }
  made.sentences = sentencesOf(made.text).map((sentence): BodySentence => ({ ...sentence, paragraph: made, index: -1 }))
  return made
}

/**
 * Makes paragraphs of the lines `from` … `to` (exclusive; `to.column` cuts the last line short), each with the heading it stands under.
 * Quoted text and code are not the writer's words, and left out.
 */
export function readBody(source: string, lines: readonly Line[], from: BodyStart, to: BodyStart): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const last = to.column > 0 ? to.line + 1 : to.line
  const openings = lines.slice(from.line, last).filter(({ type, first }) => /^(?:paragraph|item)$/.test(type) && first)
  const lengths = runInHeadings(
    source,
    openings.map(({ block, type }) => ({ text: block.text.trim(), inList: type === 'item' })),
  )
  const runsIn = new Map(openings.map(({ block }, place) => [block, lengths[place]!]))
  let heading: Paragraph | undefined
  let at = from.line
  while (at < last) {
    const first = lines[at]!
    let end = at
    while (end + 1 < last && lines[end + 1]!.block === first.block) end++
    const line = lines[end]!
    const start = first.from + (at === from.line ? from.column : 0)
    const stop = end === to.line && to.column > 0 ? line.from + to.column : line.from + line.value.length
    const text = first.block.text.slice(start, stop).trim()
    at = end + 1
    if (!text.value || first.type === 'quote' || first.type === 'code') continue
    const own = start === first.from ? (runsIn.get(first.block) ?? 0) : 0
    if (own > 0) {
      heading = paragraph(text.slice(0, own), 'heading', undefined)
      paragraphs.push(
        heading,
        paragraph(text.slice(own + 1).trim(), first.type === 'item' ? 'item' : 'paragraph', heading),
      )
    } else if (first.type === 'item') {
      paragraphs.push(paragraph(text, 'item', heading))
    } else if (first.type === 'heading' || isHeading(text, at < last ? lines[at] : undefined)) {
      heading = paragraph(text, 'heading', undefined)
      paragraphs.push(heading)
    } else {
      // Prose after a list stands under no heading of the list's; under a real heading it does.
      if (paragraphs[paragraphs.length - 1]?.type === 'item') heading = undefined
      const under = heading?.type === 'heading' ? heading : undefined
      const made = paragraph(text, 'paragraph', under)
      paragraphs.push(made)
      if (/[:–—-]$/.test(text.value)) heading = made
      else if (heading?.type === 'paragraph') heading = undefined
    }
  }
  return paragraphs
}
