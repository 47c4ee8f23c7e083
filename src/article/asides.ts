import { wordCount } from '../letter/line'
import type { Block } from '../text/block'

const speaks = /\b(?:i|me|my|mine|you|yours?|we|us|ours?)\b/i
const ofLetter = /\b(?:her|his) letter\b/i

/** Whether a line tells of a letter and its writer, and speaks to nobody: "Here’s how she closed her letter:", "Shelly then went on to …". */
function isAside(value: string, writer: string | undefined): boolean {
  if (wordCount(value) < 4 || !/[.:!?]["”’)]*$/.test(value) || speaks.test(value)) return false
  return ofLetter.test(value) || (writer !== undefined && new RegExp(`^${writer}\\b(?!['’]s\\b)`, 'u').test(value))
}

/**
 * Blocks of a letter without what the article's author says in between. `writer`: the first name under it.
 * `everyLine`: the text has no blank lines, so a line may be a paragraph.
 */
export function withoutAsides(blocks: readonly Block[], writer: string | undefined, everyLine: boolean): Block[] {
  return blocks.flatMap((block) => {
    const { text } = block
    if (isAside(text.value.replaceAll('\n', ' '), writer)) return []
    if (!everyLine) return [block]
    const kept: Block[] = []
    let from = 0
    let at = 0
    const keep = (to: number) => {
      const part = text.slice(from, Math.max(from, to)).trim()
      if (part.value) kept.push({ ...block, text: part })
    }
    for (const { value } of text.lines()) {
      if (isAside(value, writer)) {
        keep(at)
        from = at + value.length
      }
      at += value.length + 1
    }
    if (from === 0) return [block]
    keep(text.value.length)
    return kept
  })
}
