import { edits, owning, removal } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'no-self-deprecation',
  summary: 'Do not argue the reader’s case against you.',
  why: 'A verdict that you pass on yourself is the one the reader will keep. Name one answer that fell short if you must, and give the better one.',
  source: {
    document: 'DAMAGE',
    quote: 'make it clear that you normally perform better in business and were just having an off day',
  },
  levels: 'error',
  messages: {
    verdict: '“{words}” argues against you. Own the one answer that fell short and turn it round, or leave this out.',
  },
  examples: {
    good: [
      'I usually do better than that, and was simply having a bad morning.',
      'On most days I am sharper, and that was a slow morning.',
      'As a rule I am the calmer one of the two of us, and Tuesday was an off day.',
      'At my age one knows a lame horse from a lazy one.',
      'I bombed the question on rates, so here is a better answer.',
      'I have no degree, but I have held 4,000 paws.',
      'My answer on capacity planning fell short, so here is a better one.',
      'I am still learning Rust, and my first service in it went live last week.',
      'I’m no expert in Kafka, but built our first pipeline on it in a week.',
      'What did I lack that the role needs?',
      'I was surprised and honoured that you showed me round yourself.',
      'Where did my lesson fall down for the weaker readers?',
    ],
    bad: [
      { kind: 'recovery', letter: '⟦I made a complete fool of myself.⟧', reports: 'verdict' },
      { letter: '⟦I have no experience of X-rays.⟧', reports: 'verdict' },
      { letter: '⟦I never perform well, and that was just another off day.⟧', reports: 'verdict' },
      { letter: '⟦I blew it.⟧', reports: 'verdict', suggests: 'That was not my usual standard, and I can do better.' },
      { letter: 'Thank you for Tuesday. ⟦I know I am not the strongest candidate.⟧', reports: 'verdict' },
      { letter: '⟦I am terrible at interviews and always have been.⟧', reports: 'verdict' },
      { letter: '⟦You probably will not want me after that performance.⟧', reports: 'verdict' },
      { letter: '⟦I lack the experience you are looking for.⟧', reports: 'verdict' },
      { letter: '⟦I am sure I came across as a complete amateur.⟧', reports: 'verdict' },
    ],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('self-deprecation')) {
      const owned = owning(
        letter,
        sentence,
        'That was not my usual standard, and I can do better.',
        'Own it and turn it',
      )
      report({
        at: sentence,
        message: 'verdict',
        data: { words },
        suggestions: edits(owned, removal(letter, sentence)),
      })
    }
  },
})
