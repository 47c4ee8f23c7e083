import { additionBeforeClose } from '../../src/rule/additions'
import { needWords } from '../../src/rule/need-words'
import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'offers-solution',
  summary: 'Say what you would do about something of theirs.',
  why: 'Employers hire to have problems solved. One concrete step shows how you would begin.',
  source: {
    document: 'SECOND',
    quote:
      'Identify how you can offer solutions to the problems the interviewers presented, implied, or might not even recognize.',
  },
  levels: { 'thank-you': 'suggestion', recovery: 'warning', 'second-interview': 'error' },
  messages: {
    none: 'No sentence says what you would do about a need or a problem of theirs. Offer one concrete step.',
  },
  lacks: ['none'],
  examples: {
    good: [
      'I will run your arrears the same way.',
      'I will bring the same to Lowgate.',
      'Lowgate will get the same from me.',
      'I would bring the same checklist to your wards.',
      'I’d put that rota to work on your night floor.',
      'I could run the same drive for your older boats.',
      'I took the waiting list from ninety names to thirty, and I’ll do that for your clinic.',
      'Thank you for Friday.\n\nWhat I’d do about the Monday rush at the bakery:\n\n- two tills from eight\n- the bread at the door',
      'what id really do is ring the driver first',
      'I would weigh every delivery for a month and hold it against the ticket.',
      'In my first week I’d ring the twenty accounts that went quiet.',
      'As your planner I would set a standing order at 80% of last year.',
      'I’ll have your van loaded before you’ve parked.',
      'What I would do about the noise is hang felt behind the presses.',
      'What I would do about the queue is lease one model of printer across the trust.',
      'I would bring that walk round to Ward 6.',
      'You told me that a refund takes nine days. I plan to get it down to two.',
      'You told me that a refund takes nine days. I’d like to take the forms off your tellers.',
      'We halved ours at Pell, and I could probably do the same for your ward.',
      'We halved ours at Pell, and I would do as much for your ward.',
    ],
    bad: [
      { letter: '⟦I would bring the same passion to Cumberland.⟧', reports: 'none' },
      { letter: '⟦I would bring the same matter to your attention.⟧', reports: 'none' },
      { letter: '⟦I can contribute to your success.⟧', reports: 'none' },
      { letter: '⟦You told me that a refund takes nine days. I’d like to learn how you pay them.⟧', reports: 'none' },
      { letter: '⟦I want to take this up to the next level.⟧', reports: 'none' },
      { letter: '⟦Thank you for the tour of the plant.⟧', reports: 'none' },
      { letter: '⟦No task you set me will be too much.⟧', reports: 'none' },
      { letter: '⟦I cut waste at Fell View by half in a year.⟧', reports: 'none' },
      { letter: '⟦I would love to work for you.⟧', reports: 'none' },
      { letter: '⟦You mentioned that the queue is too long.⟧', reports: 'none' },
    ],
  },
  check({ letter, notes, report }) {
    if (!letter.lacks('solution')) return
    const [first] = notes.needs ?? []
    const need = typeof first === 'string' ? first : first?.need
    const step = (need: string) => `On ${needWords(need)}, I would [first step].`
    report({
      at: body(letter),
      message: 'none',
      suggestions: need ? [additionBeforeClose(letter, step(need), 'Offer a step')] : [],
    })
  },
})
