import { readArticle } from '../../article/article'
import type { Span } from '../../index'
import { endingOf } from '../../text/line-ending'
import { MarkdownFile } from '../../text/markdown'
import { applied, type Change } from '../changes'
import { nextLine, stretchEnd, stretchStart } from './directive-text'
import { isTable, nodesAt } from './flow-nodes'

const endsWithNextLine = /<!--\s*letterlint-disable-next-line\b(?:(?!-->)[^\r\n])*-->$/

/** The places in one Markdown text where a comment may stand. */
class Places {
  readonly #ending: string

  constructor(private readonly file: MarkdownFile) {
    this.#ending = endingOf(file.source)
  }

  /** Where what is to hold for a place may be put, the best first. */
  *for(offset: number, rule: string): Generator<Change[]> {
    const { source } = this.file
    const path = nodesAt(this.file, offset)
    const node = path.at(-1)
    const above = this.#lastAbove(this.#lineStart(offset))
    const comment = nextLine(rule)
    // Two that speak of one line stand side by side: below the other, it would speak of the other's line.
    const beside = endsWithNextLine.test(source.slice(0, above))
    if (beside) yield [{ start: above, end: above, text: comment }]
    if (node && !beside && !isTable(node, this.file)) {
      const { start } = this.file.spanOf(node)
      const isFirstLine = this.#lineStart(start) === this.#lineStart(offset)
      const inline = this.#beforeBreak(above)
      if (isFirstLine) yield [this.#at(start, comment)]
      else if (node.type !== 'code') yield [{ start: inline, end: inline, text: comment }]
    }
    // From the innermost block outwards.
    for (const around of path.toReversed())
      if (around.type !== 'listItem') yield this.#around(this.file.spanOf(around), rule)
  }

  /** Above the first and below the last of the outermost blocks that a stretch touches. */
  roundBlocks({ start, end }: Span, rule: string): Change[] {
    const touched = this.file.nodes
      .map((node) => this.file.spanOf(node))
      .filter((span) => span.start < end && start < span.end)
    return touched.length === 0 ? [] : this.#around({ start: touched[0]!.start, end: touched.at(-1)!.end }, rule)
  }

  #around({ start, end }: Span, rule: string): Change[] {
    const above = this.#lastAbove(this.#lineStart(start))
    const begin = stretchStart(rule)
    const first: Change = endsWithNextLine.test(this.file.source.slice(0, above))
      ? { start: above, end: above, text: begin }
      : this.#at(start, begin)
    return [first, { start: end, end, text: this.#ending + this.#prefix(start) + stretchEnd(rule) }]
  }

  /** On a line of its own above a block, within the quotes and items that the block is in. */
  #at(start: number, comment: string): Change {
    return { start, end: start, text: comment + this.#ending + this.#prefix(start) }
  }

  /** What a line needs before it to go on in the quotes and items of the one that this place is in. */
  #prefix(offset: number): string {
    return this.file.source
      .slice(this.#lineStart(offset), offset)
      .replace('\uFEFF', '')
      .replaceAll(/[^\s>]/g, ' ')
  }

  #lineStart(offset: number): number {
    return /[^\r\n]*$/.exec(this.file.source.slice(0, offset))!.index
  }

  /** Where the last words above a line end, blank lines (of a quote too) passed over. */
  #lastAbove(lineStart: number): number {
    return this.file.source
      .slice(0, lineStart)
      .replace(/(?:(?:^|[\r\n])[ \t>]*)*$/, '')
      .trimEnd().length
  }

  /** Before a backslash that breaks the line. */
  #beforeBreak(end: number): number {
    return /(?<!\\)(?:\\\\)*\\$/.test(this.file.source.slice(0, end)) ? end - 1 : end
  }
}

/** The letters as they are read, places left out: two texts that give the same say the same. */
function letters(file: MarkdownFile, rules: readonly string[]): string {
  const article = readArticle(file, rules)
  const read = article?.letters ?? [{ document: file.document(), mark: undefined, pieces: [] }]
  const blocks = read.map(({ document, mark, pieces }) => [
    { ...mark, at: undefined },
    // What may be changed in it.
    pieces.map(({ inset }) => inset),
    document.blocks.map(({ type, depth, text }) => [type, depth, text.value]),
  ])
  return JSON.stringify([article !== undefined, article?.problems.length, blocks])
}

/** Comments that turn rules off in one Markdown text. */
export class Comments {
  readonly #file: MarkdownFile
  readonly #places: Places
  readonly #before: string

  /** `rules`: the ids that there are. */
  constructor(
    text: string,
    private readonly rules: readonly string[],
  ) {
    this.#file = new MarkdownFile(text)
    this.#places = new Places(this.#file)
    this.#before = letters(this.#file, rules)
  }

  /**
   * The changes that turn a rule off for what begins at an offset, and leave every letter as it is: a comment above the block or at the end of the line before, else a
   * stretch round the block or the whole letter. Undefined where no comment can stand.
   */
  changes(offset: number, rule: string): Change[] | undefined {
    for (const changes of this.#places.for(offset, rule)) if (this.#areFit(changes)) return changes
    const letter = readArticle(this.#file, this.rules)?.letters.find(({ pieces }) =>
      pieces.some(({ span }) => span.start <= offset && offset < span.end),
    )
    if (!letter) return undefined
    const [first, last] = [letter.pieces[0]!, letter.pieces.at(-1)!]
    const changes = this.#places.roundBlocks({ start: first.span.start, end: last.span.end }, rule)
    return changes.length > 0 && this.#areFit(changes) ? changes : undefined
  }

  #areFit(changes: readonly Change[]): boolean {
    // Any comment will do to see whether one can stand there.
    const bare = changes.map((change) => ({ ...change, text: change.text.replace(/<!--.*-->/, '<!-- -->') }))
    return letters(new MarkdownFile(applied(this.#file.source, bare)), this.rules) === this.#before
  }
}
