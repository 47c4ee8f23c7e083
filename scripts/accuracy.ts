/**
 * How well the judgement agrees with careful readers: over the labelled letters by rule and in all, those that nothing is learned from by
 * themselves too, and over the sentence banks, open halves (which the model learned from) beside the halves put aside.
 * `--letters d,bd` takes only these sets, or letters whose name begins so; `--banks` lists each bank. Every disagreement is listed by
 * `--misses` on the labelled letters, by `--annotated-misses` on the annotated letters put aside, and by `--bank-misses` on the open halves.
 */
import './commonjs'
import { join } from 'node:path'
import { createLinter } from '../src/index'
import { movesInRow, movesOf } from '../src/moves/judge-letter'
import { type MoveName, moveNames } from '../src/moves/move'
import { MappedText } from '../src/text/mapped-text'
import { sentencesOf } from '../src/text/sentence'
import { readAnnotatedLetters } from './annotated-letters'
import { readBanks } from './banks'
import { readLabelledLetters, setOf } from './labelled-letters'
import { faultsFound, isFault, readPlainSentences } from './plain-sentences'
import { f1, percent, Summary, scoreLetter, type Tally } from './score'

const root = join(import.meta.dirname, '..')
const flag = (name: string) => process.argv.includes(name)
const prefixes = flag('--letters') ? process.argv[process.argv.indexOf('--letters') + 1]!.split(',') : ['']
const show = (name: string, tally: Tally) => {
  const { precision, recall, f1: score } = f1(tally)
  return `${name.padEnd(26)} ${percent(precision)}  ${percent(recall)}  ${percent(score)}  ${String(tally.hits).padStart(4)} ${String(tally.misses).padStart(4)} ${String(tally.falseAlarms).padStart(4)}`
}
const total = (tallies: Iterable<Tally>): Tally => {
  const sum = { hits: 0, misses: 0, falseAlarms: 0 }
  for (const tally of tallies) {
    sum.hits += tally.hits
    sum.misses += tally.misses
    sum.falseAlarms += tally.falseAlarms
  }
  return sum
}

const linter = createLinter()
const everyLetter = readLabelledLetters(root)
const sets = new Set(everyLetter.map(({ id }) => setOf(id)))
const isWanted = (id: string) => prefixes.some((name) => (sets.has(name) ? setOf(id) === name : id.startsWith(name)))
const letters = everyLetter.filter(({ id }) => isWanted(id))
const rules = new Map<string, Tally>()
const tallyOf = (rule: string): Tally => {
  const tally = rules.get(rule) ?? { hits: 0, misses: 0, falseAlarms: 0 }
  rules.set(rule, tally)
  return tally
}

