import { expect, test } from 'vitest'
import { condemnsSelf, lacksAll } from '../../src/moves/self-verdict'

test.each([
  'I blew it.',
  'I bombed.',
  'Let’s be honest: I blew the interview.',
  'I messed up.',
  'Frankly, I messed the whole thing up.',
  'I was hopeless.',
  'I made a complete fool of myself.',
  'I embarrassed myself!',
  'I failed the interview badly.',
])('condemns the writer whole: %s', (text) => expect(condemnsSelf(text)).toBe(true))

test.each([
  'I bombed the rate question.',
  'I fluffed my lines on farm loans.',
  'I messed up the order of the slides.',
  'I failed to bring the form.',
  'I was hopeless at names, so I keep a card.',
  'I did not do well.',
  'I was not myself.',
])('owns a moment: %s', (text) => expect(condemnsSelf(text)).toBe(false))

test.each(['I have no degree.', 'I have no experience of X-rays.', 'I am a long shot.'])('lacks: %s', (text) =>
  expect(lacksAll(text)).toBe(true),
)

test.each([
  'I have no degree, but I have held 4,000 paws.',
  'I have no experience of X-rays and would start on the course in May.',
  'I have no course in June.',
  'I was a long shot for the team, and I made it.',
  'I have no experience of failure on nights.',
])('does not: %s', (text) => expect(lacksAll(text)).toBe(false))
