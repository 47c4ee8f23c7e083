/**
 * Finds how much rarer each move is in letters as people write them than in those that the model learned from, for `src/moves/among-others.ts`: tries
 * what makes the findings in the letters of `fixtures/letters` that nothing is learned from agree best with their labels, move by move, and prints each step, then the table.
 * To be run anew when the model has learned anew. Letters whose names begin with one of `--aside w,x` choose nothing; how they fare is told beside.
 */
import './commonjs'
import { join } from 'node:path'
import { rules } from '../rules/registry.generated'
import { createLinterOver } from '../src/engine/linter'
import { rarity } from '../src/moves/among-others'
import type { MoveName } from '../src/moves/move'
import { Readings } from '../src/moves/readings'
import { type LabelledLetter, readLabelledLetters } from './labelled-letters'
import { f1, scoreLetter, unjudged } from './score'

const tried: MoveName[] = [
  'departure',
  'self-deprecation',
  'pressure',
  'plea',
  'complaint',
  'comparison',
  'accusation',
  'heavy-apology',
  'self-interest',
  'setback',
  'ownership',
  'bridge',
  'enthusiasm',
  'conversation',
  'acceptance',
  'need',
]
/** What a move's number is changed by, in each round. */
const rounds = [
  [-1.5, 1.5, 3],
  [-0.75, 0.75],
]
/** So much better, in F1, a change must make things: less is chance. */
const least = 0.0002

const linter = createLinterOver(
  rules.filter(({ id }) => !unjudged.has(id)),
  {},
  new Readings(100_000),
)
const at = process.argv.indexOf('--aside')
const prefixes = at < 0 ? [] : process.argv[at + 1]!.split(',')
const isAside = ({ id }: LabelledLetter) => prefixes.some((prefix) => id.startsWith(prefix))
const all = readLabelledLetters(join(import.meta.dirname, '..')).filter(({ learned }) => !learned)
const letters = all.filter((letter) => !isAside(letter))
const others = all.filter(isAside)

function agreement(some: readonly LabelledLetter[]): number {
  const tally = { hits: 0, misses: 0, falseAlarms: 0 }
  for (const letter of some) {
    const { messages } = linter.lint(letter.text, { format: letter.format, kind: letter.kind, tryEdits: false })
    const score = scoreLetter(letter, messages)
    tally.hits += score.hits.length
    tally.misses += score.misses.length
    tally.falseAlarms += score.falseAlarms.length
  }
  return f1(tally).f1
}

const show = (what: string, f: number) =>
  console.log(
    `${what.padEnd(24)} ${f.toFixed(4)}${others.length > 0 ? `  others ${agreement(others).toFixed(4)}` : ''}`,
  )
let best = agreement(letters)
show('as it is', best)
for (const changes of rounds) {
  for (const name of tried) {
    const before = rarity[name] ?? 0
    let chosen = before
    for (const change of changes) {
      rarity[name] = before + change
      const f = agreement(letters)
      if (f <= best + least) continue
      best = f
      chosen = before + change
    }
    rarity[name] = chosen
    if (chosen !== before) show(`${name} ${chosen}`, best)
  }
}
console.log(Object.fromEntries(Object.entries(rarity).filter(([, less]) => less !== 0)))
