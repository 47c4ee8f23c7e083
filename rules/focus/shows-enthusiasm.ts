import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'shows-enthusiasm',
  summary: 'Show enthusiasm for this employer, team or work.',
  why: 'People hire those who want to be there. Say what it is about their work that you would be glad of.',
  source: { document: 'SECOND', quote: 'Be polite and concise, but show your enthusiasm!' },
  levels: { 'thank-you': 'suggestion', recovery: 'suggestion', 'second-interview': 'warning' },
  messages: {
    cool: 'No sentence shows enthusiasm for their work, team or firm. Say what about it you would be glad to be part of.',
  },
  lacks: ['cool'],
  examples: {
    good: [
      'I would be thrilled to look after your maps.',
      'I’d be proud to be one of your team.',
      'I came away wanting to sell for the two of you.',
      'I would love to cook from your nine dishes and a fish.',
      'XLR Corp. has an exceptionally bright future and I would like to be part of it.',
      'I can think of no yard where I’d sooner work.',
    ],
    bad: [
      { letter: '⟦I am interested in the position.⟧', reports: 'cool' },
      { letter: '⟦Thank you for your time.⟧', reports: 'cool' },
      { letter: '⟦I was glad of our conversation.⟧', reports: 'cool' },
      { letter: '⟦My number is 555-0142.⟧', reports: 'cool' },
      { letter: '⟦I cut waste by half in a year.⟧', reports: 'cool' },
      { letter: '⟦You told me that the queue is too long.⟧', reports: 'cool' },
    ],
  },
  check({ letter, report }) {
    if (letter.lacks('enthusiasm')) report({ at: body(letter), message: 'cool' })
  },
})
