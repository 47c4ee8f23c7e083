import type { BodySentence, Letter } from '../letter/letter'
import type { JudgedLetter } from '../moves/judged-letter'
import type { Span } from '../text/point'
import type { EditPlan } from './rule'

/** Puts other words in place of a stretch. */
export function replacement({ start, end }: Span, text: string, title: string): EditPlan {
  return { start, end, text, title }
}

/** Puts words in where nothing stood. */
export function insertion(at: number, text: string, title: string): EditPlan {
  return { start: at, end: at, text, title }
}

/**
 * Takes a sentence out with the white space that parted it from its neighbour; a paragraph's only sentence goes with the paragraph.
 * Undefined for a list item's only sentence: its bullet would stay behind.
 */
export function removal(letter: Letter, sentence: BodySentence, title = 'Leave it out'): EditPlan | undefined {
  const { paragraph } = sentence
  const at = paragraph.sentences.indexOf(sentence)
  const next = paragraph.sentences[at + 1]
  const previous = paragraph.sentences[at - 1]
  if (next) return { start: sentence.start, end: next.start, text: '', title }
  if (previous) return { start: previous.end, end: sentence.end, text: '', title }
  if (paragraph.type === 'item') return undefined
  const blank = /^[^\S\r\n]*(?:\r\n|\n|\r|$)(?:[^\S\r\n]*(?:\r\n|\n|\r))*/.exec(letter.source.slice(paragraph.end))
  return { start: paragraph.start, end: paragraph.end + (blank?.[0].length ?? 0), text: '', title }
}

/** Owns an off day in place of a sentence about it; undefined where the sentence is about something else, or the decision has been made. */
export function owning(
  letter: JudgedLetter,
  sentence: BodySentence,
  text: string,
  title: string,
): EditPlan | undefined {
  const decided = letter.kind === 'feedback-request' || letter.kind === 'stay-in-touch'
  return decided || !letter.does(sentence, 'setback') ? undefined : replacement(sentence, text, title)
}

/** The edits that there are. */
export function edits(...plans: (EditPlan | undefined)[]): EditPlan[] {
  return plans.filter((plan) => plan !== undefined)
}

/** The employer as the writer would name it in a line of theirs. */
export function companyName(letter: Letter): string | undefined {
  const { company } = letter.notes
  return typeof company === 'string' ? company : company?.[company.length - 1]
}
