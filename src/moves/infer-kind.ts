import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import { wordCount } from '../letter/line'
import { asksWhy } from './asks-why'
import { moveModel, sureness } from './model'
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

/** The log-odds of a move in a letter that has no sentence. */
const unseen = Number.NEGATIVE_INFINITY

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

/** Asks for a second chance, which the catalogue takes for a recovery even where nothing else says that the first went badly. */
const secondChance =
  /\b(?:second|another|one more|one last) (?:look|chance|opportunity)\b|\breconsider\b|\bback in the (?:pile|running)\b|\bput me back\b|\b(?:see|interview|try) me again\b|\b(?:let|give|grant|allow)\b.{0,20}\b(?:second|another|one more|one last) (?:go|try|run|crack|shot)\b/i
/** Asks for one more go, as whoever liked the first one may as well. */
const oneMoreGo = /\b(?:second|another|one more|one last) (?:go|try|run|crack|shot)\b/i
const fellShort: MoveName[] = ['ownership', 'setback', 'self-deprecation', 'complaint']

/** What no letter that asks for feedback or stays in touch is without, and how sure it must be that there is none of it. */
const afterRejection: MoveName[] = ['rejection', 'acceptance', 'dispute']
const unlikely = -2

/** So many headings make a letter of sections, fewer where they stand over answers. */
const sections = 3
const answeredSections = 2
/** About so many answers, as a doubtful one counts half. */
const answersMany = 1.7

/** "Teal & Sons, 2016 to 2018": a recovery may have as many employers. */
const year = /\b(?:19|20)\d\d\b/

/** So many sentences, without a heading, are no letter in depth. */
const inDepth = 12

/** What the headings of a letter say. */
function headingsOf({ body }: KindEvidence): string[] {
  return body.flatMap(({ type, text }) => (type === 'heading' && !year.test(text.value) ? text.value : []))
}

/** A letter of one kind that shows by its words or its shape that it is another. */
function turns(kind: LetterKind, evidence: KindEvidence): KindInference | undefined {
  const { sentences, strongest, count } = evidence
  const asks = (pattern: RegExp) => sentences.find(({ text }) => pattern.test(text))?.text
  const shows = (...names: MoveName[]) => names.some((name) => (strongest(name)?.score ?? unseen) > -1)
  if (kind === 'stay-in-touch' || kind === 'feedback-request') {
    const asked = sentences.find(({ text }) => asksWhy(text))?.text
    if (asked !== undefined)
      return { kind: 'feedback-request', reason: `${signs['feedback-request'][1]} (${quoted(asked)})` }
    return kind === 'stay-in-touch' || shows('feedback')
      ? undefined
      : { kind: 'stay-in-touch', reason: signs['stay-in-touch'][1] }
  }
  const headings = headingsOf(evidence)
  const answers = count('solution') >= answersMany
  if (headings.length >= sections ? kind === 'thank-you' || answers : headings.length >= answeredSections && answers)
    return { kind: 'second-interview', reason: `it is laid out in sections (${quoted(headings[0]!)})` }
  if (kind === 'recovery') return undefined
  if (kind === 'second-interview' && answers && !shows(...fellShort)) {
    const short = headings.length === 0 && sentences.length < inDepth
    return short ? { kind: 'thank-you', reason: 'it answers what they need, but shortly' } : undefined
  }
  const asked = asks(secondChance) ?? (shows(...fellShort) ? asks(oneMoreGo) : undefined)
  return asked === undefined ? undefined : { kind: 'recovery', reason: `it asks for another look (${quoted(asked)})` }
}

/** Weighs which moves a letter makes, and how often, by what `training/` learned of the five kinds. */
export function inferKind(evidence: KindEvidence): KindInference {
  const [wrong] = evidence.notes.wentWrong ?? []
  if (wrong) return { kind: 'recovery', reason: `the notes say what did not go well (${quoted(wrong)})` }
  const words = evidence.body.reduce((sum, { text }) => sum + wordCount(text.value), 0)
  const { kinds, names } = moveModel()
  const present = names.map((name) => sureness(evidence.strongest(name)?.score ?? unseen))
  const features = [...present, ...measured(evidence), 1]
  let best: { kind: LetterKind; sum: number } = { kind: 'thank-you', sum: Number.NEGATIVE_INFINITY }
  const turnedDown = afterRejection.some((name) => (evidence.strongest(name)?.score ?? unseen) > unlikely)
  for (const [kind, weights] of Object.entries(kinds) as [LetterKind, number[]][]) {
    if (!turnedDown && (kind === 'feedback-request' || kind === 'stay-in-touch')) continue
    const sum = features.reduce((total, feature, at) => total + feature * weights[at]!, 0)
    if (sum > best.sum) best = { kind, sum }
  }
  return turns(best.kind, evidence) ?? { kind: best.kind, reason: reasonFor(best.kind, words, evidence) }
}
