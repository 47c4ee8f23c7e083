import { expect, test } from 'vitest'
import { amongOthers, surroundings, weighed } from '../../src/moves/among-others'
import stored from '../../src/moves/among-others.weights.js'
import { moveModel } from '../../src/moves/model'
import type { MoveName } from '../../src/moves/move'

const { names } = moveModel()
const place = (name: MoveName) => names.indexOf(name)

/** A sentence of a dozen words that makes one move so plainly, and no other. */
function making(name: MoveName, score: number) {
  const scores = new Float32Array(names.length).fill(-8)
  scores[place(name)] = score
  return { scores, words: 12 }
}

const thanks = making('thanks', 5)
const doubtful = making('complaint', 0.5)
const complaintIn = (letter: ReturnType<typeof making>[]) =>
  amongOthers(letter, 'recovery')[letter.indexOf(doubtful)]![place('complaint')]!

test('one doubtful fault in a letter that has no other is let stand', () => {
  const scores = amongOthers([thanks, thanks, thanks, doubtful, thanks, thanks, thanks], 'thank-you')
  expect(scores[3]![place('complaint')]).toBeLessThan(0)
})

test('a plain fault is reported, whatever else is in the letter', () => {
  const scores = amongOthers([thanks, thanks, thanks, making('complaint', 6), thanks, thanks, thanks], 'thank-you')
  expect(scores[3]![place('complaint')]).toBeGreaterThan(0)
})

test('among many faults a doubtful one is believed more', () => {
  const plea = making('plea', 8)
  expect(complaintIn([thanks, plea, plea, doubtful, plea, plea, plea])).toBeGreaterThan(
    complaintIn([thanks, thanks, thanks, doubtful, thanks, thanks, thanks]),
  )
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
