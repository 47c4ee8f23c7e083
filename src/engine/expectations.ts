import type { Mark } from '../article/mark'
import type { Piece } from '../article/piece'
import type { Message } from '../rule/message'
import type { LineIndex, Range } from '../text/point'
import { ownFinding } from './own-findings'

/** Takes the expected findings out, each as often as it is expected, and tells those that are not there. */
function meet(found: readonly Message[], expect: readonly string[], at: Range): Message[] {
  const awaited = new Map<string, number>()
  for (const rule of expect) awaited.set(rule, (awaited.get(rule) ?? 0) + 1)
  const left = new Map(awaited)
  const extra = found.filter(({ ruleId }) => {
    const count = left.get(ruleId) ?? 0
    if (count > 0) left.set(ruleId, count - 1)
    return count === 0
  })
  const unmet = [...left].flatMap(([rule, count]) => {
    const all = awaited.get(rule)!
    return Array.from({ length: count }, (_, missing) => {
      const which = all > 1 ? ` (${all - count + missing + 1} of ${all})` : ''
      const what = `The letter is expected to give “${rule}”${which}, and does not. Make the example show it, or change the mark.`
      return ownFinding('unmet-expectation', what, at)
    })
  })
  return [...extra, ...unmet]
}

/** What is left to report of a letter whose mark says what it must give. `at`: where the mark stands. */
export function settleExpectations(found: readonly Message[], { expect, example }: Mark, at: Range): Message[] {
  const isBad = found.some(({ level }) => level === 'error')
  const left = expect ? meet(found, expect, at) : example === 'bad' && isBad ? [] : [...found]
  if (example === 'bad' && !isBad)
    left.push(
      ownFinding(
        'unmet-expectation',
        'A bad example must give an error, and this one gives none. Make it worse, or change the mark.',
        at,
      ),
    )
  return left
}

/** What a mark expects of its letter, and what the letter gives. */
export interface Expectation {
  /** Where the mark stands. */
  at: Range
  /** The rules that it names, one that is meant twice standing twice; undefined where it says `expect` alone. */
  expected?: string[]
  /** The rules of what is found, in the order of the text. */
  found: string[]
}

/** What each mark of a letter that says `expect` would have to say: what is found in its own pieces. The first also has what lies in none. */
export function expectationsOf(pieces: readonly Piece[], given: readonly Message[], index: LineIndex): Expectation[] {
  const asking = pieces.flatMap(({ span, mark }) => (mark?.expect || mark?.awaits ? [{ span, mark }] : []))
  const found = new Map<Mark, string[]>(asking.map(({ mark }) => [mark, []]))
  for (const { ruleId, range } of given) {
    const { offset } = range.start
    const own = asking.find(({ span }) => span.start <= offset && offset < span.end) ?? asking[0]
    if (own) found.get(own.mark)!.push(ruleId)
  }
  return [...found].map(([{ at, expect }, rules]) => ({ at: index.range(at), expected: expect, found: rules }))
}
