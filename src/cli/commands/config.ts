import { resolve } from 'node:path'
import { stringify } from 'yaml'
import type { ResolvedConfig, Said } from '../../config/resolve-config'
import { checkSettings, type RuleSettings } from '../../engine/settings'
import { type LetterKind, type Preset, rules } from '../../index'
import { configsOf, filesSeenFrom } from '../../session/config-for'
import { shown } from '../../session/input-file'
import { GitIgnored } from '../files/git-ignored'
import type { Io } from '../io'

/** The flags that say something about a letter. */
export interface SettingFlags {
  config?: string | false
  preset?: Preset
  kind?: LetterKind
  notes?: string
  rules: RuleSettings
}

/** Lines of YAML with where each was said beside it, in a column. */
function commented(lines: readonly [line: string, place: string][]): string[] {
  const width = Math.max(0, ...lines.filter(([, place]) => place).map(([line]) => line.length))
  return lines.map(([line, place]) => (place ? `${line.padEnd(width)}  # ${place}` : line))
}

function settingLines({ preset, kind, notes, rules }: ResolvedConfig, show: (path: string) => string) {
  const flow = (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()
  const file = notes && { ...notes, value: show(notes.value) }
  const single = Object.entries({ preset, kind, notes: file }).flatMap(
    ([key, said]: [string, Said<string> | undefined]) =>
      said ? [[`${key}: ${flow(said.value)}`, said.place] as [string, string]] : [],
  )
  const byRule = [...rules].map(([id, { value, place }]): [string, string] => [`  ${id}: ${flow(value)}`, place])
  return commented([...single, ...(byRule.length > 0 ? [['rules:', ''] as [string, string], ...byRule] : [])])
}

/** Prints what applies to a file as a configuration, with the place that said it beside each setting. */
export async function configCommand(file: string, { config, ...flags }: SettingFlags, io: Io): Promise<number> {
  const path = resolve(io.cwd, file)
  const notes = flags.notes && resolve(io.cwd, flags.notes)
  const configs = configsOf({ cwd: io.cwd, given: config, commandLine: { ...flags, notes } })
  const { resolved, path: from } = await configs.for(path)
  checkSettings([...rules, ...resolved.own.map(({ rule }) => rule)], flags.rules)
  const { shown: show } = filesSeenFrom(io.cwd)
  const { ignoredBy, own } = resolved
  const lines = [
    `# ${shown(io.cwd, path)}: ${from === undefined ? 'there is no configuration for it' : show(from)}`,
    ...(ignoredBy ? [`# passed over unless it is named on its own: ${ignoredBy.value} (${ignoredBy.place})`] : []),
    ...((await new GitIgnored(io.cwd).ignores(path))
      ? ['# passed over unless it is named on its own: git ignores it']
      : []),
    ...own.map(({ rule, place }) => `# with the rule ${rule.id} (${place})`),
    ...settingLines(resolved, show),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
