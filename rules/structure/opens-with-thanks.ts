import { insertion } from '../../src/rule/edits'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** "on 12 March", from an ISO day. */
function spoken(day: string | undefined): string {
  if (!day) return ''
  const date = new Date(`${day}T00:00:00Z`)
  return ` on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}`
}

export default defineRule({
  id: 'opens-with-thanks',
  summary: 'Open with thanks: for the interview, the time, the meeting or the reply.',
  why: 'They gave you their time. A letter that opens with thanks is read as a courtesy before it is read as a request.',
  source: {
    document: 'RECOVERY',
    quote: 'Thank you for taking the time on Friday to interview me for the sales position.',
  },
  levels: {
    'thank-you': 'error',
    recovery: 'error',
    'second-interview': 'error',
    'feedback-request': 'error',
    'stay-in-touch': 'warning',
  },
  messages: {
    thanks: 'The opening paragraph thanks nobody. Begin by thanking them for the interview, their time or their reply.',
  },
  lacks: ['thanks'],
  examples: {
    good: [
      'Thank you for taking the time to meet me on Friday.',
      'I am grateful to you both for the hour on Tuesday.',
      'Cheers for Monday, and for taking me up in the loft.',
      'It was good of you to see me at such short notice.',
      'I much appreciated the tour of the dairy. The new parlour is a fine piece of work.',
      'I remain obliged to you for receiving me so graciously.',
      'Dear Madam, dear Sir,\n\nThank you for receiving me on Friday.',
      'Dear Madam, Dear Sir,\n\nThank you for receiving me on Friday.',
      'Hi Bea, hi all,\n\nThank you for Friday.',
      'Hello Bea, hello Chef,\n\nThank you both for Friday.',
      'To,\nThe Personnel Office,\nMarina Road, Kochi\n\nRespected Sir,\n\nThank you for the interview of Friday.',
    ],
    bad: [
      { letter: '⟦I am writing about the interview on Friday.⟧', reports: 'thanks' },
      {
        letter: 'Dear Ms. Okafor,\n\n⟦I came away with three ideas for the night shift.⟧',
        notes: { role: 'Staff Nurse', interviewed: '2024-03-12' },
        reports: 'thanks',
        suggests: 'Thank you for taking the time on 12 March to interview me for the Staff Nurse position. ',
      },
      {
        letter: '⟦It was great to meet you on Tuesday.⟧\n\nThank you for your time.',
        reports: 'thanks',
        suggests: 'Thank you for taking the time to interview me. ',
      },
      { letter: '⟦Friday was a pleasure.⟧', reports: 'thanks' },
      { letter: '⟦I hope you are well. Here is what I would do about the returns desk.⟧', reports: 'thanks' },
      {
        kind: 'feedback-request',
        letter: '⟦Your letter reached me today.⟧',
        reports: 'thanks',
        suggests: 'Thank you for letting me know, and for your time. ',
      },
    ],
  },
  check({ letter, notes, report }) {
    const first = letter.opening
    if (first?.sentences.some((sentence) => letter.does(sentence, 'thanks'))) return
    const at = opening(letter)
    const role = notes.role ? ` for the ${notes.role} position` : ''
    const rejected = letter.kind === 'feedback-request' || letter.kind === 'stay-in-touch'
    const line = rejected
      ? 'Thank you for letting me know, and for your time. '
      : `Thank you for taking the time${spoken(notes.interviewed)} to interview me${role}. `
    report({ at, message: 'thanks', suggestions: [insertion(at.start, line, 'Begin with thanks')] })
  },
})
