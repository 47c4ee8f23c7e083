import retextSentenceSpacing from 'retext-sentence-spacing'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'sentence-spacing',
  summary: 'Put one space between sentences.',
  why: 'Uneven spacing makes a page look patched together.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'suggestion',
  messages: { gap: 'There is more than one space between these sentences. Keep one.' },
  corrects: true,
  examples: {
    good: [
      'Thank you. I enjoyed the tour.',
      'Thank you.\nI enjoyed the tour.',
      'Is it so? It is.',
      'Call Mr. Rao.',
      'Thank you!',
      'I am at 555-0142. Ring me.',
    ],
    bad: [
      { letter: 'Thank you.⟦  ⟧I enjoyed the tour.', reports: 'gap', fixed: 'Thank you. I enjoyed the tour.' },
      { letter: 'Is it so?⟦  ⟧It is.', reports: 'gap', fixed: 'Is it so? It is.' },
      { letter: 'Thank you.⟦   ⟧Call me.', reports: 'gap', fixed: 'Thank you. Call me.' },
      { letter: 'One.⟦  ⟧Two.⟦  ⟧Three.', reports: 'gap', fixed: 'One. Two. Three.' },
      {
        letter: 'The bay is closing.⟦    ⟧I was sorry to hear it.',
        reports: 'gap',
        fixed: 'The bay is closing. I was sorry to hear it.',
      },
      { letter: 'Great!⟦  ⟧Thank you.', reports: 'gap', fixed: 'Great! Thank you.' },
    ],
  },
  check({ letter, report }) {
    for (const finding of retextFindings(letter, retextSentenceSpacing)) {
      if (!/^ {2,}$/.test(finding.actual)) continue
      report({ at: finding, message: 'gap', fix: replacement(finding, ' ', 'Keep one space') })
    }
  },
})
