import { additionAfter } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'asks-for-feedback',
  summary: 'Ask a specific question about what you could improve.',
  why: 'A wide question gets “you weren’t the right fit”. One about an answer, a skill or a task gets something to work on.',
  source: { document: 'FEEDBACK', quote: 'What area in particular did you feel I lacked experience?' },
  levels: { 'feedback-request': 'error' },
  messages: {
    wide: 'There is no specific question about what you could improve. Ask about one answer, skill or task.',
  },
  lacks: ['wide'],
  examples: {
    good: [
      'Which of my answers fell short?',
      'In what area did I lack experience?',
      'When I talked you through the reversing lesson, which part would have lost a nervous learner?',
      'What should I work on before I apply again?',
      'Was it the order I chose, the speed, or the way I explained myself that you would have me work on first?',
      'I’d like to know whether it was the register or the interactions, so that I can practise the right one.',
    ],
    bad: [
      {
        letter: '⟦Thank you for letting me know.⟧',
        reports: 'wide',
        suggests: ' Which of my answers could have been stronger?',
      },
      { letter: '⟦Do you have any feedback?⟧', reports: 'wide' },
      { letter: '⟦Have you any thoughts for me, anything at all?⟧', reports: 'wide' },
      { letter: '⟦Could we speak by phone?⟧', reports: 'wide' },
      { letter: '⟦I would be grateful to know what I did wrong.⟧', reports: 'wide' },
      { letter: '⟦Send me the scores.⟧', reports: 'wide' },
      { letter: '⟦I would welcome any comments.⟧', reports: 'wide' },
    ],
  },
  check({ letter, report }) {
    if (!letter.lacks('feedback')) return
    const at = closing(letter)
    report({
      at,
      message: 'wide',
      suggestions: [additionAfter(letter, at, 'Which of my answers could have been stronger?', 'Ask about one thing')],
    })
  },
})
