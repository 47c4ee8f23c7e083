import { expect, test } from 'vitest'
import { movesInRow } from '../../src/moves/judge-letter'

const movesOf = (text: string) => [...movesInRow([text])[0]!]

test.each([
  'We left the old kiln running overnight and lost nothing.',
  'I left the night gate open so that drivers could weigh in before six, and queues fell by half.',
  'I left the trial plots as they were and sowed the headland.',
])('what was left as it was is no post that was given up: %s', (text) => {
  expect(movesOf(text)).not.toContain('departure')
})

test.each([
  'I left the ward because the new matron cut our breaks.',
  'My last firm went under, which left me without a post.',
  'I left the firm in good order when the owner sold it.',
])('a post that was given up is: %s', (text) => {
  expect(movesOf(text)).toContain('departure')
})

test('an apology is heavy by its degree', () => {
  expect(movesOf('I am so sorry that I forgot the form.')).toContain('heavy-apology')
  expect(movesOf('I am also sorry that I forgot the form.')).not.toContain('heavy-apology')
})
