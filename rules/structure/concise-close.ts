import { wordCount } from '../../src/letter/line'
import { mostInClose } from '../../src/rule/additions'
import { closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'
import { counted } from '../../src/text/counted'

export default defineRule({
  id: 'concise-close',
  summary: 'Close short and sweet.',
  why: 'The last lines are what they act on: a next step and a way to reach you. Anything more buries both.',
  source: { document: 'RECOVERY', quote: 'Here’s how she closed her letter – short and sweet' },
  levels: 'warning',
  options: {
    sentences: { default: mostInClose.sentences, about: 'Most sentences in the closing paragraph.' },
    words: { default: mostInClose.words, about: 'Most words in the closing paragraph.' },
  },
  messages: {
    long: 'The closing paragraph has {sentences} and {words}. Keep it to {mostSentences} and {mostWords}: the next step, and how to reach you.',
    none: 'The letter stops without a closing paragraph. End on the next step and how to reach you.',
  },
  lacks: ['none'],
  examples: {
    good: [
      'Thank you for Monday.\n\nI look forward to taking the next step. Please call me on 555-0142.',
      'Thank you for Monday.\n\nCould I come back for half an hour?\n\nBest regards,\nSam Doe',
      'Thank you for Monday.\n\nI hope this helps. I would welcome a second talk. I am on 555-0142.',
      'Thank you for Monday.\n\nI hope this helps. Could I come back? Any morning suits. 021 555 0164.',
      { letter: '- I sold 40 systems in a year.\n\nMay I call you on Friday?', format: 'markdown' },
      'I would welcome a second conversation.',
      'Thank you. I would value a further meeting, perhaps with the trustees in the room.',
    ],
    bad: [
      {
        letter:
          'Thank you for Monday.\n\n⟦I hope this helps. I would welcome a second talk. I am on 555-0142. You can also write. I read my mail at noon.⟧\n\nBest,\nSam Doe',
        reports: 'long',
      },
      { letter: 'Here is what I did:\n\n⟦- I sold 40 systems in a year.⟧'.replace('⟦- ', '- ⟦'), reports: 'none' },
      {
        letter:
          'Thank you.\n\n⟦I would be glad of another hour with you both, at the machine if that is possible, or in the office if it is not, or by telephone if neither of those will do, and I can come early in the morning, late in the evening, on any day of any week, Sundays and public holidays included, so long as I know of it the night before and the trains are running again.⟧',
        reports: 'long',
      },
      { letter: 'Thanks.\n\n⟦One. Two is here. Three is here. Four is here.⟧', reports: 'long' },
      {
        letter:
          'Dear Ana,\n\nThank you for Monday. I would:\n\n- draw the rota in week one\n- ⟦weigh the bin every night⟧\n\nBest,\nSam Doe',
        reports: 'none',
      },
      { letter: '1. I trained six nurses in 2021.\n2. ⟦I cut falls by half in 2022.⟧', reports: 'none' },
    ],
  },
  check({ letter, options, report }) {
    const last = letter.body[letter.body.length - 1]
    const at = closing(letter)
    if (!letter.closing || last?.type === 'item') {
      report({ at: last ?? at, message: 'none' })
      return
    }
    const { text } = letter.closing
    // "07700 900142." stands by itself, and is no sentence to read.
    const sentences = letter.closing.sentences.filter((sentence) => /\p{L}{2}/u.test(sentence.text))
    const words = wordCount(text.value)
    if (sentences.length <= options.sentences && words <= options.words) return
    report({
      at,
      message: 'long',
      data: {
        sentences: counted(sentences.length, 'sentence'),
        words: counted(words, 'word'),
        mostSentences: counted(options.sentences, 'sentence'),
        mostWords: counted(options.words, 'word'),
      },
    })
  },
})
