import type { Mark } from '../article/mark'
import type { Message } from '../rule/message'
import type { Range } from '../text/point'
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
