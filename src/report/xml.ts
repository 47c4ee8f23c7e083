/** Characters that XML 1.0 forbids, even escaped; a lone half of a surrogate pair is one of them. */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const numbered = (character: string) => `&#${character.charCodeAt(0)};`

function escapeText(text: string): string {
  // A parser reads a bare carriage return as a line feed.
  return text
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>]/g, (character) => entities[character]!)
    .replaceAll('\r', numbered)
}

function escapeAttribute(text: string): string {
  // A parser reads bare line ends and tabs of an attribute as spaces.
  return escapeText(text)
    .replaceAll('"', entities['"']!)
    .replaceAll(/[\n\t]/g, numbered)
}

/** An element as lines, its children indented; text content stands as it is, for white space in it counts. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  content: string | readonly string[] = [],
): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
  const open = `<${name}${pairs.join('')}`
  if (content.length === 0) return [`${open}/>`]
  if (typeof content === 'string') return [`${open}>${escapeText(content)}</${name}>`]
  return [`${open}>`, ...content.map((line) => `  ${line}`), `</${name}>`]
}

/** A whole document, with a line end. */
export function xmlDocument(root: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join('\n')}\n`
}
