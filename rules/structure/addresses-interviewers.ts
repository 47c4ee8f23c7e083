import type { Salutation } from '../../src/letter/letter'
import { mentionsNearly, names } from '../../src/letter/mentions'
import { meantBy, title } from '../../src/letter/names'
import { insertion, replacement } from '../../src/rule/edits'
import { salutationOrFirstLine } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

/** Addressed by the whole name, the family name or the first name; a slip in it is `consistent-names`' finding. */
function isAddressed(interviewer: string, addressed: string, interviewers: readonly string[]): boolean {
  const [first = '', ...rest] = interviewer.trim().split(/\s+/)
  const parts = [first, ...rest].filter((word) => !title.test(word))
  // "Mrs Lund" does not greet Mr Lund; "Anna" greets Dr. Anna Lund.
  const isShared = interviewers.some((other) => other !== interviewer && other.split(/\s+/).at(-1) === rest.at(-1))
  const word = first.replace('.', '').replace(/^prof$/i, 'professor')
  if (isShared && rest.length === 1 && title.test(first) && !names(addressed.replace(/\bprof\b/i, 'professor'), word))
    return false
  return names(addressed, interviewer) || parts.some((part) => part.length > 1 && mentionsNearly(addressed, part))
}

function listed(interviewers: readonly string[]): string {
  const last = interviewers[interviewers.length - 1] ?? ''
  return interviewers.length < 2 ? last : `${interviewers.slice(0, -1).join(', ')} and ${last}`
}

/** A name as the notes have it, where it is one of theirs with a slip. */
function mended(name: string, interviewers: readonly string[]): string {
  const meant = meantBy(name, interviewers)
  return meant === undefined ? name : name.replace(/\S+$/, meant)
}

/** The writer's own greeting, its names mended, with those added who are left out: by their given names where it has one of these alone. */
function withAll({ text, addressees }: Salutation, left: readonly string[], interviewers: readonly string[]): string {
  const names = addressees.map((addressee) => addressee.text.value)
  const value = names.reduce((greeting, name) => greeting.replace(name, mended(name, interviewers)), text.value)
  const last = mended(names[names.length - 1]!, interviewers)
  const end = value.lastIndexOf(last) + last.length
  const given = (name: string) => {
    const [first, ...rest] = name.split(' ')
    return title.test(first!) || /^.\.?$/.test(first!) || rest.length === 0 ? name : first!
  }
  const familiar = addressees.some((one) =>
    interviewers.some((name) => given(name) !== name && given(name) === one.text.value),
  )
  const added = left.map((name) => (familiar ? given(name) : name))
  const before =
    addressees.length > 1 ? value.slice(0, end).replace(/\s+(?:and|&)\s+(?=[^&]*$)/, ', ') : value.slice(0, end)
  return listed([before, ...added]) + value.slice(end)
}

