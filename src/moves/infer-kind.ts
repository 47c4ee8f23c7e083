import { type LetterKind, letterKinds } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import { wordCount } from '../letter/line'
import { asksWhy } from './asks-why'
import stored from './infer-kind.weights.js'
import { moveModel, sureness } from './model'
import type { MoveName } from './move'
import { weightsOf } from './stored-weights'

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
  /** What each sentence says as a whole, as the model has it. */
  vectors: readonly Float32Array[]
}

/** A row for each kind. */
const weights = weightsOf(stored)

/** The log-odds of a move in a letter that has no sentence. */
const unseen = Number.NEGATIVE_INFINITY

function quoted(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`
}

const shown = (says: string, sentence: BodySentence | undefined) => sentence && `${says} (${quoted(sentence.text)})`

/** The sentence that makes the first of some moves that any makes. */
const making = ({ strongest }: KindEvidence, ...names: MoveName[]) =>
  names.flatMap((name) => strongest(name) ?? []).find(({ score }) => score > 0)?.sentence

const asking = ({ sentences }: KindEvidence, pattern: RegExp) => sentences.find(({ text }) => pattern.test(text))

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

/** How often some moves are made, how long the letter is, and what share of it they are. */
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

/** Asks the reader for it in so many words: who merely "would welcome another opportunity to talk" may have had a good day. */
const asksForAnother =
  /\b(?:let|give|grant|allow) me\b.{0,20}\b(?:second|another|one more|one last) (?:look|chance|opportunity|interview|hearing|go|try|run|crack|shot)\b|\b(?:would|could|will|can) you (?:please |kindly )?(?:(?:see|interview|try|consider) me again|reconsider)\b|\breconsider (?:me|my|your decision)\b|\bback in the (?:pile|running)\b|\bput me back\b|\b(?:ask(?:ing)? (?:you )?for|(?:I['’]?d|would) (?:like|love|welcome|be (?:glad|grateful) (?:of|for))|(?:may|might|could|can) I have|(?:want|hop(?:e|ing) (?:for|to (?:have|get|be given))))\b.{0,20}\b(?:another|(?:a )?second|one more|one last) chance\b(?! to (?:talk|speak|meet|see|chat|thank|visit))/i

/** "I forgot to mention that I speak Welsh", "I promised you an answer": what is added to a good talk, which did not fall short for it. */
const merelyAdds =
  /\bI (?:also )?(?:forgot|omitted|neglected) to (?:mention|say|add|tell you|note)\b(?!.*\b(?:nerv\w*|froze|blank|fluster\w*|panick\w*|rush\w*|because)\b)|\bI (?:have )?(?:promised|owe) you an? (?:answer|figure|name|number)\b|\bmy phone\b.*\b(?:apologi[sz]e|sorry)\b|\b(?:apologi[sz]e|sorry)\b.*\bmy phone\b/i

const fellShort: MoveName[] = ['ownership', 'setback', 'self-deprecation', 'complaint']

/** So many headings make a letter of sections; fewer may, where they stand over answers. */
const sections = 3
const answeredSections = 2
/** "Teal & Sons, 2016 to 2018": a recovery may have as many employers. */
const year = /\b(?:19|20)\d\d\b/

/** The mean of some vectors; of none, nothing. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(moveModel().width)
  for (const vector of vectors) for (let at = 0; at < mean.length; at++) mean[at]! += vector[at]! / vectors.length
  return mean
}

/** What the headings of a letter say. */
function headingsOf({ body }: KindEvidence): string[] {
  return body.flatMap(({ type, text }) => (type === 'heading' && !year.test(text.value) ? text.value : []))
}

/**
 * What may tell the kind of a letter, a row of numbers: which moves it makes, how often some are made, how it is laid out, whether it asks for another
 * look or for reasons, and what it is about, as the mean of its sentences' vectors.
 */
export function signsOfKind(evidence: KindEvidence): number[] {
  const { sentences, strongest, vectors } = evidence
  const present = moveModel().names.map((name) => sureness(strongest(name)?.score ?? unseen))
  const headings = headingsOf(evidence).length
  const asks = [secondChance, oneMoreGo].map((pattern) => Number(asking(evidence, pattern) !== undefined))
  const why = Number(sentences.some(({ text }) => asksWhy(text)))
  const shape = [Math.min(headings, 4) / 4, Number(headings >= answeredSections), Number(headings >= sections)]
  return [...present, ...measured(evidence), ...shape, ...asks, why, 1, ...meanOf(vectors)]
}

const wasTurnedDown = (evidence: KindEvidence) => making(evidence, 'rejection', 'acceptance', 'dispute') !== undefined

/** What in a letter speaks for each kind, for the writer: the plainest thing first, and last what is said where no sentence shows it. */
export const reasons: Record<LetterKind, (evidence: KindEvidence) => string> = {
  'thank-you': ({ strongest }) =>
    fellShort.some((name) => (strongest(name)?.score ?? unseen) > 0)
      ? 'it thanks above all, whatever else it says of the interview'
      : 'nothing in it speaks of a poor interview or a rejection',
  recovery: (evidence) =>
    shown('it asks for another look', asking(evidence, secondChance)) ??
    shown('it speaks of an interview that fell short', making(evidence, ...fellShort)) ??
    'it makes up for what an interview left open',
  'second-interview'(evidence) {
    const headings = headingsOf(evidence)
    if (headings.length >= answeredSections) return `it is laid out in sections (${quoted(headings[0]!)})`
    const words = evidence.body.reduce((sum, { text }) => sum + wordCount(text.value), 0)
    if (evidence.count('solution') >= 2) return `it answers several needs, in ${words} words`
    return (
      shown('it answers what they need', making(evidence, 'solution', 'need')) ??
      'it goes on with what was talked about'
    )
  },
  'feedback-request'(evidence) {
    const asked = making(evidence, 'feedback') ?? evidence.sentences.find(({ text }) => asksWhy(text))
    if (asked)
      return shown(`it asks${wasTurnedDown(evidence) ? ', after a rejection,' : ''} what could be better`, asked)!
    const says = 'it speaks of a rejection, and reads like a request for feedback'
    return shown(says, making(evidence, 'rejection', 'acceptance')) ?? 'it reads like a request for feedback'
  },
  'stay-in-touch'(evidence) {
    if (!wasTurnedDown(evidence))
      return shown('it keeps the door open', making(evidence, 'door')) ?? 'it keeps in touch'
    const says = 'it speaks of a rejection and asks for none to be explained'
    return shown(says, making(evidence, 'rejection', 'acceptance', 'door')) ?? says
  },
}

/** What turns the kind by itself, whatever the rest of the letter is like: a letter of thanks, or one that stays in touch. */
function turned(kind: LetterKind, evidence: KindEvidence): LetterKind {
  if (kind === 'recovery' && !asking(evidence, secondChance)) {
    const short = fellShort.flatMap((name) => evidence.strongest(name) ?? []).filter(({ score }) => score > 0)
    if (short.length > 0 && short.every(({ sentence }) => merelyAdds.test(sentence.text))) return 'thank-you'
  }
  if (kind === 'stay-in-touch' && evidence.sentences.some(({ text }) => asksWhy(text))) return 'feedback-request'
  if (kind !== 'thank-you') return kind
  if (headingsOf(evidence).length >= sections) return 'second-interview'
  return asking(evidence, asksForAnother) ? 'recovery' : kind
}

/** Weighs the signs of the five kinds against one another, as learned (training/kinds.py) from letters of which their writers said the kind. */
export function inferKind(evidence: KindEvidence): KindInference {
  const [wrong] = evidence.notes.wentWrong ?? []
  if (wrong) return { kind: 'recovery', reason: `the notes say what did not go well (${quoted(wrong)})` }
  const signs = signsOfKind(evidence)
  const sums = letterKinds.map((_, row) =>
    signs.reduce((total, sign, at) => total + sign * weights[row * signs.length + at]!, 0),
  )
  const kind = turned(letterKinds[sums.indexOf(Math.max(...sums))]!, evidence)
  return { kind, reason: reasons[kind](evidence) }
}
