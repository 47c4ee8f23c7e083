import { additionAfter } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

const inWriting =
  /\b(?:by|via|in|through)\s+(?:(?:an?|return(?:\s+of)?)\s+)?(?:e-?mail|writing|letter|post|text|reply|whatsapp)\b|\b(?:write|drop|send|email|e-mail|text|mail)\s+(?:me|and\s+tell|back)\b|\b(?:a\s+)?(?:few|couple\s+of|short|quick)\s+(?:lines?|words?|note|e-?mail)\b/i

export default defineRule({
  id: 'asks-for-call',
  summary: 'Ask for feedback by voice, not in writing.',
  why: 'Few employers will put reasons in writing. On the phone they can hear that you mean to learn, and speak freely.',
  source: {
    document: 'LEVERAGE',
    quote: 'A request for a phone conversation with the person that interviewed you is necessary',
  },
  levels: { 'feedback-request': 'error' },
  messages: {
    voice:
      'No phone or video conversation is proposed. Ask for ten minutes by phone: feedback is rarely given in writing.',
  },
  lacks: ['voice'],
  examples: {
    good: [
      'Could we speak for ten minutes by phone?',
      'Would you have a quarter of an hour for a call next week?',
      'A short call would suit me well, any lunchtime you like.',
      'Might I ring you one afternoon to ask where I fell short?',
      'Would you be open to a brief chat on Zoom?',
      'I would be grateful for a few minutes on the phone.',
    ],
    bad: [
      {
        letter: '⟦Which of my answers fell short?⟧',
        reports: 'voice',
        suggests: ' Could we speak for ten minutes by phone?',
      },
      { letter: 'Thank you.\n\n⟦A few lines by e-mail would be plenty.⟧', reports: 'voice' },
      { letter: '⟦Would you write and tell me where my checking fell down?⟧', reports: 'voice' },
      { letter: '⟦Please send me the scores in writing.⟧', reports: 'voice' },
      { letter: '⟦What should I work on?⟧\n\nKind regards,\nSam Doe', reports: 'voice' },
      { letter: '⟦Thank you for letting me know.⟧', reports: 'voice' },
    ],
  },
  check({ letter, report }) {
    if (!letter.lacks('call')) return
    const request = letter.sentences.find(({ text }) => inWriting.test(text)) ?? letter.moves('feedback')[0]?.sentence
    const at = request ?? closing(letter)
    report({
      at,
      message: 'voice',
      suggestions: [additionAfter(letter, at, 'Could we speak for ten minutes by phone?', 'Ask for a call')],
    })
  },
})
