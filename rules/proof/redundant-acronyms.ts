import retextRedundantAcronyms from 'retext-redundant-acronyms'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'redundant-acronyms',
  summary: 'Do not repeat what an acronym already says.',
  why: '“PIN number” is a number number. A careful reader stumbles over it.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'suggestion',
  messages: { redundant: '“{words}” says a word twice: the acronym holds it. Write “{expected}”.' },
  corrects: true,
  examples: {
    good: [
      'I reset the PIN for every till.',
      'The ATM in the lobby is mine to fill.',
      'I read your PDF last night.',
      'Our GPS found the back lanes.',
      'The HIV clinic runs on Fridays.',
      'I keep the ISBN of each.',
    ],
    bad: [
      { letter: 'I changed the ⟦PIN number⟧.', reports: 'redundant', fixed: 'I changed the PIN.' },
      { letter: 'I filled the ⟦ATM machine⟧.', reports: 'redundant', fixed: 'I filled the ATM.' },
      { letter: 'We scan the ⟦ISBN number⟧ first.', reports: 'redundant', fixed: 'We scan the ISBN first.' },
      { letter: 'The ⟦LCD display⟧ at the till is dim.', reports: 'redundant', fixed: 'The LCD at the till is dim.' },
      { letter: 'I mended the ⟦ATM machines⟧.', reports: 'redundant', fixed: 'I mended the ATMs.' },
      { letter: 'I know the ⟦VIN number⟧ by heart.', reports: 'redundant', fixed: 'I know the VIN by heart.' },
    ],
  },
  check({ letter, report }) {
    for (const finding of retextFindings(letter, retextRedundantAcronyms)) {
      const [expected] = finding.expected
      if (expected === undefined) continue
      report({
        at: finding,
        message: 'redundant',
        data: { words: finding.actual, expected },
        fix: replacement(finding, expected, `Write “${expected}”`),
      })
    }
  },
})
