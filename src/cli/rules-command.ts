import { letterKinds, rules } from '../index'
import { levelFor } from '../rule/level'
import type { Io } from './io'

const short = { error: 'E', warning: 'w', suggestion: 's', off: '–' }

/** Lists the rules with their levels by kind. */
export function rulesCommand(io: Io): number {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map((rule) => {
    const levels = letterKinds.map((kind) => short[levelFor(rule.levels, kind)]).join(' ')
    return `${rule.id.padEnd(width)}  ${levels}  ${rule.summary}`
  })
  const legend = `${''.padEnd(width)}  T R S F K  (${letterKinds.join(', ')}; E error, w warning, s suggestion, – off)`
  io.stdout.write(`${[legend, ...lines].join('\n')}\n`)
  return 0
}
