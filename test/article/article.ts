import { type LintOptions, lint } from '../../src/index'

/** A letter whose faults need no reading to be seen: nobody is addressed, a blank is left, and there is no way to reach the writer. */
export const letter = `Dear Hiring Manager,

Thank you for the tour of [Company] on Monday.
I liked the quiet floor.

Best regards,
Sam Doe`

/** The rules that tell these faults. */
const plain = /^(?:addresses-interviewers|no-placeholders|contact-info|signs-off|invalid-mark|unmet-expectation)$/

/** Each finding of those rules: the rule, the place and the first line of the words that it stands at. */
export function findings(text: string, options: LintOptions = {}): string[] {
  const { messages } = lint(text, { format: 'markdown', kind: 'thank-you', ...options })
  return messages
    .filter(({ ruleId }) => plain.test(ruleId))
    .map(({ ruleId, range: { start, end } }) => {
      const [words] = text.slice(start.offset, end.offset).split(/\r?\n/)
      return `${start.line}:${start.column} ${ruleId} ${words}`
    })
}

/** Every line with something before it. */
export function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}
