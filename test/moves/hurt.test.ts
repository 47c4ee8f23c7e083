import { expect, test } from 'vitest'
import { hurts } from '../../src/moves/hurt'

test.each([
  'I cried when your letter came.',
  'My wife and I wept at the kitchen table.',
  'I respect the choice, even if my mother and I have cried over it.',
  'Well, that one stung.',
  'It hurts more than I can say.',
  'I am crushed.',
  'I feel humiliated.',
  'I was gutted to read your email.',
  'I am yet to get over your message.',
  'I have not slept since Tuesday.',
  'I cannot stop thinking about what I said.',
  'Each refusal takes a little more out of me.',
  'I had set my heart on it.',
  'I had already told my children that I had the post.',
  'I’d already bought the boots.',
  'I had even handed in my notice.',
])('hurts: %s', (text) => expect(hurts(text)).toBe(true))

test.each([
  'I was disappointed, of course, and I wish you well.',
  'It was a blow, but a fair one.',
  'I cried with laughter at the foreman’s story.',
  'A patient cried when I read her the letter.',
  'I was devastated for the family who lost the barn.',
  'I have not yet recovered the third account.',
  'I told my family about your garden.',
  'I had told my children about owls for years.',
  'I had already bought the paint when the order came.',
  'The belt was in tears, and I sewed it.',
  'The stone was crushed on site.',
  'It hurt sales at Moss for a month.',
])('does not: %s', (text) => expect(hurts(text)).toBe(false))
