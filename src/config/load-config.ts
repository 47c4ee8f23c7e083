import type { Configuration, LetterSettings } from '../engine/configuration'
import { checkSettings } from '../engine/settings'
import { rules as catalogue } from '../index'
import type { Path } from '../input/located-yaml'
import { checkRule } from '../rule/check-rule'
import type { Preset } from '../rule/level'
import { type PhraseRuleData, phraseRuleFrom } from '../rule/phrase-rules-file'
import { didYouMean } from '../text/closest'
import { checkShape } from './config-schema'
import { type ConfigSource, type Files, readSource } from './config-source'
import { fileBeside, locate, locateConfig } from './locate'
import { joined, type OwnRule, type RuleFiles } from './own-rules'

/** Settings that were said in one place: a preset, a configuration, an override of one, the command line. */
export interface Layer {
  /** The path of the notes is absolute. */
  settings: LetterSettings
  /** The letters that it is for; all where there are no globs. */
  files?: readonly string[]
  /** Where one of the settings stands. */
  placeOf(path: Path): string
}

/** A configuration with all that it extends. */
export interface LoadedConfig {
  /** The later wins. */
  layers: Layer[]
  rules: OwnRule[]
  ignores: { glob: string; place: string }[]
}

const presets = ['letterlint:recommended', 'letterlint:strict']
const listed = (value: string | readonly string[] = []) => (typeof value === 'string' ? [value] : value)

/**
 * Reads a configuration and all that it extends; its settings are checked against the rules that there then are.
 * @throws {UsageError} with file, line and setting, where something in it cannot be used.
 */
export function loadConfig(path: string, files: Files, ruleFiles: RuleFiles): Promise<LoadedConfig> {
  const known = new Map<string, Promise<LoadedConfig>>()
  const load = (at: string, within: readonly string[]) => {
    const loaded = known.get(at) ?? new ConfigLoad(files, ruleFiles, [...within, at], load).of(at)
    known.set(at, loaded)
    return loaded
  }
  return load(path, [])
}

/** Does some work for a setting, and says of which where it fails. */
async function attempt<Result>(
  source: ConfigSource,
  path: Path,
  work: () => Result | Promise<Result>,
  what = 'cannot be used',
): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    return source.refuse(path, `${what}. ${(cause as Error).message}`)
  }
}

/** The reading of one file among those that a configuration is made of. */
class ConfigLoad {
  constructor(
    private readonly files: Files,
    private readonly ruleFiles: RuleFiles,
    /** The files that extend one another down to this one. */
    private readonly chain: readonly string[],
    private readonly load: (path: string, within: readonly string[]) => Promise<LoadedConfig>,
  ) {}

  async of(path: string): Promise<LoadedConfig> {
    const source = await readSource(path, this.files)
    const config = checkShape(source)
    const base = await this.#extended(config, source)
    const rules = await this.#withOwnRules(base.rules, config, source)
    const layers = [await this.#layer(config, [], source, rules)]
    for (const [at, override] of (config.overrides ?? []).entries())
      layers.push({ ...(await this.#layer(override, ['overrides', at], source, rules)), files: listed(override.files) })
    const ignores = listed(config.ignores).map((glob, at) => ({
      glob,
      place: source.placeOf(typeof config.ignores === 'string' ? ['ignores'] : ['ignores', at]),
    }))
    return { layers: [...base.layers, ...layers], rules, ignores: [...base.ignores, ...ignores] }
  }

  async #extended(config: Configuration, source: ConfigSource): Promise<LoadedConfig> {
    const all: LoadedConfig = { layers: [], rules: [], ignores: [] }
    for (const [at, reference] of listed(config.extends).entries()) {
      const path: Path = typeof config.extends === 'string' ? ['extends'] : ['extends', at]
      if (reference.startsWith('letterlint:')) {
        if (!presets.includes(reference))
          source.refuse(path, `is no preset.${didYouMean(reference, presets) || ` Presets: ${presets.join(', ')}.`}`)
        const preset = reference.slice('letterlint:'.length) as Preset
        all.layers.push({ settings: { preset }, placeOf: () => source.placeOf(path) })
        continue
      }
      const file = await attempt(source, path, () => locateConfig(reference, source.path, this.files))
      if (this.chain.includes(file))
        source.refuse(path, `goes round in a circle: ${[...this.chain, file].map(this.files.shown).join(' → ')}.`)
      const loaded = await this.load(file, this.chain)
      all.layers.push(...loaded.layers)
      all.ignores.push(...loaded.ignores)
      all.rules = await attempt(source, path, () => joined(all.rules, loaded.rules))
    }
    return all
  }

  async #withOwnRules(base: readonly OwnRule[], config: Configuration, source: ConfigSource): Promise<OwnRule[]> {
    let all = [...base]
    for (const [at, plugin] of (config.plugins ?? []).entries()) {
      const path = ['plugins', at]
      const rules = await attempt(
        source,
        path,
        async () =>
          typeof plugin === 'string'
            ? this.ruleFiles.exportedBy(await locate(plugin, source.path, this.files))
            : [checkRule(plugin)],
        'cannot be loaded',
      )
      all = await attempt(source, path, () => joined(all, this.#placed(rules, path, source)))
    }
    for (const [at, given] of (config.phraseRules ?? []).entries()) {
      const path = ['phraseRules', at]
      // What is wrong within a file is told with the file's own line.
      const rules =
        typeof given === 'string'
          ? await this.ruleFiles.phraseRulesIn(
              await attempt(source, path, () => fileBeside(given, source.path, this.files)),
            )
          : await attempt(source, path, () => [phraseRuleFrom(given as PhraseRuleData)])
      all = await attempt(source, path, () => joined(all, this.#placed(rules, path, source)))
    }
    return all
  }

  async #layer(
    { preset, kind, notes, rules = {} }: LetterSettings,
    above: Path,
    source: ConfigSource,
    own: readonly OwnRule[],
  ): Promise<Layer> {
    const known = [...catalogue, ...own.map(({ rule }) => rule)]
    for (const [id, setting] of Object.entries(rules))
      await attempt(source, [...above, 'rules', id], () => checkSettings(known, { [id]: setting }))
    const file = notes && (await attempt(source, [...above, 'notes'], () => fileBeside(notes, source.path, this.files)))
    return { settings: { preset, kind, notes: file, rules }, placeOf: (at) => source.placeOf([...above, ...at]) }
  }

  #placed(rules: readonly OwnRule['rule'][], path: Path, source: ConfigSource): OwnRule[] {
    return rules.map((rule) => ({ rule, place: source.placeOf(path) }))
  }
}
