import { createLinter, type Message } from '../../src/index'

/** One for all: it keeps what it has read. */
const linter = createLinter()

/** What a finding says, wherever it stands. */
function said({ ruleId, message, range }: Message, text: string): string {
  const words = text.slice(range.start.offset, range.end.offset).replaceAll(/<!--.*?-->/g, '')
  return `${ruleId}: ${message} @ ${words.replaceAll(/[\s>]+/g, ' ')}`
}

/** The findings of a Markdown text, those that its directives silence apart. */
export function judged(text: string): { silent: string[]; told: string[] } {
  const found = (given: string) =>
    linter.lint(given, { format: 'markdown', tryEdits: false }).messages.map((each) => said(each, text))
  const told = found(text)
  // The directives as any other comments, as long as they are.
  const all = found(
    text.replaceAll(/<!--\s*letterlint-(?:disable|enable).*?-->/g, (one) => `<!--${' '.repeat(one.length - 7)}-->`),
  )
  const left = [...told]
  const silent = all.filter((finding) => {
    const at = left.indexOf(finding)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { silent, told }
}
