import { createLinter, type Message } from '../../src/index'

/** One for all: it keeps what it has read. */
const linter = createLinter()

const comment = /<!--\s*letterlint-(disable-next-line|disable|enable)\s+((?:(?!-->).)*?)\s*-->/g

interface Directive {
  name: string
  rules: string[]
  /** Behind it. */
  at: number
}

function directivesIn(text: string): Directive[] {
  return [...text.matchAll(comment)].map(({ index, 0: all, 1: name = '', 2: words = '' }) => ({
    name,
    rules: words.split(/\s+--\s/)[0]!.split(/\s+/),
    at: index + all.length,
  }))
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split(/\r\n|\n|\r/).length

/** The next line below a place that is not blank; what only a quote puts in one is none of its words. */
function nextLineAfter(text: string, offset: number): number {
  const line = lineAt(text, offset)
  const lines = text.split(/\r\n|\n|\r/)
  return lines.findIndex((words, at) => at >= line && !/^[\s>]*$/.test(words)) + 1
}

/** Whether the directives in a text keep a rule silent about what begins at a place. */
function isSilenced(text: string, rule: string, start: number): boolean {
  let isOff = false
  for (const { name, rules, at } of directivesIn(text)) {
    if (!rules.includes(rule)) continue
    if (name === 'disable-next-line') {
      if (nextLineAfter(text, at) === lineAt(text, start)) return true
    } else if (at <= start) isOff = name === 'disable'
  }
  return isOff
}

/** What a finding says, wherever it stands. */
function said({ ruleId, message, range }: Message, text: string): string {
  const words = text.slice(range.start.offset, range.end.offset).replaceAll(/<!--.*?-->/g, '')
  return `${ruleId}: ${message} @ ${words.replaceAll(/[\s>]+/g, ' ')}`
}

/** The findings of a Markdown text, those that its directives silence apart. */
export function judged(text: string): { silent: string[]; told: string[] } {
  // The comments as any others, as long as they are.
  const bare = text.replaceAll(comment, (all) => `<!--${' '.repeat(all.length - 7)}-->`)
  const { messages } = linter.lint(bare, { format: 'markdown' })
  const isSilent = ({ ruleId, range }: Message) => isSilenced(text, ruleId, range.start.offset)
  return {
    silent: messages.filter(isSilent).map((message) => said(message, text)),
    told: messages.filter((message) => !isSilent(message)).map((message) => said(message, text)),
  }
}
