import { relative } from 'node:path'
import type { LetterSettings } from '../engine/configuration'
import { over, type RuleSetting } from '../engine/settings'
import { rules as catalogue, type LinterConfig } from '../index'
import type { Notes } from '../letter/notes'
import { lastMatch, matchesAny } from './globs'
import type { Layer, LoadedConfig } from './load-config'
import type { OwnRule } from './own-rules'

/** A setting, and where it was said. */
export interface Said<Value> {
  value: Value
  place: string
}

/** What applies to one letter. */
export interface ResolvedConfig {
  preset?: Said<NonNullable<LetterSettings['preset']>>
  kind?: Said<NonNullable<LetterSettings['kind']>>
  /** An absolute path. */
  notes?: Said<string>
  rules: Map<string, Said<RuleSetting>>
  own: readonly OwnRule[]
  /** The glob that leaves the letter out, where one does. */
  ignoredBy?: Said<string>
}

const singles = ['preset', 'kind', 'notes'] as const

/** The layers that are for a letter; its path is taken from the folder that the globs start in. */
export function layersFor(layers: readonly Layer[], path: string): Layer[] {
  return layers.filter(({ files }) => files === undefined || matchesAny(files, path))
}

/** What the layers that are for a letter say together. Rules that there are none of are left out: the command line may name those of another configuration. */
export function resolveConfig(
  layers: readonly Layer[],
  { rules: own, ignores }: LoadedConfig,
  path: string,
): ResolvedConfig {
  const resolved: ResolvedConfig = { rules: new Map(), own }
  const known = new Set([...catalogue.map(({ id }) => id), ...own.map(({ rule }) => rule.id)])
  for (const { settings, placeOf } of layers) {
    for (const key of singles) {
      const value = settings[key]
      if (value !== undefined) Object.assign(resolved, { [key]: { value, place: placeOf([key]) } })
    }
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      if (!known.has(id)) continue
      resolved.rules.set(id, { value: over(resolved.rules.get(id)?.value, setting), place: placeOf(['rules', id]) })
    }
  }
  const glob = lastMatch(
    ignores.map((each) => each.glob),
    path,
  )
  const ignore = ignores.findLast((each) => each.glob === glob)
  if (ignore && !ignore.glob.startsWith('!')) resolved.ignoredBy = { value: ignore.glob, place: ignore.place }
  return resolved
}

/** The same as the engine takes it; the notes must have been read. */
export function linterConfig({ preset, kind, rules, own }: ResolvedConfig, notes?: Notes): LinterConfig {
  return {
    preset: preset?.value,
    kind: kind?.value,
    rules: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])),
    plugins: own.map(({ rule }) => rule),
    notes,
  }
}

/** A path as globs see it. */
export function fromFolder(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/')
}
