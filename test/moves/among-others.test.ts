import { expect, test } from 'vitest'
import { parseLetter } from '../../src/letter/parse-letter'
import { amongOthers, surroundings, weighed } from '../../src/moves/among-others'
import stored from '../../src/moves/among-others.weights.js'
import { saidIn } from '../../src/moves/judge-letter'
import { moveModel } from '../../src/moves/model'
import type { MoveName } from '../../src/moves/move'
import { Readings } from '../../src/moves/readings'
import { readText } from '../../src/text/read'

const { names, width } = moveModel()
const place = (name: MoveName) => names.indexOf(name)

/** A sentence of a dozen words that makes one move so plainly, and no other, and is about nothing in particular. */
function making(name: MoveName, score: number) {
  const scores = new Float32Array(names.length).fill(-8)
  scores[place(name)] = score
  return { scores, vector: new Float32Array(width), words: 12 }
}

const thanks = making('thanks', 5)
const doubtful = making('complaint', 0.5)

test('a plain fault is reported, whatever else is in the letter', () => {
  const scores = amongOthers([thanks, thanks, thanks, making('complaint', 6), thanks, thanks, thanks], 'thank-you')
  expect(scores[3]![place('complaint')]).toBeGreaterThan(0)
})

test('a doubtful complaint is believed among complaints; where it is the only fault of a letter, it is let stand', () => {
  const doubtful = 'The room was on the cold side.'
  const believed = (before: string, after: string) => {
    const text = `Dear Ms Orme,\n\n${before} ${doubtful} ${after}\n\nYours,\nAna`
    const letter = parseLetter(text, readText(text, 'plain'), {})!
    const said = saidIn(letter, new Readings())
    const at = letter.sentences.findIndex((sentence) => sentence.text === doubtful)
    return amongOthers(said, 'recovery')[at]![place('complaint')]!
  }
  const amongComplaints = believed(
    'Nobody had told me that there would be a test. The clerk kept me standing in the hall for half an hour.',
    'Your colleague yawned twice while I spoke. I have hardly slept since then. It was no way to treat anybody.',
  )
  const amongThanks = believed(
    'Thank you for Monday and for the tour of the kilns. You told me that the night firing worries you.',
    'I would start with the rota. At Pell Tiles I cut the breakages by half in 2023. May I come by on Friday?',
  )
  expect(amongComplaints).toBeGreaterThan(0)
  expect(amongThanks).toBeLessThan(0)
})

test('a sentence alone is judged as it is', () => {
  const [alone] = amongOthers([doubtful], 'recovery')
  expect(alone![place('complaint')]).toBe(0.5)
})

test('what serves the letter is left as it is, in any company', () => {
  const scores = amongOthers([thanks, doubtful, thanks, doubtful, thanks, doubtful, thanks], 'recovery')
  expect(scores[0]![place('thanks')]).toBe(5)
})

test('what is rarer in letters than in what was learned from is believed less, alone or not', () => {
  const [alone] = amongOthers([making('plea', 5)], 'thank-you')
  expect(alone![place('plea')]).toBeLessThan(5)
})

test('there is a weight for each of the surroundings of each move that is weighed', () => {
  const [row] = surroundings([thanks], 'thank-you')
  expect(atob(stored.bytes)).toHaveLength(2 * weighed.length * row!.length)
})
