import { edits, removal, replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'no-comparing-candidates',
  summary: 'Speak of yourself, not of the other candidates.',
  why: 'They cannot talk about anyone else without risk, and running others down says more about you. Ask what you can improve instead.',
  source: {
    document: 'LEVERAGE',
    quote: 'If you focus on what the other candidate had, the request is likely to be ignored.',
  },
  levels: {
    'thank-you': 'warning',
    recovery: 'warning',
    'second-interview': 'warning',
    'feedback-request': 'error',
    'stay-in-touch': 'error',
  },
  messages: {
    others: '“{words}” turns to the other candidates. Keep to yourself: what you offer, or what you could improve.',
  },
  examples: {
    good: [
      'I liked how your drivers swap shifts, as mine never did.',
      'Please let me know my marks, and whether I was shortlisted.',
      'Would you tell me how many points I got in the practical, and whether I passed?',
      'I would like to follow the grades of everyone who uses your reading room.',
      'I want the scores of those who eat with us to climb.',
      'I understand that you found a better-suited candidate.',
      'I wish the new head of department every success.',
      'I ranked first of 40 reps at Orbis in 2018.',
      'What in my presentation could have been stronger?',
      'Unlike most databases, ours is written by the nurses themselves.',
      'Thank you for making me one of five finalists.',
      'As your HR officer I would send every candidate their own marks on the same day.',
      'I would be grateful for the marks that I was given for the lesson.',
      'I would keep the results of all our apprentices in one book.',
      'As your recruiter I want better results for candidates and fewer forms.',
      'I am grateful for the score sheet that you send to all candidates.',
      'Could I have my marks, as the notice promised to all applicants?',
      'I would like to come back to the points that both of us raised about the rota.',
    ],
    bad: [
      { letter: '⟦I want the results of everyone who was shortlisted.⟧', reports: 'others' },
      {
        kind: 'feedback-request',
        letter: '⟦What did the other candidate have that I did not?⟧',
        reports: 'others',
        suggests: 'What could I improve for the next time?',
      },
      { letter: '⟦I am far better qualified than anyone else you will see.⟧', reports: 'others' },
      { letter: '⟦Unlike the other applicants, I have run a kitchen of this size.⟧', reports: 'others' },
      { letter: '⟦How many other people are you interviewing for this post?⟧', reports: 'others' },
      { kind: 'stay-in-touch', letter: '⟦The person you hired has half my experience.⟧', reports: 'others' },
      { letter: '⟦I doubt that the rest of your shortlist could say the same.⟧', reports: 'others' },
      { letter: '⟦Please let me have the marks of all the candidates.⟧', reports: 'others' },
      { letter: '⟦Kindly furnish the points obtained by the other applicants.⟧', reports: 'others' },
      { letter: '⟦I should like to see the score sheets for all four of us.⟧', reports: 'others' },
      { letter: '⟦I want the ranking of everybody who was interviewed.⟧', reports: 'others' },
      { letter: '⟦Please send me the other candidates’ scores.⟧', reports: 'others' },
      { letter: '⟦Kindly furnish the marks secured by the selected persons.⟧', reports: 'others' },
      { letter: '⟦I would be obliged for the results of all the candidates.⟧', reports: 'others' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('comparison')) {
      const asks =
        letter.kind === 'feedback-request'
          ? replacement(sentence, 'What could I improve for the next time?', 'Ask about yourself instead')
          : undefined
      report({ at: sentence, message: 'others', data: { words }, suggestions: edits(asks, removal(letter, sentence)) })
    }
  },
})
