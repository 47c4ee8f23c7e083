import { expect, test } from 'vitest'
import { reproachesSilence } from '../../src/moves/silence'

test.each([
  'I have not heard from you since we met.',
  'I still haven’t heard anything.',
  'I have yet to be told, and I have heard nothing.',
  'You said that I would know by Friday, and I have not.',
  'You promised to write, and you said you would ring on Tuesday, but you never did.',
  'You told me that I would hear within a week, and it is now the third.',
  'You have not rung me back as you said.',
  'Why has nobody answered my letters?',
  'I do not understand why you have not called.',
  'I have tried three times to get hold of you.',
  'Maybe my first message landed in your junk folder.',
  'It only takes a minute to send a line.',
  'It would be polite to let people know.',
  'Please tell me today where I stand.',
  'Kindly get back to me ASAP.',
  'I will not take no for an answer.',
])('reproaches: %s', (text) => expect(reproachesSilence(text)).toBe(true))

test.each([
  'You have not replaced the filler since 2009, you said.',
  'I have not heard the new filler run, and I hope to.',
  'I have not heard a better choir.',
  'You said that you would call the old supplier on Monday, and I have his number.',
  'Should I not hear from you, I will take it that the post is filled.',
  'If I do not hear from you, I wish you well.',
  'You told me that your tenants have not heard back from the council.',
  'Your invitation went into my spam folder, and I found it in time.',
  'I have tried the new blend twice.',
  'It only takes a minute to reset the press.',
  'Tell me when it suits you.',
  'You told me why the customers do not call.',
])('does not: %s', (text) => expect(reproachesSilence(text)).toBe(false))
