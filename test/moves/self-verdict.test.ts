import { expect, test } from 'vitest'
import { condemnsSelf, lacksAll } from '../../src/moves/self-verdict'

test.each([
  'I blew it.',
  'I bombed.',
  'Let’s be honest: I blew the interview.',
  'I messed up.',
  'Frankly, I messed the whole thing up.',
  'I was hopeless.',
  'I did very badly.',
  'The interview went terribly.',
  'My performance was abysmal.',
  'I fear that I let myself down in the interview.',
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
  'I did badly on the valve question, and here is the full answer.',
  'The interview was not my usual standard.',
])('owns a moment: %s', (text) => expect(condemnsSelf(text)).toBe(false))

test.each([
  'I would quite understand if you went for somebody stronger.',
  'I will not blame you if you pick someone else.',
  'Thank you for sitting through such a shambles of a talk.',
  'I am a slow starter.',
  'There are gaps in my record.',
  'I have no degree.',
  'I have no experience of X-rays.',
  'I am a long shot.',
])('lacks: %s', (text) => expect(lacksAll(text)).toBe(true))

test.each([
  'I have no degree, but I have held 4,000 paws.',
  'I would understand if you wanted to see the figures first.',
  'There are gaps in the fence at Moss.',
  'I am a slow baker, and my loaves keep a week.',
  'I have no experience of X-rays and would start on the course in May.',
  'I have no course in June.',
  'I was a long shot for the team, and I made it.',
  'I have no experience of failure on nights.',
])('does not: %s', (text) => expect(lacksAll(text)).toBe(false))