const all = new Summary()
const unlearned = new Summary()
/** The same letters, judged as letters of the kind that they are taken for. */
const kindUntold = new Summary()
const disagreements: string[] = []
for (const letter of letters) {
  const { messages } = linter.lint(letter.text, { format: letter.format, kind: letter.kind, tryEdits: false })
  const score = scoreLetter(letter, messages)
  for (const rule of score.hits) tallyOf(rule).hits++
  for (const { rule } of score.misses) tallyOf(rule).misses++
  for (const { ruleId } of score.falseAlarms) tallyOf(ruleId).falseAlarms++
  const untold = linter.lint(letter.text, { format: letter.format, tryEdits: false })
  const [inferred] = untold.letters
  const sameKind = inferred?.kind === letter.kind
  for (const summary of letter.learned ? [all] : [all, unlearned]) summary.add(letter, score, sameKind)
  if (!letter.learned) kindUntold.add(letter, scoreLetter(letter, untold.messages), sameKind)
  if (!sameKind)
    disagreements.push(`${letter.id}  kind: ${inferred?.kind} instead of ${letter.kind} (${inferred?.kindReason})`)
  for (const { rule, quote, about } of score.misses)
    disagreements.push(`${letter.id}  missed ${rule}: ${quote ?? about ?? ''}`)
  for (const { ruleId, range } of score.falseAlarms) {
    disagreements.push(
      `${letter.id}  false ${ruleId}: ${letter.text.slice(range.start.offset, range.end.offset).replaceAll(/\s+/g, ' ').slice(0, 160)}`,
    )
  }
}
if (flag('--misses')) console.log(`${disagreements.join('\n')}\n`)
console.log(`${'rule'.padEnd(26)} precis. recall  F1     hits miss false`)
for (const [rule, tally] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(show(rule, tally))

if (unlearned.letters > 0) {
  console.log(`\nletters that nothing is learned from: ${unlearned}`)
  console.log(`\nthe same with their kinds inferred: F1 ${percent(f1(kindUntold.tally).f1)}`)
}
if (unlearned.letters < all.letters) console.log(`\nall letters: ${all}`)
console.log()

/** The letters that were put aside from all learning: of each sentence in its place, does it make the move? */
function annotatedTallies(): Map<MoveName, Tally> {
  const tallies = new Map<MoveName, Tally>(moveNames.map((name) => [name, { hits: 0, misses: 0, falseAlarms: 0 }]))
  for (const { sentences, aside } of readAnnotatedLetters(root, 'annotated')) {
    if (!aside) continue
    const found = movesInRow(sentences.map(({ text }) => text))
    sentences.forEach(({ text, moves }, at) => {
      for (const name of moveNames) {
        const [is, said] = [moves.has(name), found[at]!.has(name)]
        if (is && said) tallies.get(name)!.hits++
        else if (is) tallies.get(name)!.misses++
        else if (said) tallies.get(name)!.falseAlarms++
        if (flag('--annotated-misses') && is !== said) console.log(`${name}  ${is ? 'missed' : 'false'}: ${text}`)
      }
    })
  }
  return tallies
}

/** A bank's own question: does the sentence make the bank's move? */
function bankTallies(aside: boolean): Map<MoveName, Tally> {
  const tallies = new Map<MoveName, Tally>(moveNames.map((name) => [name, { hits: 0, misses: 0, falseAlarms: 0 }]))
  for (const sentence of readBanks(root)) {
    const { bank } = sentence
    if (sentence.aside !== aside || bank === undefined) continue
    const found = sentencesOf(MappedText.plain(sentence.text, 0)).some((part) => movesOf(part).has(bank))
    const tally = tallies.get(bank)!
    const is = sentence.moves.has(bank)
    if (found && is) tally.hits++
    else if (is) tally.misses++
    else if (found) tally.falseAlarms++
    if (flag('--bank-misses') && !aside && found !== is)
      console.log(`${bank}  ${is ? 'missed' : 'false'}: ${sentence.text}`)
  }
  return tallies
}

/** The faults of plain sentences in good letters: a sentence that could be two is met by either. Of the many that are there to learn from, which nothing is yet, one in twelve is enough. */
function plainTally(aside: boolean): Tally {
  const tally: Tally = { hits: 0, misses: 0, falseAlarms: 0 }
  const sentences = readPlainSentences(root).filter(({ half }) => (half === undefined) === aside)
  for (const sentence of aside ? sentences : sentences.filter((_, at) => at % 12 === 0)) {
    const wanted = [...sentence.moves].filter(isFault)
    for (const found of faultsFound(linter, sentence)) {
      if (wanted.some((name) => found.has(name))) tally.hits++
      else if (wanted.length > 0) tally.misses++
      tally.falseAlarms += [...found].filter((name) => !sentence.moves.has(name)).length
    }
  }
  return tally
}

const annotated = annotatedTallies()
const open = bankTallies(false)
const aside = bankTallies(true)
if (flag('--banks')) {
  console.log(`\n${'bank'.padEnd(26)} precis. recall  F1     hits miss false`)
  for (const name of moveNames)
    console.log(
      `${show(name, open.get(name)!)}\n${show('  put aside', aside.get(name)!)}\n${show('  in letters put aside', annotated.get(name)!)}`,
    )
}

console.log(`annotated letters put aside: F1 ${percent(f1(total(annotated.values())).f1)} over the moves of their sentences
sentence banks: F1 ${percent(f1(total(open.values())).f1)} on the open halves, ${percent(f1(total(aside.values())).f1)} on the halves put aside
plain sentences in good letters: F1 ${percent(f1(plainTally(false)).f1)} over the faults of one in twelve, ${percent(f1(plainTally(true)).f1)} of those put aside`)
