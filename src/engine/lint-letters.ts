import { readArticle } from '../article/article'
import { articleDirectives, letterDirectives } from '../directives/read-directives'
import type { Notes } from '../letter/notes'
import { MarkdownFile } from '../text/markdown'
import { LineIndex } from '../text/point'
import { type Format, readText } from '../text/read'
import { inOrder } from './check-letter'
import { type JudgedText, type LetterToJudge, lintArticle } from './lint-article'
import type { LintResult } from './lint-result'
import { Suppressions } from './suppressions'
import { looksEnglish, whyUnreadable } from './unreadable'

interface Reading {
  format?: Format
  whole?: boolean
  notesFrom?: (file: string) => Notes
}

/** Judges one letter of a text; undefined where it has no body. */
export type JudgeEach = (letter: LetterToJudge, index: LineIndex) => JudgedText | undefined

/**
 * Finds the letters of a text, has each judged, and takes out what directives switch off. `rules`: the ids that marks and directives may name.
 * @throws {UsageError} where front matter cannot be used.
 */
export function lintLetters(
  text: string,
  { format = 'plain', whole, notesFrom }: Reading,
  rules: readonly string[],
  judge: JudgeEach,
): LintResult {
  const skipped = whyUnreadable(text)
  if (skipped) return { messages: [], letters: [], skipped }
  const file = format === 'markdown' && !whole ? new MarkdownFile(text) : undefined
  const article = file && readArticle(file, rules)
  const index = new LineIndex(text)
  if (article) {
    const suppressions = new Suppressions(articleDirectives(file, article.letters), rules)
    const result = lintArticle(article, index, notesFrom, suppressions, (letter) => judge(letter, index))
    return { ...result, messages: inOrder([...result.messages, ...suppressions.problems(index)]) }
  }
  if (!looksEnglish(text)) return { messages: [], letters: [], skipped: 'not-english' }
  const document = file?.document() ?? readText(text, format)
  const judged = judge({ source: text, document }, index)
  if (!judged) return { messages: [], letters: [], skipped: 'no-body' }
  const suppressions = new Suppressions(letterDirectives(text, document.frontMatter, file), rules)
  const messages = [...suppressions.left(judged.messages), ...suppressions.problems(index)]
  return { messages: inOrder(messages), letters: [judged.letter] }
}
