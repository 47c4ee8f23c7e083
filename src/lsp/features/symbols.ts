import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node'
import type { JudgedLetter, Paragraph, Span } from '../../index'
import type { Checked } from '../checked'
import type { OpenDocument } from '../open-document'
import type { Positions } from '../positions'
import { moveSeparator, movesIn } from './move-words'

/** Characters of a letter's words that stand in for a name. */
const mostShown = 40

interface Named extends Span {
  name: string
  detail?: string
  kind: SymbolKind
  children: Named[]
}

/** The first words of a text on one line. Never empty: a name must not be. */
function shown(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  const characters = [...line]
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join('').trimEnd()}…` : line || '…'
}

function paragraphName(paragraph: Paragraph, { body, opening, closing }: JudgedLetter): string {
  if (paragraph.type !== 'paragraph') return shown(paragraph.text.value)
  if (opening === closing && paragraph === opening) return 'Body'
  if (paragraph === opening) return 'Opening'
  if (paragraph === closing) return 'Closing'
  const prose = body.filter(({ type }) => type === 'paragraph')
  return `Paragraph ${prose.indexOf(paragraph) + 1}`
}

/** The paragraphs of a body, items and what stands under a heading below the line that leads to them. */
function bodyParts(letter: JudgedLetter): Named[] {
  const made = new Map<Paragraph, Named>()
  const top: Named[] = []
  for (const paragraph of letter.body) {
    const { start, end, type, sentences } = paragraph
    const part: Named = {
      name: paragraphName(paragraph, letter),
      detail: type === 'heading' ? undefined : movesIn(letter, sentences).join(moveSeparator),
      kind: type === 'heading' ? SymbolKind.Namespace : SymbolKind.String,
      start,
      end,
      children: [],
    }
    made.set(paragraph, part)
    const above = paragraph.heading && made.get(paragraph.heading)
    ;(above?.children ?? top).push(part)
  }
  return top
}

function partsOf(letter: JudgedLetter): Named[] {
  const part = (name: string, at: Span | undefined): Named[] =>
    at ? [{ name, kind: SymbolKind.Field, start: at.start, end: at.end, children: [] }] : []
  const all = [
    ...part('Letterhead', letter.letterhead),
    ...part('Date', letter.date),
    ...part('Inside address', letter.insideAddress),
    ...part('Subject', letter.subject),
    ...part('Salutation', letter.salutation),
    ...bodyParts(letter),
    ...part('Valediction', letter.valediction),
    ...part('Signature', letter.signature ?? letter.signatureName),
    ...letter.postscripts.flatMap((postscript) =>
      part('Postscript', postscript).map((named) => ({
        ...named,
        detail: movesIn(letter, postscript.sentences).join(moveSeparator),
      })),
    ),
    ...part('Enclosures', letter.enclosures),
  ]
  return all.sort((a, b) => a.start - b.start)
}

/** A document that is one letter has its parts at the top; an article has its letters, by their greetings, and the parts below. */
function outline({ document, letters }: Checked): Named[] {
  const [only] = letters
  if (letters.length === 1 && only!.source === document.text) return partsOf(only!)
  return letters.map(
    (letter): Named => ({
      name: shown(letter.salutation?.text.value ?? letter.body[0]!.text.value),
      detail: `${letter.kind} letter`,
      kind: SymbolKind.Module,
      start: letter.start,
      end: letter.end,
      children: partsOf(letter),
    }),
  )
}

/** Where a part stands with all that is below it. */
function extent({ start, end, children }: Named): Span {
  const inner = children.map(extent)
  return {
    start: Math.min(start, ...inner.map((span) => span.start)),
    end: Math.max(end, ...inner.map((span) => span.end)),
  }
}

function nested(part: Named, positions: Positions): DocumentSymbol {
  return {
    name: part.name,
    ...(part.detail && { detail: part.detail }),
    kind: part.kind,
    range: positions.range(extent(part)),
    selectionRange: positions.range(part),
    children: part.children.map((child) => nested(child, positions)),
  }
}

function flat(part: Named, document: OpenDocument, container?: string): SymbolInformation[] {
  const name = part.detail ? `${part.name} (${part.detail})` : part.name
  const own: SymbolInformation = {
    name,
    kind: part.kind,
    location: { uri: document.uri, range: document.positions.range(part) },
    ...(container !== undefined && { containerName: container }),
  }
  return [own, ...part.children.flatMap((child) => flat(child, document, part.name))]
}

/**
 * The parts of the letters. For `textDocument/documentSymbol` (capability `documentSymbolProvider: true`); `hierarchical`: the client's
 * `textDocument.documentSymbol.hierarchicalDocumentSymbolSupport`.
 */
export function documentSymbols(checked: Checked, hierarchical: boolean): DocumentSymbol[] | SymbolInformation[] {
  const parts = outline(checked)
  return hierarchical
    ? parts.map((part) => nested(part, checked.document.positions))
    : parts.flatMap((part) => flat(part, checked.document))
}
