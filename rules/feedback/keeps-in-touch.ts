import { additionAfter } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'keeps-in-touch',
  summary: 'Keep the door open: ask to be considered again, or to stay in touch.',
  why: 'A gracious loser is the first to be called when the next post comes up. Contacting them only then may be too late.',
  source: { document: 'LEVERAGE', quote: 'Will they allow you to stay in touch?' },
  levels: { 'feedback-request': 'suggestion', 'stay-in-touch': 'error' },
  messages: { shut: 'Nothing asks to be considered again or to stay in touch. Add one line that keeps the door open.' },
  lacks: ['shut'],
  examples: {
    good: [
      { kind: 'stay-in-touch', letter: 'Please ring if you take on more hands.' },
      { kind: 'stay-in-touch', letter: 'Drop me a line when another post comes up.' },
      'Might there be another post in the yard that would suit me?',
      'I would like to be considered when you next need an engineer.',
      'Please keep me in mind for the spring intake.',
      'Should another trainer’s job come up, please think of me.',
      'May I stay in touch?',
      'If a seat comes up in the spring, I should be very glad to be considered.',
      'Are there other roles at the firm that I might suit better?',
      'I will ring every Friday until something opens up.',
      'You will hear from me each month till there is a place for me.',
    ],
    bad: [
      {
        kind: 'stay-in-touch',
        letter: '⟦Thank you for Monday. Please ring the bell if you came by the lower gate.⟧',
        reports: 'shut',
      },
      {
        kind: 'stay-in-touch',
        letter: '⟦Thank you for letting me know.⟧',
        reports: 'shut',
        suggests: ' I would be glad to be considered for other roles, and to stay in touch.',
      },
      {
        kind: 'stay-in-touch',
        letter: 'I respect the decision.\n\n⟦I wish your new colleague well.⟧',
        reports: 'shut',
      },
      { kind: 'feedback-request', letter: '⟦Which of my answers fell short?⟧', reports: 'shut' },
      { kind: 'stay-in-touch', letter: '⟦Please give Biscuit a scratch from me.⟧', reports: 'shut' },
      { kind: 'stay-in-touch', letter: '⟦It was good to meet you.⟧', reports: 'shut' },
      {
        kind: 'stay-in-touch',
        letter: '⟦Every night I would sit with the ewes until the vet comes.⟧',
        reports: 'shut',
      },
      { kind: 'feedback-request', letter: '⟦Could we speak by phone for ten minutes?⟧', reports: 'shut' },
    ],
  },
  check({ letter, report }) {
    if (!letter.lacks('door')) return
    const at = closing(letter)
    report({
      at,
      message: 'shut',
      suggestions: [
        additionAfter(
          letter,
          at,
          'I would be glad to be considered for other roles, and to stay in touch.',
          'Keep the door open',
        ),
      ],
    })
  },
})
