import { edits, owning, removal } from '../../src/rule/edits'
import { defineRule, type EditPlan } from '../../src/rule/rule'

export default defineRule({
  id: 'no-whining',
  summary: 'Own what went wrong in one plain line: no complaint, no blame, no excuse.',
  why: 'Blame and self-pity show the reader how you would speak of them. A fault that is owned is soon forgotten; one that is excused is remembered.',
  source: { document: 'DAMAGE', quote: 'Just be honest about what went wrong and why you’re worth a second chance.' },
  levels: 'error',
  messages: {
    complaint:
      '“{words}” complains or makes an excuse. Own it in one clause and turn to what you can do, or leave it out.',
  },
  examples: {
    good: [
      { kind: 'stay-in-touch', letter: 'You told me the onboarding process was badly run.' },
      { kind: 'stay-in-touch', letter: 'The test was hard, and a fair one.' },
      { kind: 'stay-in-touch', letter: 'My interview was a mess, and that was my own doing.' },
      { kind: 'stay-in-touch', letter: 'The panel process was clear and quick.' },
      { kind: 'stay-in-touch', letter: 'It was a fair process, and a quick one.' },
      'I waited in the corridor, and your fish tank kept me company.',
      'It was a blow, but a fair one.',
      'Your office lost my old employer’s invoice, and I found it.',
      'You described the kiln so well that I could nearly feel the heat.',
      'I was having an off day on Thursday, and I can answer that better now.',
      'I did not answer your pipeline question well.',
      'I was sorry to hear that the heating failed for your residents again.',
      'When the supplier walked out I found another within a week, and no order was late.',
      'Traffic made me late; I should have left earlier.',
      'We built the crash-reporting tool that the sick kids’ ward now uses.',
      'Nobody told me how kind your porters are, and now I know.',
    ],
    bad: [
      { kind: 'stay-in-touch', letter: '⟦You kept me waiting for forty minutes.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦Your portal lost my application twice.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦I was crushed to read it.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦I had already told my children that I had the post.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦Your hiring process is a shambles.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦The process was unfair.⟧', reports: 'complaint' },
      { kind: 'stay-in-touch', letter: '⟦It was not a fair process.⟧', reports: 'complaint' },
      { kind: 'recovery', letter: '⟦Your colleague sighed so often that I lost my thread.⟧', reports: 'complaint' },
      {
        letter: '⟦It was so unfair that I only got twenty minutes when everyone else had an hour.⟧',
        reports: 'complaint',
      },
      {
        letter: '⟦The traffic was terrible, which is why I could not think straight.⟧',
        reports: 'complaint',
        suggests: 'I was not at my best that day, and I can do better.',
      },
      { letter: '⟦Nobody told me that there would be a written paper.⟧', reports: 'complaint' },
      { letter: '⟦No one had warned us about the second panel.⟧', reports: 'complaint' },
      { letter: '⟦The drilling next door put me at a disadvantage.⟧', reports: 'complaint' },
      { letter: '⟦Your panel kept interrupting me and did not let me finish a single answer.⟧', reports: 'complaint' },
      { letter: '⟦I have hardly slept since and I feel awful about the whole thing.⟧', reports: 'complaint' },
      { letter: '⟦I don’t want to make excuses, but I had a migraine all morning.⟧', reports: 'complaint' },
      { letter: '⟦It is hard to shine at eight in the morning in a room with no heating.⟧', reports: 'complaint' },
    ],
  },
  check({ letter, report }) {
    let isOwned = false
    for (const { sentence, words } of letter.moves('complaint')) {
      // Once is enough.
      const owned: EditPlan | undefined = isOwned
        ? undefined
        : owning(letter, sentence, 'I was not at my best that day, and I can do better.', 'Own it in one clause')
      isOwned ||= owned !== undefined
      report({
        at: sentence,
        message: 'complaint',
        data: { words },
        suggestions: edits(owned, removal(letter, sentence)),
      })
    }
  },
})
