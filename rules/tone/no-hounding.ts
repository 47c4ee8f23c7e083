import { edits, removal, replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'no-hounding',
  summary: 'Leave the next move to them: do not press for an answer.',
  why: 'Deadlines, reproaches and promised calls make the reader want the matter to be over. They will call if they want a second meeting.',
  source: { document: 'DAMAGE', quote: 'You don’t want to hound him for an answer.' },
  levels: 'error',
  messages: {
    pressure: '“{words}” presses for an answer. One courteous line that looks forward to hearing from them is enough.',
  },
  examples: {
    good: [
      'Thank you for Monday. Kindly tell me the reason by post or e-mail, so that I have it on paper.',
      'Thank you for Monday. Please reply by WhatsApp with two or three points, as I have no talk time.',
      'I wrote the ward rota three times before it held.',
      'No one will answer your callers faster than me.',
      'You told me that nobody has answered the phone in the evenings since Marta retired.',
      'I was trying the glaze for the third time when your colleague came in.',
      'When the alarm went I was writing the rota for the third time.',
      'Last night I read your handbook for the third time.',
      'Coming back for a second time would suit me well.',
      'I rang the supplier twice a week.',
      'I have called at your shop twice as a customer and liked it.',
      'Dr Hale has not got back to me, so I give Ms Roe as a referee instead.',
      'If you would like the drawings, tell me and I will bring them by Friday.',
      'Your response is expected, I know, only after the board has met.',
      'The 3rd and the 9th are clear in my diary.',
      'I have held Tuesday open.',
      'Any afternoon but Monday is free at my end.',
      'I look forward to hearing from you.',
      'I will call your office on Tuesday to see whether a second meeting would suit.',
      'May I ask when you expect to decide?',
      'You said that the board wants the new rota within the week, and I could have it ready by Friday.',
      'There is no hurry at all on my side.',
      'You told me that your board needs to know by Friday.',
      'You said the inspector has written to you twice.',
      'I rang the bell twice before the porter came, and liked the place already.',
      'I would let the walkers tell me which gate sticks, and have it hung by Friday.',
      'I would have the stock count done by the 14th.',
      'I will ring every customer on the list in my first week.',
    ],
    bad: [
      {
        letter: 'Dear Ana,\n\nThank you for Monday.\n\n⟦I want your answer by Friday 1600.⟧\n\nK. Moss',
        reports: 'pressure',
      },
      { letter: 'Thank you for Monday. ⟦Rang Tuesday, rang again this morning.⟧', reports: 'pressure' },
      { letter: '⟦Checking in for the fifth time :)⟧', reports: 'pressure' },
      { letter: '⟦I am just following up for the third time on the porter job.⟧', reports: 'pressure' },
      { letter: '⟦I am now writing to you for the fourth time.⟧', reports: 'pressure' },
      { letter: '⟦Not one person at your branch has picked up the phone since Monday.⟧', reports: 'pressure' },
      { letter: '⟦So far nobody has returned my calls.⟧', reports: 'pressure' },
      { letter: '⟦Not one person has got back to me.⟧', reports: 'pressure' },
      { letter: '⟦I have kept Friday free for your answer, and I expect it by noon.⟧', reports: 'pressure' },
      {
        letter: '⟦I expect to hear from you by Friday at noon.⟧',
        reports: 'pressure',
        suggests: 'I look forward to hearing from you.',
      },
      { letter: '⟦This is my fourth email and still no one has replied.⟧', reports: 'pressure' },
      { letter: '⟦I will keep calling every morning until I get an answer.⟧', reports: 'pressure' },
      { letter: '⟦Why has nobody had the courtesy to get back to me?⟧', reports: 'pressure' },
      { letter: '⟦I have another offer on the table, so you have until Monday to decide.⟧', reports: 'pressure' },
      { letter: '⟦This is the third note that I leave at your lodge.⟧', reports: 'pressure' },
      { letter: '⟦I rang on Monday and again on Wednesday.⟧', reports: 'pressure' },
      { letter: '⟦I would need to know by noon on Thursday.⟧', reports: 'pressure' },
      { letter: '⟦Kindly notify me of the outcome by the 14th.⟧', reports: 'pressure' },
      { letter: '⟦Nobody has come back to me about the fare.⟧', reports: 'pressure' },
      { letter: '⟦I must insist on a reply within 48 hours.⟧', reports: 'pressure' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('pressure')) {
      report({
        at: sentence,
        message: 'pressure',
        data: { words },
        suggestions: edits(
          replacement(sentence, 'I look forward to hearing from you.', 'Close courteously'),
          removal(letter, sentence),
        ),
      })
    }
  },
})
