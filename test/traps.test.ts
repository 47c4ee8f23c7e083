import { describe, expect, test } from 'vitest'
import { type LetterKind, lint } from '../src/index'

/** What the tone and evidence rules, and the one for focus, say of a sentence in the middle of a letter. */
function reported(sentence: string, kind: LetterKind): string[] {
  const start = 'Dear Ms Loo,\n\nThank you for Monday.\n\n'
  const { messages } = lint(`${start}${sentence}\n\nRegards,\nJo`, { kind })
  return messages
    .filter(
      ({ ruleId, range }) =>
        /^(?:no-|employer-focus|quantified|accepts)/.test(ruleId) && range.start.offset >= start.length,
    )
    .map(({ ruleId }) => ruleId)
}

describe('words that look like a fault and are none', () => {
  test.each([
    'I beg to differ on one point: the crane can stay.',
    'That begs the question of who signs off the lift plan.',
    'Please don’t hesitate to call me on 07700 900118.',
    'Your team desperately needs capacity on nights.',
    'You need someone who can run two sites at once.',
    'I need Thursday off for a wedding.',
    'I was late, and that is no excuse.',
    'There are no hard feelings, and I wish you well.',
    'I would give customers a second chance at delivery.',
    'I was one of five finalists for the county prize in 2022.',
    'I have 5 years of experience on lathes.',
    'At Bolton I cut costs by a third within a year.',
    'In 2021 I doubled the choir.',
    'In 2019 I ran three plants.',
    'I ranked #1 of 40 in sales in Q3.',
    'As you said, “we are begging for QA”.',
    'Unlike most databases, yours keeps history.',
    'I respect your choice.',
    'I can send the plan within the week, as you mentioned.',
    'Kindly do the needful.',
    'I was sorry to miss Ana.',
    'Traffic made me late; I should have left earlier.',
    'Your crash-reporting needs an owner.',
    'I would start with the sick kids’ ward.',
    'The nervous system is my field.',
    'Your traffic growth has slowed since May.',
    'I would shorten the feedback loop.',
    'Your call centre closes at five.',
    'Each function call costs you nine milliseconds.',
    'Best of all was the tour of the kiln.',
  ])('%s', (sentence) => {
    expect(reported(sentence, 'recovery')).toEqual([])
  })
})

test.each([
  '[Optional: I really need this job because my rent is late.]',
  '[Optional: say how badly you need the job. Beg for a second chance if you must, and tell them that the others had less experience.]',
  'I liked the yard. [Optional: mention that the other candidates were given more time.]',
])('what a template instructs is a blank, and nobody’s fault: %s', (instructed) => {
  expect(reported(instructed, 'recovery')).toEqual(['no-placeholders'])
})

describe('their neighbours that are', () => {
  test.each<[string, string, LetterKind]>([
    ['no-begging', 'I need this job.', 'recovery'],
    ['no-whining', 'I don’t want to make excuses, but the train was late.', 'recovery'],
    ['no-whining', 'Traffic made me late.', 'recovery'],
    ['no-comparing-candidates', 'Unlike other candidates, I have run a kitchen.', 'recovery'],
    ['no-self-deprecation', 'I know I was not the strongest candidate on paper.', 'recovery'],
    ['employer-focus', 'I am hoping for a 15 percent bonus.', 'recovery'],
  ])('%s: %s', (rule, sentence, kind) => {
    expect(reported(sentence, kind)).toEqual([rule])
  })
})
