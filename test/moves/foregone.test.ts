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
])('calls it foregone: %s', (text) => expect(callsItForegone(text)).toBe(true))

test.each([
  'You said that the last tender was a sham.',
  'The interview was a pleasure.',
  'The advertisement was honest about nights.',
  'The post had been kept for a second nurse, you said, until May.',
  'You had chosen the tiles with care.',
  'Was the test a formality?',
  'It was no formality, and I learnt from it.',
  'The rota was decided before the season began.',
  'I was never in that club.',
])('does not: %s', (text) => expect(callsItForegone(text)).toBe(false))
