import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import { wordCount } from '../letter/line'
import { moveModel } from './model'
import type { MoveName } from './move'

export interface KindInference {
  kind: LetterKind
  /** What in the letter decided, to be shown to the writer. */
  reason: string
}

/** What the inference sees of a letter: its parts, and the sentence that makes a move most plainly, with the log-odds that it does. */
export interface KindEvidence extends Pick<Letter, 'body' | 'notes' | 'sentences'> {
  strongest(name: MoveName): { sentence: BodySentence; score: number } | undefined
  /** About how many sentences make a move: the sum of how sure each of them is. */
  count(name: MoveName): number
}

/** The moves by which a kind is known, and what they say of the letter. */
const signs: Record<Exclude<LetterKind, 'second-interview' | 'thank-you'>, [MoveName[], string]> = {
  'feedback-request': [['feedback', 'rejection', 'acceptance'], 'it asks, after a rejection, what could be better'],
  'stay-in-touch': [['rejection', 'acceptance', 'door'], 'it speaks of a rejection and asks for none to be explained'],
  recovery: [
    ['ownership', 'setback', 'self-deprecation', 'complaint', 'ask'],
    'it speaks of an interview that fell short',
  ],
}

/** Log-odds as a share of certainty. */
export const sureness = (score: number) => 1 / (1 + Math.exp(-score))

function quoted(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`
}

function reasonFor(kind: LetterKind, words: number, { strongest }: KindEvidence): string {
  if (kind === 'thank-you') return 'nothing in it speaks of a poor interview or a rejection'
  if (kind === 'second-interview') return `it answers several needs at length (${words} words)`
  const [names, says] = signs[kind]
  const shown = names.flatMap((name) => strongest(name) ?? []).find(({ score }) => score > 0)
  return shown ? `${says} (${quoted(shown.sentence.text)})` : says
}

/** Moves that are counted, and how many are told from more. */
const counted: MoveName[] = [
  'need',
  'solution',
  'achievement',
  'bridge',
  'setback',
  'ownership',
  'conversation',
  'thanks',
]
const mostCounted = 5

/** How often some moves are made, how long the letter is, and what share of it they are. The same as in training/kinds.py. */
function measured({ sentences, count }: KindEvidence): number[] {
  const sums = counted.map(count)
  const length = Math.max(1, sentences.length)
  return [
    ...sums.map((sum) => Math.min(sum, mostCounted) / mostCounted),
    Math.min(length, 20) / 20,
    Math.max(0, length - 8) / 10,
    ...sums.map((sum) => sum / length),
  ]
}

/** Asks, however widely, what was wanting: no move, since only a specific question is one, but enough for the kind. */
const asksWhy =
  /\bfeedback\b|\b(?:scores|reasons?|observations)\b.*\b(?:writing|not|why)\b|\bany (?:thoughts|advice|pointers)\b|\b(?:fell|fall|came|come) short\b.*\?/i
/** Asks for a second chance, which the catalogue takes for a recovery even where nothing else says that the first went badly. */
const anotherLook =
  /\b(?:second|another|one more|one last) (?:look|chance|go|try|run|crack|shot|opportunity)\b|\breconsider\b|\bback in the (?:pile|running)\b|\bput me back\b/i

/** A letter of one kind that asks for what makes it another: the sentence that does, if any. */
function turns(kind: LetterKind, { sentences }: KindEvidence): KindInference | undefined {
  const asks = (pattern: RegExp) => sentences.find(({ text }) => pattern.test(text))?.text
  if (kind === 'stay-in-touch') {
    const asked = asks(asksWhy)
    return asked === undefined
      ? undefined
      : { kind: 'feedback-request', reason: `${signs['feedback-request'][1]} (${quoted(asked)})` }
  }
  if (kind !== 'thank-you' && kind !== 'second-interview') return undefined
  const asked = asks(anotherLook)
  return asked === undefined ? undefined : { kind: 'recovery', reason: `it asks for another look (${quoted(asked)})` }
}

/** Weighs which moves a letter makes, and how often, by what `training/` learned of the five kinds. */
export function inferKind(evidence: KindEvidence): KindInference {
  const [wrong] = evidence.notes.wentWrong ?? []
  if (wrong) return { kind: 'recovery', reason: `the notes say what did not go well (${quoted(wrong)})` }
  const words = evidence.body.reduce((sum, { text }) => sum + wordCount(text.value), 0)
  const { kinds, names } = moveModel()
  const present = names.map((name) => sureness(evidence.strongest(name)?.score ?? Number.NEGATIVE_INFINITY))
  const features = [...present, ...measured(evidence), 1]
  let best: { kind: LetterKind; sum: number } = { kind: 'thank-you', sum: Number.NEGATIVE_INFINITY }
  for (const [kind, weights] of Object.entries(kinds) as [LetterKind, number[]][]) {
    const sum = features.reduce((total, feature, at) => total + feature * weights[at]!, 0)
    if (sum > best.sum) best = { kind, sum }
  }
  return turns(best.kind, evidence) ?? { kind: best.kind, reason: reasonFor(best.kind, words, evidence) }
}
