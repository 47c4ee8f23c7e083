import type { MoveName } from '../../src/moves/move'
import { edits, removal } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

/** Moves whose point is what went wrong, or how the rejection felt. */
const about: MoveName[] = ['setback', 'complaint']
/** A line that turns to something better is not dwelling, even if it begins with the fault. */
const turns: MoveName[] = ['solution', 'bridge', 'achievement', 'acceptance', 'feedback', 'thanks', 'need']

export default defineRule({
  id: 'no-dwelling',
  summary: 'Two sentences about what went wrong are enough.',
  why: 'Name it, own it, turn to what comes next. A letter that stays with the failure leaves the reader with it too.',
  source: { document: 'FEEDBACK', quote: 'The important thing is not to dwell on your misfortune' },
  levels: {
    recovery: 'warning',
    'second-interview': 'warning',
    'feedback-request': 'warning',
    'stay-in-touch': 'warning',
  },
  options: { sentences: { default: 2, about: 'Most sentences about what went wrong, in the whole letter.' } },
  messages: {
    dwells: 'This is sentence {count} about what went wrong. Keep the strongest {most}, and turn to what you can do.',
  },
  examples: {
    good: [
      'I froze on the first question. That is not how I work.',
      'I was having an off day.',
      'My answer on margins fell short, so here is the one I owed you. Footwear runs at 48%.',
      'Thank you for letting me know. I respect the decision. What should I work on first?',
      'I muddled the two standards. I would check both against the June list, as I do every week at Moorside.',
      'I rambled on Thursday. In one line: I would start with the returns desk.',
    ],
    bad: [
      {
        letter:
          'I froze on the first question. My mind went blank on the second. ⟦I stumbled through the third as well.⟧',
        reports: 'dwells',
      },
      {
        letter:
          'I was late. I forgot my portfolio. ⟦I could not remember a single figure.⟧ ⟦I left the room feeling awful.⟧',
        reports: ['dwells', 'dwells'],
      },
      {
        letter:
          'My answers on Monday were poor. I rambled about the rota.\n\n⟦I gave a muddled answer about the budget as well.⟧',
        reports: 'dwells',
      },
      {
        kind: 'stay-in-touch',
        letter: 'Your letter flattened me for a week. I cried when I read it. ⟦I have hardly slept since.⟧',
        reports: 'dwells',
      },
      {
        letter: 'I lost my thread twice. I never reached the question you set. ⟦I spoke far too fast throughout.⟧',
        reports: 'dwells',
      },
      {
        letter: 'The test went badly. I ran out of time. ⟦I did not finish the last two tasks either.⟧',
        reports: 'dwells',
      },
    ],
  },
  check({ letter, options, report }) {
    let count = 0
    for (const sentence of letter.sentences) {
      if (
        !letter.does(sentence, ...about) ||
        (letter.does(sentence, ...turns) && !letter.does(sentence, 'complaint', 'self-deprecation'))
      )
        continue
      count++
      if (count > options.sentences) {
        report({
          at: sentence,
          message: 'dwells',
          data: { count, most: options.sentences },
          suggestions: edits(removal(letter, sentence)),
        })
      }
    }
  },
})
