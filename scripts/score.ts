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

export const percent = (share: number) => share.toFixed(3)

/** What is told of letters as a whole. */
export class Summary {
  readonly tally: Tally = { hits: 0, misses: 0, falseAlarms: 0 }
  letters = 0
  faultless = 0
  kinds = 0
  exemplary = 0
  exemplaryAlarms = 0

  add({ quality }: LabelledLetter, { hits, misses, falseAlarms }: LetterScore, sameKind: boolean) {
    this.tally.hits += hits.length
    this.tally.misses += misses.length
    this.tally.falseAlarms += falseAlarms.length
    this.letters++
    if (misses.length + falseAlarms.length === 0) this.faultless++
    if (sameKind) this.kinds++
    if (quality !== 'exemplary') return
    this.exemplary++
    this.exemplaryAlarms += falseAlarms.filter(({ level }) => level !== 'suggestion').length
  }

  toString() {
    const { precision, recall, f1: score } = f1(this.tally)
    const labels = this.tally.hits + this.tally.misses
    return `F1 ${percent(score)} (precision ${percent(precision)}, recall ${percent(recall)}) over ${labels} labels in ${this.letters} letters
  exemplary letters: ${this.exemplaryAlarms} false alarms at error or warning level in ${this.exemplary} letters
  letters judged without a single mistake: ${this.faultless} of ${this.letters}
  kind inferred right: ${this.kinds} of ${this.letters}`
  }
}
