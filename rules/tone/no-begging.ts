import type { LetterKind } from '../../src/letter/kind'
import { edits, removal, replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

/** Once it is decided, another talk about the post is past asking for. */
const afterDecision: Partial<Record<LetterKind, string>> = {
  'feedback-request': 'I would be grateful for ten minutes by phone.',
  'stay-in-touch': 'I would be glad to be kept in mind.',
}

export default defineRule({
  id: 'no-begging',
  summary: 'Ask as an equal: never beg.',
  why: 'A plea tells the reader that you have nothing else to offer. Need and pity are no reasons to hire; what you would do for them is one.',
  source: {
    document: 'DAMAGE',
    quote: 'You don’t want to whine or beg because that is guaranteed not to get you a second chance.',
  },
  levels: 'error',
  messages: { plea: '“{words}” begs. Ask plainly for the next step instead, as one professional asks another.' },
  examples: {
    good: [
      'Please, please thank the porter who found my scarf.',
      'I would do anything for a dog in pain.',
      'My notice is up in March, so I could start in April.',
      'You are the only firm that prints by hand.',
      'I would be glad to help, as I have run two such yards.',
      'When a guest was locked out I had nobody else to ask, so I rebuilt the key file.',
      'I run a kitchen with two hundred mouths to feed each day.',
      'I would welcome a second conversation.',
      'I beg to differ on one point: onboarding can be halved.',
      'Please do not hesitate to call me on 555-0142.',
      'I ask that you consider a second meeting, at whatever hour suits you.',
      'You told me that the night shift is in desperate need of a second nurse.',
      'As you said on Tuesday, “we are begging for testers”, and I can start with the login flow.',
      'That begs the question of who owns the rota, and I would like to answer it.',
    ],
    bad: [
      { letter: '⟦My aunt says a rosary for your answer every night.⟧', reports: 'plea' },
      { letter: '⟦The loan comes due in June, job or no job.⟧', reports: 'plea' },
      { letter: '⟦I have had no other interview in two years.⟧', reports: 'plea' },
      { letter: '⟦I am desperate for work.⟧', reports: 'plea' },
      { letter: '⟦I would be glad to join you, as my rent is two months behind.⟧', reports: 'plea' },
      { letter: '⟦We have nowhere else to turn.⟧', reports: 'plea' },
      { letter: '⟦There are five mouths to feed on the one wage.⟧', reports: 'plea' },
      {
        letter: '⟦I am begging you for another interview.⟧',
        reports: 'plea',
        suggests: 'I would welcome a second conversation.',
      },
      {
        letter: 'Thank you for Monday. ⟦Please, please give me one more chance.⟧',
        reports: 'plea',
        suggests: 'I would welcome a second conversation.',
      },
      {
        kind: 'feedback-request',
        letter: '⟦Please, please do not say no.⟧ What could I have put better about the kitchen?',
        reports: 'plea',
        suggests: 'I would be grateful for ten minutes by phone.',
      },
      { letter: '⟦I really need this job because my rent is two months behind.⟧', reports: 'plea' },
      {
        letter: '⟦It would mean the world to me and my children if you could find it in your heart to hire me.⟧',
        reports: 'plea',
      },
      { letter: '⟦I would work the first month for free if you let me.⟧', reports: 'plea' },
      { letter: '⟦My savings run out in May and the landlord has been round twice.⟧', reports: 'plea' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('plea')) {
      const meeting = letter.does(sentence, 'call')
        ? 'I would welcome a call at a time that suits you.'
        : (afterDecision[letter.kind] ?? 'I would welcome a second conversation.')
      report({
        at: sentence,
        message: 'plea',
        data: { words },
        suggestions: edits(
          replacement(sentence, meeting, 'Ask for the same thing with dignity'),
          removal(letter, sentence),
        ),
      })
    }
  },
})
