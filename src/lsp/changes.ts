import type { Span } from '../index'

/** A replacement for a stretch of a text (UTF-16 offsets); an empty stretch inserts. */
export interface Change extends Span {
  text: string
}

/** A text with all of some changes made. They must not overlap. */
export function applied(text: string, changes: readonly Change[]): string {
  let made = ''
  let done = 0
  for (const { start, end, text: put } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(done, start) + put
    done = end
  }
  return made + text.slice(done)
}

/** Cells of the table that common lines are looked for in; beyond it, one change does. */
const mostCells = 1_000_000

const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []

/** Pairs of indices of lines that two texts have in common, in order, as many as there can be. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Whether a position can stand here: not in the middle of a character, nor of a CRLF. */
function isPlace(text: string, at: number): boolean {
  return !/[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n/.test(text.slice(Math.max(0, at - 1), at + 1))
}

/** A change without what it leaves as it was at either end. */
function trimmed(text: string, { start, end, text: put }: Change): Change {
  const old = text.slice(start, end)
  const most = Math.min(old.length, put.length)
  let head = 0
  while (head < most && old[head] === put[head]) head++
  while (head > 0 && !(isPlace(old, head) && isPlace(put, head))) head--
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === put[put.length - 1 - tail]) tail++
  while (tail > 0 && !(isPlace(old, old.length - tail) && isPlace(put, put.length - tail))) tail--
  return { start: start + head, end: end - tail, text: put.slice(head, put.length - tail) }
}

/** The changes that make one text of another: a few small ones, line by line. */
export function changesBetween(before: string, after: string): Change[] {
  if (before === after) return []
  const a = linesOf(before)
  const b = linesOf(after)
  const isLarge = (a.length + 1) * (b.length + 1) > mostCells
  const pairs = isLarge ? [] : commonLines(a, b)
  const changes: Change[] = []
  let offset = 0
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    const old = a.slice(i, nextI).join('')
    const put = b.slice(j, nextJ).join('')
    if (old !== put) changes.push(trimmed(before, { start: offset, end: offset + old.length, text: put }))
    offset += old.length + (a[nextI]?.length ?? 0)
    i = nextI + 1
    j = nextJ + 1
  }
  return changes
}
