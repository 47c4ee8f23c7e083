import { additionAfter } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'contact-info',
  summary: 'Say how to reach you: a phone number or a mail address.',
  why: 'A reader who wants to call should not have to look for your CV first.',
  source: { document: 'RECOVERY', quote: 'If you have any questions please don’t hesitate to call me at xxx-xxx-xxxx' },
  levels: {
    'thank-you': 'warning',
    recovery: 'error',
    'second-interview': 'error',
    'feedback-request': 'error',
    'stay-in-touch': 'warning',
  },
  messages: {
    any: 'There is no phone number or mail address in the letter. Add one to the closing or under your name.',
    phone:
      'There is no phone number in the letter, and a call is what you ask for. Add one to the closing or under your name.',
  },
  lacks: ['any', 'phone'],
  examples: {
    good: [
      'I am on 612 345 678 after five.',
      'Please call me on 555-0142.',
      'Thank you for Monday.\n\nBest regards,\nSam Doe\nsam.doe@example.com',
      'Sam Doe\n14 Glebe Road, Pinner\n07700 900142\n\nDear Ms. Okafor,\n\nThank you for Monday.',
      'I am at 0491 570 156 most evenings.',
      'My number is 72 418 366.',
      'Thank you for Monday.\n\nBest regards,\nSam Doe\n64 930 118',
      'Write to me at <sam.doe@example.com>, whenever it suits.',
      'Thank you.\n\nRegards,\nSam Doe | +91 98400 55530',
    ],
    bad: [
      { letter: '⟦I helped a firm from 950 000 to 1 400 000 a year.⟧', reports: 'any' },
      {
        letter:
          '⟦In two seasons at the packhouse above the river I took our line from 130 000\n480 000 crates being the most that it had ever held.⟧',
        reports: 'any',
      },
      { letter: 'Thank you for Monday.\n\n⟦I look forward to hearing from you.⟧', reports: 'any' },
      { letter: '⟦Please call me at xxx-xxx-xxxx.⟧', reports: 'any' },
      {
        letter: 'Thank you.\n\n⟦I would welcome a call.⟧\n\nBest,\nSam Doe',
        notes: { writer: { phone: '555-0142' } },
        reports: 'any',
        fixed: 'Thank you.\n\nI would welcome a call. You can reach me at 555-0142.\n\nBest,\nSam Doe',
      },
      {
        kind: 'feedback-request',
        letter: '⟦Could we talk for ten minutes? I am at sam.doe@example.com.⟧',
        reports: 'phone',
      },
      { letter: '⟦I sold 9,300,000 dollars’ worth in 2019 and 2020.⟧', reports: 'any' },
      { letter: '⟦I have kept 17.03.2024 clear.⟧', reports: 'any' },
      { letter: '⟦The number of parcels rose to 64 930 118.⟧', reports: 'any' },
    ],
  },
  check({ letter, notes, report }) {
    const callAsked = letter.kind === 'feedback-request'
    const enough = letter.contacts.some(({ type }) => type === 'phone' || !callAsked)
    if (enough) return
    const at = closing(letter)
    const { phone, email } = notes.writer ?? {}
    const reach = callAsked ? phone : (phone ?? email)
    report({
      at,
      message: callAsked ? 'phone' : 'any',
      fix: reach ? additionAfter(letter, at, `You can reach me at ${reach}.`, 'Add it from your notes') : undefined,
    })
  },
})
