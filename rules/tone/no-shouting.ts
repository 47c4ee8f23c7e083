import { shoutedIn } from '../../src/moves/shouting'
import { replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

const marks = /!+[!?]*|\?+![!?]*/g

/** In small letters, but for the names that always begin with a capital, and the first of a sentence. */
const small = (words: string, isFirst: boolean) =>
  words
    .toLowerCase()
    .replace(/^./u, (letter) => (isFirst ? letter.toUpperCase() : letter))
    .replace(
      /\b(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/g,
      (name) => name[0]!.toUpperCase() + name.slice(1),
    )

export default defineRule({
  id: 'no-shouting',
  summary: 'Let the words do the work: no capitals for emphasis, no runs of exclamation marks.',
  why: 'Capitals and exclamation marks read as a raised voice. Enthusiasm is shown by what you say of their work.',
  source: { document: 'SECOND', quote: 'Be polite and concise, but show your enthusiasm!' },
  levels: 'warning',
  options: { marks: { default: 2, about: 'Most exclamation marks in a letter.' } },
  messages: {
    capitals: '“{words}” is in capitals for emphasis. Write it small, and let the sentence stress it.',
    run: '“{words}” shouts. One mark is enough.',
    many: 'This is exclamation mark number {count}. End the sentence with a full stop.',
  },
  corrects: true,
  examples: {
    good: [
      'The first musical that I lit was CATS.',
      'I was ARMY catering corps.',
      'Thank you so much!',
      'I passed the GCSE marking course at the BBC and the NHS.',
      'I read the UKAS report on LOD and LOQ.',
      'I would start the CAN stack from the bootloader.',
      'What a tour! The new press is a joy!',
      'Hi Dana!\n\nThank you for the tour!\n\nBest,\nOmar',
      { letter: 'I would be proud to join GANTRY.', notes: { company: 'GANTRY' } },
      'I hold an HGV licence, Class C.',
      'I was the WASH Officer of the camp, and then its SAFE Manager.',
      'I wrote the RESILIENT bid, and catalogued LOTS 40 to 90.',
      'Thank you for Monday.\n\nWHO FEEDS THE CALVES?\nI would, at six.\n\nWHERE DOES THE HAY GO?\nUnder the new roof.',
      'Everybody at the yard is on PAYE.',
      'I could start on [DATE].',
      'I was there from 9 AM until the kiln cooled at 4 PM.',
      'Thank you for Monday.\n\nTHE EGGS. I would candle them.\n\nTHE FEED: I would weigh it.',
      'The plans went through CAPITA, and the scanner in the GANTRY tender was LIDAR.',
    ],
    bad: [
      { letter: 'Thank you ⟦SO MUCH⟧ for Monday.', reports: 'capitals', suggests: 'so much' },
      { letter: 'It is what I was ⟦BORN⟧ to do.', reports: 'capitals', suggests: 'born' },
      { letter: 'What a tour⟦!!⟧', reports: 'run', fixed: 'What a tour!' },
      { letter: 'What a tour! What a team! What a day⟦!⟧', reports: 'many', suggests: '.' },
      { letter: 'Hi Dana!\n\nThank you for the tour! What a day⟦!⟧', reports: 'many', suggests: '.' },
      {
        letter: 'Subject: Monday!\n\nHi Dana!\n\nThank you for the tour. What a day⟦!⟧',
        reports: 'many',
        suggests: '.',
      },
      { letter: '⟦WOW⟧ what a kiln that was.', reports: 'capitals', suggests: 'Wow' },
      { letter: 'You need a ⟦GREAT⟧ Chef.', reports: 'capitals', suggests: 'great' },
      {
        letter: 'I ⟦AM SO KEEN TO JOIN⟧. The kilns were grand.\n\n⟦PLEASE DO CALL ME THIS WEEK⟧. I am at home.',
        reports: ['capitals', 'capitals'],
      },
      { letter: 'It was a ⟦TREMENDOUS⟧ day, and so ⟦DIFFERENT⟧ from my own yard.', reports: ['capitals', 'capitals'] },
      { letter: 'I know ⟦LOADS⟧ about kilns.', reports: 'capitals', suggests: 'loads' },
      { letter: 'I would be ⟦KEEN⟧ to see the kilns.', reports: 'capitals', suggests: 'keen' },
      { letter: 'I would be so ⟦GLAD⟧.', reports: 'capitals', suggests: 'glad' },
      { letter: '⟦PLEASE CALL BEFORE 6PM ON THURSDAY⟧, if you can.', reports: 'capitals' },
      { letter: 'That is ⟦PRECISELY⟧ what I do.', reports: 'capitals', suggests: 'precisely' },
      { letter: 'I was ⟦THRILLED⟧ by it, and so ⟦GRUMPY⟧ on the bus home.', reports: ['capitals', 'capitals'] },
      { letter: 'It ⟦HAS⟧ to be you.', reports: 'capitals', suggests: 'has' },
      { letter: 'Call me by ⟦FRIDAY⟧.', reports: 'capitals', suggests: 'Friday' },
      { letter: 'I ⟦REALLY⟧ want to help.', reports: 'capitals', suggests: 'really' },
      { letter: 'When can I start⟦?!!⟧', reports: 'run', fixed: 'When can I start?' },
    ],
  },
  check({ letter, notes, options, report }) {
    const companies = typeof notes.company === 'string' ? [notes.company] : (notes.company ?? [])
    const names = new Set(
      [...companies, ...(notes.interviewers ?? []), notes.role ?? ''].flatMap((name) =>
        name.toLowerCase().split(/\s+/),
      ),
    )
    for (const sentence of letter.sentences) {
      for (const { words, ...at } of shoutedIn(sentence, names)) {
        report({
          at,
          message: 'capitals',
          data: { words },
          suggestions: [replacement(at, small(words, at.start === sentence.start), 'Write it small')],
        })
      }
    }
    const parts = [
      letter.subject?.text,
      letter.salutation?.text,
      ...letter.sentences.map(({ mapped }) => mapped),
      letter.valediction?.text,
    ]
    let count = 0
    for (const part of parts) {
      for (const match of part?.value.matchAll(marks) ?? []) {
        count++
        const at = part!.span(match.index, match.index + match[0].length)
        if (match[0].length > 1) {
          report({
            at,
            message: 'run',
            data: { words: match[0] },
            fix: match[0].includes('?')
              ? replacement(at, '?', 'Keep one mark')
              : count > options.marks
                ? replacement(at, '.', 'End it calmly')
                : replacement(at, '!', 'Keep one mark'),
          })
        } else if (count > options.marks) {
          report({ at, message: 'many', data: { count }, suggestions: [replacement(at, '.', 'End it calmly')] })
        }
      }
    }
  },
})
