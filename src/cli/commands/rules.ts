import { letterKinds, rules } from '../../index'
import { levelFor } from '../../rule/level'
import { readConfig } from '../../session/config-for'
import type { Io } from '../io'

const short = { error: 'E', warning: 'w', suggestion: 's', off: '–' }

/** Lists the rules, the configuration's own among them, with their levels by kind. */
export async function rulesCommand(io: Io, config?: string | false): Promise<number> {
  const { plugins = [] } = await readConfig(io.cwd, config)
  const all = [...rules, ...plugins]
  const width = Math.max(...all.map(({ id }) => id.length))
  const lines = all.map((rule) => {
    const levels = letterKinds.map((kind) => short[levelFor(rule.levels, kind)]).join(' ')
    return `${rule.id.padEnd(width)}  ${levels}  ${rule.summary}`
  })
  const legend = `${''.padEnd(width)}  T R S F K  (${letterKinds.join(', ')}; E error, w warning, s suggestion, – off)`
  io.stdout.write(`${[legend, ...lines].join('\n')}\n`)
  return 0
}
