import { insertion } from '../../src/rule/edits'
import { salutationOrFirstLine } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'letterhead',
  summary: 'Put your name and contact details at the top.',
  why: 'The same letterhead as your cover letter and CV makes the three one file in the reader’s mind.',
  source: {
    document: 'SECOND',
    quote: 'Write your Second Interview Letter on the same Letterhead as your Cover Letter and Resume.',
  },
  levels: { 'second-interview': 'suggestion' },
  strictKinds: ['recovery'],
  messages: {
    bare: 'There is no letterhead. Put your name and a way to reach you above the salutation, as on your CV.',
  },
  lacks: ['bare'],
  examples: {
    good: [
      { kind: 'second-interview', letter: 'Sam Doe\n555-0142\n\nDear Ana,\n\nThank you for Monday.' },
      {
        kind: 'second-interview',
        letter: 'From: sam@example.com\nSubject: Monday\n\nDear Ana,\n\nThank you for Monday.',
      },
      { kind: 'second-interview', letter: 'Sam Doe\nsam@example.com\n\n12 March 2024\n\nDear Ana,\n\nThank you.' },
      { kind: 'second-interview', letter: 'Subject: Monday\n\nDear Ana,\n\nThank you for Monday.' },
      { kind: 'second-interview', format: 'markdown', letter: '**Sam Doe** | 555-0142\n\nDear Ana,\n\nThank you.' },
      { kind: 'second-interview', letter: 'Sam Doe\n14 Glebe Road\n07700 900142\n\nDear Ana,\n\nThank you.' },
    ],
    bad: [
      { kind: 'second-interview', letter: '⟦Dear Ana,⟧\n\nThank you for Monday.', reports: 'bare' },
      {
        kind: 'second-interview',
        letter: '⟦Dear Ana,⟧\n\nThank you.',
        notes: { writer: { name: 'Sam Doe', phone: '555-0142' } },
        reports: 'bare',
        suggests: 'Sam Doe\n555-0142\n\n',
      },
      { kind: 'second-interview', letter: '⟦Thank you for Monday, Ana.⟧', reports: 'bare' },
      { kind: 'second-interview', letter: '12 March 2024\n\n⟦Dear Ana,⟧\n\nThank you.', reports: 'bare' },
      { kind: 'second-interview', letter: '⟦Hi Ana -⟧\n\nThank you for the tour.', reports: 'bare' },
      { kind: 'recovery', letter: '⟦Dear Ana,⟧\n\nI was having an off day.', reports: 'bare' },
    ],
  },
  check({ letter, notes, report }) {
    const isEmail = Object.keys(letter.headers).length > 0
    if (isEmail || letter.contacts.some(({ where }) => where === 'letterhead')) return
    const at = salutationOrFirstLine(letter)
    const { name, phone, email } = notes.writer ?? {}
    const lines = [name, phone, email].filter(Boolean)
    report({
      at,
      message: 'bare',
      suggestions:
        lines.length > 0 ? [insertion(letter.start, `${lines.join('\n')}\n\n`, 'Add it from your notes')] : [],
    })
  },
})
