import { mentionsNearly } from '../../src/letter/mentions'
import { namesReaderCompany } from '../../src/moves/firm-named'
import { insertion } from '../../src/rule/edits'
import { body } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'names-company',
  summary: 'Name the company.',
  why: 'A letter that could go to any employer shows neither preparation nor interest in this one.',
  source: {
    document: 'DAMAGE',
    quote: 'knowing nothing about the position or company you are interviewing for demonstrates a lack of preparation',
  },
  levels: 'warning',
  messages: {
    unnamed: 'The letter never names the company. Say its name, where you speak of the post or of what you would do.',
    given: 'The letter never names {company}. Say it, where you speak of the post or of what you would do.',
  },
  lacks: ['unnamed', 'given'],
  examples: {
    good: [
      'Thank you for Monday. I came away from Brackley full of plans for the yard.',
      'Thank you for Monday. I am a member at Orlando’s Gym, so I know your pool.',
      'I came away sure that Ofsted will be the place for me.',
      'Thank you for Friday. I hope to spend many years with Oakline.',
      'Thank you for Friday. In five years at Oakline I hope to run a shift.',
      'Thank you for the tour of Coach House on Friday.',
      'Thanks for Friday. I would like to weave for Vantry.',
      'Thanks for Friday. Based on what you told me, Oakline needs a second baker.',
      'Thanks for Friday. Excited as I am about joining Oakline, I slept.',
      'Thanks for Friday. I liked how Bristol Water runs its nights.',
      'Dear Mrs Tarrant,\n\nShould Tarrant Blinds look for a fitter again, I would come.',
      'Thank you for the interview at Rushmere Care Homes.',
      'Ms Ada Holm\nKirkhope Ceramics\nSelby\n\nDear Ms Holm,\n\nThank you for Friday. I still think of Kirkhope.',
      'Dear Mr Ainslie,\n\nThank you for Friday. I hope that Ainslie & Rudd find their man.',
      'I would start the buddy week at Teviot from the first Monday.',
      'You said what worries Oakline most is the claims form.',
      'Thank you for Monday. You told me that Wendle loses a day between the yard and the quay.',
      { letter: 'I would be proud to join Harrow Vale.', notes: { company: ['Harrow Vale Hospital', 'Harrow Vale'] } },
      { letter: 'You told me Kesler lives or dies on X-ray.', notes: { company: 'Kessler' } },
      'Thank you for Friday. At Dunmore Gardens I would open the glasshouses at six.',
      'You let me stand at Ravenglass’s desk for an hour on Friday, and I thank you for it.',
      'Thank you for the hour at Corby County Court on Friday.',
      'Dear Mrs Vesey,\n\nThank you for Monday. I would be proud to look after the roses at Vesey Court.',
      'Thank you for Monday. I would bring my own chisels to Penrose Joiners.',
      'Thank you for Monday. Corley Grain has fed half of this valley.',
      'Subject: Store Manager at Pellow’s Outdoor\n\nDear Mr Pellow,\n\nThank you for Monday.',
      'RE: CREDIT CONTROLLER, WESTERING PAPER MILLS\n\nDear Ms Adu,\n\nThank you for Monday.',
      'Subject: Night Porter, Larkfield Lodge - thank you\n\nDear Mr Pell,\n\nThank you for Monday.',
      'Subject: Monday at Sorrel Bio (stores assistant)\n\nHi Ana,\n\nThank you for Monday.',
      'Subject: Some numbers for Hadley Cold Stores\n\nHi Ana,\n\nThank you for Monday.',
      'Subject: Thank you again (Dispatcher, Brennan Freight)\n\nDear Mr Pell,\n\nThank you for Monday.',
      'Hi Ana,\n\nThank you for Monday.\n\nBest wishes to everyone at Larkfield Lodge,\nTom Pell',
      {
        letter: 'Hi Ana,\n\nThank you for Monday.\n\nAll the best to you and the Kesler crew, Tom',
        notes: { company: 'Kesler' },
      },
      'Subject: Lab technician at Sorrel Bio: one more thought\n\nHi Ana,\n\nThank you for Monday.',
      'Dear Mr Tolland,\n\nThank you for Monday. There is always somebody waiting outside Tolland’s when I walk past.\n\nTom Pell',
      'Dear Mr Tolland,\n\nThank you for Monday. My flat is behind Tolland’s Bakery.\n\nTom Pell',
      'Subject: Ferncliffe Primary School, trial lesson on Friday\n\nDear Mrs Adu,\n\nThank you for Friday.',
      'Subject: Brightwell Dairy: thank you\n\nDear Mrs Adu,\n\nThank you for Friday.',
      'Subject: Data Clerk, Harbour Health Partners\n\nHi Ana,\n\nThank you for Monday.',
      'Subject: Practice Nurse, Hill Street Family Doctors\n\nHi Ana,\n\nThank you for Monday.',
      'SUBJECT: Interview of 3 May, Stores Clerk, Tyne Marine Supplies\n\nMs Adu,\n\nThank you for seeing me on the 3rd.',
      'Subject: Kestrel Studios today\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Store Manager (Pellow’s)\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Data Clerk, Harbour Shipping\n\nHi Ana,\n\nThank you for the hour.',
      'Thank you for the interview at Ofsted on Friday.',
      'Subject: Editor, Granite Publishing\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Class Teacher (Green Lane School)\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: School Cook, Turner Falls Elementary\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Carer (Silver Birches)\n\nHi Ana,\n\nThank you for the hour.',
      'Thank you for Friday. I would love to do my apprenticeship at Tarnwell.',
      'Thank you for Friday. I would be glad of an internship in Zentara.',
      'Thank you for Friday. I would be glad of a place in your team at Oakline.',
      { letter: 'Thank you for the tour of Thornliegh on Monday.', notes: { company: 'Thornleigh' } },
      'Thank you for Friday. I could start at Denise Hartigan in March.',
      'Thank you for Friday. Sue Ryder has the kindest ward that I have seen.',
      'Thank you for Friday. I would be proud to be Oakline’s voice on the phone.',
      'Thank you for Friday. I could also help out at Oakline’s sister bakery.',
      'Thank you for Friday. I liked Oakline’s hands-on training.',
      'Thank you for Friday. I would love to teach Ferncliffe Year 6 in September.',
      'Subject: University of Leeds, trial lecture on Friday\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Hession and Byrne Motors, thank you\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: DATA CLERK, HARBOUR HEALTH PARTNERS\n\nHi Ana,\n\nThank you for Monday.',
      'Thank you for Friday. I have wanted to work at Oakline for ten years.',
      'Thank you for Friday. Two years at Oakline would teach me more than college did.',
      'Thank you for Friday. I would be glad to join Morgan in March.',
      'Thank you for Friday. I should like to see how Leeds Castle keeps its swans.',
      'Dear Ms. Harker, dear Mr. Voss,\n\nThank you for Monday. Harker Voss draws the best stairs in the county.',
      'Thank you for seeing me on Monday about the surveyor’s job with the Public Works Department.',
      'It was a grand day out at Mull Salmon, and I thank you for it.',
      'Thank you for Friday. I would love to work in Brannigans.',
      'Thank you for Friday. My interest in Halden has only grown.',
      'Thank you for Friday. I left Halden full of ideas for your packing line.',
      'Thank you for sending my contract with Halden so quickly.',
      'My brother is a regular at Halden, so I know your bread. Thank you for Friday.',
      'Subject: Friday at Cooper Motors\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Lift Fitter, Corvane BPO, interview of 3rd inst.\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Post of Drain Inspector (temporary), Selby Municipal Corporation, interview held on 9th\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Head of Stores, Larkmoor Welders - Thursday\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Cook, HMS Thornwick\n\nHi Ana,\n\nThank you for the hour.',
      'Subject: Keeper of Hives, Sandbar Honey\n\nHi Ana,\n\nThank you for the hour.',
      { letter: 'Thank you for my day at Lowes.', notes: { company: 'Lowe’s' } },
      { letter: 'I like what Hennesey’s could be by spring.', notes: { company: 'Hennessey’s' } },
    ],
    bad: [
      { letter: '⟦Thank you for Monday. I left Brackley in 2019 full of regret.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for the news. The HSE will be told of it.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: Aoife Nolan, thank you for Friday\n\nDear Mrs Adu,\n\n⟦Thank you for Friday.⟧',
        reports: 'unnamed',
      },
      {
        letter:
          'Subject: Post of Drain Inspector (temporary), interview held on 9th\n\nDear Mrs Adu,\n\n⟦Thank you for Friday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Lift Fitter, HVAC, Thursday\n\nDear Mrs Adu,\n\n⟦Thank you for Friday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Head of Stores, Senior Welders\n\nDear Mrs Adu,\n\n⟦Thank you for Friday.⟧',
        reports: 'unnamed',
      },
      { letter: 'Subject: Reception Class, thank you\n\nDear Mrs Adu,\n\n⟦Thank you for Friday.⟧', reports: 'unnamed' },
      {
        letter: 'Dear Jo Tarrant,\n\n⟦Thank you, Jo, and thank you, Tarrant family. I met Jo Tarrant twice.⟧',
        reports: 'unnamed',
      },
      { letter: 'Subject: Interview, Monday\n\nDear Ms Adu,\n\n⟦Thank you for the hour.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: Night Porter, Mrs Adu - thank you\n\nDear Mrs Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Night Porter, Saturday Shift - thank you\n\nDear Mrs Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Night Porter - Second Interview - some answers\n\nHi Jo,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Some numbers for Mr Tennant (and a thank you)\n\nDear Mr Tennant,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      { letter: 'Subject: Interview for Crown Prosecutor\n\nHi Jo,\n\n⟦Thank you for Monday.⟧', reports: 'unnamed' },
      { letter: 'Subject: Ready for Thursday\n\nHi Jo,\n\n⟦Thank you for Monday.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: My visit to Leeds - the porter’s job, and a question\n\nHi Jo,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for the interview on Monday. I look forward to hearing from you.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for seeing me at your office.⟧', notes: { company: 'Banksia Rehab' }, reports: 'given' },
      { letter: 'Dear Ms. Petty,\n\n⟦Thank you, Ms. Petty, for the tour.⟧', reports: 'unnamed' },
      {
        letter: '⟦It was good to hear Professor Addo on the archive, and I thank you for the hour.⟧',
        reports: 'unnamed',
      },
      {
        letter:
          '⟦Thank you for Friday. I left the boatyard at Cable Bay because they cut my hours, so I can begin when you like.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thanks for Friday. I hear it now in my uncle’s Hilux, too.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for the news. Did Karen Oduya get it, then?⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for the trial. Safe Work will have the sheets.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for the news. Fair Work will hear of it.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for the news. I have written to the Pensions Ombudsman.⟧', reports: 'unnamed' },
      {
        format: 'markdown',
        letter:
          'Hi Jo,\n\n⟦Thanks for Friday.\n\n- Cleared the backlog at Vantry.\n- Won six accounts for Pell Mutual.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for the hour. I post the day’s loaves on Instagram and TikTok.⟧', reports: 'unnamed' },
      { letter: '⟦I cut waste by half. Your company is just what I am looking for.⟧', reports: 'unnamed' },
      {
        letter: 'Calder Analytical\n1 Millrace Lane\n\nDear Dr Nwosu,\n\n⟦Thank you for the tour of the lab.⟧',
        notes: { company: 'Calder Analytical' },
        reports: 'given',
      },
      { letter: '⟦Thanks for Friday. I would be glad to join you and the crew in March.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. If nothing comes, the Labour Court will hear from me.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I am off to Lisbon on Sunday.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. I keep thinking of the drawer marked Never open.⟧', reports: 'unnamed' },
      { letter: '⟦Many thanks for the hour last Tuesday for Deputy Cook.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. So the Assistant Cook’s post is gone.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. Bike’s mended, so I can start at six.⟧', reports: 'unnamed' },
      { letter: 'Hi Ana,\n\n⟦Thank you for Monday.⟧\n\nWarm regards from Leith,\nTom Pell', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. I think I could do a lot for XYZ Ltd.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for the interview at ABC Company on Monday.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thank you for Monday. Eighteen years at Pollard Castings ended on a wet Thursday in March.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦Thank you for Monday. I kept the stores at Brack Fasteners for eleven years and nothing walked.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦Thank you for Monday. Monsieur Perret has a nephew, and the nephew has my desk.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for Monday. Denise even showed me which locker I would have.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thank you for Monday. Denise Hartigan is going for this as well and she would be good.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦Thank you for Monday. I would like to hear Kwame’s side of it in his own words.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for Monday. And Councillor Pocock’s niece was seen in the lobby.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. The pay at Band 4 would be a step up.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thank you for Monday. We both know what that means when you come from Barton Heights.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for Monday. I could do it alone by Halloween.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. You lot bake the best loaves in Sheffield.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. I would take shifts at the Leicester branch as well.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thank you for Monday. I have wanted to work on Garrick Street since I was small.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for Monday. I should have the accounts done by Michaelmas.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: The long view, and thank you\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      { letter: 'Subject: Next Steps, and thank you\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧', reports: 'unnamed' },
      { letter: 'Subject: Denise Pell, thank you\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: Interview, Night Porters and Cleaners\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Deputy Hotel manager interview\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: 'Subject: Your School visit\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦I am starting to see how you work.⟧',
        notes: { company: 'Sterling' },
        reports: 'given',
      },
      { letter: '⟦Thank you for Monday. Denise Hartigan showed me round.⟧', reports: 'unnamed' },
      ...[
        'Night Porter (Evenings)',
        'LECTURER (MARINE BIOLOGY)',
        'Lecturer II (Electrical Engineering)',
        'MIDWIFE',
        'Account Manager, Private Lending',
        'Ward Clerk, Leeds',
      ].map((subject) => ({
        letter: `Subject: ${subject}\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧`,
        reports: 'unnamed',
      })),
      { letter: '⟦Thank you for Monday. I liked your warehouse in Brzeg.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. I write about the Readership in Modern Languages.⟧', reports: 'unnamed' },
      { letter: '⟦Thank you for Monday. Half of my year at Wrexham are on boats now.⟧', reports: 'unnamed' },
      {
        letter: 'Subject: Trial shift today\n\nDear Ms Adu,\n\n⟦Thank you for Monday.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thanks for Friday. At Dunmore Gardens I was in charge of the glasshouses.⟧', reports: 'unnamed' },
      {
        letter: '⟦Thanks for Friday. My departure from Tarne Brothers followed upon a change of hands.⟧',
        reports: 'unnamed',
      },
      {
        letter:
          '⟦Thanks for Friday. I did not see out my contract with Calder Marine, for the mate there throws plates.⟧',
        reports: 'unnamed',
      },
      {
        letter: '⟦Thanks for Friday. My daughter goes to school in Kilrush, so mornings suit me.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thanks for Friday. From your roof one feels as if one were in Positano.⟧', reports: 'unnamed' },
      {
        letter: 'Dear Rebecca Hall,\n\n⟦It was good to talk with Rebecca Hall, and I thank you for it.⟧',
        reports: 'unnamed',
      },
      { letter: '⟦Thank you for letting me lunch with the Planning Department.⟧', reports: 'unnamed' },
      {
        letter: 'Dear Ann and Mr Harker,\n\n⟦Thank you for Monday. Ann Harker keeps a good shop.⟧',
        reports: 'unnamed',
      },
      { letter: 'Dear Ann Harker,\n\n⟦Thank you for Monday. Ann Harker keeps a good shop.⟧', reports: 'unnamed' },
      { letter: '⟦Thanks for Friday. My sister is a clerk at Harbour Mutual Bank.⟧', reports: 'unnamed' },
      ...[
        'You told me that Leeds is short of hands.',
        'I gave up the loader post with Brack.',
        'Dad said no to the move at first.',
        'You said that Friday opens late.',
        'My old mate Tarnley went with his brother to sea.',
      ].map((said) => ({ letter: `⟦Thank you for Monday. ${said}⟧`, reports: 'unnamed' })),
    ],
  },
  check({ letter, notes, report }) {
    const given = typeof notes.company === 'string' ? [notes.company] : (notes.company ?? [])
    if (given.length === 0) {
      if (!namesReaderCompany(letter)) report({ at: body(letter), message: 'unnamed' })
      return
    }
    const texts = [letter.subject, ...letter.body, letter.valediction, ...letter.postscripts].map(
      (part) => part?.text.value ?? '',
    )
    if (given.some((name) => texts.some((text) => mentionsNearly(text, name)))) return
    const [company] = given
    const [first] = letter.opening?.sentences ?? []
    const last = first?.words[first.words.length - 1]
    const suggestions = last && letter.does(first, 'thanks') ? [insertion(last.end, ` at ${company}`, 'Name it')] : []
    report({ at: body(letter), message: 'given', data: { company: company! }, suggestions })
  },
})
