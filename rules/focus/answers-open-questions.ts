import { touches } from '../../src/letter/mentions'
import { additionBeforeClose } from '../../src/rule/additions'
import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** "You asked what I would let go of first", "your question about …", "the question that I guessed at". */
const asked =
  /\b(?:you|\p{Lu}\p{L}+) (?:both |also |had )?(?:asked|wanted to know|wondered|put it to me)\b|\bquestion\b/u

/** So much of what was asked shows that a sentence speaks of it. */
const inPart = 0.2

export default defineRule({
  id: 'answers-open-questions',
  summary: 'Answer the questions that you answered badly, or not at all.',
  why: 'The letter is the chance to tie up loose ends: the answer that you owed them, in writing.',
  source: { document: 'SECOND', quote: 'Were there questions you didn’t answer well?' },
  levels: { recovery: 'warning', 'second-interview': 'warning' },
  messages: {
    open: 'The letter does not take up a question in your notes: “{question}” Answer it in two or three sentences.',
  },
  lacks: ['open'],
  examples: {
    good: [
      {
        letter: 'You asked how I would staff the weekend shutdown. Two millwrights and a rigger to a shift.',
        notes: { openQuestions: ['How would you staff the weekend shutdown?'] },
      },
      {
        letter: 'If a driver refused a load I would ask him why before anything else.',
        notes: { openQuestions: ['What would you do if a driver refused a load?'] },
      },
      {
        letter: 'When a control fails I stop the run.',
        notes: { openQuestions: ['What do you do when a control fails?'] },
      },
      {
        letter: 'I would keep the Snowdrop Walk and drop the medal.',
        notes: { openQuestions: ['What would you do about the Snowdrop Walk?'] },
      },
      'I answered every question on Monday.',
      {
        letter: 'Dear Ana,\n\n### Moles on the bowling green\n\nA border of daffodils, and a patient terrier.',
        format: 'markdown',
        notes: { openQuestions: ['How would you keep moles off a bowling green in spring?'] },
      },
      {
        letter: 'Dear Ana,\n\n### What I would stop doing\n\nBuying laptops school by school.',
        format: 'markdown',
        notes: { openQuestions: ['What would you stop doing?'] },
      },
    ],
    bad: [
      {
        letter:
          '⟦I can answer the pruning question better now.\n\nI prune the wall pears in late July, above the fifth leaf.⟧',
        notes: { openQuestions: ['When do you prune the wall pears?', 'How do you keep moles off the green?'] },
        reports: 'open',
      },
      {
        letter: '⟦I gave you little on graft unions when you asked. I bind them with raffia and wax the cut.⟧',
        notes: { openQuestions: ['How do you keep moles off the green?'], wentWrong: ['the answer on graft unions'] },
        reports: 'open',
      },
      {
        letter: '⟦Thank you for Monday.⟧',
        notes: { openQuestions: ['When would you not use a queue?'] },
        reports: 'open',
        suggests: 'You asked, “When would you not use a queue?” [Your answer.] ',
      },
      {
        letter: '⟦I would key the index by zoom level.⟧',
        notes: { openQuestions: ['How would you train a new starter on the ICP?'] },
        reports: 'open',
      },
      {
        letter: '⟦When a control fails I stop the run.⟧',
        notes: { openQuestions: ['What do you do when a control fails?', 'How would you plan the audit?'] },
        reports: 'open',
      },
      {
        letter: '⟦I was having an off day.⟧',
        notes: { openQuestions: ['How would you rebuild a cold territory?'] },
        reports: 'open',
      },
      {
        letter: '⟦The drivers’ hours are your main worry.⟧',
        notes: { openQuestions: ['What would you do if a driver refused a load?'] },
        reports: 'open',
      },
      {
        kind: 'second-interview',
        letter: '⟦Thank you for the tour.⟧',
        notes: { openQuestions: ['How would you price the spring range?'] },
        reports: 'open',
      },
    ],
  },
  check({ letter, notes, report }) {
    const parts = [...letter.body, ...letter.postscripts]
    const questions = notes.openQuestions ?? []
    // A heading has room for half of a question.
    const untouched = questions.filter(
      (question) =>
        !parts.some(({ type, text }) => touches(text.value, question, type === 'heading' ? 0.5 : undefined)),
    )
    const settled = [
      ...questions.filter((question) => !untouched.includes(question)),
      ...(notes.wentWrong ?? []).filter((slip) => !untouched.some((question) => touches(slip, question, inPart))),
    ]
    // A sentence that takes up some question in words of its own may be about any that is left.
    const takenUp = letter.sentences.filter(
      (sentence) =>
        asked.test(sentence.text) &&
        !letter.does(sentence, 'complaint', 'heavy-apology') &&
        !settled.some((other) => touches(sentence.text, other, inPart)),
    )
    for (const question of untouched.slice(takenUp.length)) {
      const line = `You asked, “${question.trim()}” [Your answer.]`
      report({
        at: body(letter),
        message: 'open',
        data: { question },
        suggestions: [additionBeforeClose(letter, line, 'Answer it')],
      })
    }
  },
})
