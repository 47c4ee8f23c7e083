import { dirname, resolve } from 'node:path'
import type { LetterSettings } from '../engine/configuration'
import type { Files } from './config-source'
import { NearestConfig } from './find-config'
import { type LoadedConfig, loadConfig } from './load-config'
import { RuleFiles } from './own-rules'
import { fromFolder, layersFor, type ResolvedConfig, resolveConfig } from './resolve-config'

export interface ConfigsOptions {
  /** The folder of the run. */
  cwd: string
  /** A configuration for all letters; the nearest to each where none is given, and none at all with `false`. */
  given?: string | false
  /** What is set where nothing else says so. */
  defaults?: LetterSettings
  /** What the command line sets, over every configuration. */
  commandLine?: LetterSettings
}

export interface ConfigFor {
  resolved: ResolvedConfig
  /** The file of the configuration, absolute. */
  path?: string
  /** The same for letters to which the same settings apply. */
  key: string
}

const none: LoadedConfig = { layers: [], rules: [], ignores: [] }

/** The configurations of a run: which one applies to a letter, and what it says to it. Each is read once. */
export class Configs {
  readonly #nearest: NearestConfig
  readonly #ruleFiles: RuleFiles
  readonly #loaded = new Map<string, Promise<LoadedConfig>>()

  constructor(
    private readonly options: ConfigsOptions,
    private readonly files: Files,
    private readonly read: typeof loadConfig = loadConfig,
  ) {
    this.#nearest = new NearestConfig(files)
    this.#ruleFiles = new RuleFiles(files)
  }

  /**
   * What applies to a letter, by its absolute path. There need be no such file.
   * @throws {UsageError} with file, line and setting, where its configuration cannot be used.
   */
  async for(letter: string): Promise<ConfigFor> {
    const { cwd, given, defaults = {}, commandLine = {} } = this.options
    const path = await this.#pathFor(letter)
    const config = path === undefined ? none : await this.#load(path)
    // One that was named may lie anywhere: its globs start where the run does.
    const inFolder = fromFolder(path === undefined || given ? cwd : dirname(path), letter)
    const layers = layersFor(config.layers, inFolder)
    const all = [
      { settings: defaults, placeOf: () => 'the editor' },
      ...layers,
      { settings: commandLine, placeOf: () => 'the command line' },
    ]
    return {
      resolved: resolveConfig(all, config, inFolder),
      path,
      key: [path, ...layers.map((layer) => config.layers.indexOf(layer))].join(' '),
    }
  }

  #pathFor(letter: string): Promise<string | undefined> | string | undefined {
    const { cwd, given } = this.options
    if (given === undefined) return this.#nearest.for(dirname(letter))
    return given === false ? undefined : resolve(cwd, given)
  }

  #load(path: string): Promise<LoadedConfig> {
    const known = this.#loaded.get(path) ?? this.read(path, this.files, this.#ruleFiles)
    this.#loaded.set(path, known)
    return known
  }
}
