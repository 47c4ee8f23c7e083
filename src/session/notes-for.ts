import { dirname, join, resolve } from 'node:path'
import type { Files } from '../config/config-source'
import { type Notes, parseNotes } from '../letter/notes'
import { readText, readTextSync } from './read-file'

const besideNames = ['interview.yaml', 'interview.yml']

/** @throws {UsageError} with file, line and field, where the notes cannot be used. */
export async function readNotesFile(path: string, name: string): Promise<Notes> {
  return parseNotes(await readText(path, name), { name })
}

/** The text of a file of notes that a mark in an article names; where it cannot be read, why. */
export function readNotesFor(article: string, file: string): string {
  try {
    return readTextSync(resolve(dirname(article), file), file)
  } catch (cause) {
    return (cause as Error).message
  }
}

/** Reads the notes that marks in an article name, from the article's folder on. The linter asks for them in the middle of its work, so at once. */
export function notesFromFolderOf(article: string): (file: string) => Notes {
  return (file) => parseNotes(readTextSync(resolve(dirname(article), file), file), { name: file })
}

interface NotesFile {
  path: string
  notes: Notes
}

/** Files of notes, each read once. */
export class NotesFiles {
  readonly #known = new Map<string, Promise<Notes>>()

  constructor(private readonly files: Files) {}

  /** @throws {UsageError} with file, line and field, where the notes cannot be used. */
  in(path: string): Promise<Notes> {
    const known = this.#known.get(path) ?? this.read(path)
    this.#known.set(path, known)
    return known
  }

  /**
   * The notes beside a letter: `interview.yaml` in its folder.
   * @throws {UsageError} as `in`.
   */
  async beside(letter: string): Promise<NotesFile | undefined> {
    for (const name of besideNames) {
      const path = join(dirname(letter), name)
      if (await this.files.isFile(path)) return { path, notes: await this.in(path) }
    }
    return undefined
  }

  protected async read(path: string): Promise<Notes> {
    return parseNotes(await this.files.readText(path), { name: this.files.shown(path) })
  }
}
