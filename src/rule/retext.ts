import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Paragraph } from '../letter/letter'
import type { JudgedLetter } from '../moves/judged-letter'
import type { Span } from '../text/point'

/** What a retext plugin found in a paragraph of the letter. */
export interface RetextFinding extends Span {
  /** The words, as they stand in the source's paragraph. */
  actual: string
  /** What the plugin would put in their place, best first. */
  expected: string[]
  /** The plugin's own name for what it found. */
  ruleId: string | undefined
  paragraph: Paragraph
}

// biome-ignore lint/suspicious/noExplicitAny: retext plugins take options and trees of their own.
type RetextPlugin = Plugin<any[], any, any>

const offsets = (message: VFileMessage): [number, number] | undefined => {
  const place = message.place
  if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined)
    return undefined
  return [place.start.offset, place.end.offset]
}

/** What a plugin found, by its place in the paragraph. */
interface Found extends Pick<RetextFinding, 'actual' | 'expected' | 'ruleId'> {
  from: number
  to: number
}

function foundIn(value: string, plugin: RetextPlugin, options: unknown): Found[] {
  const processor = unified().use(retextEnglish).use(plugin, options).freeze()
  const file = new VFile(value)
  processor.runSync(processor.parse(file), file)
  return file.messages.flatMap((message): Found[] => {
    const place = offsets(message)
    if (!place) return []
    const [from, to] = place
    const expected = (message.expected as string[] | null | undefined) ?? []
    return [{ from, to, actual: value.slice(from, to), expected, ruleId: message.ruleId }]
  })
}

/** Runs a retext plugin over the paragraphs of the letter's body and postscripts, and puts what it finds at its place in the source. `options`: plain data. */
export function retextFindings(letter: JudgedLetter, plugin: RetextPlugin, options?: unknown): RetextFinding[] {
  return [...letter.body, ...letter.postscripts].flatMap((paragraph) => {
    const { value } = paragraph.text
    const key = `${JSON.stringify(options)} ${value}`
    return letter
      .recall(plugin, key, () => foundIn(value, plugin, options))
      .map(({ from, to, ...found }): RetextFinding => ({ ...paragraph.text.span(from, to), ...found, paragraph }))
  })
}
