import { access } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
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

/** Finds the notes beside letters (`interview.yaml` in the letter's folder), reading each file once a run. */
export class NotesBeside {
  readonly #known = new Map<string, Promise<Notes>>()

  constructor(private readonly cwd: string) {}

  for(letter: string): Promise<Notes> {
    const folder = dirname(letter)
    const known = this.#known.get(folder) ?? this.#read(folder)
    this.#known.set(folder, known)
    return known
  }

  async #read(folder: string): Promise<Notes> {
    for (const file of besideNames) {
      const path = join(folder, file)
      const there = await access(path).then(
        () => true,
        () => false,
      )
      if (there) return readNotesFile(path, relative(this.cwd, path) || path)
    }
    return {}
  }
}
