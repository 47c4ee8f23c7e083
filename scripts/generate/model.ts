import { cuesOf } from '../../src/moves/cues'
import { moveNames as allNames, codedNames, faultNames, type MoveName } from '../../src/moves/move'
import { tokensOf } from '../../src/moves/tokens'
import { MappedText } from '../../src/text/mapped-text'
import { sentencesOf } from '../../src/text/sentence'
import { type BankSentence, readAuthorsSentences, readBanks } from '../banks'
import { bestThreshold, type Example, numberCues, train, trainOptions } from './train'

const moveNames = allNames.filter((name) => !(codedNames as readonly string[]).includes(name))

/** The cues of a bank's sentence, as `judgeLetter` would see them; a text that splits gives the cues of its parts together. */
export function cueNames(text: string): string[] {
  const names = new Set<string>()
  for (const sentence of sentencesOf(MappedText.plain(text, 0))) {
    const bare = sentence.text.replace(/["”’)\s]+$/, '')
    for (const { name } of cuesOf(tokensOf(sentence), { question: bare.endsWith('?'), exclaims: bare.endsWith('!') }))
      names.add(name)
  }
  return [...names]
}

/**
 * Sentences as examples. What a sentence was written for counts in full; its other labels, given in passing, count less. Most sentences
 * make no given move, so those that do are weighed up, or the model would learn to say no.
 */
export function examplesOf(
  sentences: readonly BankSentence[],
  names: readonly string[][],
  numbers: ReadonlyMap<string, number>,
): Example[] {
  const lift = moveNames.map((name) => {
    const positive = sentences.filter(({ moves }) => moves.has(name)).length
    return Math.sqrt((sentences.length - positive) / Math.max(1, positive))
  })
  return sentences.map(({ bank, moves }, at) => {
    const cues = Uint32Array.from(names[at]!.flatMap((name) => numbers.get(name) ?? []))
    const labels = Int8Array.from(moveNames, (name) => (moves.has(name) ? 1 : 0))
    const weights = Float32Array.from(
      moveNames,
      (name, move) => (name === bank ? 1 : 0.6) * (moves.has(name) ? lift[move]! : 1),
    )
    return { cues, labels, weights }
  })
}

/** A false alarm costs more trust than a miss, but for moves whose lack is what is reported: not to see those is the false alarm. */
const precisionFirst = 0.6
const recallFirst = 1
const recallMost = 1.5
/** The banks are richer in every move than letters are, so what is best for them is held to a least. */
const leastForFaults = 0.4
const leastForOthers = -0.8
const leastForDecisive = 0
/** A letter that lacks one of these is told so, and one sentence of it is enough: to miss that sentence is the false alarm. */
const wanted: readonly MoveName[] = ['enthusiasm', 'need', 'conversation', 'acceptance', 'door', 'thanks']
/** These decide the letter's kind, or stand in for a whole part of it: one sentence taken wrongly must not turn that. */
const decisive: readonly MoveName[] = ['ownership', 'rejection', 'apology', 'call']
/** Arguing and dwelling are reported where they are, as faults are. */
const isFault = (name: MoveName) => ([...faultNames, 'dispute', 'setback'] as readonly MoveName[]).includes(name)

/** Learns the model from the open half of the sentence banks. */
export function modelFiles(root: string): Record<string, string> {
  const open = [...readBanks(root).filter(({ aside }) => !aside), ...readAuthorsSentences(root)]
  const names = open.map(({ text }) => cueNames(text))
  const numbers = numberCues(names, 2)
  const examples = examplesOf(open, names, numbers)
  const learned = moveNames.map((_, move) => train(examples, move, numbers.size, trainOptions))
  const thresholds = moveNames.map((name, move) => {
    const best = bestThreshold(
      examples,
      move,
      numbers.size,
      trainOptions,
      isFault(name) ? precisionFirst : wanted.includes(name) ? recallMost : recallFirst,
    )
    return Math.round(
      100 *
        Math.max(best, isFault(name) ? leastForFaults : decisive.includes(name) ? leastForDecisive : leastForOthers),
    )
  })
  const cues: [string, number[]][] = []
  for (const [name, number] of numbers) {
    const pairs = learned.flatMap(({ cues: weights }, move) => {
      const hundredths = Math.round(weights[number]! * 100)
      return Math.abs(hundredths) >= 6 ? [move, hundredths] : []
    })
    if (pairs.length > 0) cues.push([name, pairs])
  }
  cues.sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = cues.map(([name, pairs]) => `    ${JSON.stringify(name)}: [${pairs.join(',')}]`)
  const bias = learned.map((weights) => Math.round(weights.bias * 100))
  return {
    'src/moves/model.generated.json': `{\n  "moves": ${JSON.stringify(moveNames)},\n  "bias": ${JSON.stringify(bias)},\n  "thresholds": ${JSON.stringify(thresholds)},\n  "cues": {\n${lines.join(',\n')}\n  }\n}\n`,
  }
}
