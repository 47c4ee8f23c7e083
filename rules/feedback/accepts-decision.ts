import { additionAfter } from '../../src/rule/additions'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'accepts-decision',
  summary: 'Accept the decision.',
  why: 'Nobody helps a person who argues. Accepting it in one line is what makes the rest of the letter possible.',
  source: { document: 'FEEDBACK', quote: 'I fully understand you found a better suited candidate' },
  levels: { 'feedback-request': 'warning', 'stay-in-touch': 'warning' },
  messages: {
    unsaid: 'The letter does not accept the decision. Say in one line that you understand and respect it.',
    argued: '“{words}” argues with the decision. Accept it in one line instead.',
  },
  lacks: ['unsaid'],
  examples: {
    good: [
      'Thank you for letting me know.',
      'I understand and respect your decision.',
      'I fully understand that you found a better-suited candidate.',
      'I take the decision as it stands.',
      'I accept what you decided, and it was kind of you to write.',
      'I respect the choice you have made.',
    ],
    bad: [
      { letter: '⟦I got your letter.⟧', reports: 'unsaid', suggests: ' I understand and respect your decision.' },
      { letter: '⟦Which of my answers fell short?⟧', reports: 'unsaid' },
      { letter: '⟦You have got this one wrong.⟧', reports: 'argued' },
      { letter: '⟦I do not see how a shortlist could leave me out.⟧', reports: 'argued' },
      { kind: 'stay-in-touch', letter: '⟦Please keep me in mind.⟧', reports: 'unsaid' },
      { letter: '⟦Your decision reached me on Monday.⟧\n\nMay I call you?', reports: 'unsaid' },
    ],
  },
  check({ letter, report }) {
    const at = opening(letter)
    const [dispute] = letter.moves('dispute')
    if (dispute) {
      report({ at, message: 'argued', data: { words: dispute.words } })
    } else if (letter.lacks('acceptance')) {
      report({
        at,
        message: 'unsaid',
        suggestions: [additionAfter(letter, at, 'I understand and respect your decision.', 'Accept it')],
      })
    }
  },
})
