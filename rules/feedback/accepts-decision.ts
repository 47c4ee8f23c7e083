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
      'Thank you for the news, even though it was not the news that I had hoped for.\n\nI enjoyed meeting your team.',
      'I understand and respect your decision.',
      'I fully understand that you found a better-suited candidate.',
      'I take the decision as it stands.',
      'I accept what you decided, and it was kind of you to write.',
      'I respect the choice you have made.',
      'Thank you for letting me know about the Reception class post, and so kindly.',
      'I only wanted to say no worries about the stock controller job.',
      'No worries about the job; you have to pick somebody.',
      'All the best to whoever stands at that bench now.',
      'Congratulations to the new man.',
      'Mr Oke will make you a good bursar.',
      'In your place I would have done the same.',
      'It’s your call, and no hard feelings.',
      'Ah well, it was not to be this time.',
      'I can see why you took the one with the licence.',
      'She is the right person for it, and I wish her well.',
    ],
    bad: [
      { letter: '⟦It would have been fair enough if you had asked me about it.⟧', reports: 'unsaid' },
      { letter: '⟦He will do well to mind your boiler.⟧', reports: 'unsaid' },
      { letter: '⟦I wish the new system had been explained to me.⟧', reports: 'unsaid' },
      { letter: '⟦Hull will be good for me.⟧', reports: 'unsaid' },
      { letter: '⟦I got your letter.⟧', reports: 'unsaid', suggests: ' I understand and respect your decision.' },
      { letter: '⟦Which of my answers fell short?⟧', reports: 'unsaid' },
      { letter: '⟦Good luck with the move to the new yard.⟧', reports: 'unsaid' },
      { letter: '⟦The rota will be perfect by May.⟧', reports: 'unsaid' },
      { letter: '⟦I shall not be beaten by a kiln.⟧', reports: 'unsaid' },
      { letter: '⟦Thursday will be good for a call.⟧', reports: 'unsaid' },
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
