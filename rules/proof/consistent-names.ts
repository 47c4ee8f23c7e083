import {
  bare,
  capitalisedWords,
  isBeside,
  isShortSlip,
  isSlip,
  isSlipBeside,
  namesGiven,
  nameWords,
  shortWords,
  spelledTwoWays,
  vouchedFor,
} from '../../src/letter/name-slips'
import { meantBy } from '../../src/letter/names'
import { replacement } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'
import { months, weekday } from '../../src/text/calendar'

/** Words that have their capital from the calendar, and are nobody's name misspelt. */
const calendar = new RegExp(`^(?:${months.join('|')}|${weekday}s?|christmas|easter|diwali|ramadan)$`, 'i')

export default defineRule({
  id: 'consistent-names',
  summary: 'Spell every name as its owner does.',
  why: 'A misspelt name is the one mistake that its owner never overlooks.',
  source: { document: 'SECOND', quote: 'so be sure it is your best effort' },
  levels: 'error',
  messages: { slip: '“{word}” looks like a slip for “{name}”. Spell the name one way.' },
  corrects: true,
  examples: {
    good: [
      { letter: 'You told me that Kessler lives on X-ray.', notes: { company: 'Kessler Tank' } },
      'Dear Mr Threlfall,\n\nAs you said, Mr Threlfall, nobody stays past Easter.',
      'Dear Ana,\n\nThank you, Ana, and thank Anna too.',
      { letter: 'Dear Dana,\n\nThank you for the Danish pastries.', notes: { interviewers: ['Dana Whitlock'] } },
      'I met Mrs Hale and Mr Hall, and Mrs Hall too came in at the end.',
      'Dear Marcy,\n\nYou lose them in March.',
      { letter: 'Mr Lee and Mrs Le came in.', notes: { interviewers: ['Mr Lee', 'Mrs Le'] } },
      'I led the Australian accounts in Australia, where Mr Johnston, Ms Johnstone, Danielle and Daniella showed me the kiln.',
      'I went from Marlowe House to Barlowe House, by way of Ashfield and Ashfields.',
      { letter: 'Hello [Name],\n\nNaomi and Nadine send regards.', notes: { interviewers: ['Ms Names'] } },
      { letter: 'Dear Mr Rhys,\n\nThank you.', notes: { interviewers: ['Ms Rees', 'Mr Tully'] } },
      { letter: 'Dear Ms Rhys,\n\nThank you.', notes: { interviewers: ['Ms Rees', 'Ms Reid'] } },
      { letter: 'Mr Hall was kind, and Mrs Ane too.', notes: { interviewers: ['Mr Hale', 'Ms Anne'] } },
      'Dear Ms. Carter,\n\nThe Carters of Leeds send regards.',
      'Dear Ms Tanguc’h,\n\nThank you, Ms Tanguc’h, for the tour.',
      "Dear Ms Tanguc'h,\n\nThank you, Ms Tanguc’h, for the tour.",
      'Dear Mrs Auma’,\n\nThank you for Monday. Dear Mrs Wanyang’ was kind.\n\nYours,\nJane Wanyang’',
      'Dear Ms Okello,\n\nOkello’ll know, and Okello’s desk is the next one.',
      { letter: 'The shelves of Siopa’r Cwm are a joy.', notes: { company: "Siopa'r Cwm" } },
      {
        letter: 'The Summits were white, and so was Karin Christie.',
        notes: { company: 'Summit Dental', interviewers: ['Karin Christoffersen'] },
      },
      'OLUFEMI BANKOLE\nLagos\n\nDear Mr Pryce,\n\nThank you for the tour.\n\nYours,\nOlufemi Bankole',
      'To: Ms. Tova Lindqvist; Mr. Aaron Pike\nSubject: Monday\n\nDear Ms. Lindqvist,\n\nThank you for Monday.',
      { letter: 'As your Machinist I would keep the lathes true.', notes: { company: 'Dunmore Machines' } },
      { letter: 'At Orbis I worked for Mr Leard.', notes: { interviewers: ['Mr Laird'] } },
      { letter: 'I met Tom Hall and Tom Hill.', notes: { interviewers: ['Tom Hall', 'Tom Hill'] } },
      { letter: 'I took The Lane by the park.', notes: { company: 'The Land Trust' } },
      { letter: 'We spoke of Smith-Jones and of Jonas.', notes: { interviewers: ['Ms Smith-Jones'] } },
      'Ravi Patel and Rani Patel showed me the night desk.',
      'I met Marie Holt and Maria Holt, who showed me the Yard Manager’s desk.',
      { letter: 'I liked Al Waha, and the souk at Al Hamra.', notes: { company: 'Al Waha' } },
      { letter: 'Dear Ms D’Amico,\n\nThank you. Arno Amir was kind.', notes: { interviewers: ["Ms D'Amico"] } },
      'Dear Ms Ashby-Thornley,\n\nThe Thorndale bus was late.',
      { letter: 'I walked St Bride’s garden.', notes: { company: ["St Bride's Hospice", "St Bride's"] } },
    ],
    bad: [
      {
        letter: 'Dear Ms Tanguc’h,\n\nThank you, Ms ⟦Tanguch⟧, for the tour.',
        reports: 'slip',
        suggests: 'Tanguc’h',
      },
      {
        letter: 'You told me ⟦Kesler⟧ lives on X-ray.',
        notes: { company: 'Kessler Tank' },
        reports: 'slip',
        fixed: 'You told me Kessler lives on X-ray.',
      },
      {
        letter: 'Dear Mr Threlfall,\n\nAs you said, Mr ⟦Threlfell⟧, nobody stays.',
        reports: 'slip',
        suggests: 'Threlfall',
      },
      {
        letter: 'Dear Mr Chowdhury,\n\nI should be grateful, Mr ⟦Chowdury⟧, for word.',
        reports: 'slip',
        suggests: 'Chowdhury',
      },
      {
        letter: 'Dear Ms. ⟦Okafer⟧,\n\nThank you.',
        notes: { interviewers: ['Ms. Okafor'] },
        reports: 'slip',
        fixed: 'Dear Ms. Okafor,\n\nThank you.',
      },
      {
        letter: 'The pumps of Maji Safi run day and night, and at Maji ⟦Saffi⟧ I would keep them so.',
        reports: 'slip',
        suggests: 'Safi',
      },
      {
        letter: 'The chairs would be free by noon at ⟦Summit⟧ Dental.',
        notes: { company: ['Summits Dental Care', 'Summits Dental'] },
        reports: 'slip',
        fixed: 'The chairs would be free by noon at Summits Dental.',
      },
      {
        letter: 'I liked how Karin ⟦Christopherson⟧ put it.',
        notes: { interviewers: ['Karin Christoffersen'] },
        reports: 'slip',
        fixed: 'I liked how Karin Christoffersen put it.',
      },
      {
        letter: 'Ms. ⟦Itto⟧ showed me the press.',
        notes: { interviewers: ['Ms. Ito'] },
        reports: 'slip',
        fixed: 'Ms. Ito showed me the press.',
      },
      {
        letter: 'Ms ⟦Aoik⟧ showed me the kiln.',
        notes: { interviewers: ['Ms Aoki'] },
        reports: 'slip',
        fixed: 'Ms Aoki showed me the kiln.',
      },
      {
        letter: 'Dear Ms ⟦Rhys⟧,\n\nThank you.',
        notes: { interviewers: ['Ms Rees', 'Mr Tully'] },
        reports: 'slip',
        fixed: 'Dear Ms Rees,\n\nThank you.',
      },
      {
        letter: 'Dear Ms ⟦Izzard⟧,\n\nThank you.',
        notes: { interviewers: ['Ms Izard'] },
        reports: 'slip',
        fixed: 'Dear Ms Izard,\n\nThank you.',
      },
      {
        letter: 'I would be glad to bind for Harbottle Press, since every ⟦Harbotle⟧ atlas stands on my shelf.',
        reports: 'slip',
        suggests: 'Harbottle',
      },
      {
        letter: 'I saw how Steinvoort loads, and by June ⟦Stienvoort⟧ would load by night.',
        reports: 'slip',
        suggests: 'Steinvoort',
      },
      {
        letter: 'Thank you for the tour of ⟦Brightlien⟧.',
        notes: { company: 'Brightline' },
        reports: 'slip',
        fixed: 'Thank you for the tour of Brightline.',
      },
      {
        letter: 'Dear Ms ⟦D’Amco⟧,\n\nThank you.',
        notes: { interviewers: ["Ms D'Amico"] },
        reports: 'slip',
        fixed: 'Dear Ms D’Amico,\n\nThank you.',
      },
      {
        letter: 'Dear Ms Ashby-Thornley,\n\nI still think of what Ms ⟦Ashby-Thornly⟧ said.',
        reports: 'slip',
        suggests: 'Ashby-Thornley',
      },
      {
        letter: 'I would be glad to keep the books of Al ⟦Wahi⟧.',
        notes: { company: ['Al Waha Hotels', 'Al Waha'] },
        reports: 'slip',
        fixed: 'I would be glad to keep the books of Al Waha.',
      },
      {
        letter: 'Thank you for the hour at Tamu FM. I would read the news for ⟦Tamo⟧ FM at five.',
        reports: 'slip',
        suggests: 'Tamu',
      },
      {
        letter: 'Thank you.\n\nBest,\nMairead ⟦Doyel⟧',
        notes: { writer: { name: 'Mairead Doyle' } },
        reports: 'slip',
        fixed: 'Thank you.\n\nBest,\nMairead Doyle',
      },
    ],
  },
  check({ letter, notes, report }) {
    const given = namesGiven(notes).flatMap(nameWords)
    const short = namesGiven(notes).flatMap(shortWords)
    const own = vouchedFor(letter)
    const allGiven = new Set(namesGiven(notes).flatMap((name) => name.split(/\s+/).map(bare)))
    const isSlipOfGiven = (name: string) =>
      given.some((other) => isSlip(name, other)) || short.some(({ word }) => isShortSlip(name, word))
    const right = new Set(given.length > 0 ? [...given, ...own.filter((name) => !isSlipOfGiven(name))] : own)
    const words = capitalisedWords(letter)
    const addressed = letter.salutation?.addressees ?? []
    for (const { slip, name } of spelledTwoWays(words)) {
      if (right.has(slip.word) || allGiven.has(slip.word) || [...right].some((other) => isSlip(slip.word, other)))
        continue
      const edit = replacement(slip, name, `Spell it “${name}”`)
      report({ at: slip, message: 'slip', data: { word: slip.word, name }, suggestions: [edit] })
    }
    for (const nameWord of words) {
      const { word, behind, ahead: _ahead, ...at } = nameWord
      if (
        right.has(word) ||
        allGiven.has(word) ||
        calendar.test(word) ||
        given.some((name) => name.replace('’', "'").startsWith(`${word}'`))
      )
        continue
      const fromNotes =
        given.find((name) => isSlip(word, name)) ??
        short.find((name) => isBeside(word, behind, name))?.word ??
        namesGiven(notes).flatMap((name) => isSlipBeside(nameWord, name) ?? [])[0] ??
        (addressed.some(({ start, end }) => start <= at.start && at.end <= end)
          ? meantBy(`${behind} ${word}`, notes.interviewers ?? [])
          : undefined)
      const name = fromNotes ?? own.find((other) => right.has(other) && isSlip(word, other))
      if (name === undefined) continue
      const edit = replacement(at, word.includes('’') ? name.replaceAll("'", '’') : name, `Spell it “${name}”`)
      report({ at, message: 'slip', data: { word, name }, ...(fromNotes ? { fix: edit } : { suggestions: [edit] }) })
    }
  },
})
