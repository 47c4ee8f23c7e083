import type { BodySentence } from '../../src/letter/letter'
import { awaitsFact, placeholdersIn } from '../../src/letter/placeholders'
import { figureIn, isHonour } from '../../src/moves/figures'
import { insertion } from '../../src/rule/edits'
import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** "…, and at Orbis I cleared 900 claims": another result in the same breath. */
const anotherResult =
  /;\s+|,\s+(?:and\s+)?(?=(?:(?:at|in|with|for|on|during)\s+[^,;]{2,30}?\s+|later\s+|then\s+|next\s+)(?:I|we)\s)|,\s+and\s+(?=(?:I|we)\s)/u

/** The end of the sentence's words, before its full stop. */
function beforeStop(sentence: BodySentence): number {
  const last = sentence.words[sentence.words.length - 1]
  return last?.end ?? sentence.end
}

/** "I trained the new tellers": what was done to several can be counted. */
const countable =
  /\b(?:train|taught|teach|hir|led|lead|manag|open|sold|sell|serv|supervis|coach|handl|organi[sz]|recruit|mentor|plann|deliver|wrote|built|launch|ran|visit|repair|clean|pack)\w*\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+(?<![su])s\b/i

export default defineRule({
  id: 'quantified-achievements',
  summary: 'Put a figure on every achievement.',
  why: 'A figure is proof that a stranger can weigh: how much, how many, how fast, ranked where. History repeats itself, and this says what would.',
  source: { document: 'RECOVERY', quote: 'In my first year in the position, I ranked #1 in the country.' },
  levels: { 'thank-you': 'suggestion', recovery: 'error', 'second-interview': 'warning' },
  options: { least: { default: 2, about: 'Achievements with figures that a recovery letter needs.' } },
  messages: {
    bare: '“{words}” claims a result without a figure. Say how much, how many or what rank.',
    few: 'A recovery letter needs at least {least} achievements with figures; this one has {count}. Add results that they can weigh.',
  },
  lacks: ['few'],
  examples: {
    good: [
      { kind: 'second-interview', letter: 'In my second year at Hale I priced a whole roof and forgot the scaffold.' },
      { kind: 'second-interview', letter: 'At Oakline I once ordered the tiles for both houses and misread the plan.' },
      {
        kind: 'second-interview',
        letter: 'At Pell I rewrote the loan form. It takes four minutes now instead of nineteen.',
      },
      {
        kind: 'recovery',
        letter:
          'I was having an off day. At Orbis I cut returns from 9% to 4% in a year, and at Kell I opened six shops in a season.',
      },
      {
        kind: 'second-interview',
        letter: 'I rebuilt the rota in 2021. By June I had cut overtime from 60 hours to 20.',
      },
      {
        kind: 'second-interview',
        letter: 'At Dransfield I reorganised the cold store. I cut spoilage from 12% to 4%.',
      },
      { kind: 'second-interview', letter: 'The larder. I would weigh what comes back, and cook half as much.' },
      { kind: 'second-interview', letter: 'At Fell View I cut waste from 11% of sales to 6% in a year.' },
      { kind: 'second-interview', letter: 'I doubled the number of members in two seasons.' },
      { kind: 'second-interview', letter: 'I ran three plants for Cobb & Daughters.' },
      { kind: 'second-interview', letter: 'I rebuilt the rota. Complaints fell by a third within a quarter.' },
      { kind: 'second-interview', letter: 'I took on the returns desk at Dransfield. The queue went from 40 to nine.' },
      { kind: 'second-interview', letter: 'I was promoted to lead driver in 2021.' },
      { kind: 'second-interview', letter: 'I was Lettings Clerk of the Quarter there in 2021.' },
      { kind: 'second-interview', letter: 'My rope access ticket is valid through next June.' },
      { kind: 'second-interview', letter: 'I would bring the same checklist to your wards.' },
    ],
    bad: [
      {
        kind: 'second-interview',
        letter: '⟦At Kell I found the orders that the last clerk had overlooked.⟧',
        reports: 'bare',
      },
      {
        kind: 'second-interview',
        letter: '⟦In 2020 I reorganised the vault.⟧ In 2019 I trained 14 tellers.',
        reports: 'bare',
      },
      {
        kind: 'recovery',
        letter: '⟦I was having an off day. At Orbis I cut returns from 9% to 4%, and the mood of 20 people with it.⟧',
        reports: 'few',
      },
      { kind: 'second-interview', letter: '⟦I increased sales.⟧', reports: 'bare', suggests: ' by […%]' },
      { kind: 'second-interview', letter: '⟦At Harlow’s I improved the onboarding of new staff.⟧', reports: 'bare' },
      { kind: 'second-interview', letter: '⟦I managed the Leeds warehouse for Dransfield.⟧', reports: 'bare' },
      {
        kind: 'second-interview',
        letter: '⟦In my last role I reduced the number of late deliveries considerably.⟧',
        reports: 'bare',
      },
      { kind: 'second-interview', letter: '⟦I led the western region to its best results ever.⟧', reports: 'bare' },
      {
        kind: 'second-interview',
        letter: '⟦At Dransfield I reorganised the cold store.⟧ I would clear your three aisles by Easter.',
        reports: 'bare',
      },
      {
        kind: 'second-interview',
        letter: '⟦At Dransfield I turned the cold store round.⟧ I am not a man who boasts.',
        reports: 'bare',
      },
      {
        kind: 'second-interview',
        letter: '⟦At Dransfield I reorganised the cold store.⟧ In my time at Orbis I opened eleven shops.',
        reports: 'bare',
      },
      {
        kind: 'recovery',
        letter: '⟦I was having an off day. At Orbis I sold 40 systems in my first year.⟧',
        reports: 'few',
      },
    ],
  },
  check({ letter, options, report }) {
    let results = 0
    const blanks = placeholdersIn(letter)
    for (const { sentence, words } of letter.moves('achievement')) {
      if (letter.figureFor(sentence) || awaitsFact(blanks, sentence)) {
        results += Math.max(1, sentence.text.split(anotherResult).filter((clause) => figureIn(clause)).length)
        continue
      }
      if (isHonour(sentence.text)) continue
      const grows = /\b(?:increas|reduc|cut|rais|grew|grow|lower|improv|shrank|boost|decreas|rose|fell)\w*/i.test(
        sentence.text,
      )
      const slot = grows ? ' by […%]' : countable.test(sentence.text) ? ' ([how many])' : ' ([the result, in figures])'
      report({
        at: sentence,
        message: 'bare',
        data: { words },
        suggestions: [insertion(beforeStop(sentence), slot, 'Add the figure')],
      })
    }
    if (letter.kind === 'recovery' && results < options.least) {
      report({ at: body(letter), message: 'few', data: { least: options.least, count: results } })
    }
  },
})
