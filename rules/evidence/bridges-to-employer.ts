import { companyName, insertion } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'bridges-to-employer',
  summary: 'Turn what you achieved to this employer.',
  why: 'A result elsewhere is only a story until you say that you will do the same here.',
  source: { document: 'RECOVERY', quote: 'There is no question I can/will do the same for you.' },
  levels: { 'thank-you': 'suggestion', recovery: 'warning', 'second-interview': 'warning' },
  messages: {
    apart:
      'Your achievements are told, and nothing turns them to this employer. Say that you would do the same here, and for what.',
  },
  lacks: ['apart'],
  examples: {
    good: [
      'At Fell View I cut waste by half in a year. I would do the same for you.',
      'I ran a payroll of 260, and I would bring the same checklist to yours.',
      'At Orbis I sold 40 systems in 2018. Your guests would be met the way mine were.',
      'Thank you for Monday.',
      'I cut p99 to 140 ms on Skarn’s servers in 2023. I would bring the same method to your Rotterdam cluster.',
      'I trained six keyholders in 2021. I’d start yours off the same way.',
    ],
    bad: [
      {
        letter: '⟦At Fell View I cut waste by half in a year.⟧',
        reports: 'apart',
        suggests: ' I can and will do the same for you.',
      },
      { letter: 'At Orbis I sold 40 systems in 2018. ⟦I trained nine reps in 2019.⟧', reports: 'apart' },
      { letter: '⟦In 2021 I led the western region to 9 million.⟧ Thank you for Monday.', reports: 'apart' },
      {
        letter: '⟦I doubled the number of members in two seasons.⟧',
        notes: { company: 'Teviot' },
        reports: 'apart',
        suggests: ' I can and will do the same for Teviot.',
      },
      {
        letter: '⟦I have built dashboards for the finance team.⟧\n\nI look forward to the next round.',
        reports: 'apart',
      },
      { letter: '⟦I rewrote the cache in 2023, and p99 went from 900 ms to 140 ms.⟧', reports: 'apart' },
    ],
  },
  check({ letter, report }) {
    const achievements = letter.moves('achievement')
    const last = achievements[achievements.length - 1]
    if (!last || !letter.lacks('bridge', 'solution')) return
    const line = ` I can and will do the same for ${companyName(letter) ?? 'you'}.`
    report({
      at: last.sentence,
      message: 'apart',
      suggestions: [insertion(last.sentence.end, line, 'Turn it to them')],
    })
  },
})
