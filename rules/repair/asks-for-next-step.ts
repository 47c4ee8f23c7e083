import { additionAfter } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'asks-for-next-step',
  summary: 'Ask for the next step.',
  why: 'The only way to be certain of no second chance is not to ask for one. One plain line is enough.',
  source: { document: 'DAMAGE', quote: 'remember that you have nothing to lose by asking' },
  levels: { 'thank-you': 'warning', recovery: 'error', 'second-interview': 'warning' },
  messages: {
    ask: 'No sentence asks for a next step or looks forward to one. Close by asking for a second conversation.',
  },
  lacks: ['ask'],
  examples: {
    good: [
      'I will follow up with you once the board has met.',
      'I’ll call Ms Rennie on Tuesday to hear what you decide.',
      'I would welcome a second conversation.',
      'I look forward to taking the next step.',
      'Could I come back for half an hour?',
      'When could we sit down again, at your counter or on the phone?',
      'Put me on for a Friday, or ring me for a yarn.',
      'I hope to hear from you soon.',
      'Let me know either way.',
      'Keep me posted!',
      'lmk how it goes',
      'Thank you for Monday.\n\nI will telephone Mrs Adu on Thursday.',
      'Thank you for Monday.\n\nI can come in and show you the sheets at any hour that suits the ward.',
      'Thank you for Monday.\n\nI humbly await your word.',
    ],
    bad: [
      { letter: '⟦The gauge would let me know when the drier is full.⟧', reports: 'ask' },
      { letter: '⟦I will phone your patients in the week after they go home.⟧', reports: 'ask' },
      { letter: '⟦I will follow up every late parcel within the hour.⟧', reports: 'ask' },
      { letter: '⟦I turned out at any hour they rang.⟧', reports: 'ask' },
      {
        letter: '⟦Thank you again for your time.⟧',
        reports: 'ask',
        suggests: ' I would welcome a second conversation, at a time that suits you.',
      },
      { letter: 'Thank you for Monday.\n\n⟦My number is 555-0142.⟧', reports: 'ask' },
      { letter: 'I was having an off day.\n\n⟦At Orbis I sold 40 systems in a year.⟧', reports: 'ask' },
      {
        letter: 'Thank you for Monday.\n\n⟦I will call the roll at eight, and ring the bell at nine.⟧',
        reports: 'ask',
      },
      { letter: 'Thank you for Monday.\n\n⟦The stores can be locked at any time.⟧', reports: 'ask' },
      { letter: '⟦I wish you a quiet weekend, coaches permitting.⟧', reports: 'ask' },
      { letter: '⟦I would start with the returns desk.⟧', reports: 'ask' },
      { letter: 'You need a second nurse.\n\n⟦Good luck with the move to the new ward.⟧', reports: 'ask' },
    ],
  },
  check({ letter, report }) {
    if (!letter.lacks('ask')) return
    const at = closing(letter)
    report({
      at,
      message: 'ask',
      suggestions: [
        additionAfter(letter, at, 'I would welcome a second conversation, at a time that suits you.', 'Ask for it'),
      ],
    })
  },
})
