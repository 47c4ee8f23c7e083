import { expect, test } from 'vitest'
import { lint } from '../../src/index'
import { letterKinds } from '../../src/letter/kind'
import type { BodySentence } from '../../src/letter/letter'
import { reasons, signsOfKind } from '../../src/moves/infer-kind'
import stored from '../../src/moves/infer-kind.weights.js'
import type { MoveName } from '../../src/moves/move'

const kindOf = (body: string, format: 'plain' | 'markdown' = 'plain') =>
  lint(`Dear Ms. Quill,\n\n${body}\n\nYours sincerely,\n\nRowan Teale\n`, { format }).letters[0]?.kind

const turnedDown = 'Thank you for letting me know that the ferry berth has gone to somebody else.'

test.each([
  'Please set out on paper why I was passed over.',
  'Why not me?',
  'So why was it a no?',
  'I would be glad of any general comments on the afternoon.',
  'Would you tell me what you made of me?',
  'Anything at all you could pass on about the afternoon would help me.',
  'I should like to hear about how I came across.',
  'With respect, may I request you to explain what the reason was.',
  'Whats the reason then.',
  'Who did you pick instead of me?',
  'What has the other rigger got that I have not?',
  'Kindly mail me the scoresheet for the knots.',
  'I have one thing to ask, and that is why.',
  'So what happened?',
  'What’s the other rigger got that I haven’t?',
  'Why.',
  'Thank you for writing, and please let me have the reasons in writing.',
  'Thank you in advance; I would be grateful for any feedback.',
  'I would sooner be told what was the matter with me.',
])('after a rejection, whoever asks for the reasons asks for feedback, however widely: %s', (asked) => {
  expect(kindOf(`${turnedDown}\n\n${asked}`)).toBe('feedback-request')
})

test.each([
  'I wish the new deckhand calm water.',
  'You told me about the winter refit, and I still think of the old paddle wheel.',
  'If a berth comes up in spring, I would be glad to hear of it.',
  'It was decent of you to tell me the reason yourself.',
  'You gave me your reasons, and they were fair ones.',
  'The knot tests are the reason I write: I have entered for the spring ones.',
  'I went down to the quay and saw what happened with the crane.',
  'I look forward to seeing the new grounds of the yard in spring.',
  'You have my number on file.',
  'I will text you when my papers are in order.',
  'I know that you had your reasons, and I respect them.',
  'I was told the reason on the telephone, and it was fair.',
  'You said what was missing, and I have since taken the course.',
  'It was a fair call, and you told me why.',
])('after a rejection, whoever asks for no reasons stays in touch: %s', (said) => {
  expect(kindOf(`${turnedDown} I understand your choice.\n\n${said}`)).toBe('stay-in-touch')
})

test.each([
  ['Would you see me again before you decide?', 'recovery'],
  ['Please let me have one more go at the splice.', 'recovery'],
  ['I would be glad to come by for another go at the splice on Friday.', 'thank-you'],
])('whoever asks for a second chance re-sells; one more go is asked for after a good day, too: %s', (asked, kind) => {
  expect(kindOf(`Thank you for the hour on deck on Monday. The tide tables were a pleasure.\n\n${asked}`)).toBe(kind)
})

test('a letter laid out in sections is a second interview', () => {
  const sections = [
    'About me\n\nI have been around boats since school.',
    'What I did\n\n- Ran the slipway.',
    'Next\n\nMy number is 555-0142.',
  ]
  const body = sections.map((section) => `## ${section}`).join('\n\n')
  expect(kindOf(`Thank you for Monday.\n\n${body}`, 'markdown')).toBe('second-interview')
  expect(kindOf('Thank you for Monday.\n\n## About me\n\nI have been around boats since school.', 'markdown')).toBe(
    'thank-you',
  )
})

