import { edits, removal } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'no-accusations',
  summary: 'Hint at no discrimination, bad faith or consequences.',
  why: 'A letter that could be read as the first step of a case goes to the lawyers, and the conversation is over.',
  source: {
    document: 'LEVERAGE',
    quote: 'They do not want anything in writing that could be interpreted as discrimination',
  },
  levels: 'error',
  messages: {
    accuses:
      '“{words}” hints at bad faith or at consequences. Take it out: nothing in a letter like this can be won by it.',
  },
  examples: {
    good: [
      'You said that the last tender was a sham.',
      'I filed the forms of the Fisheries Commission at Orme, and none came back.',
      'The regulator wants a log of each alarm, you said, and I have kept one.',
      'I would hate to see the drawings get lost.',
      'My accent made the farmers laugh, and then they talked.',
      'I will write a review of your cakes.',
      'I would love to tell the story of your bakery online, with your leave.',
      'I will write to your head office about the second stage if you would like me to.',
      'I hope you will not regret the hour that you gave me.',
      'Your record on non-discriminatory hiring is why I applied.',
      'I handled forty discrimination claims at Pym Radcliffe.',
      'Thank you for a fair and friendly interview.',
      'I respect your decision.',
      'The bundle from the tribunal taught me how you work.',
      'Your solicitors’ department told me that the queue is six weeks long.',
    ],
    bad: [
      { kind: 'stay-in-touch', letter: '⟦The whole thing was a sham.⟧', reports: 'accuses' },
      {
        kind: 'stay-in-touch',
        letter: '⟦The ombudsman’s office was friendlier than I had expected.⟧',
        reports: 'accuses',
      },
      {
        kind: 'stay-in-touch',
        letter: '⟦I know a reporter who likes this sort of story.⟧',
        reports: 'accuses',
      },
      { kind: 'stay-in-touch', letter: '⟦My age was held against me.⟧', reports: 'accuses' },
      { kind: 'stay-in-touch', letter: '⟦You had made up your minds before I sat down.⟧', reports: 'accuses' },
      { kind: 'stay-in-touch', letter: '⟦I am sure that you would not want this in the papers.⟧', reports: 'accuses' },
      { letter: '⟦I will be writing a review of how I was treated.⟧', reports: 'accuses' },
      { letter: '⟦I may well describe this interview on Glassdoor.⟧', reports: 'accuses' },
      { letter: '⟦I shall take this to your directors if I do not hear from you.⟧', reports: 'accuses' },
      { letter: '⟦I hope you live to regret it.⟧', reports: 'accuses' },
      { letter: '⟦I can only assume that my age counted against me.⟧', reports: 'accuses' },
      { letter: '⟦My lawyer will be interested to hear how this was decided.⟧', reports: 'accuses' },
      { letter: '⟦It is funny how everyone you hire looks the same.⟧', reports: 'accuses' },
      { letter: '⟦I may have to share my experience of your process online.⟧', reports: 'accuses' },
      { letter: '⟦It was plain that the job had been promised to somebody’s nephew all along.⟧', reports: 'accuses' },
      { letter: '⟦This looks very much like discrimination to me.⟧', reports: 'accuses' },
      { letter: '⟦Was I not chosen because I have an accent?⟧', reports: 'accuses' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('accusation')) {
      report({ at: sentence, message: 'accuses', data: { words }, suggestions: edits(removal(letter, sentence)) })
    }
  },
})
