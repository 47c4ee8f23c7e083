import type { Block, BlockDocument, BlockType } from './block'
import { type PlainLine, plainLines, takeFrontMatter, textOfLines, withoutMark } from './plain-lines'

/** A line that is longer than this was seldom wrapped by hand or by a mailer. */
const longestWrapped = 100
/** A line that has less than this in it was not wrapped for want of room. */
const shortestWrapped = 45
/** A lead-in to a list is a heading below this length. */
const headingBelow = 60

const bullet = /^(?:[-*•‣▪◦·●■◆➢✓✔–]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/i
/** A number or letter in the middle of a paragraph starts a list only if it is the first. */
const numbered = /^\(?(?:\d|[a-z][.)])/i
const firstNumber = /^\(?[1ai][.)]/i
/** Three marks or more, at most one blank after each; also `-- `, the mark over a signature. No expression with a group repeats here: a long line of marks overflows its stack. */
const isBreakLine = (line: string) =>
  line === '--' || (/^[-_*=~]/.test(line) && !/[^-_*=~\s]|\s\s/.test(line) && line.replace(/\s/g, '').length >= 3)
const quoteMark = /^(?:>\s?)+/
const ended = /[.!?]["”’)]*$/

/** Gathers lines into blocks. */
class Gatherer {
  readonly blocks: Block[] = []
  #open: PlainLine[] = []
  #type: BlockType = 'paragraph'
  /** How many bullets have begun since the last blank line. */
  #bullets = 0

  add(line: PlainLine, next: PlainLine | undefined): void {
    if (!line.value) {
      this.close()
      this.#bullets = 0
    } else if (isBreakLine(line.value)) {
      this.close()
      this.#push('break', [line])
    } else if (quoteMark.test(line.value)) {
      this.#quoted(withoutMark(line, quoteMark))
    } else if (this.#startsItem(line, next)) {
      this.#leadIn()
      this.close()
      this.#bullets++
      this.#type = 'item'
      this.#open.push(withoutMark(line, bullet))
    } else {
      if (this.#type === 'quote' || (this.#type === 'item' && !line.indented && this.#startsAnew(line))) this.close()
      this.#open.push(line)
    }
  }

  close(): void {
    const lines = this.#open
    const prose = this.#type === 'paragraph' || this.#type === 'quote'
    if (prose && lines.some(isUnwrapped)) for (const own of paragraphsOf(lines)) this.#push(this.#type, own)
    else if (lines.length > 0) this.#push(this.#type, lines)
    this.#open = []
    this.#type = 'paragraph'
  }

  #push(type: BlockType, lines: readonly PlainLine[]): void {
    this.blocks.push({ type, text: textOfLines(lines), ...(type === 'item' && { depth: 1 }) })
  }

  #quoted(line: PlainLine): void {
    if (this.#type !== 'quote' || !line.value || bullet.test(line.value)) this.close()
    if (!line.value) return
    this.#type = 'quote'
    this.#open.push(withoutMark(line, bullet))
  }

  #startsItem(line: PlainLine, next: PlainLine | undefined): boolean {
    if (!bullet.test(line.value)) return false
    // "J. K. Rao" and "I. Duarte" begin with no bullet.
    if (/^[A-Z]\.\s+\p{Lu}/u.test(line.value)) return false
    const above = this.#type === 'paragraph' ? this.#open[this.#open.length - 1] : undefined
    if (!above || this.#bullets > 0) return true
    if (numbered.test(line.value)) return firstNumber.test(line.value)
    // "… the plant was late" over "– by a week – and": a dash that the wrap brought to the start of its line.
    const wrapped = above.value.length >= shortestWrapped && !/[\p{P}]$/u.test(above.value)
    return !(wrapped && /^–\s+\p{Ll}/u.test(line.value) && !/^–\s/.test(next?.value ?? ''))
  }

  /**
   * A lone line directly above bullets is a heading if it is short and has no end mark.
   * One that ends in a colon is a block too, but a sentence that the list completes ("In May I:"), so it stays prose.
   */
  #leadIn(): void {
    const [only, ...more] = this.#open
    if (!only || more.length > 0 || this.#type !== 'paragraph' || this.#bullets > 0) return
    if (only.value.length < headingBelow && /\p{L}/u.test(only.value) && !/[.!?…,;:]["”’)]*$/.test(only.value)) {
      this.#type = 'heading'
    }
  }

  /** After an item's line that ended, or that had room for more or was not wrapped at all, a line without indentation is no continuation. */
  #startsAnew(line: PlainLine): boolean {
    const last = this.#open[this.#open.length - 1]!
    if (isUnwrapped(last)) return true
    return /^["“(]?\p{Lu}/u.test(line.value) && (ended.test(last.value) || last.value.length < shortestWrapped)
  }
}

/** Whether a line is too long to have been wrapped by hand or by a mailer. Those leave addresses on the web whole, so these don't count. */
function isUnwrapped({ value }: PlainLine): boolean {
  return value.length > longestWrapped && value.replaceAll(/https?:\/\/\S+/g, '').length > longestWrapped
}

/** Whether no line but the last had room for the first word of the next: so an editor with wide lines wraps. */
function isWrappedWide(lines: readonly PlainLine[]): boolean {
  const columns = lines.reduce((most, { value }) => Math.max(most, value.length), 0)
  return lines.every(({ value }, at) => {
    const next = lines[at + 1]
    return !next || value.length + 1 + /^\S*/.exec(next.value)![0].length > columns
  })
}

/** A line that goes on with the one above, which did not end. */
const goesOn = (above: PlainLine, line: PlainLine) =>
  !/[.!?:…]["”’)]*$/.test(above.value) && /^[\p{Ll}\d(“"]/u.test(line.value)

/** The paragraphs among lines of which some are long: one, where they are wrapped; else one a line, but for what goes on. */
function paragraphsOf(lines: readonly PlainLine[]): PlainLine[][] {
  if (lines.length > 2 && isWrappedWide(lines)) return [[...lines]]
  const paragraphs: PlainLine[][] = []
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1]
    const above = last?.[last.length - 1]
    if (last && above && goesOn(above, line)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** Reads plain text or an e-mail's text into blocks. No markup is interpreted. */
export function readPlain(source: string): BlockDocument {
  const { frontMatter, from } = takeFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0)
  const gatherer = new Gatherer()
  let line: PlainLine | undefined
  for (const next of plainLines(source, from)) {
    if (line) gatherer.add(line, next)
    line = next
  }
  if (line) gatherer.add(line, undefined)
  gatherer.close()
  return { blocks: gatherer.blocks, frontMatter }
}
