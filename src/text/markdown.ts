import type { BlockContent, DefinitionContent, ListItem, Node, PhrasingContent, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, BlockDocument, BlockType } from './block'
import { MappedText } from './mapped-text'
import { MappedTextBuilder } from './mapped-text-builder'
import { addText, codeText, indentedParagraphs, type Piece, pieceRecorder } from './markdown-pieces'
import type { Span } from './point'

/** A block of Markdown, as mdast has it. */
export type MarkdownNode = RootContent | BlockContent | DefinitionContent | ListItem
type Child = MarkdownNode

function parse(text: string): { tree: Root; pieces: Piece[] } {
  const pieces: Piece[] = []
  const processor = unified().use(remarkParse).use(remarkFrontmatter)
  const known = processor.data('fromMarkdownExtensions') ?? []
  processor.data('fromMarkdownExtensions', [...known, pieceRecorder(pieces)])
  const tree = processor.parse(text)
  pieces.sort((a, b) => a.start - b.start)
  return { tree, pieces }
}

const startOf = (node: Node) => node.position!.start.offset!
const endOf = (node: Node) => node.position!.end.offset!

/** Reads the mdast tree into blocks. */
class Reader {
  readonly blocks: Block[] = []
  frontMatter: MappedText | undefined

  constructor(
    private readonly source: string,
    /** Length of the byte order mark, which the parser never sees. */
    private readonly base: number,
    private readonly pieces: readonly Piece[],
  ) {}

  children(nodes: readonly Child[], type: BlockType, depth: number): void {
    for (const node of nodes) this.node(node, type, depth)
  }

  private node(node: Child, type: BlockType, depth: number): void {
    switch (node.type) {
      case 'yaml':
        this.yaml(node)
        break
      case 'paragraph':
        this.add(type, this.phrasing(node.children), depth)
        break
      case 'heading':
        this.heading(node, type, depth)
        break
      case 'list':
        for (const item of node.children) this.children(item.children, type === 'quote' ? 'quote' : 'item', depth + 1)
        break
      case 'blockquote':
        this.children(node.children, 'quote', depth)
        break
      case 'thematicBreak':
        this.blocks.push({ type: 'break', text: this.verbatim(startOf(node), endOf(node)) })
        break
      case 'code':
        this.code(node, type, depth)
        break
    }
  }

  private yaml(node: Extract<Child, { type: 'yaml' }>): void {
    // Below the opening fence. An empty value may have no line of its own.
    const fence = /^---[^\r\n]*(?:\r\n?|\n)/.exec(this.source.slice(startOf(node) + this.base))
    this.frontMatter = MappedText.plain(node.value, startOf(node) + this.base + (fence?.[0].length ?? 0))
  }

  private heading(node: Extract<Child, { type: 'heading' }>, type: BlockType, depth: number): void {
    const text = this.phrasing(node.children)
    const underlined = !this.source.startsWith('#', startOf(node) + this.base)
    const line = underlined ? this.underline(endOf(node)) : undefined
    // "Kind regards," over a line of dashes is a heading by accident, and so is anything over a signature mark.
    if (line && (text.value.includes('\n') || /,\s*$/.test(text.value) || line.value === '--')) {
      this.add(type, text, depth)
      this.blocks.push({ type: 'break', text: line })
    } else {
      this.add(type === 'paragraph' ? 'heading' : type, text, depth)
    }
  }

  /** The dashes that make a heading of the text above them. */
  private underline(nodeEnd: number): MappedText {
    let end = nodeEnd + this.base
    while (/[ \t]/.test(this.source[end - 1]!)) end--
    let start = end
    while (start > 0 && this.source[start - 1] === this.source[end - 1]) start--
    return this.verbatim(start - this.base, end - this.base)
  }

  /** Fenced code is no prose. Indented code in a letter is an indented address, or text that was set in. */
  private code(node: Extract<Child, { type: 'code' }>, type: BlockType, depth: number): void {
    const start = startOf(node)
    const end = endOf(node)
    if (/[`~]/.test(this.source[start + this.base]!)) {
      this.add('code', this.verbatim(start, end), depth)
    } else {
      for (const text of indentedParagraphs(start, end, this.pieces, this.source, this.base))
        this.add(type, text, depth)
    }
  }

  private add(type: BlockType, text: MappedText, depth: number): void {
    const trimmed = text.trim()
    if (trimmed.value) this.blocks.push({ type, text: trimmed, ...(depth > 0 && { depth }) })
  }

  private verbatim(start: number, end: number): MappedText {
    const builder = new MappedTextBuilder()
    addVerbatim(this.source, start + this.base, end + this.base, builder)
    return builder.build()
  }

  private phrasing(nodes: readonly PhrasingContent[]): MappedText {
    const builder = new MappedTextBuilder()
    this.addPhrasing(nodes, builder)
    return builder.build()
  }

  private addPhrasing(nodes: readonly PhrasingContent[], builder: MappedTextBuilder): void {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode') {
        addText(node, this.pieces, this.source, this.base, builder)
      } else if (node.type === 'break' || (node.type === 'html' && /^<br\b[^>]*>$/i.test(node.value))) {
        builder.as('\n', startOf(node) + this.base, endOf(node) + this.base)
      } else if ('children' in node) {
        this.addPhrasing(node.children, builder)
      }
    }
  }
}

function addVerbatim(source: string, start: number, end: number, builder: MappedTextBuilder): void {
  let from = start
  for (const ending of source.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    const at = start + ending.index
    builder.same(source.slice(from, at), from)
    from = at + ending[0].length
    builder.as('\n', at, from)
  }
  builder.same(source.slice(from, end), from)
}

/** A Markdown text (CommonMark, with YAML front matter), parsed once. */
export class MarkdownFile {
  readonly nodes: readonly MarkdownNode[]
  readonly frontMatter: MappedText | undefined
  /** Length of the byte order mark, which the parser never sees. */
  readonly #base: number
  readonly #pieces: readonly Piece[]

  constructor(readonly source: string) {
    this.#base = source.startsWith('\uFEFF') ? 1 : 0
    const { tree, pieces } = parse(source.slice(this.#base))
    this.nodes = tree.children
    this.#pieces = pieces
    const reader = this.#read(this.nodes.slice(0, 1))
    this.frontMatter = reader.frontMatter
  }

  /** Some of its nodes as blocks. HTML, definitions and images are passed over. */
  blocksOf(nodes: readonly MarkdownNode[]): Block[] {
    return this.#read(nodes).blocks
  }

  /** All of it. */
  document(): BlockDocument {
    return { blocks: this.blocksOf(this.nodes), frontMatter: this.frontMatter }
  }

  /** What stands in a block of code, without the fences. */
  codeText(node: Extract<MarkdownNode, { type: 'code' }>): MappedText {
    return codeText(node, this.#pieces, this.source, this.#base)
  }

  /** Where a node stands in the source, in UTF-16 offsets. */
  spanOf(node: Node): Span {
    return { start: startOf(node) + this.#base, end: endOf(node) + this.#base }
  }

  #read(nodes: readonly MarkdownNode[]): Reader {
    const reader = new Reader(this.source, this.#base, this.#pieces)
    reader.children(nodes, 'paragraph', 0)
    return reader
  }
}

/** Reads Markdown into blocks. */
export function readMarkdown(source: string): BlockDocument {
  return new MarkdownFile(source).document()
}
