import { shoutedIn } from '../../src/moves/shouting'
import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** Praise that bursts out shows delight, whatever its words: "What a yard you keep!", "the team is BRILLIANT", "the best I have ever seen". */
const burstsOut =
  /!|\b(?:best|most|\p{Ll}{3,}iest)\b.*\b(?:ever|anywhere|in (?:my|all my|the) \p{L}+)\b|^what an?\b|\bI (?:\p{L}+ly )?(?:loved|adored)\b/iu

const noNames: ReadonlySet<string> = new Set()

export default defineRule({
  id: 'shows-enthusiasm',
  summary: 'Show enthusiasm for this employer, team or work.',
  why: 'People hire those who want to be there. Say what it is about their work that you would be glad of.',
  source: { document: 'SECOND', quote: 'Be polite and concise, but show your enthusiasm!' },
  levels: { 'thank-you': 'suggestion', recovery: 'suggestion', 'second-interview': 'warning' },
  messages: {
    cool: 'No sentence shows enthusiasm for their work, team or firm. Say what about it you would be glad to be part of.',
  },
  lacks: ['cool'],
  examples: {
    good: [
      'Love how you keep the shutters painted and nobody minds the dog.',
      'Your waiters know each cheese by its farm, which I thought was wonderful.',
      'I like that ye let the juniors ring the bell.',
      'I have always liked how you look after your vans.',
      'It was good to see a crew that waits for the last man.',
      'You have a staff that knows the guests by name, and I thought that was a grand thing.',
      'I was impressed by how openly your foreman talks of mistakes.',
      'It was a delight to cross with the night crew.',
      'That is what drew me to Larkfield.',
      'I admire the council for what it tells its tenants.',
      'I think of your branch, whose Saturday hours I love.',
      'What hooked me is how you train people.',
      'Loved how nobody on your site walks past a spill.',
      'Your fleet is a joy.',
      'Your garden has won me over.',
      'I would be thrilled to look after your maps.',
      'I’d be proud to be one of your team.',
      'I came away wanting to sell for the two of you.',
      'I would love to cook from your nine dishes and a fish.',
      'XLR Corp. has an exceptionally bright future and I would like to be part of it.',
      'I’d be glad to become part of what you are building out there.',
      'I would really like to be part of a ward that sings.',
      'I can think of no yard where I’d sooner work.',
      'What a workshop, and what lathes!',
      'Your pastry is the finest, and the most honest, that I have eaten anywhere.',
      'I loved every corner of that library.',
      'Your greenhouse is GORGEOUS.',
      'I liked how your porters greet the regulars by name.',
      'I love the way you teach knots.',
      'Loved the dog on reception.',
      'Really liked how the stewards clear a deck.',
      'It is my kind of workshop: small, warm and never tidy.',
      'The rose garden has pleased me very much.',
      'Yours is the first forge where I have seen a timetable kept.',
    ],
    bad: [
      { letter: '⟦What drew me was the salary.⟧', reports: 'cool' },
      { letter: '⟦It was a pleasure to meet you both.⟧', reports: 'cool' },
      { letter: '⟦It was good to see you again.⟧', reports: 'cool' },
      { letter: '⟦I was impressed by my old foreman.⟧', reports: 'cool' },
      { letter: '⟦I have always liked my old depot.⟧', reports: 'cool' },
      { letter: '⟦Your order book is a mess.⟧', reports: 'cool' },
      { letter: '⟦Nothing in the workshop cheered me.⟧', reports: 'cool' },
      { letter: '⟦Yours is the first garage to lose my papers.⟧', reports: 'cool' },
      { letter: '⟦In my kind of trade, a wet joint fails.⟧', reports: 'cool' },
      { letter: '⟦Loved the last place, hated the hours.⟧', reports: 'cool' },
      { letter: '⟦I liked how my old foreman let us start early.⟧', reports: 'cool' },
      { letter: '⟦I am interested in the position.⟧', reports: 'cool' },
      { letter: '⟦Thank you for your time.⟧', reports: 'cool' },
      { letter: '⟦I was glad of our conversation.⟧', reports: 'cool' },
      { letter: '⟦My number is 555-0142.⟧', reports: 'cool' },
      { letter: '⟦I cut waste by half in a year.⟧', reports: 'cool' },
      { letter: '⟦Your GCSE workshop is well kept.⟧', reports: 'cool' },
      { letter: '⟦You told me that the queue is too long.⟧', reports: 'cool' },
      { letter: '⟦I did not like how the lift sounded.⟧', reports: 'cool' },
      { letter: '⟦Like your last porter, I know the lifts.⟧', reports: 'cool' },
      { letter: '⟦A ledger that balances is not my idea of a miracle.⟧', reports: 'cool' },
      { letter: '⟦Selling raffle tickets isn’t really my kind of work.⟧', reports: 'cool' },
      { letter: '⟦Yours is the first interview that I have had since May.⟧', reports: 'cool' },
    ],
  },
  check({ letter, report }) {
    if (!letter.lacks('enthusiasm')) return
    if (
      letter
        .moves('praise')
        .every(({ sentence }) => !burstsOut.test(sentence.text) && shoutedIn(sentence, noNames).length === 0)
    )
      report({ at: body(letter), message: 'cool' })
  },
})
