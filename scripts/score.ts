import type { Message } from '../src/index'
import { type Label, type LabelledLetter, placesOf } from './labelled-letters'

/** How one letter's findings compare with its labels. */
export interface LetterScore {
  hits: string[]
  misses: Label[]
  falseAlarms: Message[]
}

/** Rules that labels say nothing of. */
export const unjudged: ReadonlySet<string> = new Set([
  'letterhead',
  'same-day',
  'readability',
  'spelling',
  'repeated-words',
  'indefinite-article',
  'contractions',
  'sentence-spacing',
  'redundant-acronyms',
  'inclusive-language',
])

/**
 * Pairs labels and findings as fixtures/letters/README.md says: a label with a quote is met by a finding of its rule that overlaps it, one
 * without by any finding of its rule left over; all other findings are false alarms.
 */
export function scoreLetter(letter: LabelledLetter, messages: readonly Message[]): LetterScore {
  const left = new Set(messages.filter(({ ruleId }) => !unjudged.has(ruleId)))
  const score: LetterScore = { hits: [], misses: [], falseAlarms: [] }
  const settle = (label: Label, fits: (message: Message) => boolean) => {
    const found = [...left].find((message) => message.ruleId === label.rule && fits(message))
    if (!found) {
      score.misses.push(label)
      return
    }
    left.delete(found)
    score.hits.push(label.rule)
  }
  for (const label of letter.labels) {
    if (label.quote === undefined) continue
    const places = placesOf(letter.text, label.quote)
    settle(label, ({ range }) => places.some(({ start, end }) => range.start.offset < end && start < range.end.offset))
  }
  for (const label of letter.labels) if (label.quote === undefined) settle(label, () => true)
  score.falseAlarms.push(...left)
  return score
}

export interface Tally {
  hits: number
  misses: number
  falseAlarms: number
}

export function f1({ hits, misses, falseAlarms }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
