import { names, touches } from '../../src/letter/mentions'
import { isOccupation } from '../../src/moves/naming-words'
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
      'Below is a plan for the boatyard foreman’s first six weeks.',
      'I have drawn up a pastry chef’s first month on one page.',
      'I applied for the procurement position in May.',
      'You told me what a steward could do for you on match days.',
      'The organist’s stool at Oakline is what I want.',
      'Thank you for seeing me about the Payroll Clerk vacancy.',
      'I would be chuffed to run nights as your Shift Supervisor.',
      'About the copywriter job.',
      'I would lay out the bench as your second sailmaker.',
      'You need a sous chef who can hold the pass.',
      'I should love being a steward with your crew.',
      'The fitter whom you described to me would start at five.',
      'Here is what a janitor could do about the drains.',
      'I write after my interview for the position of dock liaison at the ferry office.',
      {
        letter: 'Thank you for letting me burn rod for the combination welder spot.',
        notes: { role: 'Combination Welder' },
      },
      'Subject: Head of Hatcheries, Sandbar Poultry\n\nHi Gav,\n\nCheers for Monday.',
      'Dear Gav,\n\nKeeper of Printed Maps, Selby Museum\n\nThank you for Monday, and for the tour of the plant.',
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
      'Thank you for Friday. I would do the upholsterer work with joy.',
      'Hi, it’s Kit, the dishwasher one :)',
      'Subject: Your application - Grain Examiner\n\nDear Tom,\n\nThank you for Monday.',
      'Subject: Demo lesson of 4th inst., PGT Physics\n\nDear Tom,\n\nThank you for Monday.',
      'Thank you for Friday. If a post of cellist comes up one day, think of me.',
      'Thank you for Friday. I would still like to be your second fitter one day.',
      'Thank you for Friday. Being a play therapist there would be a joy.',
      'Thank you for Friday. I hear that the second engineer’s berth has gone to Olsen.',
      'I would love to join you as a night porter, and I enjoyed the tour.',
      'As your bench hand I would walk down the line at six and check every guard.',
      'I am as keen as ever on the position of night porter that I applied for.',
      'Thank you for Friday. As the night porter I would keep your keys as I kept my own.',
      { letter: 'Thank you for Friday, and for seeing me about the porter job.', notes: { role: 'Theatre Porter' } },
    ],
    bad: [
      { letter: '⟦I remember my old foreman’s first week with us.⟧', reports: 'unnamed' },
      { letter: '⟦Your company’s first month in the new hall must have been long.⟧', reports: 'unnamed' },
      { letter: '⟦I interviewed for the summer job in May.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Friday. In my time there I trained three young riggers.⟧', reports: 'unnamed' },
      { letter: '⟦The dryer you described stops at noon.⟧', reports: 'unnamed' },
      { letter: '⟦I asked my sister what a judge would do about it when he was cross.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for considering me for the position.⟧', reports: 'unnamed' },
      { letter: '⟦I told you about the porter whom I trained.⟧', reports: 'unnamed' },
      { letter: '⟦I do like being a help to others.⟧', reports: 'unnamed' },
      { letter: '⟦I remember the old cook whom you described.⟧', reports: 'unnamed' },
      { letter: '⟦I have rung the plumber you wanted to hear from.⟧', reports: 'unnamed' },
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
      { letter: '⟦Thanks for Friday. As Head Porter at Orbis I cut the queue by half.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I was made Head of Retail there in a year.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. The pizza place has offered me nights.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday, and for seeing me in the Bursar’s office.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. Your note calls me Dr. Fletcher.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I am tired of entry-level jobs.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I left my gloves on the porter’s desk.⟧', reports: 'unnamed' },
      { letter: 'Subject: Thank you, Mr. Mason\n\nDear Mr. Mason,\n\n⟦Thank you for Friday.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I admired the mason work on your porch.⟧', reports: 'unnamed' },
      {
        letter: '⟦It was lovely to see it, and the gardener waved.⟧',
        notes: { role: 'Head of IT' },
        reports: 'given',
      },
      {
        letter: '⟦Thank you for Friday. On the bridge job my drawings held, and I live for design.⟧',
        notes: { role: 'Lead Designer' },
        reports: 'given',
        suggests: ' about the Lead Designer post',
      },
      {
        letter: '⟦Thank you for Friday. I have worked beside many a porter.⟧',
        notes: { role: 'Theatre Porter' },
        reports: 'given',
        suggests: ' about the Theatre Porter post',
      },
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
    // "The porter job" names the post of "Theatre Porter".
    const head = role
      .replace(/[([,–—].*$/, '')
      .trim()
      .split(/\s+/)
      .at(-1)!
    if (isOccupation(head) && texts.some((text) => names(text, head)) && namesAnyPost(letter)) return
    const [first] = letter.opening?.sentences ?? []
    const last = first?.words[first.words.length - 1]
    const suggestions =
      last && first && letter.does(first, 'thanks') ? [insertion(last.end, ` about the ${role} post`, 'Name it')] : []
    report({ at, message: 'given', data: { role }, suggestions })
  },
})
