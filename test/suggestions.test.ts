import { expect, test } from 'vitest'
import { readLabelledLetters, sampled } from '../scripts/labelled-letters'
import { createLinter, type Edit, type Message } from '../src/index'

const linter = createLinter()
const letters = sampled(readLabelledLetters('.'))

interface Applied {
  name: string
  message: Message
  edit: Edit
  /** How many findings of each rule there are more (or fewer) than before. */
  change: Map<string, number>
}

function counts(messages: readonly Message[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { ruleId } of messages) counted.set(ruleId, (counted.get(ruleId) ?? 0) + 1)
  return counted
}

/** Corrections of how something is written: what is read then is another text, and has its own findings. */
const broughtToLight = [
  'ag26 contractions: employer-focus',
  'be05 inclusive-language: readability',
  'br40 inclusive-language: no-whining',
  'd07 inclusive-language: offers-solution',
  'ec26 contractions: no-begging',
]

const applied: Applied[] = letters.flatMap(({ id, text, kind, format }) => {
  const before = linter.lint(text, { kind, format }).messages
  return before.flatMap((message) =>
    [...(message.fix ? [message.fix] : []), ...(message.suggestions ?? [])].map((edit) => {
      const changed = text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset)
      const after = counts(linter.lint(changed, { kind, format, tryEdits: false }).messages)
      const was = counts(before)
      const rules = new Set([...was.keys(), ...after.keys()])
      const change = new Map([...rules].map((rule) => [rule, (after.get(rule) ?? 0) - (was.get(rule) ?? 0)]))
      return { name: `${id} ${message.ruleId}`, message, edit, change }
    }),
  )
})

test('taking any fix or suggestion removes its finding', () => {
  expect(applied.length).toBeGreaterThan(1000)
  expect(applied.filter(({ message, change }) => change.get(message.ruleId)! >= 0)).toEqual([])
})

test('and adds none but a blank to fill in, or what a slip hid', () => {
  const added = applied.flatMap(({ name, change }) =>
    [...change].filter(([rule, by]) => by > 0 && rule !== 'no-placeholders').map(([rule]) => `${name}: ${rule}`),
  )
  expect(added).toEqual(broughtToLight)
})

test('they read as they were when somebody last looked at them', async () => {
  const short = (text: string) => JSON.stringify(text.replace(/\s+/g, ' '))
  const lines = applied.map(({ name, edit }) => {
    const { text } = letters.find(({ id }) => name.startsWith(`${id} `))!
    const around = text.slice(Math.max(0, edit.range.start.offset - 40), edit.range.start.offset)
    const old = text.slice(edit.range.start.offset, edit.range.end.offset)
    return `${name}: …${short(around)} ${short(old)} → ${short(edit.text)}`
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('suggestions.snapshot.txt')
})
