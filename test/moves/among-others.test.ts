import { expect, test } from 'vitest'
import { amongOthers } from '../../src/moves/among-others'
import { moveModel } from '../../src/moves/model'

const { names } = moveModel()
const place = (name: (typeof names)[number]) => names.indexOf(name)

/** A sentence that makes one move so plainly, and no other. */
function making(name: (typeof names)[number], score: number): Float32Array {
  const scores = new Float32Array(names.length).fill(-8)
  scores[place(name)] = score
  return scores
}

const thanks = making('thanks', 5)
const doubtful = making('complaint', 0.5)

test('one doubtful fault in a letter that has no other is let stand', () => {
  const scores = amongOthers([thanks, thanks, thanks, doubtful, thanks, thanks, thanks])
  expect(scores[3]![place('complaint')]).toBeLessThan(0)
  expect(scores[3]![place('thanks')]).toBe(-8)
  expect(scores[0]![place('thanks')]).toBe(5)
})

test('a plain fault is reported, whatever else is in the letter', () => {
  const scores = amongOthers([thanks, thanks, thanks, making('complaint', 3), thanks, thanks, thanks])
  expect(scores[3]![place('complaint')]).toBeGreaterThan(0)
})

test('among many faults a doubtful one is believed', () => {
  const plea = making('plea', 8)
  const scores = amongOthers([thanks, plea, plea, doubtful, plea, plea, plea])
  expect(scores[3]![place('complaint')]).toBeGreaterThan(0)
})

test('a sentence alone is judged as it is', () => {
  const [alone] = amongOthers([doubtful])
  expect(alone![place('complaint')]).toBe(0.5)
})

test('what is rarer in letters than in what was learned from is believed less, alone or not', () => {
  const [alone] = amongOthers([making('plea', 5)])
  expect(alone![place('plea')]).toBeLessThan(5)
})
