import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import { correct } from './corrections'
import { type Cue, clausesOf, cuesOf } from './cues'
import { figureIn, tellsTime } from './figures'
import { hedgesIn } from './hedges'
import { inferKind } from './infer-kind'
import type { JudgedLetter, Move } from './judged-letter'
import { threshold, type Weighed, weigh } from './model'
import { faultNames, type MoveName } from './move'
import { stockClaimsIn } from './stock-claims'
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

const isFault = (name: MoveName) => (faultNames as readonly MoveName[]).includes(name)

/** A stretch of a sentence that says something of its own: fewer words do not. */
const leastTokens = 4

/** Stretches that could stand as sentences: cut where a clause with a subject of its own begins. */
function stretchesOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (const { from, to, subject } of clausesOf(tokens)) {
    const last = stretches[stretches.length - 1]
    if (last && (!subject || to - from < leastTokens || last.to - last.from < leastTokens)) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}

/** What the cues of a sentence say, and those of its clauses, for each move the most: "Thank you, and I would start with …" does both. */
function weighAll(
  tokens: readonly Token[],
  shape: { question: boolean; exclaims: boolean },
): { weighed: Map<MoveName, Weighed>; constructions: Set<string> } {
  const cues = cuesOf(tokens, shape)
  const weighed = weigh(cues)
  const stretches = stretchesOf(tokens)
  if (stretches.length > 1) {
    for (const { from, to } of stretches) {
      const part = cuesOf(tokens.slice(from, to), { ...shape, question: shape.question && to === tokens.length })
      for (const [name, said] of weigh(part)) {
        // A clause has less about it than a sentence: it must speak up to be believed of a fault.
        const score = said.score - (isFault(name) ? 1 : 0)
        if (score <= weighed.get(name)!.score) continue
        weighed.set(name, {
          score,
          said: said.said.map(({ cue, weight }) => ({
            cue: { ...cue, from: cue.from + from, to: cue.to + from },
            weight,
          })),
        })
      }
    }
  }
  return { weighed, constructions: new Set(cues.flatMap(({ name }) => (name.startsWith('=') ? [name.slice(1)] : []))) }
}

/** What a sentence does, taken alone. */
function judge(sentence: Sentence): Judgement {
  const tokens = tokensOf(sentence)
  const text = sentence.text.replace(/["”’)\s]+$/, '')
  const question = text.endsWith('?')
  const { weighed, constructions } = weighAll(tokens, { question, exclaims: text.endsWith('!') })
  const found = new Map<MoveName, Weighed>()
  for (const [name, said] of weighed) if (said.score > threshold(name)) found.set(name, said)
  correct({ tokens, question, constructions, weighed, found })
  settleFaults(found)
  return { tokens, moves: found }
}

/** The moves of a sentence, taken alone, those that code decides among them. */
export function movesOf(sentence: Sentence): ReadonlySet<MoveName> {
  const moves = new Set(judge(sentence).moves.keys())
  if (moves.has('achievement') && figureIn(sentence.text)) moves.add('figure')
  if (moves.has('achievement') && tellsTime(sentence.text)) moves.add('timeframe')
  if (hedgesIn(sentence).length > 0) moves.add('hedge')
  if (stockClaimsIn(sentence).length > 0) moves.add('claim')
  return moves
}

function figureInNext({ paragraph, index }: BodySentence): string | undefined {
  const next = paragraph.sentences.find((sentence) => sentence.index === index + 1)
  return next && figureIn(next.text)
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
