import retextReadability from 'retext-readability'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'readability',
  summary: 'Write sentences that a busy adult takes in at one reading.',
  why: 'They read it between two meetings. A sentence that has to be read twice is skipped.',
  source: { document: 'SECOND', quote: 'Be polite and concise' },
  levels: 'warning',
  options: {
    age: { default: 16, about: 'The age at which a sentence should be easy to read.' },
    least: { default: 12, about: 'Fewest words of a sentence that is looked at.' },
  },
  messages: { hard: 'This sentence is hard to read. Split it, or choose shorter words.' },
  examples: {
    good: [
      'Thank you for the tour of the ward, and for the coffee with Hector.',
      'I would weigh every delivery for a month and hold it against the ticket.',
      'You told me that the last two apprentices left within a month of each other.',
      'I cut waste from 11% of sales to 6% in a year.',
      'Organisational interdependencies notwithstanding.',
      'May I come back for half an hour one afternoon next week?',
    ],
    bad: [
      {
        letter:
          '⟦Notwithstanding considerable organisational interdependencies, comprehensive implementation of standardised administrative methodologies necessitates substantial interdepartmental communication.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦The operationalisation of multidisciplinary stakeholder engagement frameworks facilitated significant improvements in organisational productivity throughout administrative departments.⟧',
        reports: 'hard',
      },
      {
        letter:
          'Thank you. ⟦Utilising sophisticated analytical methodologies, comprehensive investigations of manufacturing irregularities demonstrated considerable opportunities for optimisation.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Institutional accountability considerations necessitated extraordinarily comprehensive documentation of procurement irregularities throughout international subsidiaries.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Interdepartmental collaboration opportunities notwithstanding, infrastructural modernisation requirements significantly complicated organisational transformation initiatives.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Professional certification authorities consistently recommended comprehensive revalidation of pharmaceutical manufacturing equipment throughout distributed international facilities.⟧',
        reports: 'hard',
      },
    ],
  },
  check({ letter, options, report }) {
    for (const finding of retextFindings(letter, retextReadability, { age: options.age, minWords: options.least })) {
      report({ at: finding, message: 'hard' })
    }
  },
})
