import { createHash } from 'node:crypto'
import { readArticle } from '../../article/article'
import type { LinterData } from '../../session/linter-data'
import { readNotesFor } from '../../session/notes-for'
import { MarkdownFile } from '../../text/markdown'
import { version } from '../../version'
import type { JudgeTask } from './judge'

/** A rule's examples are for its tests alone. */
const judgesBy = ({ phraseRules, ...config }: LinterData) => [
  version,
  config,
  phraseRules.map(({ examples, ...rule }) => rule),
]

/** What the files say that marks in an article name, or why they say nothing. */
function markedNotes({ text, path, options }: JudgeTask): string[] {
  if (path === undefined || options.format !== 'markdown' || !text.includes('notes')) return []
  const letters = readArticle(new MarkdownFile(text), [])?.letters ?? []
  return letters.flatMap(({ mark }) => (mark?.notes === undefined ? [] : readNotesFor(path, mark.notes)))
}

/**
 * Tells texts apart by everything that a judgement follows from: the version, the configuration as it applies, the notes, the text. Not by
 * its path or its time, so that it holds in another checkout.
 */
export class CacheKeys {
  readonly #starts: (string | undefined)[]

  /** By what each linter of the run is made from. Rules that are code may judge otherwise tomorrow and look the same: such a linter has no data, and its texts no keys. */
  constructor(linters: readonly (LinterData | undefined)[]) {
    this.#starts = linters.map((data) => data && JSON.stringify(judgesBy(data)))
  }

  of(task: JudgeTask): string | undefined {
    const start = this.#starts[task.linter]
    if (start === undefined) return undefined
    return createHash('sha256')
      .update(JSON.stringify([start, task.options, task.text, markedNotes(task)]))
      .digest('hex')
  }
}
