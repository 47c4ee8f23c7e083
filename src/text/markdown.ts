import type { BlockContent, DefinitionContent, ListItem, Node, PhrasingContent, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, BlockDocument, BlockType } from './block'
import { MappedText } from './mapped-text'
import { MappedTextBuilder } from './mapped-text-builder'
import { addText, type Piece, pieceRecorder } from './markdown-pieces'

type Child = RootContent | BlockContent | DefinitionContent | ListItem

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
        this.frontMatter = MappedText.plain(node.value, this.source.indexOf(node.value, startOf(node) + this.base))
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

  private heading(node: Extract<Child, { type: 'heading' }>, type: BlockType, depth: number): void {
    const text = this.phrasing(node.children)
    const underlined = !this.source.startsWith('#', startOf(node) + this.base)
    // "Kind regards," over a line of dashes is a heading by accident.
    if (underlined && (text.value.includes('\n') || /,\s*$/.test(text.value))) {
      this.add(type, text, depth)
      this.blocks.push({ type: 'break', text: this.verbatim(endOf(node) - 1, endOf(node)) })
    } else {
      this.add(type === 'paragraph' ? 'heading' : type, text, depth)
    }
  }

  /** Fenced code is no prose. Indented code in a letter is an indented address, or text that was set in. */
  private code(node: Extract<Child, { type: 'code' }>, type: BlockType, depth: number): void {
    const text = this.verbatim(startOf(node), endOf(node))
    const fenced = /^(?:```|~~~)/.test(text.value.trimStart())
    this.add(fenced ? 'code' : type, fenced ? text : unindented(text), depth)
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
      if (node.type === 'text') {
        addText(node, this.pieces, this.source, this.base, builder)
      } else if (node.type === 'inlineCode') {
        const from = this.source.indexOf(node.value, startOf(node) + this.base)
        if (from >= 0 && from < endOf(node) + this.base) builder.same(node.value, from)
        else builder.as(node.value, startOf(node) + this.base, endOf(node) + this.base)
      } else if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>/i.test(node.value))) {
        builder.as('\n', startOf(node) + this.base, endOf(node) + this.base)
      } else if ('children' in node) {
        this.addPhrasing(node.children, builder)
      }
    }
  }
}

function addVerbatim(source: string, start: number, end: number, builder: MappedTextBuilder): void {
  for (let at = start; at < end; at++) {
    const crlf = source[at] === '\r' && source[at + 1] === '\n'
    if (crlf || source[at] === '\r') builder.as('\n', at, at + (crlf ? 2 : 1))
    else builder.same(source[at]!, at)
    if (crlf) at++
  }
}

function unindented(text: MappedText): MappedText {
  const builder = new MappedTextBuilder()
  text.lines().forEach((line, index) => {
    const trimmed = line.trim()
    if (index > 0) {
      const { start } = line.span(0, 0)
      builder.as('\n', start, start)
    }
    if (trimmed.value) builder.same(trimmed.value, trimmed.span().start)
  })
  return builder.build()
}

/** Reads Markdown (CommonMark, with YAML front matter) into blocks. HTML blocks, definitions and images are passed over. */
export function readMarkdown(source: string): BlockDocument {
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const { tree, pieces } = parse(source.slice(base))
  const reader = new Reader(source, base, pieces)
  reader.children(tree.children, 'paragraph', 0)
  return { blocks: reader.blocks, frontMatter: reader.frontMatter }
}
