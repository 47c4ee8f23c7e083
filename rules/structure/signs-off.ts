import { placeholdersIn } from '../../src/letter/placeholders'
import { insertion, replacement } from '../../src/rule/edits'
import { end } from '../../src/rule/places'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'signs-off',
  summary: 'Sign off with a valediction and your name.',
  why: 'A letter that just stops looks unfinished, and a letter without a name may not be matched to you.',
  source: { document: 'RECOVERY', quote: 'Best regards,' },
  levels: 'warning',
  messages: {
    both: 'The letter ends without a valediction and a name. Sign it: “Best regards,” and your name.',
    valediction: 'There is a name and no valediction above it. Add “Best regards,” or the like.',
    name: 'There is no name under the valediction. Sign the letter.',
    blank: '“{words}” is no name yet. Sign the letter.',
  },
  lacks: ['both', 'valediction', 'name'],
  examples: {
    good: [
      'Thank you for Monday.\n\nLe meas mór, and warm wishes,\n\nOrla Tighe',
      'Thank you for Monday.\n\nBest regards,\nSam Doe',
      'Thank you for Monday.\n\nThanks again,\n\nSam',
      'Cheers for Monday.\n\nAll the best, Sam Doe, 555-0142',
      'Thank you for Monday.\n\nYours faithfully\nS. Doe',
      'Thank you for Monday.\n\nThanking you,\nYours sincerely,\n\nAditi Rao',
      'Thank you for Monday.\n\nWith every good wish to you, and to the whole of the night shift,\n\nOdile Brandt',
      'Thank you for Monday.\n\nI have the honour to be, Sir, your obedient servant,\n\nL. T. Okoye',
      'Thank you for Monday.\n\nYours respectfully,\n\nP. N. Haldane, C.Eng. M.I.C.E.\n0300 555 0166',
      'Thank you for Monday.\n\nGod keep you and everybody in the bakehouse,\nRosalind Achterberg',
      'Thank you for Monday.\n\nFair winds, and a good season to the new deckhand,\n\nMoss Tierney',
      'Thank you for Monday.\n\nYes chef and no chef and goodnight,\n\nMarisol Pruett',
      'Thank you for Monday.\n\nMoran taing\nEilidh Beaton',
      'Thank you for Monday.\n\nHuge thanks\nWarrin',
      'Thank you for Monday.\n\nAll the best for the shearing.\n\nCoralie',
      'Thanks again.\n\nI can come on Monday at 3 P.M.\n\nBest,\nSam Doe',
      'Thank you for Monday.\n\nWith kind regards to Ms. Otto and the choir,\n\nPriya Bose',
      'Thank you for Monday.\n\nWith good wishes to Class 3 and the rabbit,\n\nTom Hale',
      'Thank you for Monday.\n\nYours sincerely,\n(Mr.) Anil Deshmukh, B.Com.',
      'Thank you for Monday.\n\nWith warm greeting\nLars Holm',
      'thanks for monday\n\nthankyou\nKeira',
      'thanks for monday!\n\nxoxo\nMilla',
      'thanks for monday!\n\nLove,\nMilla Jones xx',
      'Thank you for Monday.\n\nI have the honour to remain,\nVery truly yours,\n\nSamuel Doe',
      'Thank you for Monday.\n\nKind regards,\nSam Doe\nYou can reach me on 0161 496 0123.',
      'Thank you for Monday.\n\nYours sincerely,\n\n(The Ven.) Ruth Pender',
      'Thank you for Monday.\n\nYours faithfully,\n\nDevi d/o Anand',
      'Thank you for Monday.\n\nKind regards,\nSam Doe [he/him]',
      'Thank you for Monday.\n\nYours faithfully,\n\n(Anil V. Deshmukh)\nMob.: 98400 55530',
    ],
    bad: [
      {
        letter: 'Dear Ana,\n\n⟦I look forward to hearing from you.⟧',
        reports: 'both',
      },
      {
        letter: 'Dear Ana,\n\nThank you for Monday. ⟦I look forward to Friday.⟧',
        notes: { writer: { name: 'Sam Doe' } },
        reports: 'both',
        suggests: '\n\nBest regards,\nSam Doe',
      },
      {
        letter: 'Dear Ana,\n\nThank you for Monday.\n\n⟦Sam Doe⟧',
        reports: 'valediction',
        suggests: 'Best regards,\n',
      },
      { letter: 'Dear Ana,\n\nThank you for Monday.\n\n⟦Best regards,⟧', reports: 'name' },
      {
        letter: 'Dear Ana,\n\nThank you for Monday.\n\n⟦Best regards,⟧',
        notes: { writer: { name: 'Sam Doe' } },
        reports: 'name',
        suggests: '\nSam Doe',
      },
      {
        letter: 'Dear Ana,\n\nThank you for Monday.\n\nKind regards,\n⟦[Full Name]⟧\n(xxx) xxx-xxxx',
        reports: 'blank',
      },
      {
        letter: 'Dear Ana,\n\nThank you for Monday.\n\nKind regards,\n\n⟦{{sender}}⟧',
        notes: { writer: { name: 'Sam Doe' } },
        reports: 'blank',
        suggests: 'Sam Doe',
      },
      { letter: 'Dear Ana,\n\nThank you for Monday.\n\n⟦Lots of love xx⟧', reports: 'name' },
      { letter: 'Hi Ana,\n\nThank you for Monday!\n\n⟦Milla Jones⟧ xx', reports: 'valediction' },
      { letter: 'Hi Ana,\n\nThank you for Monday!\n\n⟦Milla⟧ xx', reports: 'valediction', suggests: 'Best regards,\n' },
      { letter: 'Dear Ana,\n\nThank you for Monday.\n\nPlease call me\n\n⟦Sam Doe⟧', reports: 'valediction' },
      { letter: 'Dear Ana,\n\nI enjoyed Monday.\n\n⟦Thank you for your time.⟧', reports: 'both' },
      {
        letter: 'Dear Ana,\n\nThank you for Monday, and for the tour.\n\n⟦Sam Doe⟧\nStaff Nurse',
        reports: 'valediction',
      },
      { letter: 'Dear Ana,\n\nThank you for Monday.\nMy number is 555-0142.\n\n⟦Sam Doe⟧', reports: 'valediction' },
      { letter: 'Dear Ana,\n\nI told Mr. Otto that I know Dr. Bose.\n\n⟦Tom Hale⟧', reports: 'valediction' },
      { letter: 'Dear Ana,\n\n⟦Anyway that is my side of it.⟧', reports: 'both' },
    ],
  },
  check({ letter, notes, report }) {
    const { valediction, signatureName } = letter
    const name = notes.writer?.name
    // A blank signs nothing: without a name there is nothing to suggest.
    const signed = (at: number, before: string, title: string) =>
      name ? [insertion(at, `${before}${name}`, title)] : []
    const isBlank =
      signatureName &&
      placeholdersIn(letter).some((blank) => blank.start < signatureName.end && signatureName.start < blank.end)
    if (isBlank) {
      const words = signatureName.text.value
      const suggestions = name ? [replacement(signatureName, name, 'Sign it')] : []
      report({ at: signatureName, message: 'blank', data: { words }, suggestions })
    } else if (signatureName && !valediction) {
      report({
        at: signatureName,
        message: 'valediction',
        suggestions: [insertion(signatureName.start, 'Best regards,\n', 'Add a valediction')],
      })
    } else if (valediction && !signatureName) {
      report({ at: valediction, message: 'name', suggestions: signed(valediction.end, '\n', 'Sign it') })
    } else if (!valediction) {
      const at = end(letter)
      report({ at, message: 'both', suggestions: signed(at.end, '\n\nBest regards,\n', 'Sign off') })
    }
  },
})
