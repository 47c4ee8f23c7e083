/** The name under which a letter's notes are found. */
export const notesFile = 'interview.yaml'

/**
 * Interview notes to fill in: every field there is, all of them commented out with one `#`, so that the file says nothing until its writer does.
 * What explains them has two, and stays a comment when one is taken away from every line.
 */
export const notesTemplate = `## What you know about the interview. letterlint reads this file for every letter in this folder.
## Take the “# ” away from the lines that you fill in; every field may be left out.

## thank-you, recovery, second-interview, feedback-request or stay-in-touch.
# kind: thank-you

## The name, then its short forms.
# company: [Harrow Vale Hospital, Harrow Vale]

# role: Staff Nurse

## Everyone who interviewed you, with titles as you would address them.
# interviewers: [Sister Okonjo, Mr Trent]

## The day of the interview: year, month, day.
# interviewed: 2026-03-12

## What they said they need; “also” holds other words for the same.
# needs:
#   - falls on nights
#   - need: discharges before noon
#     also: [beds free by lunch]

## What you talked about, and only this conversation could have given you.
# topics: [the assessment bay]

## Questions that you answered badly, or not at all.
# openQuestions:
#   - What would you do if a relative shouted at a student nurse?

## What went wrong, in your own words.
# wentWrong: [went blank on the angry-relative question]

## You, as the letter is signed.
# writer:
#   name: Mairead Doyle
#   phone: 07700 900142
#   email: mairead.doyle@example.org
`
