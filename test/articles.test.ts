import { describe, expect, test } from 'vitest'
import { type LetterKind, lint } from '../src/index'

/** What is reported of a letter of a few lines that asks for nothing and says nothing, but for the lines given. */
function reported(lines: string, kind: LetterKind): string[] {
  return lint(`Dear Mr. Snodgrass,\n\n${lines}\n\nRegards,\nShelly`, { kind }).messages.map(({ ruleId }) => ruleId)
}

/** The rules that a sentence may not set off in any of the articles' letters. */
const tone = /^(?:no-(?!empty|hedging|placeholders)|accepts-decision)/

describe('what the articles recommend is met, and is no fault', () => {
  test.each<[article: string, kind: LetterKind, meets: string, lines: string]>([
    [
      'RECOVERY',
      'recovery',
      'opens-with-thanks',
      'Thank you for taking the time on Friday to interview me for the sales position.',
    ],
    [
      'RECOVERY',
      'recovery',
      'names-role',
      'Thank you for taking the time on Friday to interview me for the sales position.',
    ],
    [
      'RECOVERY',
      'recovery',
      'shows-enthusiasm',
      'It is obvious to me that Norby has an exceptionally bright future and I would like to be an integral part of it.',
    ],
    [
      'RECOVERY',
      'recovery',
      'references-needs',
      'You mentioned in our interview that a fast start is essential for the person you hire.',
    ],
    ['RECOVERY', 'recovery', 'asks-for-next-step', 'I look forward to taking the next step.'],
    [
      'RECOVERY',
      'recovery',
      'contact-info',
      'If you have any questions please don’t hesitate to call me at 612-555-0143.',
    ],
    [
      'RECOVERY',
      'recovery',
      'bridges-to-employer',
      'I won a 6-month contract for 5 consultants in my first 30 days. There is no question I can/will do the same for you.',
    ],
    ['DAMAGE', 'recovery', 'owns-the-off-day', 'I normally perform better in business and was just having an off day.'],
    ['DAMAGE', 'recovery', 'asks-for-next-step', 'I would like to ask for a second chance to meet you.'],
    [
      'SECOND',
      'second-interview',
      'references-conversation',
      'I enjoyed meeting you both, and your plan to open on Sundays has stayed with me since.',
    ],
    [
      'LEVERAGE',
      'feedback-request',
      'asks-for-call',
      'Could we speak on the phone for ten minutes about how I can improve?',
    ],
    ['LEVERAGE', 'feedback-request', 'asks-for-feedback', 'How could I have answered your question on stock better?'],
    ['LEVERAGE', 'stay-in-touch', 'keeps-in-touch', 'If a similar position becomes available, would you consider me?'],
    [
      'LEVERAGE',
      'stay-in-touch',
      'keeps-in-touch',
      'Are there other roles within the company I may be better suited for?',
    ],
    ['LEVERAGE', 'stay-in-touch', 'keeps-in-touch', 'Would you allow me to stay in touch?'],
    ['FEEDBACK', 'feedback-request', 'accepts-decision', 'I fully understand you found a better suited candidate.'],
    [
      'FEEDBACK',
      'feedback-request',
      'asks-for-feedback',
      'Could I ask what you think made me unsuitable for the job? What do I need to work on?',
    ],
    ['FEEDBACK', 'feedback-request', 'asks-for-feedback', 'What area in particular did you feel I lacked experience?'],
    ['FEEDBACK', 'feedback-request', 'opens-with-thanks', 'Thank you for your time in May.'],
  ])('%s, %s: %s', (_, kind, meets, lines) => {
    expect(reported('I am writing about the post.', kind)).toContain(
      meets === 'bridges-to-employer' ? 'references-needs' : meets,
    )
    const found = reported(lines, kind)
    expect(found).not.toContain(meets)
    expect(found.filter((rule) => tone.test(rule) && rule !== 'accepts-decision')).toEqual([])
  })

  test('FEEDBACK: the question to ask, whole', () => {
    const found = reported(
      'I interviewed for the marketing role recently. I fully understand you found a better suited candidate, but just out of curiosity, could I ask what did you think made me unsuitable for the job? What do I need to work on?',
      'feedback-request',
    )
    expect(found.filter((rule) => tone.test(rule) || /^(?:asks-for-feedback|names-role)$/.test(rule))).toEqual([])
  })
})

describe('what the articles warn of is reported', () => {
  test.each<[article: string, kind: LetterKind, rule: string, lines: string]>([
    ['DAMAGE', 'recovery', 'no-begging', 'I am begging you for a second chance.'],
    ['DAMAGE', 'recovery', 'no-begging', 'Please, please let me come back, I will do anything.'],
    ['DAMAGE', 'recovery', 'no-whining', 'It was not fair that I only had ten minutes.'],
    ['DAMAGE', 'recovery', 'no-whining', 'You scribbled and frowned so much that I could not think.'],
    ['DAMAGE', 'recovery', 'no-self-deprecation', 'I know I ruined my chances.'],
    ['DAMAGE', 'recovery', 'no-departure-stories', 'I left Harlow because my manager and I did not get on.'],
    ['DAMAGE', 'recovery', 'no-departure-stories', 'My last firm let me go when the contract ended.'],
    ['DAMAGE', 'recovery', 'no-hounding', 'I have called three times now and still have no answer.'],
    ['DAMAGE', 'recovery', 'no-hounding', 'Please let me have your answer by Friday.'],
    ['SECOND', 'second-interview', 'employer-focus', 'This job would be a great step for my career.'],
    ['LEVERAGE', 'feedback-request', 'no-comparing-candidates', 'What did the other candidate have that I do not?'],
    ['LEVERAGE', 'feedback-request', 'no-comparing-candidates', 'Why was he chosen over me?'],
    ['LEVERAGE', 'feedback-request', 'no-accusations', 'I believe I was turned down because of my age.'],
    ['LEVERAGE', 'feedback-request', 'asks-for-call', 'Please send me your reasons by e-mail.'],
    ['LEVERAGE', 'feedback-request', 'addresses-interviewers', 'I am writing about the post.'],
    ['FEEDBACK', 'feedback-request', 'asks-for-feedback', 'Do you have any feedback for me?'],
    ['FEEDBACK', 'feedback-request', 'no-whining', 'I have been gutted ever since your letter came.'],
    ['FEEDBACK', 'feedback-request', 'accepts-decision', 'I think that you have made the wrong decision.'],
    [
      'FEEDBACK',
      'feedback-request',
      'no-dwelling',
      'The interview went badly. I lost my thread on the budget. I could not name one campaign. I went blank on the last question.',
    ],
  ])('%s, %s: %s: %s', (_, kind, rule, lines) => {
    const letter =
      rule === 'addresses-interviewers'
        ? lint(`To the HR department,\n\n${lines}\n\nRegards,\nShelly`, { kind }).messages.map(({ ruleId }) => ruleId)
        : reported(lines, kind)
    expect(letter).toContain(rule)
  })
})
