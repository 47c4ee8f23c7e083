import { touches } from '../../src/letter/mentions'
import { namesAnyPost } from '../../src/moves/post-named'
import { insertion } from '../../src/rule/edits'
import { opening } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'names-role',
  summary: 'Name the post.',
  why: 'They may be filling several. One word tells the reader which conversation this was.',
  source: { document: 'RECOVERY', quote: 'to interview me for the sales position' },
  levels: {
    'thank-you': 'warning',
    recovery: 'warning',
    'second-interview': 'warning',
    'feedback-request': 'warning',
    'stay-in-touch': 'suggestion',
  },
  messages: {
    unnamed: 'The letter never names the post. Say which one you interviewed for.',
    given: 'The letter never names the post of {role}. Say it in the opening.',
  },
  lacks: ['unnamed', 'given'],
  examples: {
    good: [
      'The organist’s stool at Oakline is what I want.',
      'Thank you for seeing me about the Payroll Clerk vacancy.',
      'I would be chuffed to run nights as your Shift Supervisor.',
      'About the copywriter job.',
      'I would lay out the bench as your second sailmaker.',
      'You need a sous chef who can hold the pass.',
      'I write after my interview for the position of dock liaison at the ferry office.',
      {
        letter: 'Thank you for letting me burn rod for the combination welder spot.',
        notes: { role: 'Combination Welder' },
      },
      'Subject: Monday / apprentice electrician\n\nHi Gav,\n\nCheers for Monday.',
      'I would be glad to stand on the quay as one of your riggers.',
      'You are hiring two line cooks, I heard.',
      'You need three night nurses by May.',
      'I am glad that you have found your pastry cook so soon.',
      'They tell me you hired a sluice keeper who can swim.',
      'Your letter about the Fellowship in Early Music came on Monday.',
      'Subject: Trainee Lutemaker, and thank you\n\nDear Tom,\n\nThank you for Monday.',
      'I hear that the pastry cook is to be a lad from Leith.',
      'You said that what you look for in a night ferrywoman is patience.',
      'Subject: Mussel grader, Loch Earn Shellfish\n\nDear Tom,\n\nThank you for Monday.',
      'Subject: Claims handler interview\n\nDear Tom,\n\nThank you for Monday.',
      'Subject: Back-end dev at Sorrel Bio\n\nHi Ana,\n\nThank you for Monday.',
      'Thanks for the hour. I keep going over my pharmacist interview.',
      'Hi, it’s Dev, the one who came about the fishmonger trial on Friday.',
      'I was in on Saturday, the night porter one.',
      'Sorry to hear that the deckhand job is gone.',
      'Subject: Bench saddler, Rudge & Sons\n\nDear Tom,\n\nThank you for Monday.',
      'Thank you for Monday. I would be glad of the gardener’s job.',
      'Thank you for Friday. I still want your clerk’s chair by the window.',
      'Subject: Thatcher’s job, and the barn at Ower\n\nDear Tom,\n\nThank you for Monday.',
    ],
    bad: [
      { letter: '⟦Thank you for considering me for the position.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thank you for seeing me on Monday.⟧',
        notes: { role: 'Service Designer' },
        reports: 'given',
        suggests: ' about the Service Designer post',
      },
      { letter: '⟦Thanks for Friday. I would love the job.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. My old porter is to be a father.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I have trained a crew of riggers.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thanks for Friday. I had the best tips of nine waiters and 14 young bartenders.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦Thanks for Friday. I found a good baker for them once, and hired an apprentice cook.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thanks for Friday. I plan to be a surgeon in a couple of years.⟧', reports: 'unnamed' },
      {
        letter: '⟦The reset goes on one page, so that your night porters are free for the guests.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦I enjoyed the lesson with 9F.⟧\n\nI would take the after-lunch sets.', reports: 'unnamed' },
      { letter: '⟦Thank you for interviewing me for the [Role] position.⟧', reports: 'unnamed' },
      { letter: '⟦It is a position of trust, and the role of the ward in it was plain to me.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. Ought I to have asked the Dean first?⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I mean to be a midwife one day.⟧', reports: 'unnamed' },
      { letter: 'Subject: Monday’s job talk\n\nDear Tom,\n\n⟦Thank you for Monday.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thanks for Friday. I left Orbis because the shift supervisor kept the good routes for his cousins.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thanks for Friday. I have rented here for ages, and my partner likes it.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. It was a pleasure to hear your receptionist sing.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. Would Tuesday or Thursday work for a second talk?⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I have wanted to be a pilot since I was twelve.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I left the waiter job at Orbis in May.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. My last barista job was on a ferry.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I gave up the courier job for my lungs.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. Your gardener’s note reached me on Friday.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. The Bristol job ended in March.⟧', reports: 'unnamed' },
      { letter: '⟦My manager at Orbis always said that I close well.⟧', reports: 'unnamed' },
    ],
  },
  check({ letter, notes, report }) {
    const at = opening(letter)
    if (notes.role === undefined) {
      if (!namesAnyPost(letter)) report({ at, message: 'unnamed' })
      return
    }
    const { role } = notes
    const texts = [letter.subject, ...letter.body, ...letter.postscripts].map((part) => part?.text.value ?? '')
    if (texts.some((text) => touches(text, role))) return
    const [first] = letter.opening?.sentences ?? []
    const last = first?.words[first.words.length - 1]
    const suggestions =
      last && first && letter.does(first, 'thanks') ? [insertion(last.end, ` about the ${role} post`, 'Name it')] : []
    report({ at, message: 'given', data: { role }, suggestions })
  },
})
