import { expect, test } from 'vitest'
import { type LabelledLetter, readLabelledLetters, sampled } from '../scripts/labelled-letters'
import { f1, Summary, scoreLetter } from '../scripts/score'
import { createLinter, type Edit, type Message } from '../src/index'

const linter = createLinter()
const letters = sampled(readLabelledLetters('.'))

/** Hundreds of letters, each read in full: once, for what follows judges them and then takes what is proposed. */
const judged = letters.map((letter) => {
  const { text, format, kind } = letter
  const untold = linter.lint(text, { format })
  const inferred = untold.letters[0]?.kind
  const { messages } = inferred === kind ? untold : linter.lint(text, { kind, format })
  return { letter, inferred, messages }
})

// Floors, not goals: `npm run accuracy` says where the judgement stands.
test('the judgement of the labelled letters stays above its floors', () => {
  const all = new Summary()
  const unlearned = new Summary()
  for (const { letter, inferred, messages } of judged) {
    const score = scoreLetter(letter, messages)
    for (const summary of letter.learned ? [all] : [all, unlearned])
      summary.add(letter, score, inferred === letter.kind)
  }
  for (const { tally, letters, kinds, exemplaryAlarms } of [all, unlearned]) {
    expect(letters).toBeGreaterThanOrEqual(120)
    expect(f1(tally).f1).toBeGreaterThan(0.93)
    expect(exemplaryAlarms / letters).toBeLessThan(0.02)
    expect(kinds / letters).toBeGreaterThan(0.92)
  }
})

interface Proposed {
  letter: LabelledLetter
  before: readonly Message[]
  message: Message
  edit: Edit
}

const nameOf = ({ letter, message }: Proposed) => `${letter.id} ${message.ruleId}`

const proposed: Proposed[] = judged.flatMap(({ letter, messages: before }) =>
  before.flatMap((message) =>
    [...(message.fix ? [message.fix] : []), ...(message.suggestions ?? [])].map((edit) => ({
      letter,
      before,
      message,
      edit,
    })),
  ),
)

function counts(messages: readonly Message[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { ruleId } of messages) counted.set(ruleId, (counted.get(ruleId) ?? 0) + 1)
  return counted
}

/** The linter has tried each of them before it offered it: one in three shows whether it tries well. */
const applied = proposed
  .filter((_, at) => at % 3 === 0)
  .map((one) => {
    const { letter, before, message, edit } = one
    const { text, kind, format } = letter
    const changed = text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset)
    const after = counts(linter.lint(changed, { kind, format, tryEdits: false }).messages)
    const was = counts(before)
    const rules = new Set([...was.keys(), ...after.keys()])
    /** How many findings of each rule there are more (or fewer) than before. */
    const change = new Map([...rules].map((rule) => [rule, (after.get(rule) ?? 0) - (was.get(rule) ?? 0)]))
    return { name: nameOf(one), message, edit, change }
  })

test('taking a fix or suggestion removes its finding', () => {
  expect(applied.length).toBeGreaterThan(300)
  expect(applied.filter(({ message, change }) => change.get(message.ruleId)! >= 0)).toEqual([])
})

test('and adds none but a blank to fill in', () => {
  const added = applied.flatMap(({ name, change }) =>
    [...change].filter(([rule, by]) => by > 0 && rule !== 'no-placeholders').map(([rule]) => `${name}: ${rule}`),
  )
  // A correction of how something is written may bring to light what the slip hid: none of these does.
  expect(added).toEqual([])
})

test('they read as they were when somebody last looked at them', async () => {
  const short = (text: string) => JSON.stringify(text.replace(/\s+/g, ' '))
  const lines = proposed.map((one) => {
    const { text } = one.letter
    const { edit } = one
    const around = text.slice(Math.max(0, edit.range.start.offset - 40), edit.range.start.offset)
    const old = text.slice(edit.range.start.offset, edit.range.end.offset)
    return `${nameOf(one)}: …${short(around)} ${short(old)} → ${short(edit.text)}`
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('suggestions.snapshot.txt')
})
