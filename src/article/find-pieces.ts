import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import type { Span } from '../text/point'
import { bareRuns } from './bare-runs'
import { type Comment, commentsIn, marksIn } from './comments'
import { type Mark, type MarkProblem, parseMark } from './mark'
import type { Piece } from './piece'
import { fenceWords, markedBlocks, type SetOff, setOff, setOffAlike, stretchPiece } from './set-off'

/** Nodes that a mark is passed on over, to the block below them. */
const passedOver = new Set(['heading', 'html', 'definition', 'thematicBreak', 'yaml'])

const beforeNothing = 'This mark stands before no letter. Put it right above one, or take it out.'

/** Finds the letters of an article, and the pieces of letters, with what their marks say. */
class Finder {
  readonly pieces: Piece[] = []
  readonly problems: MarkProblem[] = []

  constructor(
    private readonly file: MarkdownFile,
    private readonly rules: readonly string[],
  ) {}

  /** The children of one node; `nested` below the top. */
  within(nodes: readonly MarkdownNode[], nested: boolean): void {
    let loose: MarkdownNode[] = []
    let mark: Mark | undefined
    let end = 0
    const flush = () => {
      this.loose(loose, nested)
      loose = []
    }
    const unused = () => {
      if (mark) this.refuse(mark.at, beforeNothing)
      mark = undefined
    }
    for (let at = 0; at < nodes.length; ) {
      const node = nodes[at]!
      const comments = commentsIn(node, this.file, this.refuse)
      if (comments.length > 0) {
        flush()
        at++
        for (const comment of comments) {
          unused()
          if (comment.name === 'letterlint') mark = this.marked(comment)
          else if (comment.name === 'letterlint-begin') at += this.stretch(comment, nodes.slice(at), nested)
          else this.refuse(comment.at, 'This mark ends a stretch that was never begun. Take it out.')
        }
        continue
      }
      if (mark && passedOver.has(node.type)) {
        at++
        continue
      }
      // No letter runs over a mark.
      if (end <= at) end = this.nextMark(nodes, at + 1)
      const found = mark ? this.markedAt(nodes.slice(at, end), nested, mark) : this.foundAt(nodes, at, end, nested)
      const { pieces, count } = found ?? { pieces: [], count: 1 }
      if (pieces.length > 0) {
        flush()
        this.pieces.push(...pieces)
        mark = undefined
      } else {
        loose.push(...nodes.slice(at, at + count))
      }
      at += count
    }
    flush()
    unused()
  }

  private readonly refuse = (at: Span, what: string): void => {
    this.problems.push({ at, what })
  }

  private marked({ words, at }: Pick<Comment, 'words' | 'at'>): Mark {
    const { mark, problems } = parseMark(words, at, this.rules)
    this.problems.push(...problems)
    return mark
  }

  /** The next node from `at` on that has a mark. */
  private nextMark(nodes: readonly MarkdownNode[], at: number): number {
    for (let next = at; next < nodes.length; next++) if (marksIn(nodes[next]!, this.file).length > 0) return next
    return nodes.length
  }

  private foundAt(nodes: readonly MarkdownNode[], at: number, end: number, nested: boolean): SetOff | undefined {
    const alike = setOffAlike(nodes, at, end)
    if (!alike) return undefined
    const found = setOff(alike, this.file, nested, false)
    const words = fenceWords(nodes[at]!, this.file)
    if (!found || !words) return found
    const mark = this.marked(words)
    return { ...found, pieces: found.pieces.map((piece) => ({ ...piece, mark })) }
  }

  private markedAt(nodes: readonly MarkdownNode[], nested: boolean, mark: Mark): SetOff {
    const alike = setOffAlike(nodes, 0, nodes.length)
    const found = (alike && setOff(alike, this.file, nested, true)) ?? markedBlocks(nodes, this.file, nested)
    const words = fenceWords(nodes[0]!, this.file)
    // A fence's own words say more than a comment above it.
    const own = words && this.marked(words)
    if (own) this.refuse(mark.at, 'The fence below has a mark of its own. Say all of it in one place.')
    return { ...found, pieces: found.pieces.map((piece) => ({ ...piece, mark: own ?? mark })) }
  }

  /** What stands between two marks. Returns how many nodes it takes up, the one with the closing mark too. */
  private stretch(begin: Comment, nodes: readonly MarkdownNode[], nested: boolean): number {
    const mark = this.marked(begin)
    const end = this.nextMark(nodes, 0)
    const closing = nodes[end]
    if (!closing || marksIn(closing, this.file)[0]?.name !== 'letterlint-end') {
      this.refuse(begin.at, 'This mark begins a stretch that never ends. Put “letterlint-end” behind the letter.')
      return 0
    }
    if (end === 0) this.refuse(begin.at, beforeNothing)
    else this.pieces.push({ ...stretchPiece(nodes.slice(0, end), this.file, nested), mark })
    return end + 1
  }

  /** Nodes among which only a greeting and a sign-off can tell a letter. What holds other nodes is searched in its turn. */
  private loose(nodes: readonly MarkdownNode[], nested: boolean): void {
    const runs = bareRuns(nodes, this.file, nested)
    this.pieces.push(...runs.map(({ blocks, span }): Piece => ({ blocks, span, inset: nested, bare: true })))
    nodes.forEach((node, at) => {
      if (!('children' in node) || runs.some(({ from, to }) => from <= at && at < to)) return
      if (node.type === 'list') for (const item of node.children) this.within(item.children, true)
      else if (node.type === 'blockquote') this.within(node.children, true)
    })
  }
}

/** The letters and pieces of an article in the order of its text, and what is wrong with its marks. */
export function findPieces(file: MarkdownFile, rules: readonly string[]): { pieces: Piece[]; problems: MarkProblem[] } {
  const finder = new Finder(file, rules)
  finder.within(file.nodes, false)
  finder.pieces.sort((a, b) => a.span.start - b.span.start)
  return finder
}
