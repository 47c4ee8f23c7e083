import { expect, test } from 'vitest'
import { movesInRow } from '../../src/moves/judge-letter'

const movesOf = (text: string) => [...movesInRow([text])[0]!]

test.each([
  'We left the old kiln running overnight and lost nothing.',
  'I left the night gate open so that drivers could weigh in before six, and queues fell by half.',
  'I left the trial plots as they were and sowed the headland.',
])('what was left as it was is no post that was given up: %s', (text) => {
  expect(movesOf(text)).not.toContain('departure')
})

test.each([
  'I left the ward because the new matron cut our breaks.',
  'My last firm went under, which left me without a post.',
  'I left the firm in good order when the owner sold it.',
])('a post that was given up is: %s', (text) => {
  expect(movesOf(text)).toContain('departure')
})

test.each([
  'I am so sorry that I forgot the form.',
  'Sorry to be a nuisance with this note.',
  'Apologies for the length of this.',
  'I am mortified about the vase, and I apologise.',
  'Sorry to text you on your day off.',
])('an apology is heavy by its degree, or for what it is: %s', (text) => {
  expect(movesOf(text)).toContain('heavy-apology')
})

test('a light one is not', () => {
  expect(movesOf('I am also sorry that I forgot the form.')).not.toContain('heavy-apology')
})

test.each([
  'I am free on the 3rd and in the evenings after that.',
  'I shall be at the allotments on Saturday from nine.',
  'I will phone your office on Wednesday afternoon.',
  'I’ll check in with Ms Brandt on Friday.',
])('what the writer is free for, or one call, presses nobody: %s', (text) => {
  expect(movesOf(text)).not.toContain('pressure')
})

test.each([
  'I will ring your office every morning until I hear.',
  'I’ll follow up again on Friday, and on Monday, unless you write first.',
  'Put the answer on my desk by Friday noon.',
  'I’ll call on Tuesday, and if you are out I’ll call on Wednesday.',
  'I have knocked at the yard office twice and left a card each time.',
])('a deadline, and calls that go on, do: %s', (text) => {
  expect(movesOf(text)).toContain('pressure')
})

test('a formula of a region is no plea, and one that begs is', () => {
  expect(movesOf('I beg to state that my certificates are enclosed herewith.')).not.toContain('plea')
  expect(movesOf('I request you to kindly consider my candidature for the said post.')).not.toContain('plea')
  expect(movesOf('I beg you on my knees to grant me one more round.')).toContain('plea')
})

test.each(['I am also sorry that I forgot the form.', 'I apologise for the way I spoke to Ms Adeyemi.'])(
  'an apology is known by its form: %s',
  (text) => expect(movesOf(text)).toContain('apology'),
)

test('condolence is none', () => {
  expect(movesOf('I am sorry to hear that the heating failed again.')).not.toContain('apology')
})

test.each([
  '“Pick up by noon or I sell it on,” says the baler man every harvest, and so your yard guesses.',
  '"Please, please, just one more week," shouts half the parish at your front desk.',
])('what somebody else says neither presses nor begs: %s', (text) => {
  expect(movesOf(text)).not.toContain('pressure')
  expect(movesOf(text)).not.toContain('plea')
})

test.each([
  'My three voicemails at the depot have gone unanswered.',
  'Two notes of mine at the lodge were left, and neither has been acknowledged.',
])('a reproach for silence presses: %s', (text) => {
  expect(movesOf(text)).toContain('pressure')
})

test.each([
  'At Corley I cleared 300 unanswered mails in my first week.',
  'One caller in five at your desk goes unanswered, you told me.',
])('silence that is the trade’s is no reproach: %s', (text) => {
  expect(movesOf(text)).not.toContain('pressure')
})

test('“please, please” begs', () => {
  expect(movesOf('Might I please, please sit the splicing test again?')).toContain('plea')
  expect(movesOf('Please ring me on Tuesday, please, and not on Monday.')).not.toContain('plea')
})

