import { expect, test } from 'vitest'
import { discrimination } from '../../src/moves/discrimination'
import { threatens } from '../../src/moves/threats'

test.each([
  'My solicitor will be in touch.',
  'You will be hearing from my attorney, or rather, you will hear from my union.',
  'I am considering legal action.',
  'I reserve the right to take legal steps.',
  'I have talked it over with a lawyer.',
  'I have raised this with ACAS.',
  'I shall be warning others about how I was treated.',
  'I will be leaving a review on Google.',
  'My review on Indeed will tell the rest.',
  'I know a journalist who likes this sort of thing.',
])('threatens: %s', (text) => expect(threatens(text)).toBe(true))

test.each([
  'I worked for a solicitor and drafted 200 leases.',
  'I took legal advice for my last firm on forty leases.',
  'I left a five-star review on Google long before I applied.',
  'I will tell my friends about your bakery.',
  'I have talked it over with my wife.',
  'You said that your solicitor will draw up the lease.',
  'I have a form for this from your office.',
])('does not: %s', (text) => expect(threatens(text)).toBe(false))

test.each([
  'My accent may have had something to do with it.',
  'If I had been younger, I would have got it.',
  'That is discrimination.',
  'I feel that I was discriminated against.',
  'You did not like my accent.',
  'Perhaps I was too old for you.',
])('names a trait for the reason: %s', (text) => expect(discrimination.test(text)).toBe(true))

test.each([
  'My hearing aid made the noise test easy.',
  'I wear a headscarf and was pleased that nobody made anything of it.',
  'My accent is from Cork.',
  'If I had been quicker, I would have caught the tram.',
  'I have handled forty cases of discrimination.',
  'I was too old for the scouts, so I led them.',
  'You did not like my first plan, and you were right.',
])('does not: %s', (text) => expect(discrimination.test(text)).toBe(false))
