import retextContractions from 'retext-contractions'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'contractions',
  summary: 'Put the apostrophe where it belongs.',
  why: '“Dont” and “youre” are read as haste. It is an apostrophe’s work to mend.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'warning',
  messages: { apostrophe: '“{words}” should be “{expected}”.' },
  corrects: true,
  examples: {
    good: [
      'I don’t mind nights.',
      "I'd keep the contractor for the crane.",
      'They said they’ll decide in May.',
      'It isn’t how I work.',
      'The shop’s regulars know me.',
      'We are well on our way.',
    ],
    bad: [
      { letter: 'I ⟦dont⟧ mind nights.', reports: 'apostrophe', fixed: 'I don’t mind nights.' },
      { letter: 'I ⟦didnt⟧ do it justice.', reports: 'apostrophe', fixed: 'I didn’t do it justice.' },
      { letter: 'You said ⟦youre⟧ two short.', reports: 'apostrophe', fixed: 'You said you’re two short.' },
      { letter: 'It ⟦isnt⟧ how I work.', reports: 'apostrophe', fixed: 'It isn’t how I work.' },
      { letter: 'They ⟦havent⟧ fixed it.', reports: 'apostrophe', fixed: 'They haven’t fixed it.' },
      { letter: "I ⟦couldnt⟧ say, but I'd learn.", reports: 'apostrophe', fixed: "I couldn't say, but I'd learn." },
    ],
  },
  check({ letter, report }) {
    // The letter's own apostrophes decide between straight and curly; curly where it has none.
    const straight = /\w'\w/.test(letter.source)
    for (const finding of retextFindings(letter, retextContractions, { straight })) {
      const [expected] = finding.expected
      if (expected === undefined || /['’]/.test(finding.actual)) continue
      report({
        at: finding,
        message: 'apostrophe',
        data: { words: finding.actual, expected },
        fix: replacement(finding, expected, `Say “${expected}”`),
      })
    }
  },
})
