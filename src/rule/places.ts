import type { JudgedLetter } from '../moves/judged-letter'
import type { Span } from '../text/point'

/** The places where something missing is reported: each a stretch with text in it. */

const whole = ({ start, end }: JudgedLetter): Span => ({ start, end })

/** The first paragraph of the body. */
export function opening(letter: JudgedLetter): Span {
  return letter.opening ?? whole(letter)
}

/** The last prose paragraph before the sign-off, or the last item of a letter that ends with a list. */
export function closing(letter: JudgedLetter): Span {
  return letter.closing ?? letter.body[letter.body.length - 1] ?? whole(letter)
}

/** From the first to the last paragraph. */
export function body(letter: JudgedLetter): Span {
  const [first] = letter.body
  const last = letter.body[letter.body.length - 1]
  return first && last ? { start: first.start, end: last.end } : whole(letter)
}

/** The salutation, or the first line of a letter that has none. */
export function salutationOrFirstLine(letter: JudgedLetter): Span {
  if (letter.salutation) return letter.salutation
  const [first] = letter.body
  if (!first) return whole(letter)
  const [line] = first.text.lines()
  return line ? line.trim().span() : first
}

/** The last thing that is there: signature, valediction, postscript or closing. */
export function end(letter: JudgedLetter): Span {
  return letter.signatureName ?? letter.valediction ?? letter.sentences[letter.sentences.length - 1] ?? whole(letter)
}
