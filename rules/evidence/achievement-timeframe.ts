import type { Paragraph } from '../../src/letter/letter'
import { awaitsFact, placeholdersIn } from '../../src/letter/placeholders'
import { tellsTime } from '../../src/moves/figures'
import { insertion } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

/** What stands over a list: its heading, or the sentence that leads in, of a paragraph that may have told of other things before. */
function over({ type, text, sentences }: Paragraph): string {
  return type === 'heading' ? text.value : (sentences.at(-1)?.text ?? text.value)
}

export default defineRule({
  id: 'achievement-timeframe',
  summary: 'Say how long each achievement took, or when it was.',
  why: 'A result in your first 30 days promises a fast start; the same result without a time promises nothing.',
  source: {
    document: 'RECOVERY',
    quote: 'In my first 30 days, I won a 6-month contract for 5 consultants that resulted in $360,000 in business.',
  },
  levels: { recovery: 'suggestion', 'second-interview': 'suggestion' },
  messages: { when: '“{words}” does not say when, or how long it took. Add it.' },
  examples: {
    good: [
      'In my first 30 days I reopened 41 accounts.',
      'I cut returns by half within a quarter.',
      'In 2022 I trained seven juniors.',
      'I would cut returns by half.',
      {
        letter: 'Dear Ana,\n\n**Fell View, 2019–2022**\n\n- Cut waste from 11% of sales to 6%.\n\nCall me.',
        format: 'markdown',
      },
      'I was promoted to lead driver last spring.',
      {
        letter:
          'Dear Ana,\n\nIn 2021 I was at Moorside. There, that year, I:\n\n- halved the queue at the returns desk\n\nCall me.',
        format: 'markdown',
      },
    ],
    bad: [
      { letter: '⟦I increased sales by 20%.⟧', reports: 'when', suggests: ' in [how long]' },
      {
        letter:
          'Dear Ana,\n\nI left school in 2009. At Moorside I also:\n\n- ⟦halved the queue at the returns desk⟧\n\nCall me.',
        format: 'markdown',
        reports: 'when',
      },
      { letter: '⟦I trained six keyholders at Tor & Trail.⟧', reports: 'when' },
      { letter: '⟦Throughout my career I have reduced costs by a third.⟧', reports: 'when' },
      { letter: '⟦I was promoted to lead driver there.⟧', reports: 'when' },
      { letter: '⟦I brought 14 apprentices through to their card.⟧', reports: 'when' },
      { letter: '⟦I rebuilt the deploy tooling for the data team.⟧', reports: 'when' },
    ],
  },
  check({ letter, report }) {
    const blanks = placeholdersIn(letter)
    for (const { sentence, words } of letter.moves('achievement')) {
      const { heading } = sentence.paragraph
      if (awaitsFact(blanks, sentence)) continue
      if (tellsTime(sentence.text) || (heading && tellsTime(over(heading)))) continue
      const last = sentence.words[sentence.words.length - 1]
      report({
        at: sentence,
        message: 'when',
        data: { words },
        suggestions: [insertion(last?.end ?? sentence.end, ' in [how long]', 'Say how long')],
      })
    }
  },
})
