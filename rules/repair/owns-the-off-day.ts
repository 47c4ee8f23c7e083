import type { BodySentence } from '../../src/letter/letter'
import type { JudgedLetter } from '../../src/moves/judged-letter'
import { additionAfter } from '../../src/rule/additions'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** "I mixed up the valves", "My count was out by four". */
const mine = /^\W*(?:I|My|We|Our)\b/
/** "I could not find the page", "it was not the real me": what an excuse admits. */
const fellShort =
  /\bI\s+(?:could|did|was|had)(?:\s+not|n['’]t)\b|\bI\s+(?:forgot|froze|lost|missed|failed|mixed|blanked|muddled|got)\b|\b(?:not|n['’]t)\s+(?:really\s+)?(?:(?:the\s+)?real\s+me|me\s+at\s+my\s+best|my\s+best)\b/i

/** Whether a sentence on what went wrong admits that the writer fell short. An excuse that does owns it too; blame alone does not. */
function admits(letter: JudgedLetter, sentence: BodySentence): boolean {
  if (letter.does(sentence, 'apology', 'heavy-apology')) return true
  return (letter.does(sentence, 'complaint') ? fellShort : mine).test(sentence.text)
}

export default defineRule({
  id: 'owns-the-off-day',
  summary: 'Own the off day in one honest line.',
  why: 'They were there. One line that says it was not your usual standard makes room for what is.',
  source: {
    document: 'DAMAGE',
    quote: 'make it clear that you normally perform better in business and were just having an off day',
  },
  levels: { recovery: 'suggestion' },
  messages: {
    unowned:
      'The letter never says, in one honest line, that the interview was not your usual standard. Own it, and turn to the better answer.',
  },
  lacks: ['unowned'],
  examples: {
    good: [
      'I did your question on stock less than justice.',
      'I was having an off day on Thursday.',
      'As a rule I am quicker with a price list, and Tuesday was a poor morning.',
      'The whiteboard round was not my normal work, and I can answer the question better now.',
      'I did not do the safety question justice.',
      'My trial plates were slow, and that’s not my standard.',
      'I gave you generalities when you asked for numbers.',
      'My lesson ran away from me.',
      'I read the gauge upside down, which my crew would not believe.',
      'The ferry was two hours late and I hadn’t eaten, so it wasn’t the real me.',
    ],
    bad: [
      { letter: '⟦You did the place justice.⟧', reports: 'unowned' },
      {
        letter: '⟦Thank you for Monday.⟧',
        reports: 'unowned',
        suggests: ' The interview was not my usual standard, and I can answer better now.',
      },
      { letter: '⟦Would you put my name back in the pile?⟧', reports: 'unowned' },
      { letter: '⟦You told me that the queue is too long.⟧', reports: 'unowned' },
      { letter: '⟦I cut waste by half in 2021.⟧', reports: 'unowned' },
      { letter: '⟦Thank you.⟧', notes: { wentWrong: ['the routing test'] }, reports: 'unowned' },
      { letter: '⟦I would start with the returns desk.⟧', reports: 'unowned' },
      { letter: '⟦Nobody had told the gate that I was coming, and the room was like an oven.⟧', reports: 'unowned' },
    ],
  },
  check({ letter, notes, report }) {
    if (!letter.lacks('ownership', 'self-deprecation')) return
    if (letter.sentences.some((sentence) => letter.does(sentence, 'setback') && admits(letter, sentence))) return
    const at = opening(letter)
    const line = 'The interview was not my usual standard, and I can answer better now.'
    report({
      at,
      message: 'unowned',
      level: (notes.wentWrong?.length ?? 0) > 0 ? 'warning' : undefined,
      suggestions: [additionAfter(letter, at, line, 'Own it')],
    })
  },
})
