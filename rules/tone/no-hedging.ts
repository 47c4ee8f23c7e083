import type { Hedge } from '../../src/moves/hedges'
import { faultNames } from '../../src/moves/move'
import { replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

const faults = faultNames.filter((name) => name !== 'self-interest')

/** What is left of the sentence keeps its capital. */
function cut(source: string, { start, end, instead = '' }: Hedge, atStart: boolean) {
  const next = source[end] ?? ''
  if (instead !== '' || !atStart)
    return replacement({ start, end }, instead, instead === '' ? 'Say it outright' : `Say “${instead}”`)
  return replacement({ start, end: end + 1 }, next.toUpperCase(), 'Say it outright')
}

export default defineRule({
  id: 'no-hedging',
  summary: 'State your own claims and asks outright.',
  why: '“I can do the same for you” convinces; “I think I could maybe” leaves the reader to do the believing.',
  source: { document: 'RECOVERY', quote: 'There is no question I can/will do the same for you.' },
  levels: {
    'thank-you': 'warning',
    recovery: 'warning',
    'second-interview': 'warning',
    'feedback-request': 'suggestion',
    'stay-in-touch': 'suggestion',
  },
  messages: { hedge: '“{words}” softens your own claim. Say it outright.' },
  examples: {
    good: [
      'I could perhaps have said more about the ticket board.',
      'I would say I am probably in York until noon.',
      'I would say that your porters are the best in town.',
      'I believe in short meetings.',
      'Perhaps we could speak on Tuesday.',
      'If you could spare half an hour, I would welcome a second talk.',
      'I finished it in just under 30 days.',
      'I hope you are well.',
      'You said the new machines will “hopefully” land in March, and I have a plan if they slip.',
      'It is the kind of team I would be proud to join.',
    ],
    bad: [
      { letter: '⟦I would perhaps⟧ start with the returns desk.', reports: 'hedge', suggests: 'I would' },
      { letter: '⟦I’d say I’m probably⟧ quick enough on a till.', reports: 'hedge', suggests: 'I am' },
      { letter: 'honestly i’d ⟦sort of ⟧love to join you', reports: 'hedge', suggests: '' },
      { letter: '⟦I think I could⟧ halve your waiting list.', reports: 'hedge', suggests: 'I can' },
      {
        letter: '⟦I suppose I’m just trying to say that ⟧I would look after your looms.',
        reports: 'hedge',
        suggests: 'I',
      },
      {
        letter: '⟦I suppose I’d possibly⟧ have your cold store mapped by June.',
        reports: 'hedge',
        suggests: 'I would',
      },
      { letter: '⟦I think I can, sort of,⟧ mend the looms.', reports: 'hedge', suggests: 'I can' },
      { letter: '⟦I guess I was just wondering⟧ whether I fell short on the scales.', reports: 'hedge' },
      {
        letter: 'I am ⟦kind of ⟧a night owl, and ⟦I believe ⟧I will mend your late shift.',
        reports: 'hedge',
      },
      { letter: 'I am ⟦sort of ⟧used to night shifts.', reports: 'hedge', suggests: '' },
      {
        letter: '⟦I feel like I could⟧ get your letters started the evening before.',
        reports: 'hedge',
        suggests: 'I can',
      },
      { letter: '⟦I might possibly be able to⟧ fix the photo step.', reports: 'hedge', suggests: 'I can' },
      { letter: '⟦I just wanted to⟧ say that I would start with the returns desk.', reports: 'hedge' },
      { letter: '⟦Hopefully ⟧I can start your second group by winter.', reports: 'hedge', suggests: 'I' },
    ],
  },
  check({ letter, report }) {
    for (const sentence of letter.sentences) {
      if (letter.does(sentence, ...faults)) continue
      for (const hedge of letter.hedges(sentence)) {
        const suggestions =
          hedge.instead === undefined ? [] : [cut(letter.source, hedge, hedge.start === sentence.start)]
        report({ at: hedge, message: 'hedge', data: { words: hedge.words }, suggestions })
      }
    }
  },
})
