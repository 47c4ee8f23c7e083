import retextRepeatedWords from 'retext-repeated-words'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'repeated-words',
  summary: 'Write each word once.',
  why: 'A doubled word tells the reader that the letter was not read again before it was sent.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'error',
  messages: { twice: '“{words}” repeats a word. Take one out.' },
  corrects: true,
  examples: {
    good: [
      'Thank you for the tour.',
      'I had had my doubts about the rota.',
      'It was very, very kind of you to see me.',
      'I know that that bench is yours.',
      'Come what may, may I call you?',
      'The bus goes from Pier 3 to Pier 4.',
    ],
    bad: [
      { letter: 'Thank you for ⟦the the⟧ tour.', reports: 'twice', fixed: 'Thank you for the tour.' },
      {
        letter: 'I would ⟦bring bring⟧ the same checklist.',
        reports: 'twice',
        fixed: 'I would bring the same checklist.',
      },
      { letter: 'You told me of ⟦a a⟧ backlog.', reports: 'twice', fixed: 'You told me of a backlog.' },
      { letter: 'I look ⟦forward forward⟧ to it.', reports: 'twice', fixed: 'I look forward to it.' },
      { letter: 'The queue is too long ⟦at\nat⟧ noon.', reports: 'twice', fixed: 'The queue is too long at noon.' },
      { letter: 'Call me ⟦on on⟧ Friday.', reports: 'twice', fixed: 'Call me on Friday.' },
    ],
  },
  check({ letter, report }) {
    for (const finding of retextFindings(letter, retextRepeatedWords)) {
      const [once] = finding.actual.split(/\s+/)
      report({
        at: finding,
        message: 'twice',
        data: { words: finding.actual.replaceAll(/\s+/g, ' ') },
        fix: replacement(finding, once ?? '', 'Keep one'),
      })
    }
  },
})
