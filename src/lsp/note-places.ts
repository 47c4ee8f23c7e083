import { URI } from 'vscode-uri'
import { type Path, readYaml, type YamlOrigin } from '../input/located-yaml'
import { frontMatterOrigin } from '../letter/notes'
import { type Format, readText } from '../text/read'
import type { NotePlace } from './checked'
import type { OpenDocument } from './open-document'

/** The texts within a value, each with its path. */
function* textsIn(value: unknown, path: Path = []): Generator<[text: string, path: Path]> {
  if (typeof value === 'string') yield [value, path]
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at])
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key])
}

/** Where a text stands in some YAML: its line, from 1. YAML that cannot be read has nothing. */
function lineOfText(yaml: string, text: string, origin: YamlOrigin): number | undefined {
  try {
    const { value, lineOf } = readYaml(yaml, { ...origin, numbersAsText: true })
    for (const [found, path] of textsIn(value)) if (found === text) return lineOf(path)
  } catch {
    // What is wrong with notes is told where they are read.
  }
  return undefined
}

/** Where a text stands in a document's front matter. */
function inFrontMatter({ text: source, uri }: OpenDocument, format: Format, text: string): NotePlace | undefined {
  const { frontMatter } = readText(source, format)
  const line = frontMatter && lineOfText(frontMatter.value, text, frontMatterOrigin(frontMatter, source))
  return line === undefined ? undefined : { uri, line }
}

/** Where a text stands in the notes of a document: its front matter goes before files. `read` gives a file's text, or nothing where it cannot be read. */
export function placeInNotes(
  document: OpenDocument,
  format: Format,
  files: Iterable<string>,
  text: string,
  read: (path: string) => string | undefined,
): NotePlace | undefined {
  const own = inFrontMatter(document, format, text)
  if (own) return own
  for (const path of files) {
    const line = lineOfText(read(path) ?? '', text, { name: path })
    if (line !== undefined) return { uri: URI.file(path).toString(), line }
  }
  return undefined
}
