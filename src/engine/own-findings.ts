import type { Level } from '../rule/level'
import type { Message } from '../rule/message'
import type { Range } from '../text/point'

interface OwnFinding {
  level: Level
  summary: string
  why: string
  url: string
}

const docs = 'https://github.com/letterlint/letterlint/blob/main/docs'

/** Findings of our own: about what a writer says to the linter, not about a letter. No rule gives them, so none can be set. */
export const ownFindings = {
  'invalid-mark': {
    level: 'error',
    summary: 'A mark of a letter in an article must be one that can be used.',
    why: 'A mark that is misspelt, or stands before no letter, does nothing, and nobody would notice.',
    url: `${docs}/articles.md#marks`,
  },
  'unmet-expectation': {
    level: 'error',
    summary: 'A letter must give what its mark expects of it.',
    why: 'A bad example that gives no finding shows readers the wrong thing, or the judgement has changed.',
    url: `${docs}/articles.md#a-bad-example-must-be-bad`,
  },
  'invalid-notes': {
    level: 'error',
    summary: 'The interview notes in front matter must be ones that can be used.',
    why: 'A misspelt field would be checked by no rule. In an editor it is a finding at its line; the command line ends with 2.',
    url: `${docs}/kinds-and-notes.md`,
  },
  'invalid-directive': {
    level: 'error',
    summary: 'A directive must name rules that there are.',
    why: 'A directive with a misspelt rule switches nothing off.',
    url: `${docs}/directives.md`,
  },
  'unused-directive': {
    level: 'warning',
    summary: 'A directive must switch something off.',
    why: 'One that is no longer needed would hide the next fault in its place.',
    url: `${docs}/directives.md`,
  },
} as const satisfies Record<string, OwnFinding>

export type OwnFindingId = keyof typeof ownFindings

/** A finding about a mark, a directive or notes. */
export function ownFinding(id: OwnFindingId, message: string, range: Range): Message {
  const { level, url } = ownFindings[id]
  return { ruleId: id, level, message, range, url }
}
