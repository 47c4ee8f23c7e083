import { wordCount } from '../../src/letter/line'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'concise-letter',
  summary: 'Keep the letter as short as its kind allows.',
  why: 'The reader has a pile of these. What stands beyond the first page is not read.',
  source: { document: 'SECOND', quote: 'Be polite and concise' },
  levels: 'warning',
  options: {
    thankYou: { default: 250, about: 'Most words in the body of a thank-you letter.' },
    recovery: { default: 400, about: 'Most words in the body of a recovery letter.' },
    secondInterview: { default: 600, about: 'Most words in the body of a second-interview letter.' },
    feedbackRequest: { default: 200, about: 'Most words in the body of a feedback request.' },
    stayInTouch: { default: 200, about: 'Most words in the body of a stay-in-touch letter.' },
  },
  messages: {
    long: 'The body has {count} words; {most} are the most that a {kind} letter should have. From here on it is too long: cut {over}.',
  },
  examples: {
    good: [
      'Thank you for Monday.',
      { kind: 'feedback-request', letter: Array(40).fill('Thank you for it.').join(' ') },
      { kind: 'second-interview', letter: Array(120).fill('Thank you for it.').join(' ') },
      { kind: 'recovery', letter: Array(99).fill('Thank you for it.').join(' ') },
      { kind: 'thank-you', letter: Array(60).fill('Thank you for it.').join(' ') },
      { kind: 'stay-in-touch', letter: Array(49).fill('Thank you for it.').join(' ') },
    ],
    bad: [
      {
        kind: 'feedback-request',
        letter: `${Array(50).fill('Thank you for it.').join(' ')} ⟦Thank you too.⟧`,
        reports: 'long',
      },
      {
        kind: 'stay-in-touch',
        letter: `${Array(50).fill('Thank you for it.').join(' ')} ⟦Thank you. Again.⟧`,
        reports: 'long',
      },
      {
        kind: 'thank-you',
        letter: `${Array(62).fill('Thank you for it.').join(' ')} ⟦Thank you very much.⟧`,
        reports: 'long',
      },
      { kind: 'recovery', letter: `${Array(100).fill('Thank you for it.').join(' ')} ⟦Thanks.⟧`, reports: 'long' },
      {
        kind: 'second-interview',
        letter: `${Array(150).fill('Thank you for it.').join(' ')} ⟦Thanks.⟧`,
        reports: 'long',
      },
      {
        kind: 'feedback-request',
        letter: `${Array(49).fill('Thank you for it.').join(' ')} ⟦Thank you for the long afternoon.⟧`,
        reports: 'long',
      },
    ],
  },
  check({ letter, options, report }) {
    const limits = {
      'thank-you': options.thankYou,
      recovery: options.recovery,
      'second-interview': options.secondInterview,
      'feedback-request': options.feedbackRequest,
      'stay-in-touch': options.stayInTouch,
    }
    const most = limits[letter.kind]
    const count = letter.body.reduce((sum, { text }) => sum + wordCount(text.value), 0)
    if (count <= most) return
    let words = 0
    const last = letter.body[letter.body.length - 1]!
    for (const sentence of letter.body.flatMap(({ sentences }) => sentences)) {
      words += wordCount(sentence.text)
      if (words <= most) continue
      report({
        at: { start: sentence.start, end: last.end },
        message: 'long',
        data: { count, most, kind: letter.kind, over: count - most },
      })
      return
    }
  },
})
