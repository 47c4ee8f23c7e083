import { readYaml } from '../input/located-yaml'
import { didYouMean } from '../text/closest'
import type { MappedText } from '../text/mapped-text'
import type { MarkdownFile, MarkdownNode } from '../text/markdown'
import { LineIndex, type Span } from '../text/point'
import { type Directive, isDirective, rulesNamed } from './directive'
import { ownComments } from './own-comments'

/** What may stand on a line besides: the marks of a quote, and other comments. */
const nothing = /^(?:[\s>]|<!--.*?-->)*$/

/** The next line below `from` that says something. */
function nextLine(source: string, from: number): Span {
  for (const { 0: all, 1: ending, 2: line, index } of source.slice(from).matchAll(/(\r\n|\n|\r)([^\r\n]*)/g))
    if (!nothing.test(line!)) return { start: from + index + ending!.length, end: from + index + all.length }
  return { start: source.length, end: source.length }
}

type Html = MarkdownNode & { type: 'html' }
type Parent = { children?: readonly MarkdownNode[] }

/** The pieces of HTML in a Markdown text. Comments in its code are the code's. */
function htmlIn(nodes: readonly MarkdownNode[]): Html[] {
  return nodes.flatMap((node) => (node.type === 'html' ? [node] : htmlIn((node as Parent).children ?? [])))
}

/** The directives in a Markdown text's comments, in order. */
function commentDirectives(file: MarkdownFile): Directive[] {
  const { source } = file
  const comments = htmlIn(file.nodes).flatMap((html) => ownComments(html, file))
  return comments.flatMap(({ name, words, at }): Directive[] => {
    if (!isDirective(name)) return []
    const below = { start: at.end, end: source.length }
    const over = name === 'letterlint-disable-next-line' ? nextLine(source, at.end) : below
    return [{ name, rules: rulesNamed(words), at, over }]
  })
}

/** A piece of a letter, as far as it matters here. */
interface FrontMatterOf {
  frontMatter?: MappedText
  span: Span
}

const field = 'letterlint-disable'

/**
 * The directives in front matter, `letterlint-disable: no-begging -- why`, or a list of such texts. `over`: the letter that it stands above.
 * @throws {UsageError} with the line, where the field holds something else or is misspelt.
 */
function frontMatterDirectives(frontMatter: MappedText | undefined, source: string, over: Span): Directive[] {
  // The front matter of an article is its site's: nothing in it is looked at but our own fields.
  if (!frontMatter || !/^["']?letterlint-/m.test(frontMatter.value)) return []
  const linesBefore = new LineIndex(source).point(frontMatter.span().start).line - 1
  const { value, lineOf, refuse } = readYaml(frontMatter.value, { name: 'Front matter', linesBefore })
  const fields = (value ?? {}) as Record<string, unknown>
  const unknown = Object.keys(fields).find((key) => key.startsWith('letterlint-') && key !== field)
  if (unknown) refuse({ path: [unknown], what: `is no field.${didYouMean(unknown, [field])}` }, 'the front matter')
  const given = fields[field]
  const items = Array.isArray(given) ? given : [given]
  return items.map((item: unknown, at): Directive => {
    const path = Array.isArray(given) ? [field, at] : [field]
    const rules = typeof item === 'string' ? rulesNamed(item) : []
    if (rules.length === 0)
      return refuse(
        { path, what: 'must name rules: “no-begging -- why”, or a list of such texts.' },
        'the front matter',
      )
    const line = frontMatter.lines()[lineOf(path) - 1 - linesBefore]!.trim()
    return { name: 'letterlint-disable', rules, at: line.span(), over }
  })
}

/**
 * What a text that is one letter switches off. `file`: its Markdown, where it is that; plain text has front matter alone.
 * @throws {UsageError} where the front matter's field cannot be used.
 */
export function letterDirectives(
  source: string,
  frontMatter: MappedText | undefined,
  file?: MarkdownFile,
): Directive[] {
  const whole = { start: 0, end: source.length }
  return [...frontMatterDirectives(frontMatter, source, whole), ...(file ? commentDirectives(file) : [])]
}

/**
 * What an article and the letters in its fences switch off.
 * @throws {UsageError} where a front matter's field cannot be used.
 */
export function articleDirectives(
  file: MarkdownFile,
  letters: readonly { pieces: readonly FrontMatterOf[] }[],
): Directive[] {
  const { source, frontMatter } = file
  const fenced = letters.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => frontMatterDirectives(piece.frontMatter, source, piece.span)),
  )
  return [...letterDirectives(source, frontMatter, file), ...fenced]
}