test.each([
  'My post at the weir was not renewed after the floods.',
  'I was laid off in March along with the night crew.',
])('how the writer came to leave: %s', (text) => {
  expect(movesOf(text)).toContain('departure')
})

test('whose contract of their own was renewed, or was not, tells of no leaving', () => {
  expect(movesOf('You said the caterers’ contract was not renewed.')).not.toContain('departure')
})

test.each(['By rights I am a rank outsider for this desk.', 'I know I am a poor bet at my age.'])(
  'poor odds argue the reader’s case: %s',
  (text) => {
    expect(movesOf(text)).toContain('self-deprecation')
  },
)

test.each([
  'I grew up above a chandlery, the youngest of six.',
  'I sold my first eggs at eight, from a pram.',
  'I have loved engines since I was a small girl.',
])('a scene of childhood is about nobody but the writer: %s', (text) => {
  expect(movesOf(text)).toContain('self-interest')
  expect(movesOf(text)).not.toContain('achievement')
})

test.each([
  'I grew up speaking Welsh, so I can take the valley calls from the first day.',
  'You asked where I was born, and laughed when I said Hull.',
])('unless something follows from it for the reader: %s', (text) => {
  expect(movesOf(text)).not.toContain('self-interest')
})

test('what whoever gets the post must bring is a need', () => {
  expect(movesOf('You told me that patience is vital in whoever takes the lost property desk.')).toContain('need')
})

test.each([
  'Would you tell me where I went wrong?',
  'So what did I do wrong?',
  'I should just like to know why it was a no.',
  'Why wasn’t I picked?',
  'Where did it all go wrong?',
  'May I ask what was wrong with me, please?',
  'Honestly, why not me?',
])('a question that “you weren’t the right fit” would answer asks for nothing that can be worked on: %s', (text) => {
  expect(movesOf(text)).not.toContain('feedback')
})

test.each([
  'Where did my costing of the drains go wrong?',
  'What did I do wrong on the second weld?',
  'In the mock lesson, where did I go wrong?',
  'Did I go wrong on the dosage, or on the order of the checks?',
  'Was it my answer on lone working that you found thin?',
  'What should I practise before I sit the test again?',
  'Why was I so slow on the till, do you think: the codes or the change?',
])('one about an answer, a skill or a task does: %s', (text) => {
  expect(movesOf(text)).toContain('feedback')
})

test.each([
  'You passed me over because of my accent.',
  'Was it because I wear a headscarf?',
  'I did not get it because I am pregnant.',
  'I was not shortlisted on account of my surname.',
  'I believe that you rejected me owing to my religion.',
  'Isn’t it down to the fact that I am sixty-one?',
])('what nobody may be turned down for, named as the reason, accuses: %s', (text) => {
  expect(movesOf(text)).toContain('accusation')
})

test.each([
  'I was turned down because of my missing licence, and I quite see why.',
  'Because of my age I know what a slide rule is for.',
  'Was it because of my answer on drains that I was not chosen?',
  'I took the night course because I have small children.',
  'I never wanted a desk, which is down to my skin being used to salt.',
])('another reason, or such a trait in another place, does not: %s', (text) => {
  expect(movesOf(text)).not.toContain('accusation')
})

test('what delayed the writer is blamed; who was made up to something has risen', () => {
  expect(movesOf('Roadworks at Ower held me up.')).toContain('complaint')
  expect(movesOf('The early ferry made me late.')).toContain('complaint')
  expect(movesOf('They made me up to charge hand within a year.')).not.toContain('complaint')
  expect(movesOf('The mill made me up to overlooker at thirty.')).not.toContain('complaint')
})

test.each(['Doubled the takings of the bar by May.', 'Trained nine clerks last spring.'])(
  'a result in a list needs no subject: %s',
  (text) => {
    expect(movesOf(text)).toContain('achievement')
  },
)

test.each(['Ran into two of your drivers on Friday.', 'Opened your letter on Tuesday.'])('but not: %s', (text) => {
  expect(movesOf(text)).not.toContain('achievement')
})
