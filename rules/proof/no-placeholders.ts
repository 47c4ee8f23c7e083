import type { Notes } from '../../src/letter/notes'
import { type Placeholder, placeholdersIn } from '../../src/letter/placeholders'
import { replacement } from '../../src/rule/edits'
import type { EditPlan } from '../../src/rule/rule'
import { defineRule } from '../../src/rule/rule'

/** What a note says of the thing that a placeholder stands for. */
function known({ asks }: Placeholder, notes: Notes): string | undefined {
  const company = typeof notes.company === 'string' ? notes.company : notes.company?.[0]
  switch (asks) {
    case 'company':
      return company
    case 'role':
      return notes.role
    case 'phone':
      return notes.writer?.phone
    case 'email':
      return notes.writer?.email
    case 'writer':
      return notes.writer?.name
    case 'interviewer':
      return notes.interviewers?.length === 1 ? notes.interviewers[0] : undefined
  }
  return undefined
}

function filling(placeholder: Placeholder, notes: Notes): EditPlan | undefined {
  const text = known(placeholder, notes)
  return text === undefined ? undefined : replacement(placeholder, text, 'Fill it in from your notes')
}

export default defineRule({
  id: 'no-placeholders',
  summary: 'Fill in every blank of the template.',
  why: 'One “[Company]” left in tells the reader that the letter was written for anybody, and not read again.',
  source: { document: 'SECOND', quote: 'Proof your letter and then proof it again.' },
  levels: 'error',
  messages: { blank: '“{words}” is a blank that was left in. Fill it in, or take it out.' },
  corrects: true,
  examples: {
    good: [
      'Thank you for Monday (the 4th).',
      'The array index [0] was off by one, and I fixed it.',
      'My number is 555-0142.',
      'I mended the MX 500 and the size XL press, and 30 x 40 prints.',
      'I moved the lab to Mac OS X years ago. See you at 10 xxx',
      'Your brochure went to print with “Lorem ipsum” on page three.',
      'I wrote <https://example.com/guide> for new reps.',
      'As the paper says [12], gate freeze explains it.',
      'You said that “she [Ana] would never have let it ship”.',
      'I ran both shops [the second a village store] for six years.',
    ],
    bad: [
      {
        letter:
          'I liked the kiln. ⟦[Optional: say how much you want the post. You may add that the rent is due, and why the others were no match.]⟧',
        reports: 'blank',
      },
      {
        letter: 'I would gladly work at your ⟦[branch]⟧ on Saturdays, and I live in ⟦[town]⟧.',
        reports: ['blank', 'blank'],
      },
      {
        letter: 'Thank you for the interview at ⟦[Company Name]⟧.',
        notes: { company: 'Harrow Vale' },
        reports: 'blank',
        fixed: 'Thank you for the interview at Harrow Vale.',
      },
      { letter: 'Please call me at ⟦xxx-xxx-xxxx⟧.', reports: 'blank' },
      { letter: 'I am impressed with ⟦XYZ Corp.⟧, and ⟦XYZ⟧ has a bright future.', reports: ['blank', 'blank'] },
      {
        letter: 'I would love to be your ⟦{{role}}⟧.',
        notes: { role: 'Staff Nurse' },
        reports: 'blank',
        fixed: 'I would love to be your Staff Nurse.',
      },
      { letter: 'Thank you for meeting me on ⟦(date)⟧. ⟦TODO⟧ say what they need.', reports: ['blank', 'blank'] },
      {
        letter: 'I kept the stores at ⟦[Former Employer]⟧.',
        notes: { company: 'Dunmore' },
        reports: 'blank',
      },
      { letter: 'You mentioned that ⟦<insert need here>⟧ matters.', reports: 'blank' },
      { letter: 'My number is ⟦(206) 555-XXXX⟧.', reports: 'blank' },
      { letter: 'I have ⟦xx⟧ years in dyeing, and saved ⟦X⟧ hours a week.', reports: ['blank', 'blank'] },
      { letter: 'I have ⟦(X)⟧ years in dyeing, and cut waste by ⟦XX⟧%.', reports: ['blank', 'blank'] },
      { letter: 'I liked what I saw of ⟦[Town]⟧ and of ⟦[Name of School]⟧.', reports: ['blank', 'blank'] },
    ],
  },
  check({ letter, notes, report }) {
    for (const placeholder of placeholdersIn(letter)) {
      report({
        at: placeholder,
        message: 'blank',
        data: { words: placeholder.words },
        fix: filling(placeholder, notes),
      })
    }
  },
})
