import { defineRule } from '../../src/rule/rule'

const day = 24 * 60 * 60 * 1000

export default defineRule({
  id: 'same-day',
  summary: 'Write on the day of the interview.',
  why: 'A letter that arrives while they still remember your face is worth two that come a week later.',
  source: {
    document: 'SECOND',
    quote: 'Send (or better still, deliver) your letter the same day as your interview, if possible.',
  },
  levels: { 'thank-you': 'suggestion', recovery: 'suggestion', 'second-interview': 'suggestion' },
  messages: { late: 'The letter is dated {days} after the interview. Send it the same day if you can.' },
  examples: {
    good: [
      { letter: '12 March 2024\n\nDear Ana,\n\nThank you for today.', notes: { interviewed: '2024-03-12' } },
      '12 March 2024\n\nDear Ana,\n\nThank you for today.',
      { letter: 'Dear Ana,\n\nThank you for today.', notes: { interviewed: '2024-03-12' } },
      { letter: '3/4/2024\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-12' } },
      { letter: 'March 12, 2024\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-12' } },
      { letter: '12 March\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-10' } },
    ],
    bad: [
      { letter: '⟦13 March 2024⟧\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-12' }, reports: 'late' },
      { letter: '⟦March 20, 2024⟧\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-12' }, reports: 'late' },
      { letter: '⟦2024-04-01⟧\n\nDear Ana,\n\nThank you.', notes: { interviewed: '2024-03-12' }, reports: 'late' },
      {
        letter: '⟦Friday, 15th March 2024⟧\n\nDear Ana,\n\nThank you.',
        notes: { interviewed: '2024-03-12' },
        reports: 'late',
      },
      {
        kind: 'thank-you',
        letter: '⟦14/03/2024⟧\n\nDear Ana,\n\nThank you.',
        notes: { interviewed: '2024-03-12' },
        reports: 'late',
      },
      {
        kind: 'second-interview',
        letter: '⟦1 Jan. 2025⟧\n\nDear Ana,\n\nThank you.',
        notes: { interviewed: '2024-12-31' },
        reports: 'late',
      },
    ],
  },
  check({ letter, notes, report }) {
    const { date } = letter
    if (!date?.iso || !notes.interviewed) return
    const days = Math.round((Date.parse(date.iso) - Date.parse(notes.interviewed)) / day)
    if (days < 1) return
    report({
      at: date,
      message: 'late',
      data: { days: days === 1 ? 'a day' : `${days} days` },
      level: days > 1 ? 'warning' : undefined,
    })
  },
})
