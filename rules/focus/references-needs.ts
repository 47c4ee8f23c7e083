import { touches } from '../../src/letter/mentions'
import type { Need } from '../../src/letter/notes'
import { promisesNothingNamed } from '../../src/moves/offers'
import { insertion } from '../../src/rule/edits'
import { sayingOf } from '../../src/rule/need-words'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** The share of a need's words that will do in a paragraph that is plainly about some need. */
const half = 0.5

export default defineRule({
  id: 'references-needs',
  summary: 'Name what they said they need.',
  why: 'A need in their own words proves that you listened, and gives everything else in the letter something to answer.',
  source: {
    document: 'RECOVERY',
    quote: 'You mentioned in our interview that a fast start is essential for the person you hire.',
  },
  levels: { 'thank-you': 'warning', recovery: 'error', 'second-interview': 'error' },
  messages: {
    none: 'No sentence names anything that they need, asked for or worry about. Name what the interviewer said, in their words.',
    left: 'The letter does not touch a need in your notes: “{need}”. Name it and answer it.',
  },
  lacks: ['none', 'left'],
  examples: {
    good: [
      'You mentioned that a fast start is essential for the person you hire.',
      'You told me that the last two apprentices left within a month.',
      'What worries you most, you said, is the queue at the returns desk.',
      'Your team is short of a second pair of hands on Fridays.',
      {
        letter: 'You asked for someone who can get beds free by lunch.',
        notes: { needs: [{ need: 'discharges before noon', also: ['beds free by lunch'] }] },
      },
      'I would hang the wet coats over the ovens, so that the till drawer stays dry.',
      { letter: 'I would cut the ticket backlog within a month.', notes: { needs: ['ticket backlog'] } },
    ],
    bad: [
      { kind: 'recovery', letter: '⟦I would bring the same passion to Cumberland.⟧', reports: 'none' },
      {
        kind: 'recovery',
        letter: '⟦At Lapo in 2021 I took late loans from 12% to 3%. I would do the same for Crest.⟧',
        reports: 'none',
      },
      { letter: '⟦Thank you for your time on Monday. I am sure that I can meet your needs.⟧', reports: 'none' },
      {
        letter: '⟦Thank you for the interview. I would be a great fit for the needs of your company.⟧',
        reports: 'none',
      },
      {
        letter: '⟦It was kind of you to see me. I enjoyed our conversation.⟧\n\nI look forward to hearing from you.',
        reports: 'none',
      },
      {
        letter: '⟦Thank you for Monday. I would clear the ticket backlog first.⟧',
        notes: { needs: ['ticket backlog', 'phishing'] },
        reports: 'left',
        suggests: ' You mentioned that phishing matters to you.',
      },
      {
        letter: '⟦Thank you for your time.⟧',
        notes: { needs: ['night shift cover'] },
        reports: 'left',
        suggests: ' You mentioned that night shift cover matters to you.',
      },
      {
        letter: '⟦Thank you for the morning with the clerks.⟧',
        notes: { needs: ['weighing the parcels'] },
        reports: 'left',
        suggests: ' You mentioned that weighing the parcels matters to you.',
      },
      {
        letter: '⟦Thank you for the morning with the porters.⟧',
        notes: { needs: ['answering tenants within the day'] },
        reports: 'left',
        suggests: ' You mentioned answering tenants within the day as something that matters to you.',
      },
      {
        letter: '⟦Thank you for the walk past the bins.⟧',
        notes: { needs: ['lorries sent out without a manifest'] },
        reports: 'left',
        suggests: ' You mentioned that lorries sent out without a manifest matter to you.',
      },
      {
        letter: '⟦Thank you for the morning at the depot.⟧',
        notes: { needs: ['drivers who never see a dispatcher'] },
        reports: 'left',
        suggests: ' You mentioned that drivers who never see a dispatcher matter to you.',
      },
      ...[
        [
          'finding people for the late round',
          'You mentioned finding people for the late round as something that matters to you.',
        ],
        ['to answer the phones', 'You mentioned that it matters to you to answer the phones.'],
        ['nobody answers the phones', 'You mentioned that nobody answers the phones.'],
        ['Owners ring at midnight', 'You mentioned that owners ring at midnight.'],
        ['No-shows', 'You mentioned that no-shows matter to you.'],
        ['dogs that bite', 'You mentioned that dogs that bite matter to you.'],
      ].map(([need, saying]) => ({
        letter: '⟦Thank you for the morning with the porters.⟧',
        notes: { needs: [need!] },
        reports: 'left',
        suggests: ` ${saying}`,
      })),
      {
        letter: '⟦I was glad of the hour on the ward.⟧',
        notes: { needs: ['shortage of night porters'] },
        reports: 'left',
        suggests: ' You mentioned that the shortage of night porters matters to you.',
      },
      {
        letter: '⟦Thanks for Friday. The apprentices deserve a mentor.⟧',
        notes: { needs: [{ need: 'spare parts spend' }, 'a mentor for the apprentices'] },
        reports: ['left'],
      },
    ],
  },
  check({ letter, notes, report }) {
    const at = opening(letter)
    const needs: Need[] = (notes.needs ?? []).map((need) => (typeof need === 'string' ? { need } : need))
    if (needs.length === 0) {
      // Whoever says what they would do about something has named it.
      const named = letter.moves('solution').some(({ sentence }) => !promisesNothingNamed(sentence.text))
      if (letter.lacks('need') && !named) report({ at, message: 'none' })
      return
    }
    // A heading can name a need ("The queue"), and a sentence can take it up with its neighbour's words.
    const paragraphs = [...letter.body, ...letter.postscripts].map(({ text }) => text.value)
    // Where a paragraph tells a need or answers one, fewer words in common will do: "four apprentices were gone inside a year".
    const told = letter.sentences.filter((sentence) => letter.does(sentence, 'need', 'solution'))
    for (const { need, also = [] } of needs) {
      const wordings = [need, ...also]
      if (paragraphs.some((paragraph) => wordings.some((words) => touches(paragraph, words)))) continue
      if (told.some(({ paragraph }) => wordings.some((words) => touches(paragraph.text.value, words, half)))) continue
      report({
        at,
        message: 'left',
        data: { need },
        suggestions: [insertion(at.end, ` ${sayingOf(need)}`, 'Name the need')],
      })
    }
  },
})
