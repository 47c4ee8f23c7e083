import { companyName, edits, removal, replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'employer-focus',
  summary: 'Make every sentence about the employer: their needs, and what you would do about them.',
  why: 'The reader looks for someone who will solve their problems. What you want, feel or gain answers a question that nobody asked.',
  source: {
    document: 'SECOND',
    quote: 'Every single sentence should be directed to the employer, the firm’s needs, and the solutions you offer.',
  },
  levels: { 'thank-you': 'warning', recovery: 'warning', 'second-interview': 'error' },
  messages: {
    self: '“{words}” is about you, and tells the reader nothing about what you would do for them. Turn it to them, or leave it out.',
  },
  examples: {
    good: [
      'I hear that the bonus upsets your drivers.',
      'I hear that you open a third clinic.',
      'Thank you for showing me round the plant.',
      'I would be proud to work with a team that prints out its own mistakes.',
      'I enjoyed meeting Ana and the night crew.',
      'I cut waste at Fell View from 11% of sales to 6% in a year.',
      'You need someone who can calm a full waiting room.',
      'My number is 555-0142 and I am free on Thursday.',
    ],
    bad: [
      { letter: '⟦I hear the bonus is generous.⟧', reports: 'self' },
      { letter: '⟦I gather there is a decent pension with it.⟧', reports: 'self' },
      { letter: '⟦This job would be a great step for my career.⟧', reports: 'self' },
      { letter: '⟦The shorter commute would suit me very well.⟧', reports: 'self' },
      { letter: '⟦I have dreamed of working in television since I was a child.⟧', reports: 'self' },
      { letter: '⟦The salary is better than what I earn now.⟧', reports: 'self' },
      { letter: '⟦My wife and I are hoping to move to the coast next year.⟧', reports: 'self' },
      { letter: '⟦It would look great on my CV.⟧', reports: 'self' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('self-interest')) {
      // A slogan is `no-empty-claims`' finding.
      if (letter.claims(sentence).length > 0) continue
      const turned = `At ${companyName(letter) ?? '[company]'}, I would start with [something that they need].`
      report({
        at: sentence,
        message: 'self',
        data: { words },
        suggestions: edits(replacement(sentence, turned, 'Turn it to them'), removal(letter, sentence)),
      })
    }
  },
})
