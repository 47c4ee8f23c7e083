import { basename, join, relative } from 'node:path'
import { URI } from 'vscode-uri'
import type { LetterSettings } from '../engine/configuration'
import type { Format } from '../index'
import { shown } from '../session/input-file'
import { formatOf } from '../text/read'
import { type Applying, Folder, type Kept } from './folder'
import type { OpenDocument } from './open-document'

/** A document's path; one that was never saved has none. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri)
  return parsed.scheme === 'file' ? parsed.fsPath : undefined
}

/** As the editor says, or else the name. */
function formatFor({ uri, languageId }: OpenDocument): Format {
  if (languageId === 'markdown') return 'markdown'
  return languageId === 'plaintext' ? 'plain' : formatOf(URI.parse(uri).path)
}

const holds = (folder: string, path: string) => {
  const inside = relative(folder, path)
  return inside === '' || !(inside.startsWith('..') || inside === path)
}

/** A file that judgements follow from. */
export interface WorkspaceFile {
  path: string
  isThere: boolean
  /** In a folder of the workspace. */
  isInside: boolean
}

/** Which configuration, notes and linter apply to a document, as the command line has it. */
export class Workspace {
  readonly #paths = new Set<string>()
  readonly #folders = new Map<string | undefined, Folder>()
  #defaults: LetterSettings = {}

  constructor(private readonly kept: Kept) {}

  /** Folders come and go with what was read of them. */
  change(added: readonly string[], removed: readonly string[]): void {
    for (const path of removed) this.#paths.delete(path)
    for (const path of added) this.#paths.add(path)
    this.forget()
  }

  /** What is set where no configuration says so. */
  set defaults(defaults: LetterSettings) {
    this.#defaults = defaults
    this.forget()
  }

  /** Reads all files afresh from now on. */
  forget(): void {
    this.#folders.clear()
  }

  /** Whether something was made from this file, or would be if it were there. */
  reads(path: string): boolean {
    return [...this.#folders.values()].some(({ files }) => files.has(path))
  }

  /** Whether a file has changed that something was made from. */
  async hasChanged(): Promise<boolean> {
    const changed = await Promise.all([...this.#folders.values()].map(({ files }) => files.haveChanged()))
    return changed.includes(true)
  }

  /** The files that something was made from, or would be if they were there. */
  get files(): WorkspaceFile[] {
    const isInside = (path: string) => [...this.#paths].some((folder) => holds(folder, path))
    return [...this.#folders.values()].flatMap(({ files }) =>
      files.all.map((file) => ({ ...file, isInside: isInside(file.path) })),
    )
  }

  /**
   * What applies to a document, or nothing where its configuration leaves it out.
   * @throws {UsageError} where a configuration or notes cannot be used, and never could.
   */
  for(document: OpenDocument): Promise<Applying | undefined> {
    const path = pathOf(document.uri)
    const format = formatFor(document)
    if (path !== undefined) return this.#folderOf(path).for(path, format, true)
    // It was never saved: it is taken for a file of the first folder.
    const [first] = this.#paths
    return this.#folder(first).for(join(first ?? '/', basename(URI.parse(document.uri).path)), format, false)
  }

  #folderOf(path: string): Folder {
    const [nearest] = [...this.#paths].filter((folder) => holds(folder, path)).sort((a, b) => b.length - a.length)
    return this.#folder(nearest)
  }

  #folder(path: string | undefined): Folder {
    const known = this.#folders.get(path)
    if (known) return known
    const named = (file: string) => (path === undefined ? file : shown(path, file))
    const made = new Folder(path, this.#defaults, this.kept, named)
    this.#folders.set(path, made)
    return made
  }
}
