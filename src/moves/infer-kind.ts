import type { LetterKind } from '../letter/kind'
import { wordCount } from '../letter/line'
import type { JudgedLetter } from './judged-letter'

export interface KindInference {
  kind: LetterKind
  /** What in the letter decided, to be shown to the writer. */
  reason: string
}

/** Said of a rejection in so many words. */
const rejected =
  /\b(?:turn(?:ed|ing)\s+me\s+down|reject(?:ed|ion)|unsuccessful|not\s+(?:been\s+)?(?:successful|selected|chosen|shortlisted)|letting\s+me\s+know|(?:your|the|panel['’]s)\s+(?:decision|choice)|(?:chose|picked|selected|hired|appointed|found|gone\s+(?:to|with)|went\s+(?:to|with))\s+(?:\w+\s+){0,3}(?:someone|somebody|another|candidate|else)|what\s+you\s+decided|been\s+filled|missed\s+out|did\s*n[o'’]t\s+get\s+(?:the|it)|not\s+to\s+be\s+(?:offered|me)|better[- ]suited\s+candidate|(?:not|n[o'’]t|never|without)\s+(?:being\s+)?(?:pick(?:ed|ing)|select(?:ed|ing)|tak(?:en|ing)\s+me|appoint(?:ed|ing)|hir(?:ed|ing))|(?:given|giving|sent|sending|tell(?:ing)?)\s+me\s+(?:\w+\s+){0,2}(?:outcome|result)|(?:the|your)\s+new\s+(?:\p{L}+\s+){1,4}well)\b/iu

/** Asks, however widely, what was wanting. */
const asksWhy =
  /\bfeedback\b|\b(?:scores|reasons?|observations)\b.*\b(?:writing|not|why)\b|\bany (?:thoughts|advice|pointers)\b|\b(?:fell|fall|came|come) short\b.*\?|\bwhere (?:did I|I) (?:go|went|lose|lost)\b|\bshould I (?:work on|have done)\b/i

type Reading = Pick<JudgedLetter, 'moves' | 'body' | 'sentences' | 'subject' | 'notes'>

function quoted(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`
}

/** Follows the catalogue's table of kinds: what the letter is about decides, before how long it is. */
export function inferKind(letter: Reading): KindInference {
  // Without such words, a rejection must show in more ways than one.
  const signs = (['rejection', 'acceptance', 'dispute', 'door', 'feedback'] as const)
    .map((name) => letter.moves(name))
    .filter((moves) => moves.length > 0)
  const told = signs.length > 1 ? signs[0]?.[0] : undefined
  const rejection = letter.sentences.find(({ text }) => rejected.test(text)) ?? told?.sentence
  if (rejection) {
    const [question] = [...letter.moves('feedback')]
    const asked = question?.sentence ?? letter.sentences.find(({ text }) => asksWhy.test(text))
    const mention = `it speaks of a rejection (${quoted(rejection.text)})`
    return asked
      ? { kind: 'feedback-request', reason: `${mention} and asks for feedback` }
      : { kind: 'stay-in-touch', reason: `${mention} and asks for none to be explained` }
  }
  const [wrong] = letter.notes.wentWrong ?? []
  if (wrong) return { kind: 'recovery', reason: `the notes say what did not go well (${quoted(wrong)})` }
  const words = letter.body.reduce((sum, { text }) => sum + wordCount(text.value), 0)
  const needs = letter.moves('need').length
  const solutions = letter.moves('solution').length
  const setbacks = letter.moves('setback')
  const [owned] = [
    ...letter.moves('ownership'),
    ...letter.moves('self-deprecation'),
    ...letter.moves('apology'),
    ...(setbacks.length > 1 ? setbacks : []),
  ]
  if (owned)
    return { kind: 'recovery', reason: `it owns an interview that fell short (${quoted(owned.sentence.text)})` }
  const again = letter.sentences.find(({ text }) =>
    /\b(?:second|another) (?:look|chance|go|try)\b|\breconsider\b|\bback in the pile\b|\b(?:see|meet|interview) me again\b|\bput me back\b|\bone more (?:run|go|try|chance|look)\b|\b(?:come|came) (?:in|back)\b.*\bagain\b|\bonce more\b.*\?/i.test(
      text,
    ),
  )
  if (again) return { kind: 'recovery', reason: `it asks for another look (${quoted(again.text)})` }
  if (
    (words >= 230 && needs >= 1 && solutions >= 2) ||
    (words >= 200 && letter.body.filter(({ type }) => type === 'heading').length >= 2)
  ) {
    return { kind: 'second-interview', reason: `it answers several needs at length (${words} words)` }
  }
  return { kind: 'thank-you', reason: 'nothing in it speaks of a poor interview or a rejection' }
}
