import { readArticle } from '../../article/article'
import { MarkdownFile } from '../../text/markdown'
import { applied, type Change } from '../changes'
import type { Checked } from '../checked'
import { Comments } from './directive-places'
import { frontMatterChanges } from './front-matter'

/** How a rule is turned off for a finding. */
export interface TurnOff {
  /** "here", or "in this letter". */
  where: string
  changes: Change[]
}

/** Finds how rules are turned off in one text: where a comment can stand, there; else for the whole letter in its front matter, which is all that plain text has. */
export class TurnOffs {
  readonly #rules: string[]
  readonly #text: string
  #comments: Comments | undefined

  constructor(private readonly checked: Checked) {
    this.#rules = checked.rules.map(({ id }) => id)
    this.#text = checked.document.text
  }

  /** Undefined where neither can be done. */
  for(offset: number, rule: string): TurnOff | undefined {
    const comment = this.checked.format === 'markdown' ? this.#commented(offset, rule) : undefined
    return comment ? { where: 'here', changes: comment } : this.#inFrontMatter(rule)
  }

  #commented(offset: number, rule: string): Change[] | undefined {
    this.#comments ??= new Comments(this.#text, this.#rules)
    return this.#comments.changes(offset, rule)
  }

  #inFrontMatter(rule: string): TurnOff | undefined {
    if (!this.#isOneLetter(this.#text)) return undefined
    const changes = frontMatterChanges(this.#text, this.checked.format, rule)
    return changes && this.#isOneLetter(applied(this.#text, changes)) ? { where: 'in this letter', changes } : undefined
  }

  /** The front matter of an article is its site's. */
  #isOneLetter(text: string): boolean {
    return this.checked.format === 'plain' || readArticle(new MarkdownFile(text), this.#rules) === undefined
  }
}
