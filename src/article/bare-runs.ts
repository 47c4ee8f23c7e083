import { type Line, linesOf, wordCount } from '../letter/line'
import { isName } from '../letter/names'
import type { Block } from '../text/block'
import { MappedText } from '../text/mapped-text'
import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import { readPlain } from '../text/plain'
import type { Span } from '../text/point'
import { withoutAsides } from './asides'
import { hasBody, isGreeting, preambleAbove, signOffAt } from './letter-lines'

/** A letter found by its greeting and its sign-off alone. */
export interface Run {
  /** The first node that it has a part of, and the one behind its last, as indices into the nodes given. */
  from: number
  to: number
  blocks: Block[]
  span: Span
}

/** A greeting has no sign-off so far below: the words between are an article's. */
const mostWords = 1500

interface Placed {
  line: Line
  /** The line's node, as an index into the nodes given. */
  node: number
  /** A heading's rank: 1 for `#`. */
  rank?: number
}

function placed(nodes: readonly MarkdownNode[], file: MarkdownFile): Placed[] {
  return nodes.flatMap((node, index) =>
    linesOf(file.blocksOf([node])).map((line) => ({
      line,
      node: index,
      ...(node.type === 'heading' && line.type === 'heading' && { rank: node.depth }),
    })),
  )
}

/** The line behind the sign-off of a letter that begins at `from`. None where another greeting comes first, or the section ends. */
function endOfRun(all: readonly Placed[], lines: readonly Line[], from: number, section: number): number | undefined {
  let words = 0
  for (let at = from + 1; at < all.length; at++) {
    const { line, rank = 7 } = all[at]!
    words += wordCount(line.value)
    if (rank <= section || words > mostWords || isGreeting(line)) return undefined
    const end = signOffAt(lines, at)
    if (end !== undefined) return end
  }
  return undefined
}

const endOf = ({ from, value }: Line) => from + value.length

/** The blocks of some lines, the first and the last cut to them. */
function cut(lines: readonly Line[]): Block[] {
  const blocks = [...new Set(lines.map(({ block }) => block))]
  const first = lines[0]!
  const last = lines[lines.length - 1]!
  return blocks.map((block) => ({
    ...block,
    text: block.text.slice(block === first.block ? first.from : 0, block === last.block ? endOf(last) : undefined),
  }))
}

/** Plain text that only looks like Markdown: its lines are what the author saw, and so are its lists. */
function readAsPlain({ start, end }: Span, source: string): Block[] {
  const text = MappedText.plain(source.slice(start, end), start)
  return readPlain(text.value).blocks.map((block) => ({ ...block, text: block.text.within(text) }))
}

/**
 * The letters among nodes that follow one another, each from a greeting to a sign-off. In a text without blank lines they may begin and end in the
 * middle of a paragraph, or of a list that took in what stands below it. `nested`: the nodes stand in a quote or a list.
 */
export function bareRuns(nodes: readonly MarkdownNode[], file: MarkdownFile, nested: boolean): Run[] {
  const all = placed(nodes, file)
  const lines = all.map(({ line }) => line)
  const runs: Run[] = []
  let least = 0
  /** The rank of the heading above. */
  let section = 0
  for (let at = 0; at < lines.length; at++) {
    section = all[at]!.rank ?? section
    if (!isGreeting(lines[at]!)) continue
    const end = endOfRun(all, lines, at, section)
    if (end === undefined || !hasBody(lines.slice(at, end))) continue
    const from = preambleAbove(lines, at, least)
    const own = lines.slice(from, end)
    const first = own[0]!
    const last = own[own.length - 1]!
    const span = { start: first.text.span().start, end: last.text.span().end }
    const plain = !nested && (!first.first || last.type === 'item')
    const writer = own.findLast(({ value }) => isName(value))?.value.split(/\s+/)[0]
    const blocks = withoutAsides(plain ? readAsPlain(span, file.source) : cut(own), writer, plain)
    runs.push({ from: all[from]!.node, to: all[end - 1]!.node + 1, blocks, span })
    least = end
    at = end - 1
  }
  return runs
}
