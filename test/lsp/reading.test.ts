import { describe, expect, test } from 'vitest'
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node'
import { hover } from '../../src/lsp/features/hover'
import { inlayHints } from '../../src/lsp/features/inlay-hints'
import { documentSymbols } from '../../src/lsp/features/symbols'
import { check } from './checked'

const letter = `Sam Doe
12 Quay Street, Dunmore
sam@example.com

12 March 2024

Subject: Night supervisor

Dear Ms. Rao 😀,

Thank you for meeting me on Monday.

You said that the night shift falls behind. I am begging you to give me another chance.

What I did at Ardmore:

- I cut waste by 12% in one year.
- I trained nine people in six months.

Could we speak on Friday?

Best regards,
Sam Doe

P.S. Thank you for the tour too.
`
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

describe('hover', () => {
  const checked = check(letter)
  const at = checked.document.positions.at(letter.indexOf('begging'))

  test('tells what the rule of the finding wants and why, in the coach’s words', () => {
    const { contents, range } = hover(checked, at, ['markdown', 'plaintext'])!
    expect(contents).toMatchObject({ kind: 'markdown' })
    const { value } = contents as { value: string }
    const rule = checked.rules.find(({ id }) => id === 'no-begging')!
    expect(value).toContain(`**${rule.summary}** [\`no-begging\`](${rule.url})`)
    expect(value).toContain(rule.why)
    expect(value).toContain(`> ${rule.source!.quote}\n>\n> — *`)
    const { positions, text } = checked.document
    expect(text.slice(positions.offset(range!.start), positions.offset(range!.end))).toMatch(/^I am begging you/)
  })

  test.each([[['plaintext']], [undefined]])('is plain text for a client that knows %j', (formats) => {
    const { contents } = hover(checked, at, formats)!
    expect(contents).toMatchObject({ kind: 'plaintext' })
    expect((contents as { value: string }).value).not.toMatch(/\*\*|^>/m)
  })

  test('is nothing where there is no finding, nor right behind one', () => {
    expect(hover(checked, checked.document.positions.at(letter.indexOf('Quay')), ['markdown'])).toBeNull()
    const [finding] = checked.result.messages.filter(({ ruleId }) => ruleId === 'no-begging')
    const alone = { ...checked, result: { ...checked.result, messages: [finding!] } }
    const { start, end } = finding!.range
    const places = [start.offset - 1, start.offset, end.offset - 1, end.offset]
    expect(places.map((place) => hover(alone, checked.document.positions.at(place)) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('tells each rule once, and finds rules of one’s own without a page or a source', () => {
    const [rule] = checked.rules.filter(({ id }) => id === 'no-begging')
    const own = { ...rule!, url: undefined, source: undefined }
    const [finding] = checked.result.messages.filter(({ ruleId }) => ruleId === 'no-begging')
    const twice = { ...checked, rules: [own], result: { ...checked.result, messages: [finding!, finding!] } }
    expect(hover(twice, at, ['markdown'])!.contents).toEqual({
      kind: 'markdown',
      value: `**${own.summary}** \`no-begging\`\n\n${own.why}`,
    })
  })
})

describe('symbols', () => {
  const names = (symbols: DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name))

  test('are the parts of a letter in its order, items below what leads to them', () => {
    const symbols = documentSymbols(check(letter), true) as DocumentSymbol[]
    expect(names(symbols)).toEqual([
      'Letterhead',
      'Date',
      'Subject',
      'Salutation',
      'Opening',
      'Paragraph 2',
      ['Paragraph 3', ['I cut waste by 12% in one year.', 'I trained nine people in six months.']],
      'Closing',
      'Valediction',
      'Signature',
      'Postscript',
    ])
    expect(symbols.find(({ name }) => name === 'Opening')?.detail).toBe('thanks')
  })

  test.each(['utf-8', 'utf-16', 'utf-32'] as const)(
    'stand where the parts do, in %s, each within the one above it',
    (encoding) => {
      const { document, ...checked } = check(letter.replaceAll('\n', '\r\n'), { encoding })
      const slice = ({ start, end }: DocumentSymbol['range']) =>
        document.text.slice(document.positions.offset(start), document.positions.offset(end))
      const symbols = documentSymbols({ ...checked, document }, true) as DocumentSymbol[]
      expect(slice(symbols.find(({ name }) => name === 'Salutation')!.range)).toBe('Dear Ms. Rao 😀,')
      const list = symbols.find(({ name }) => name === 'Paragraph 3')!
      expect(slice(list.range)).toContain(slice(list.children![1]!.range))
      expect(slice(list.selectionRange)).toBe('What I did at Ardmore:')
    },
  )

  test('of an article are its letters, and the parts below', () => {
    const article =
      '# Two\n\n> Dear Ana,\n>\n> Thank you for the tour on Monday.\n>\n> Best regards,\n> Sam Doe\n\nAnd:\n\n```letter\nThank you for Monday. You were kind.\n```\n'
    const symbols = documentSymbols(check(article, { format: 'markdown' }), true) as DocumentSymbol[]
    expect(names(symbols)).toEqual([
      ['Dear Ana,', ['Salutation', 'Body', 'Valediction', 'Signature']],
      ['Thank you for Monday. You were kind.', ['Body']],
    ])
    expect(symbols[0]!.detail).toMatch(/^thank-you letter$/)
  })

  test('are a flat list for a client that knows no other', () => {
    const article =
      '# One\n\n> Dear Ana,\n>\n> Thank you for showing me round the tar works on Monday.\n>\n> Best regards,\n> Sam Doe\n'
    const symbols = documentSymbols(check(article, { format: 'markdown' }), false) as SymbolInformation[]
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['Dear Ana, (thank-you letter)', undefined],
      ['Salutation', 'Dear Ana,'],
      ['Body (thanks · what was said)', 'Dear Ana,'],
      ['Valediction', 'Dear Ana,'],
      ['Signature', 'Dear Ana,'],
    ])
    expect(symbols[1]!.location).toEqual({
      uri: 'file:///letter.txt',
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 11 } },
    })
  })

  test('are none where there is no letter', () => {
    expect(documentSymbols(check('', {}), true)).toEqual([])
  })
})

describe('inlay hints', () => {
  test('say at the end of each sentence what it does', () => {
    const checked = check(letter)
    const hints = inlayHints(checked, everywhere)
    const told = hints.map(({ position, label }) => {
      const offset = checked.document.positions.offset(position)
      return [
        letter
          .slice(0, offset)
          .match(/[^\n.]*[.?]$/)?.[0]
          .trim(),
        label,
      ]
    })
    expect(told).toContainEqual(['Thank you for meeting me on Monday.', 'thanks'])
    expect(told.find(([sentence]) => String(sentence).startsWith('You said'))?.[1]).toContain('need')
    expect(told.find(([sentence]) => String(sentence).startsWith('I am begging'))?.[1]).toMatch(/^begs\b/)
  })

  test('are those of the lines that are shown', () => {
    const checked = check(letter)
    const line = checked.document.positions.at(letter.indexOf('Could we')).line
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
    expect(inlayHints(checked, range).map(({ position }) => position.line)).toEqual([line])
  })
})
