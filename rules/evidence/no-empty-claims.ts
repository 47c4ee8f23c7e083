import { awaitsFact, placeholdersIn } from '../../src/letter/placeholders'
import { faultNames } from '../../src/moves/move'
import { insertion } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

const faults = faultNames.filter((name) => name !== 'self-interest')

export default defineRule({
  id: 'no-empty-claims',
  summary: 'Prove a trait, or leave it out.',
  why: 'Anybody can call themselves a hard worker. A figure or a named result says the same and is believed.',
  source: { document: 'RECOVERY', quote: 'focusing on what she accomplished in the first few weeks on the job' },
  levels: { 'thank-you': 'suggestion', recovery: 'warning', 'second-interview': 'warning' },
  messages: { stock: '“{words}” is a stock claim without proof. Show it with a result and a figure, or leave it out.' },
  examples: {
    good: [
      'You were looking for a woman of your own town.',
      'The stove wastes heaps of energy at night.',
      'They led from the front of the hall to the back.',
      'I am a team player: our committee of seven put on 31 gigs in a year.',
      'Your team works well under pressure.',
      'You need a fast learner on nights.',
      'You need somebody who can hit the ground running, and I know your ledger already.',
      'You were looking for excellent communication skills and a head for figures.',
      'Ms Hart is a true team player.',
      'My old foreman was a natural leader, and I learned the count from him.',
      'Your company is dynamic and results-oriented.',
      'I am no fan of waste.',
      'You need somebody who is good with children.',
      'You need nerves of steel on that crossing, you said.',
      'Thank you for the jug, which was cool as ice.',
      'I could tell that their patience is not infinite.',
      'The panel was sharp as a tack.',
      'From the helicopter the view of the reef was clear.',
      'I cut waste from 11% to 6% in a year.',
      'Thank you for showing me the extra mile of pipe that you laid by hand.',
      'I brought twelve apprentices through to their card, and none of them needed a second try.',
      'It was good to meet such an honest person.',
      'Your bakers have a passion for rye.',
      'She treats each resident as an independent person.',
      'The passion for teaching in your staff room is plain to see.',
      'Your pastry chef is a wizard with sugar.',
      'Your ward is extremely well organised, even at change of shift.',
      'The new door must be resistant to pressure and to salt.',
      'I could not find a harder wood for the treads.',
      'Mr Osei was firm but fair about the late load.',
      'We traced the flicker to a fault in the second feeder.',
      'The scanner worked out of the box.',
      'I liked the flexible approach to rotas that you described.',
      'Your engineers have a diverse skill set.',
      'Nobody works harder than the nurses on your night shift.',
      'I am extremely flexible on the start date.',
      'I read the iron in the blood every four hours.',
      'The broad skill set that you ask for is in your own second crew.',
    ],
    bad: [
      { letter: 'You need a ⟦team player⟧, and I am one.', reports: 'stock' },
      { letter: 'I am ⟦passionate about serving people⟧.', reports: 'stock' },
      { letter: 'I have ⟦tons of energy⟧ and I love a busy shop.', reports: 'stock' },
      { letter: 'I always ⟦lead from the front⟧.', reports: 'stock' },
      { letter: 'I am a ⟦woman of my word⟧.', reports: 'stock' },
      { letter: 'I am a ⟦proper team player⟧ and will not let you down.', reports: 'stock' },
      { letter: 'My [trait 1] and [trait 2] make me a ⟦perfect match⟧.', reports: 'stock' },
      { letter: 'I am a ⟦straight shooter⟧.', reports: 'stock' },
      { letter: 'I am an ⟦honest and methodical man⟧.', reports: 'stock' },
      { letter: 'I am a nurse with a ⟦passion for caring⟧.', reports: 'stock' },
      { letter: 'I am a total ⟦spreadsheet wizard⟧.', reports: 'stock' },
      { letter: 'My ⟦attention to detail is second to none⟧.', reports: 'stock' },
      { letter: 'I love ⟦working outside the box⟧.', reports: 'stock' },
      { letter: 'I ⟦give a million per cent⟧.', reports: 'stock' },
      { letter: 'I have a ⟦hands-on style⟧.', reports: 'stock' },
      { letter: 'Above all I am ⟦good with animals⟧.', reports: 'stock' },
      { letter: 'I am ⟦media-savvy⟧, ask anybody.', reports: 'stock' },
      { letter: 'I am a ⟦go-getter⟧ with a ⟦bird’s-eye view⟧.', reports: ['stock', 'stock'] },
      { letter: 'I am a ⟦hard worker⟧.', reports: 'stock' },
      { letter: 'As a ⟦highly motivated self-starter⟧ I would settle in fast.', reports: 'stock' },
      { letter: 'I always ⟦think outside the box⟧.', reports: 'stock' },
      { letter: 'I would be a ⟦perfect fit⟧ for your team.', reports: 'stock' },
      { letter: 'I have a ⟦proven track record⟧ and can ⟦hit the ground running⟧.', reports: ['stock', 'stock'] },
      { letter: 'I am ⟦sharp as a tack⟧ and a ⟦quick learner⟧.', reports: ['stock', 'stock'] },
      { letter: 'People say that I have ⟦nerves of steel⟧.', reports: 'stock' },
      { letter: 'I am ⟦highly adaptable⟧ and would start on Monday.', reports: 'stock' },
      { letter: 'I am ⟦exceptionally well organised⟧.', reports: 'stock' },
      { letter: 'I am ⟦resistant to pressure⟧.', reports: 'stock' },
      { letter: 'I am ⟦punctual to a fault⟧.', reports: 'stock' },
      { letter: 'With apprentices I am ⟦strict but fair⟧.', reports: 'stock' },
      { letter: 'You ⟦will never find a more loyal worker⟧.', reports: 'stock' },
      { letter: 'Believe me, ⟦no one works harder⟧.', reports: 'stock' },
      { letter: 'I would bring you a ⟦diverse skill set⟧.', reports: 'stock' },
      { letter: 'I come with a ⟦can-do approach⟧. I ⟦think out of the box⟧.', reports: ['stock', 'stock'] },
      {
        letter: 'I bring ⟦boundless energy⟧ and an ⟦entrepreneurial spirit⟧.',
        reports: ['stock', 'stock'],
      },
      { letter: 'I have an ⟦outgoing personality⟧.', reports: 'stock' },
      { letter: 'I am ⟦no stranger to hard work⟧.', reports: 'stock' },
      { letter: 'I bring ⟦unmatched people skills⟧.', reports: 'stock' },
      { letter: 'I am a ⟦team player⟧ who ⟦can cope with any situation⟧.', reports: ['stock', 'stock'] },
      { letter: 'Above all I am a ⟦passionate and committed relationship builder⟧.', reports: 'stock' },
    ],
  },
  check({ letter, report }) {
    const blanks = placeholdersIn(letter)
    for (const sentence of letter.sentences) {
      if (letter.does(sentence, ...faults) || awaitsFact(blanks, sentence)) continue
      // Words that a figure proves in the same breath are no empty ones.
      if (letter.does(sentence, 'achievement') && letter.does(sentence, 'figure')) continue
      for (const claim of letter.claims(sentence)) {
        report({
          at: claim,
          message: 'stock',
          data: { words: claim.words },
          suggestions: [insertion(claim.end, ' ([proof with a figure])', 'Prove it')],
        })
      }
    }
  },
})
