import type { Paragraph } from '../letter/letter'
import { wordCount } from '../letter/line'
import type { JudgedLetter } from '../moves/judged-letter'
import type { Span } from '../text/point'
import { insertion } from './edits'
import { closing } from './places'
import type { EditPlan } from './rule'

/** What a short close holds, as "concise-close" has it by default. */
export const mostInClose = { sentences: 3, words: 60 }

function hasRoom({ sentences, text }: Paragraph, more: string): boolean {
  const ends = more.match(/[.?!\]](?=\s|$)/g)?.length ?? 1
  return (
    sentences.length + ends <= mostInClose.sentences && wordCount(text.value) + wordCount(more) <= mostInClose.words
  )
}

/** Adds a sentence after a stretch of the letter; a close that is full already is left as it is, and the sentence closes the letter alone. */
export function additionAfter(letter: JudgedLetter, at: Span, sentence: string, title: string): EditPlan {
  const { closing: close } = letter
  const inClose = close && close.start <= at.end && at.end <= close.end
  return inClose && !hasRoom(close, sentence)
    ? insertion(close.end, `\n\n${sentence}`, title)
    : insertion(at.end, ` ${sentence}`, title)
}

/** Adds sentences before the close: to it, or where it has no room, in a paragraph of their own. */
export function additionBeforeClose(letter: JudgedLetter, sentences: string, title: string): EditPlan {
  const full = letter.closing && !hasRoom(letter.closing, sentences)
  return insertion(closing(letter).start, `${sentences}${full ? '\n\n' : ' '}`, title)
}
