import { basename, dirname, join, resolve } from 'node:path'
import { Configs } from '../config/configs'
import { type LoadedConfig, loadConfig } from '../config/load-config'
import type { LetterSettings } from '../engine/configuration'
import { createLinterOver } from '../engine/linter'
import { type Format, type Linter, type LintOptions, type Notes, type RuleSetting, rules } from '../index'
import { parseNotes } from '../letter/notes'
import type { Readings } from '../moves/readings'
import type { LastGood } from '../session/last-good'
import { Linters } from '../session/linters'
import { NotesFiles } from '../session/notes-for'
import { SeenFiles } from '../session/seen-files'

/** What applies to a document. */
export interface Applying {
  linter: Linter
  options: LintOptions & { format: Format }
  /** Absolute; undefined where there is no configuration. */
  configPath?: string
  /** The files that its notes come from, those first that win; the ones that marks name are added as they are read. */
  notesFiles: Set<string>
  /** What the configuration says of a rule, if anything. */
  setting(rule: string): RuleSetting | undefined
  /** Where a first configuration for it would lie; nowhere for what lies nowhere itself. */
  home?: string
}

/** What outlives a change of the files. */
export interface Kept {
  configs: LastGood<LoadedConfig>
  notes: LastGood<Notes>
  readings: Readings
}

class KeptNotes extends NotesFiles {
  constructor(
    files: SeenFiles,
    private readonly kept: Kept,
  ) {
    super(files)
  }

  protected override read(path: string): Promise<Notes> {
    return this.kept.notes.get(path, () => super.read(path))
  }
}

/** What applies to the files of a folder, as the disk has it when it is first asked. Made anew when a file has changed that it has read. */
export class Folder {
  readonly files: SeenFiles
  readonly #configs: Configs
  readonly #notes: NotesFiles
  readonly #linters: Linters

  /** `path`: undefined for what lies in no folder of the workspace. */
  constructor(
    private readonly path: string | undefined,
    defaults: LetterSettings,
    kept: Kept,
    shown: (path: string) => string,
  ) {
    this.files = new SeenFiles(shown)
    this.#configs = new Configs({ cwd: path ?? resolve('/'), defaults }, this.files, (config, files, ruleFiles) =>
      kept.configs.get(config, () => loadConfig(config, files, ruleFiles)),
    )
    this.#notes = new KeptNotes(this.files, kept)
    this.#linters = new Linters(this.#configs, this.#notes, (config) => createLinterOver(rules, config, kept.readings))
  }

  /**
   * What applies to a file, or nothing where the configuration leaves it out. `onDisk`: whether it lies there, so that there may be notes beside it.
   * @throws {UsageError} where a configuration or notes cannot be used, and never could.
   */
  async for(path: string, format: Format, onDisk: boolean): Promise<Applying | undefined> {
    const [file] = await this.#linters.prepare([{ path, name: basename(path), explicit: false }])
    if (!file) return undefined
    const { linter } = this.#linters.all[this.#linters.indexFor(path)]!
    const beside = onDisk ? await this.#notes.beside(path) : undefined
    const { path: configPath, resolved } = await this.#configs.for(path)
    const notesFiles = new Set([beside?.path, resolved.notes?.value].filter((each) => each !== undefined))
    const notesFrom = (name: string): Notes => {
      const marked = join(dirname(path), name)
      notesFiles.add(marked)
      return parseNotes(this.files.readTextSync(resolve(dirname(path), name), name), { name })
    }
    const options = { format, notes: beside?.notes ?? {}, ...(onDisk && { notesFrom }) }
    const setting = (rule: string) => resolved.rules.get(rule)?.value
    const home = this.path ?? (onDisk ? dirname(path) : undefined)
    return { linter, options, configPath, notesFiles, setting, home }
  }
}
