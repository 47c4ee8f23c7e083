import { expect, test } from 'vitest'
import { callsItForegone } from '../../src/moves/foregone'

test.each([
  'The whole thing was a sham.',
  'I think the interview was only a formality.',
  'You had made up your minds before I sat down.',
  'It was decided long before I came.',
  'The post had been promised to somebody inside.',
  'The job was always meant for your nephew.',
  'A man of fifty-eight was never in the running.',
  'The advertisement was not honest.',
  'Your posting was misleading.',
  'You misled me about the hours.',
  'You promised me the post, and then you gave it to a friend.',
  'You took my plan and hired somebody else.',
  'Ideas of my talk are now on your website.',
  'I fear the choice was made well before anyone came.',
  'The vacancy was never really open.',
  'You had made the decision before I walked in.',
])('calls it foregone: %s', (text) => expect(callsItForegone(text)).toBe(true))

test.each([
  'You said that the last tender was a sham.',
  'The interview was a pleasure.',
  'The advertisement was honest about nights.',
  'The post had been kept for a second nurse, you said, until May.',
  'Please use my plan if it is of any help.',
  'You used my idea as an example, which I liked.',
  'You told me that the job was mine to lose, and I laughed.',
  'The decision was made on Friday, you wrote.',
  'You had chosen the tiles with care.',
  'Was the test a formality?',
  'It was no formality, and I learnt from it.',
  'The rota was decided before the season began.',
  'I was never in that club.',
])('does not: %s', (text) => expect(callsItForegone(text)).toBe(false))
