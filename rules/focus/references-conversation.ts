import { touches } from '../../src/letter/mentions'
import { insertion } from '../../src/rule/edits'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

const done =
  '(?:test|task|exercise|trial|presentation|lessons?|role[- ]?play|demo|demonstration|audition|case\\s+study|sample|pitch|drawing|portfolio|scenario|puzzle|drill|simulation|quiz)'
/** "My answer on deadlines", "the tasting test", "how I handled the angry caller": what is asked about names a moment that only somebody who was there can. */
const ofTheDay = new RegExp(
  `\\b(?:my|the)\\s+(?:\\p{L}+\\s+){0,2}(?:answers?|question|reply)\\s+(?:on|about|to|regarding)\\s+(?!(?:the|my|your)\\s+(?:interview|questions?|job|post|position|role)\\b)|\\b(?:my|the)\\s+(?:\\p{L}+\\s+){0,2}${done}\\b|\\bhow\\s+I\\s+(?:could\\s+have\\s+|might\\s+have\\s+)?(?:answered|handled|dealt\\s+with|explained|described|talked\\s+about)\\s+(?:the|your|that)\\s+(?!(?:interview|questions?)\\b(?!\\s+(?:on|about)))`,
  'iu',
)

const general =
  '(?:job|post|position|role|company|interview|work|future|team|organi[sz]ation|field|industry|questions?)\\b'
/** "My plan for the winter", "the way I dealt with the school group", "what I said about the kitchen", "the marking question". */
const ofWhatWasSaid = new RegExp(
  `\\bmy\\s+(?:\\p{L}+\\s+){0,2}(?:plans?|ideas?|thoughts|knowledge|grasp|sketch|figures|costing|talk|drawings?)\\s+(?:on|for|about|of|to)\\s+(?:the|your)\\s+(?!${general})|\\bthe\\s+way\\s+I\\s+(?:dealt\\s+with|handled|spoke\\s+(?:to|of|about)|put|answered|took|ran|set|taught|treated)\\s+(?:the|your|that)\\s+(?!${general})|\\bI\\s+(?:\\p{L}+\\s+){0,2}(?:said|say|put|spoke|talked|told\\s+you)\\b[^.;?]{0,25}\\babout\\s+(?:the|your)\\s+(?!${general})|\\bthe\\s+(?!(?:whole|very|next|last|first|big|main|real|only|same|other|above|following)\\b)\\p{L}+\\s+question\\b(?!\\s+is\\b)`,
  'iu',
)
/** "You seemed unsure when I spoke about the kitchen": what somebody's face did. */
const ofTheirFaces =
  /^you\s+(?:\p{L}+\s+)?(?:seemed|looked|smiled|frowned|hesitated|paused|laughed|nodded|winced|sighed)\b.*\b(?:when|as|while|at|about)\s+(?:I|my|the)\b/iu

export default defineRule({
  id: 'references-conversation',
  summary: 'Mention something that only this conversation could have given you.',
  why: 'A detail of the day puts a face to your name, and shows that the letter was written for them alone.',
  source: { document: 'FEEDBACK', quote: 'trigger their memory by referring to something specific you discussed' },
  levels: {
    'thank-you': 'warning',
    recovery: 'warning',
    'second-interview': 'warning',
    'feedback-request': 'error',
    'stay-in-touch': 'warning',
  },
  messages: {
    general:
      'Nothing here could only have been written after this conversation. Name a topic, a remark or a moment of it.',
  },
  lacks: ['general'],
  examples: {
    good: [
      {
        kind: 'feedback-request',
        letter: 'Was it my knowledge of the looms, or the way I dealt with the coach party?',
      },
      { kind: 'feedback-request', letter: 'Could you tell me where my plan for the harvest lost you?' },
      {
        kind: 'feedback-request',
        letter: 'Was it the invoicing question? I should like to know what I could do better.',
      },
      { kind: 'feedback-request', letter: 'What could I have said better about the loading bay?' },
      {
        kind: 'feedback-request',
        letter: 'You frowned when I spoke of the nursery. What could I do better?',
      },
      { kind: 'feedback-request', letter: 'I rushed the consent scenario. What could I do better?' },
      { kind: 'feedback-request', letter: 'I made a mess of the seating puzzle. What could I do better?' },
      { kind: 'feedback-request', letter: 'What in my presentation of the survey could have been clearer?' },
      {
        kind: 'feedback-request',
        letter: 'I would value your view on how I answered the question about confidentiality.',
      },
      { kind: 'feedback-request', letter: 'What could I do better on the tasting test?' },
      'You told me that the last two apprentices left within a month.',
      'I keep thinking of the man with the bike at the ticket machine on Pier 3.',
      'When Mr Ings played the angry customer, you laughed before I did.',
      'Thank you for walking me round the ward when you were two short.',
      'You asked whether I had ever nursed a tortoise through hibernation.',
      { letter: 'I have looked up the felt change since.', notes: { topics: ['the felt change'] } },
    ],
    bad: [
      { kind: 'feedback-request', letter: '⟦Which of my answers was weakest?⟧', reports: 'general' },
      { kind: 'feedback-request', letter: '⟦What could I have said better about the role?⟧', reports: 'general' },
      {
        kind: 'feedback-request',
        letter: '⟦Was it my plans for the future? What should I work on?⟧',
        reports: 'general',
      },
      { kind: 'feedback-request', letter: '⟦I had an off day. What could I do better?⟧', reports: 'general' },
      {
        kind: 'feedback-request',
        letter: '⟦If that is the case, could you tell me what to work on?⟧',
        reports: 'general',
      },
      { kind: 'feedback-request', letter: '⟦What could I have done better in the interview?⟧', reports: 'general' },
      { kind: 'feedback-request', letter: '⟦Could you tell me how my answers came across?⟧', reports: 'general' },
      { letter: '⟦I enjoyed our conversation.⟧', reports: 'general' },
      { letter: '⟦Thank you for your time. It was a pleasure to make your acquaintance.⟧', reports: 'general' },
      { letter: '⟦Thank you for the interview.⟧\n\nI look forward to hearing from you.', reports: 'general' },
      {
        letter: '⟦Thank you for the interview.⟧',
        notes: { topics: ['gait speed'] },
        reports: 'general',
        suggests: ' I have thought about gait speed since we spoke.',
      },
      { kind: 'feedback-request', letter: '⟦Thank you for letting me know.⟧', reports: 'general' },
      { letter: '⟦I am very interested in the position and in your company.⟧', reports: 'general' },
    ],
  },
  check({ letter, notes, report }) {
    const { topics = [] } = notes
    if (!letter.lacks('conversation', 'need')) return
    const asksOrOwns = letter.sentences.filter((sentence) => letter.does(sentence, 'feedback', 'ownership', 'setback'))
    if (asksOrOwns.some(({ text }) => ofTheDay.test(text) || ofWhatWasSaid.test(text))) return
    if (letter.sentences.some(({ text }) => ofTheirFaces.test(text))) return
    if (letter.sentences.some(({ text }) => topics.some((topic) => touches(text, topic)))) return
    const at = opening(letter)
    const [topic] = topics
    const suggestions = topic
      ? [insertion(at.end, ` I have thought about ${topic} since we spoke.`, 'Name a topic')]
      : []
    report({ at, message: 'general', suggestions })
  },
})
