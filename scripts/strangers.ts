/**
 * The sentences of the labelled letters that nothing is learned from, with the faults that their labels allege, as JSON on standard output: what `training/strangers.py` compares
 * readers by. A letter: `{ id, kind, judged, sentences: [{ text, faults }] }`, faults by the names of their moves, `judged` those that its kind forbids.
 */
import './commonjs'
import { join } from 'node:path'
import { createLinter } from '../src/index'
import type { faultNames } from '../src/moves/move'
import { levelFor } from '../src/rule/level'
import { placesOf, readLabelledLetters } from './labelled-letters'

type Fault = (typeof faultNames)[number]

const faultOf: Record<string, Fault> = {
  'no-accusations': 'accusation',
  'no-departure-stories': 'departure',
  'no-comparing-candidates': 'comparison',
  'no-hounding': 'pressure',
  'no-begging': 'plea',
  'no-self-deprecation': 'self-deprecation',
  'no-whining': 'complaint',
  'no-over-apologizing': 'heavy-apology',
  'employer-focus': 'self-interest',
}

const linter = createLinter()
const levels = new Map(linter.rules.map(({ id, levels }) => [id, levels]))

const unlearned = readLabelledLetters(join(import.meta.dirname, '..')).filter(({ learned }) => !learned)
const letters = unlearned.flatMap(({ id, text, kind, format, labels: given }) => {
  const faults = given.flatMap(({ rule, quote }) => {
    const fault = faultOf[rule]
    return fault && quote ? placesOf(text, quote).map((place) => ({ fault, ...place })) : []
  })
  const judged = Object.entries(faultOf).flatMap(([rule, fault]) =>
    levelFor(levels.get(rule)!, kind) === 'off' ? [] : [fault],
  )
  return linter.read(text, { kind, format }).map(({ sentences }) => ({
    id,
    kind,
    judged,
    sentences: sentences.map((sentence) => ({
      text: sentence.text,
      faults: faults.filter(({ start, end }) => sentence.start < end && start < sentence.end).map(({ fault }) => fault),
    })),
  }))
})
console.log(JSON.stringify(letters))
