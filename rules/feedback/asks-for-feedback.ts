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
      'Did I fall short on the drawings, or on the pricing?',
      'Is there anything I could have done better in the fire drill?',
      'Where did I lose you in the second case?',
      'Was it something I said about the night shift?',
      'Any comments on my lesson plan would be good, because I want to know where I went wrong with the fractions.',
      'Is there anything that I could have done in the drill to be faster at the hose?',
      'In answer two, where did I go wrong?',
      'Was there anything I should have done to get the pulse?',
      'Please tell me what was missing in my answer on dosage.',
      'I should be obliged for a line on what the panel was missing in my plan for the reserve.',
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
      { letter: '⟦Was it something I said?⟧', reports: 'wide' },
      { letter: '⟦Could you tell me whether there was anything I should have done differently?⟧', reports: 'wide' },
      { letter: '⟦If you could spare me a line on where I came up short, I would be grateful.⟧', reports: 'wide' },
      { letter: '⟦I would like to be told, frankly, what it was that you found lacking.⟧', reports: 'wide' },
      { letter: '⟦did i mess up or something?⟧', reports: 'wide' },
      { letter: '⟦I would be glad of a word on how I came across, in general.⟧', reports: 'wide' },
      { letter: '⟦Tell me straight: where did I let myself down?⟧', reports: 'wide' },
      { letter: '⟦Any comments you have would be good, because I want to know where I went wrong.⟧', reports: 'wide' },
      { letter: '⟦Could you mail me back and say what I got wrong?⟧', reports: 'wide' },
      { letter: '⟦Was there something wrong with me, or was it never going to happen?⟧', reports: 'wide' },
      { letter: '⟦Was there anything I could have done to change your mind?⟧', reports: 'wide' },
      { letter: '⟦I ask you to tell me what was missing in me.⟧', reports: 'wide' },
      { letter: '⟦Is there anything I could’ve done differently to get the job?⟧', reports: 'wide' },
      { letter: '⟦What was it I failed to show in the interview?⟧', reports: 'wide' },
      { letter: '⟦Please set out for me in writing what it was that I failed to show.⟧', reports: 'wide' },
      { letter: '⟦is there anything i could of done differently⟧', reports: 'wide' },
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
