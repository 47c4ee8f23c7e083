import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import { correct } from './corrections'
import { type Cue, cuesOf } from './cues'
import { figureIn } from './figures'
import { inferKind } from './infer-kind'
import type { JudgedLetter, Move } from './judged-letter'
import { type Weighed, weigh } from './model'
import { faultNames, type MoveName } from './move'
import { threshold } from './thresholds'
import { type Token, tokensOf } from './tokens'

/** Two faults share a sentence only when it plainly has both; `heavy-apology` and the first other one may. */
const sharing = 2.5

/** A sentence and what was worked out about it. */
interface Judgement {
  tokens: readonly Token[]
  moves: ReadonlyMap<MoveName, Weighed>
}

/** The words from the first to the last that a stretch of tokens comes from. */
function spanOfTokens(
  sentence: BodySentence,
  tokens: readonly Token[],
  from: number,
  to: number,
): { words: string; span: Span } {
  const first = sentence.words[tokens[from]?.word ?? 0]
  const last = sentence.words[tokens[to]?.word ?? sentence.words.length - 1]
  if (!first || !last) return { words: sentence.text, span: sentence }
  return {
    words: sentence.text.slice(first.at, last.at + last.text.length),
    span: { start: first.start, end: last.end },
  }
}

/** Where the cues that speak for the move say most: the best run of at most eight tokens. */
function showing(said: readonly { cue: Cue; weight: number }[], length: number): [number, number] {
  const worth = new Float64Array(length)
  for (const { cue, weight } of said) {
    if (weight <= 0 || cue.to >= length) continue
    const share = weight / (cue.to - cue.from + 1)
    for (let at = cue.from; at <= cue.to; at++) worth[at]! += share
  }
  let best: [number, number] = [0, Math.max(0, length - 1)]
  let most = -1
  for (let from = 0; from < length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(length, from + 8); to++) {
      sum += worth[to]! - 0.15
      if (sum > most) {
        most = sum
        best = [from, to]
      }
    }
  }
  return best
}

/** Keeps of the faults that a sentence shows the one that claims it first, and any other that is plain beside it. */
function settleFaults(found: Map<MoveName, Weighed>): void {
  const faults = faultNames.filter((name) => found.has(name))
  if (faults.length < 2) return
  const strongest = faults.reduce((best, name) => (found.get(name)!.score > found.get(best)!.score ? name : best))
  for (const name of faults) {
    if (name === strongest) continue
    const plain = name !== 'self-interest' && found.get(name)!.score > sharing
    if (!plain) found.delete(name)
  }
  if (faults.some((name) => name !== 'self-interest' && found.has(name))) found.delete('self-interest')
}

/** What a sentence does, taken alone. */
function judge(sentence: Sentence): Judgement {
  const tokens = tokensOf(sentence)
  const text = sentence.text.replace(/["”’)\s]+$/, '')
  const cues = cuesOf(tokens, { question: text.endsWith('?'), exclaims: text.endsWith('!') })
  const weighed = weigh(cues)
  const found = new Map<MoveName, Weighed>()
  for (const [name, said] of weighed) if (said.score > threshold(name)) found.set(name, said)
  const constructions = new Set(cues.flatMap(({ name }) => (name.startsWith('=') ? [name.slice(1)] : [])))
  correct({ tokens, constructions, weighed, found })
  settleFaults(found)
  return { tokens, moves: found }
}

function figureInNext({ paragraph, index }: BodySentence): string | undefined {
  const next = paragraph.sentences.find((sentence) => sentence.index === index + 1)
  return next && figureIn(next.text)
}

/** The moves of a sentence, taken alone. */
export function movesOf(sentence: Sentence): ReadonlySet<MoveName> {
  return new Set(judge(sentence).moves.keys())
}

/** Judges each sentence once, when first asked; `given` is the kind that the writer said, if any. */
export function judgeLetter(letter: Letter, given: LetterKind | undefined): JudgedLetter {
  const judgements = new Map<BodySentence, Judgement>()
  const judgementOf = (sentence: BodySentence) => {
    let judgement = judgements.get(sentence)
    if (!judgement) {
      judgement = judge(sentence)
      judgements.set(sentence, judgement)
    }
    return judgement
  }
  const moveOf = (sentence: BodySentence, name: MoveName): Move | undefined => {
    const { tokens, moves } = judgementOf(sentence)
    const weighed = moves.get(name)
    return weighed && { name, sentence, ...spanOfTokens(sentence, tokens, ...showing(weighed.said, tokens.length)) }
  }
  const judged = {
    ...letter,
    moves: (name: MoveName) => letter.sentences.flatMap((sentence) => moveOf(sentence, name) ?? []),
    does: (sentence: BodySentence, ...names: MoveName[]) => names.some((name) => judgementOf(sentence).moves.has(name)),
    figureFor: (sentence: BodySentence) => figureIn(sentence.text) ?? figureInNext(sentence),
  }
  const { kind, reason } = given ? { kind: given, reason: 'given' } : inferKind(judged)
  return { ...judged, kind, kindReason: reason }
}
