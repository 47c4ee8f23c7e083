import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLabelledLetters, sampled } from '../scripts/labelled-letters'
import { f1, Summary, scoreLetter } from '../scripts/score'
import { createLinter } from '../src/index'

const letters = sampled(readLabelledLetters(join(import.meta.dirname, '..')))
const linter = createLinter()

// Floors, not goals: `npm run accuracy` says where the judgement stands.
// Hundreds of letters, each read in full: well over vitest's five seconds.
test('the judgement of the labelled letters does not get worse unseen', { timeout: 600_000 }, () => {
  const all = new Summary()
  const unlearned = new Summary()
  for (const letter of letters) {
    const { text, format, kind } = letter
    const inferred = linter.lint(text, { format, tryEdits: false })
    const sameKind = inferred.letters[0]?.kind === kind
    const { messages } = sameKind ? inferred : linter.lint(text, { format, kind, tryEdits: false })
    const score = scoreLetter(letter, messages)
    for (const summary of letter.learned ? [all] : [all, unlearned]) summary.add(letter, score, sameKind)
  }
  for (const { tally, letters, kinds, exemplaryAlarms } of [all, unlearned]) {
    expect(letters).toBeGreaterThanOrEqual(150)
    expect(f1(tally).f1).toBeGreaterThan(0.93)
    expect(exemplaryAlarms / letters).toBeLessThan(0.02)
    expect(kinds / letters).toBeGreaterThan(0.92)
  }
})
