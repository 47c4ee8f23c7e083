import { touches } from '../../src/letter/mentions'
import { insertion } from '../../src/rule/edits'
import { body, closing } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** "You asked what I would let go of first", "your question about …", "the question that I guessed at". */
const asked =
  /\b(?:you|\p{Lu}\p{L}+) (?:both |also |had )?(?:asked|wanted to know|wondered|put it to me)\b|\bquestion\b/u

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
        letter: 'Dear Ana,\n\n### What I would stop doing\n\nBuying laptops school by school.',
        format: 'markdown',
        notes: { openQuestions: ['What would you stop doing?'] },
      },
    ],
    bad: [
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
    const paragraphs = [...letter.body, ...letter.postscripts].map(({ text }) => text.value)
    const questions = notes.openQuestions ?? []
    const untouched = questions.filter((question) => !paragraphs.some((paragraph) => touches(paragraph, question)))
    // A sentence that takes up some question in words of its own may be about any that is left.
    const takenUp = letter.sentences.filter(
      ({ text }) => asked.test(text) && !questions.some((question) => touches(text, question)),
    )
    for (const question of untouched.slice(takenUp.length)) {
      const line = `You asked, “${question.trim()}” [Your answer.] `
      report({
        at: body(letter),
        message: 'open',
        data: { question },
        suggestions: [insertion(closing(letter).start, line, 'Answer it')],
      })
    }
  },
})