test('sections may have their heading run in', () => {
  const answers = [
    '**Moorings.** You lose two a winter, you said. I would swap the shackles in October, before the gales.',
    '**The fuel jetty.** Boats wait there for an hour. I would put the card pump at the far end and open at six.',
    '**Winter berths.** Half of them are empty. I would let them to the fishing club by the month.',
    '**Night watch.** You asked how I would staff it, and I answered badly. I would pair a student with a pensioner.',
  ]
  expect(kindOf(`Thank you for Monday.\n\n${answers.join('\n\n')}`, 'markdown')).toBe('second-interview')
  const posts = [
    '**Teal & Sons, 2016 to 2018.** I ran the slipway and hauled 400 boats.',
    '**Port of Brill, 2019.** I kept the cranes going.',
    '**Lock 9, since 2020.** I cut the wait by half.',
  ]
  const owned = 'I answered badly when you asked about the night watch, and I can do better than that.'
  expect(kindOf(`Thank you for Monday. ${owned}\n\n${posts.join('\n\n')}`, 'markdown')).toBe('recovery')
})

test('whoever would come for another look, having answered need upon need, asks for no second chance', () => {
  const answers = [
    'On moorings, you lose two a winter. I would swap the shackles in October, before the gales, and log each one.',
    'On the fuel jetty, boats wait there for an hour. I would put the card pump at the far end and open at six.',
    'On winter berths, half of them stand empty. I would let them to the fishing club by the month from November.',
    'At Lock 9 the same steps cut the wait by half within the first year. The crew there still keep the list I drew up.',
    'On the night watch, nobody wants it twice. I would pair a student with a pensioner, and pay by the tide.',
  ]
  expect(kindOf(`Thank you for Monday.\n\n${answers.join('\n\n')}\n\nI am glad to come back for another look.`)).toBe(
    'second-interview',
  )
})

test('whoever answers need upon need in depth writes a second interview', () => {
  const answers = [
    'You lose two moorings a winter. I would swap the shackles in October, before the gales.',
    'Boats wait an hour at the fuel jetty. I would put the card pump at the far end and open at six.',
    'Half of your winter berths stand empty. I would let them to the fishing club by the month.',
  ]
  const more = [
    'I would begin with the north pontoon, where the swell comes in. I would have the diver look at every chain by November.',
    'I would ask the club to pay by the quarter. I would keep two berths free for storms, and tell them so in writing.',
  ]
  const atLength = [...answers, ...more, ...more.map((text) => text.replaceAll('I would', 'After that I would'))]
  expect(kindOf(`Thank you for Monday.\n\n${atLength.join('\n\n')}\n\nMy number is 555-0142.`)).toBe('second-interview')
})

const reasonOf = (body: string) =>
  lint(`Dear Ms. Quill,\n\n${body}\n\nYours sincerely,\n\nRowan Teale\n`).letters[0]?.kindReason

test('the reason quotes what settles the kind', () => {
  expect(reasonOf(`${turnedDown}\n\nSo why was it a no?`)).toBe(
    'it asks, after a rejection, what could be better (“So why was it a no?”)',
  )
  expect(reasonOf('Thank you for the hour on deck on Monday.\n\nWould you see me again before you decide?')).toBe(
    'it asks for another look (“Would you see me again before you decide?”)',
  )
  expect(reasonOf(`${turnedDown}\n\nI wish the new deckhand calm water.`)).toContain(`(“${turnedDown.slice(0, 40)}`)
})

test('a letter that asks for nothing is not said to ask', () => {
  const sentence = { text: turnedDown } as BodySentence
  const evidence = { body: [], notes: {}, sentences: [sentence], count: () => 0, vectors: [] }
  const speaksOf = (...spoken: MoveName[]) => ({
    ...evidence,
    strongest: (name: MoveName) => (spoken.includes(name) ? { sentence, score: 1 } : undefined),
  })
  const reason = reasons['feedback-request']
  expect(reason(speaksOf('feedback'))).toMatch(/^it asks what could be better \(“Thank you/)
  expect(reason(speaksOf('rejection'))).toMatch(
    /^it speaks of a rejection, and reads like a request for feedback \(“Thank you/,
  )
  expect(reason(speaksOf())).toBe('it reads like a request for feedback')
})

test('there is a weight for each sign of each kind', () => {
  const none = { body: [], notes: {}, sentences: [], strongest: () => undefined, count: () => 0, vectors: [] }
  expect(atob(stored.bytes)).toHaveLength(2 * letterKinds.length * signsOfKind(none).length)
})

test('nobody who was not turned down asks for feedback', () => {
  expect(kindOf('Thank you for the hour on Monday. Was the lady with the toolbox up for it too?')).toBe('thank-you')
})
