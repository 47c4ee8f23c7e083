import { expect, test } from 'vitest'
import { comparesSelf } from '../../src/moves/ranking'

test.each([
  'May I ask how close I came?',
  'Where did I rank?',
  'Was I at least your second choice?',
  'I wonder why you picked him.',
  'What did she bring that I lack?',
  'You will not find anybody keener than me.',
  'You may look, but you won’t find someone who knows cold stores as I do.',
  'A school-leaver would need a year for what I can do on the first day.',
  'Unlike most young people, I turn up on time.',
  'I hear that she has far less experience than I have.',
  'I am simply the best applicant that you will see.',
])('compares: %s', (text) => expect(comparesSelf(text)).toBe(true))

test.each([
  'How close was my plan to what you use?',
  'How near I came to the edge of the quay on that tour!',
  'New graduates learn your system in a week if somebody sits beside them.',
  'You said that a trainee would need a year to learn what I do.',
  'I ranked second of forty at Moss.',
  'You will not find the old files in that room.',
  'We had fewer years than stalls at the fair.',
  'Why did you choose a wet kiln?',
  'I am the one who rang about the boots.',
])('does not: %s', (text) => expect(comparesSelf(text)).toBe(false))
