import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLabelledLetters } from '../scripts/labelled-letters'
import { f1, scoreLetter } from '../scripts/score'
import { createLinter } from '../src/index'

const letters = readLabelledLetters(join(import.meta.dirname, '..'))
const linter = createLinter()

// Floors, not goals: `npm run accuracy` says where the judgement stands.
// Hundreds of letters, each read in full: well over vitest's five seconds.
test('the judgement of the labelled letters does not get worse unseen', { timeout: 120_000 }, () => {
  const sum = { hits: 0, misses: 0, falseAlarms: 0 }
  let kinds = 0
  let exemplaryAlarms = 0
  for (const letter of letters) {
    const { text, format, kind } = letter
    const inferred = linter.lint(text, { format, tryEdits: false })
    const sameKind = inferred.letters[0]?.kind === kind
    if (sameKind) kinds++
    const { messages } = sameKind ? inferred : linter.lint(text, { format, kind, tryEdits: false })
    const score = scoreLetter(letter, messages)
    sum.hits += score.hits.length
    sum.misses += score.misses.length
    sum.falseAlarms += score.falseAlarms.length
    if (letter.quality === 'exemplary')
      exemplaryAlarms += score.falseAlarms.filter(({ level }) => level !== 'suggestion').length
  }
  expect(letters.length).toBeGreaterThanOrEqual(40)
  expect(f1(sum).f1).toBeGreaterThan(0.89)
  expect(exemplaryAlarms / letters.length).toBeLessThan(0.1)
  expect(kinds / letters.length).toBeGreaterThan(0.85)
})
