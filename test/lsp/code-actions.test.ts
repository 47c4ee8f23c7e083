import { describe, expect, test } from 'vitest'
import type { CodeAction, CodeActionContext, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { createLinter, fixAll } from '../../src/index'
import { type ActionContext, codeActionKinds, codeActions } from '../../src/lsp/features/code-actions'
import { changed } from '../../src/lsp/open-document'
import type { Positions } from '../../src/lsp/positions'
import { check } from './checked'
import { encodings } from './texts'

const letter = `Dear Ms. Rao 😀,

Thank you for the the tour on Monday. I am begging you to give me another chance.

I recieved your note, and I definately read it!!

Best regards,
Sam Doe
555-0142
`
const notes = { company: 'Bell', writer: { phone: '555-0142' } }

function contextFor(text: string, rest: Partial<ActionContext> = {}): ActionContext {
  return {
    support: { documentChanges: true, createFiles: true },
    fixAll: () => fixAll(createLinter(), text, { notes }).text,
    words: { folder: '/home/sam/letters' },
    ...rest,
  }
}

const span = (positions: Positions, text: string, words: string) => {
  const start = text.indexOf(words)
  return positions.range({ start, end: start + words.length })
}

interface Asked extends Partial<ActionContext> {
  at?: string
  only?: string[]
  diagnostics?: CodeActionContext['diagnostics']
  encoding?: (typeof encodings)[number]
}

/** The actions for some words of a text. */
function actionsFor(text: string, { at = text, only, diagnostics = [], encoding, ...rest }: Asked = {}): CodeAction[] {
  const checked = check(text, { options: { notes }, encoding })
  const params = {
    textDocument: { uri: checked.document.uri },
    range: span(checked.document.positions, text, at),
    context: { diagnostics, only },
  }
  return codeActions(checked, params, contextFor(text, rest))
}

const editsOf = ({ documentChanges, changes }: WorkspaceEdit): TextEdit[] =>
  changes
    ? Object.values(changes).flat()
    : (documentChanges!.flatMap((change) => ('edits' in change ? change.edits : [])) as TextEdit[])

/** What an action makes of a text. */
function madeBy(action: CodeAction | undefined, text: string, encoding: (typeof encodings)[number] = 'utf-16'): string {
  const { document } = check(text, { encoding })
  const edits = editsOf(action!.edit!).toSorted(
    (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
  )
  return changed(
    document,
    9,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  ).text
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title)

describe.each(encodings)('in %s', (encoding) => {
  test('the safe fix is preferred, and does what it says', () => {
    const preferred = actionsFor(letter, { at: 'the the', encoding }).filter(({ isPreferred }) => isPreferred)
    expect(preferred).toHaveLength(1)
    expect(preferred[0]!.kind).toBe('quickfix')
    expect(madeBy(preferred[0], letter, encoding)).toBe(letter.replace('the the', 'the'))
  })

  test('every suggestion is there, and is not preferred', () => {
    const actions = actionsFor(letter, { at: 'recieved', encoding })
    const said = actions.find(({ title }) => title === 'Say “received”')
    expect(said).toMatchObject({ kind: 'quickfix' })
    expect(said?.isPreferred).toBeUndefined()
    expect(madeBy(said, letter, encoding)).toBe(letter.replace('recieved', 'received'))
  })

  test('all safe problems are fixed at once, wherever the cursor is', () => {
    const [action, ...more] = actionsFor(letter, { at: 'Sam Doe', only: ['source.fixAll'], encoding })
    expect(more).toEqual([])
    expect(action).toMatchObject({ title: 'Fix all safe problems', kind: 'source.fixAll.letterlint' })
    expect(madeBy(action, letter, encoding)).toBe(fixAll(createLinter(), letter, { notes }).text)
    expect(madeBy(action, letter, encoding)).not.toBe(letter)
  })
})

describe('the actions', () => {
  test('are those of the findings at the range alone', () => {
    expect(titles(actionsFor(letter, { at: 'recieved' }))).toContain('Turn spelling off in this letter, with a reason')
    expect(titles(actionsFor(letter, { at: 'recieved' })).join()).not.toMatch(/no-begging|repeated-words|definitely/)
  })

  test('of an empty range are those of the finding that it touches', () => {
    const checked = check(letter, { options: { notes } })
    const start = checked.document.positions.at(letter.indexOf('recieved') + 3)
    const params = { textDocument: { uri: 'x' }, range: { start, end: start }, context: { diagnostics: [] } }
    expect(titles(codeActions(checked, params, contextFor(letter)))).toContain('Say “received”')
  })

  test('say in one line what they put in', () => {
    for (const { title } of actionsFor(letter)) {
      expect(title).not.toMatch(/[\r\n]/)
      expect(title.length).toBeLessThan(140)
    }
    expect(
      titles(actionsFor(letter, { at: 'I am begging' })).some((title) => /^Ask .+: I would welcome/.test(title)),
    ).toBe(true)
  })

  test('that do the same say where', () => {
    const text = 'Dear Ana,\n\nI saw the the plant and the the yard.\n\nSam Doe\n'
    const line = actionsFor(text, { at: 'I saw the the plant and the the yard.', only: ['quickfix'] })
    const kept = line.filter(({ title }) => title.startsWith('Keep one'))
    expect(titles(kept)).toEqual(['Keep one: the (line 3, column 7)', 'Keep one: the (line 3, column 25)'])
    expect(madeBy(kept[1], text)).toBe(text.replace('and the the', 'and the'))
    expect(titles(actionsFor(text, { at: 'the plant' }))).toContain('Keep one: the')
  })

  test('put in line endings of the text', () => {
    const text = 'Dear Ana,\r\n\r\nThank you for Monday at Bell. Nothing else.\r\n\r\nSam Doe\r\n555-0142\r\n'
    for (const action of actionsFor(text)) expect(madeBy(action, text).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(titles(actionsFor(text)).some((title) => title.startsWith('Add a valediction'))).toBe(true)
  })

  test('are of the version that was judged, or plain changes for a client that knows no versions', () => {
    const [action] = actionsFor(letter, { at: 'the the' })
    expect(action!.edit!.documentChanges).toMatchObject([{ textDocument: { uri: 'file:///letter.txt', version: 3 } }])
    const [plain] = actionsFor(letter, { at: 'the the', support: { documentChanges: false, createFiles: false } })
    expect(Object.keys(plain!.edit!.changes!)).toEqual(['file:///letter.txt'])
    expect(madeBy(plain, letter)).toBe(madeBy(action, letter))
  })

  test('name the diagnostics that go, as the client has them', () => {
    const { document, result } = check(letter, { options: { notes } })
    const of = (rule: string, range = result.messages.find(({ ruleId }) => ruleId === rule)!.range) => ({
      range: document.positions.range({ start: range.start.offset, end: range.end.offset }),
      message: 'as the client says',
      source: 'letterlint',
      code: rule,
    })
    const diagnostics = [of('spelling'), of('repeated-words'), { ...of('spelling'), source: 'other', code: 7 }]
    const said = actionsFor(letter, { at: 'recieved', diagnostics }).find(({ title }) => title === 'Say “received”')
    expect(said?.diagnostics).toEqual([diagnostics[0]])
    const alone = actionsFor(letter, { at: 'recieved' })
    expect(alone.length).toBeGreaterThan(0)
    expect(alone.every((action) => action.diagnostics === undefined)).toBe(true)
  })
})

describe('kinds that are asked for', () => {
  const kinds = (only?: string[]) => [...new Set(actionsFor(letter, { only }).map(({ kind }) => kind))]

  test.each([
    [undefined, codeActionKinds],
    [['quickfix'], ['quickfix']],
    [['source'], ['source.fixAll.letterlint']],
    [['source.fixAll.letterlint'], ['source.fixAll.letterlint']],
    [['source.fixAll.other'], []],
    [['refactor', 'quickfix'], ['quickfix']],
    [['quick'], []],
  ])('%j', (only, wanted) => {
    expect(kinds(only)).toEqual(wanted)
  })

  test('of fixes are none where there is nothing to fix', () => {
    const text = 'Dear Ana,\n\nThank you for Monday.\n\nBest regards,\nSam Doe\n'
    expect(check(text, { options: { notes: {} } }).result.messages.some(({ fix }) => fix)).toBe(false)
    const checked = check(text)
    const params = {
      textDocument: { uri: 'x' },
      range: span(checked.document.positions, text, text),
      context: { diagnostics: [], only: ['source.fixAll'] },
    }
    const context = contextFor(text, { fixAll: () => 'never asked for' })
    expect(codeActions(checked, params, context)).toEqual([])
  })
})

describe('a rule is turned off', () => {
  test('once for all its findings on a line', () => {
    const offs = titles(actionsFor(letter, { at: 'I recieved your note, and I definately' })).filter((title) =>
      title.startsWith('Turn spelling'),
    )
    expect(offs).toEqual(['Turn spelling off in this letter, with a reason'])
  })

  test('here, in Markdown', () => {
    const checked = check(letter, { format: 'markdown', options: { notes } })
    const params = {
      textDocument: { uri: 'x' },
      range: span(checked.document.positions, letter, 'recieved'),
      context: { diagnostics: [] },
    }
    const off = codeActions(checked, params, contextFor(letter)).find(({ title }) => title.startsWith('Turn spelling'))
    expect(off?.title).toBe('Turn spelling off here, with a reason')
    expect(madeBy(off, letter)).toContain('<!-- letterlint-disable-next-line spelling -- say why -->\nI recieved')
  })

  test('only if it is a rule: what the engine itself finds has none', () => {
    const text = '<!-- letterlint kind=recovry -->\n```letter\nDear Ana,\n\nThank you for Monday.\n```\n'
    const checked = check(text, { format: 'markdown' })
    expect(checked.result.messages.map(({ ruleId }) => ruleId)).toContain('invalid-mark')
    const params = {
      textDocument: { uri: 'x' },
      range: span(checked.document.positions, text, 'letterlint'),
      context: { diagnostics: [] },
    }
    expect(titles(codeActions(checked, params, contextFor(text)))).toEqual([])
  })
})