export default defineRule({
  id: 'addresses-interviewers',
  summary: 'Address the people who interviewed you, by name.',
  why: 'A letter to nobody in particular is read by nobody in particular. Everyone who gave you an hour should find their name on it.',
  source: { document: 'SECOND', quote: 'Mention that you enjoyed meeting your interviewers (list them as addressees)' },
  levels: 'error',
  messages: {
    none: 'The letter has no salutation. Address the people who interviewed you, by name.',
    generic: '“{words}” addresses nobody by name. Name the people who interviewed you.',
    left: '{interviewer} interviewed you and is not addressed. Add the name to the salutation.',
  },
  lacks: ['none'],
  examples: {
    good: [
      'Dear Sir Jojo and Ma’am Liza,\n\nThank you for Monday.',
      'Dear Ms. Okafor,\n\nThank you for Monday.',
      'Hi Gav,\n\nCheers for Monday.',
      'Mr. Brandt, Ray,\n\nThanks for the time on Monday and for letting me burn rod.',
      'Good morning Mrs Devlin,\n\nThank you for meeting me.',
      { letter: 'Dear Dana and Luis,\n\nThank you both.', notes: { interviewers: ['Dana Whitlock', 'Luis Ferro'] } },
      'Dear Watch Manager Petrie,\n\nThank you for the tour.',
      'Dear Store Manager O’Brien,\n\nThank you for the tour.',
      'Dear Watch Manager Fleming,\n\nThank you for the tour.',
      { letter: 'Dear Mr Tully and Ms Rhys,\n\nThank you.', notes: { interviewers: ['Ms Rees', 'Mr Tully'] } },
      'Hiya Tamsin thanks so much for having me on Monday.\n\nI loved the kilns.',
      'Hi Bea, hi Tom,\n\nThank you for Monday.',
      'Gordon\n\nThank you for having me on Monday.\n\nAna',
      'Evening Lorna\n\nThank you for having me on Monday.',
      'Niamh, a chara,\n\nThank you for having me on Monday.',
      {
        letter: 'Dear Anna and Erik,\n\nThank you for Tuesday.',
        notes: { interviewers: ['Dr. Anna Lund', 'Dr. Erik Lund'] },
      },
      {
        letter: 'Dear Prof. Thomas and Ms Grey,\n\nThank you.',
        notes: { interviewers: ['Professor Thomas', 'Thomas Grey'] },
      },
      { letter: 'Dear Mr and Mrs Lund,\n\nThank you for Tuesday.', notes: { interviewers: ['Mrs. Lund', 'Mr. Lund'] } },
      'Ardlo Shipping Ltd\nAttn. Ms. Heinze, Head of Claims\n\nDear Ms. Heinze,\n\nThank you for the tour.',
      'Ruth Pender\n9 Alder Lane, Apt. 4, Salem, Mass.\n\nDear Mr. Osei,\n\nThank you for the tour.',
      { letter: 'Dear Dr Nwosu:\n\nThank you for the tour.', notes: { interviewers: ['Dr Nwosu'] } },
    ],
    bad: [
      {
        letter: '⟦Respected Smt. Iyer,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Smt. Iyer', 'Smt. Rao'] },
        reports: 'left',
        suggests: 'Respected Smt. Iyer and Smt. Rao,',
      },
      {
        letter: '⟦Dear Mr. Nakumura,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Mr. Nakamura', 'Ms. Ferro'] },
        reports: 'left',
        suggests: 'Dear Mr. Nakamura and Ms. Ferro,',
      },
      {
        letter: '⟦Dear Mrs Lund,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Mrs Lund', 'Mr Lund'] },
        reports: 'left',
        suggests: 'Dear Mrs Lund and Mr Lund,',
      },
      {
        letter: 'To,\nThe Personnel Office,\nMarina Road, Kochi\n\n⟦Respected Sir,⟧\n\nThank you for Monday.',
        reports: 'generic',
      },
      { letter: '⟦Dear Madam, dear Sir,⟧\n\nThank you for Monday.', reports: 'generic' },
      { letter: '⟦To whom it may concern,⟧\n\nThank you for Monday.', reports: 'generic' },
      { letter: '⟦Dear Hiring Manager,⟧\n\nThank you for Monday.', reports: 'generic' },
      {
        letter: '⟦Hi there,⟧\n\nThank you for Monday.',
        notes: { interviewers: ['Ms. Vance', 'Mr. Quist'] },
        reports: 'generic',
        suggests: 'Dear Ms. Vance and Mr. Quist,',
      },
      { letter: '⟦Thank you for seeing me on Monday.⟧\n\nBest regards,\nSam Doe', reports: 'none' },
      { letter: '⟦Dear Head of Sixth Form,⟧\n\nThank you for Monday.', reports: 'generic' },
      { letter: '⟦Hiya lovely,⟧\n\nThank you for Monday.', reports: 'generic' },
      { letter: '⟦Respected Director Sir,⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear Most Respected Sir,⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear HR,⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear Sir/Ma,⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear Manager Operations,⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear Mr [Surname],⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Dear {{first_name}},⟧\n\nThank you for your reply.', reports: 'generic' },
      { letter: '⟦Hello [Surname],⟧\n\nThank you for your reply.', reports: 'generic' },
      {
        letter: '⟦Dear Sister Okonjo,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Sister Okonjo', 'Mr Trent'] },
        reports: 'left',
        suggests: 'Dear Sister Okonjo and Mr Trent,',
      },
      {
        letter: '⟦Hi Bea,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Bea Holt', 'Tom Rusk'] },
        reports: 'left',
        suggests: 'Hi Bea and Tom,',
      },
      {
        letter: '⟦Good morning Mrs Devlin!⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Mrs Devlin', 'Tom Rusk'] },
        reports: 'left',
        suggests: 'Good morning Mrs Devlin and Tom Rusk!',
      },
      {
        letter: '⟦Hi Bea and Priya,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Bea Holt', 'Priya Nair', 'T. Rusk'] },
        reports: 'left',
        suggests: 'Hi Bea, Priya and T. Rusk,',
      },
      {
        letter: '⟦Dear Mr Tully and Ms Rhys,⟧\n\nThank you for Tuesday.',
        notes: { interviewers: ['Ms Rees', 'Mr Tully', 'Mr Trent'] },
        reports: 'left',
        suggests: 'Dear Mr Tully, Ms Rees and Mr Trent,',
      },
    ],
  },
  check({ letter, notes, report }) {
    const { salutation } = letter
    const interviewers = notes.interviewers ?? []
    const greeting = `Dear ${listed(interviewers)},`
    if (!salutation) {
      const at = salutationOrFirstLine(letter)
      report({
        at,
        message: 'none',
        suggestions: interviewers.length > 0 ? [insertion(at.start, `${greeting}\n\n`, 'Address them')] : [],
      })
      return
    }
    const replaced = interviewers.length > 0 ? [replacement(salutation, greeting, 'Address them by name')] : []
    if (salutation.addressees.length === 0) {
      report({
        at: salutation,
        message: 'generic',
        data: { words: salutation.text.value.replace(/[,:;!–—-]+$/, '') },
        suggestions: replaced,
      })
      return
    }
    const meant = salutation.addressees.map(({ text }) => meantBy(text.value, interviewers))
    const isSlip = (interviewer: string) => meant.some((name) => name !== undefined && interviewer.endsWith(` ${name}`))
    const left = interviewers.filter((name) => !isSlip(name) && !isAddressed(name, salutation.text.value, interviewers))
    for (const interviewer of left)
      report({
        at: salutation,
        message: 'left',
        data: { interviewer },
        suggestions: [replacement(salutation, withAll(salutation, left, interviewers), 'Address them by name')],
      })
  },
})
