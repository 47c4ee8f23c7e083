import { edits, removal } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'no-departure-stories',
  summary: 'Do not explain why you left an earlier job.',
  why: 'Explaining every departure makes the reader wonder how long you would stay. What you achieved there is the better story.',
  source: {
    document: 'DAMAGE',
    quote: 'the interviewer probably wondered if you could commit to the position for a long period of time',
  },
  levels: { 'thank-you': 'warning', recovery: 'warning', 'second-interview': 'warning', 'feedback-request': 'warning' },
  messages: { left: '“{words}” explains why you left an earlier job. Leave it out, and tell what you achieved there.' },
  examples: {
    good: [
      'I am leaving the car because the yard is full.',
      'I left my folder because the talk ran on, and your clerk kept it safe.',
      'We leave the engine running when it freezes.',
      'The owner let me go over the accounts with her.',
      'They let me go for the hardest streets first, and I filled every round.',
      'The council closed us down for a week, and I had the kitchen open again by Sunday.',
      'They let me go into theatre from the second week.',
      'I had to leave before the second half of the tour.',
      'The new press paid us off within a year.',
      'At Orbis, from 2016 to 2019, I opened 40 accounts.',
      'I left the buffer tank in place and rerouted the feed.',
      'When I took over the ward in 2021 we cut falls by half.',
      'In my last post at Cobb & Daughters I met all 36 cut-offs.',
      'Two of your reps left last spring, you said, and nobody has covered Fife since.',
      'My notice period is four weeks.',
      'When they shut the ring road on us I had 40 vans rerouted by noon.',
      'We had to let the whole batch go to the pigs, and I found the cause that day.',
      'The foreman let us off with a warning, and I have worn the harness since.',
      'At the end of the harvest I let everybody go home at noon, with the bins full.',
      'I had to let the whole night shift go in a week, and found work for nine of the twelve.',
      'Your last owner let everybody go in May, you said, and the new one wants six.',
    ],
    bad: [
      { letter: '⟦I left the van firm because they went under.⟧', reports: 'left' },
      { letter: '⟦I am leaving Hollis because there is no room to grow.⟧', reports: 'left' },
      { letter: '⟦My old mill laid off the entire night shift.⟧', reports: 'left' },
      { letter: '⟦They made the whole branch redundant.⟧', reports: 'left' },
      { letter: '⟦I left Orbis because my manager and I did not get on.⟧', reports: 'left' },
      { letter: '⟦I was made redundant when the plant closed last spring.⟧', reports: 'left' },
      { letter: '⟦My contract was not renewed after the merger.⟧', reports: 'left' },
      { letter: '⟦The reason I quit my last job was the bullying.⟧', reports: 'left' },
      { letter: '⟦They let me go in March when the funding ended.⟧', reports: 'left' },
      { letter: '⟦I walked away from the firm after the takeover.⟧', reports: 'left' },
      { letter: '⟦I was at the cannery until they shut us down with a week’s notice.⟧', reports: 'left' },
      { letter: '⟦In June the new owners let the whole night crew go, me among them.⟧', reports: 'left' },
      { letter: '⟦My mother fell ill that winter, so I had to quit the bakery.⟧', reports: 'left' },
      { letter: '⟦The branch was sold from under us in May, and I have been looking since.⟧', reports: 'left' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('departure')) {
      report({ at: sentence, message: 'left', data: { words }, suggestions: edits(removal(letter, sentence)) })
    }
  },
})
