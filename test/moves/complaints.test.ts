import { expect, test } from 'vitest'
import { complains, excuses } from '../../src/moves/complaints'

test.each([
  'You interrupted me three times.',
  'Mr Tran kept cutting me off.',
  'They talked over me.',
  'You did not let me explain the plan.',
  'You never looked up.',
  'You clearly had not read my papers.',
  'She only gave me two questions.',
  'You were twenty minutes late.',
  'The panel seemed bored.',
  'You spent half the hour talking about the merger.',
  'You kept me waiting for half an hour.',
])('complains: %s', (text) => expect(complains(text)).toBe(true))

test.each([
  'You gave me two hours, which was generous.',
  'You told me that your drivers are cut off twice a day.',
  'You cut me off, and rightly: I had wandered.',
  'You were late for the ferry on my account, and kind about it, thank you.',
  'You did not let me carry the tray, which was kind of you, and I thank you.',
  'Did you have time to read my papers?',
  'You said that the last fitter never listened.',
  'You laughed with me about the goat.',
])('does not: %s', (text) => expect(complains(text)).toBe(false))

test.each([
  'I had a heavy cold, so my answers were short.',
  'I was tired after a night shift, which is why I seemed slow.',
  'My bus broke down, so I was not at my best.',
  'My nerves got the better of me.',
])('excuses: %s', (text) => expect(excuses(text)).toBe(true))

test.each([
  'My train was late, so I missed the tour; I should have left earlier.',
  'I had an off day.',
  'The cold store was slow to chill, so I moved the racks.',
  'At Moss the bus ran late, so I could not open on time, and I bought a bicycle.',
  'I was tired and happy.',
])('does not: %s', (text) => expect(excuses(text)).toBe(false))
