import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { CodeAction, TextEdit } from 'vscode-languageserver/node'
import { folderWith } from '../cli/run'
import { able, Editor, uriOf } from './client'

const letter = 'Dear Ana,\n\nThank you for the the tour of the plant. I recieved it it.\n\nBest regards,\nSam Doe\n'

/** A letter that is open, and what can be done about it. */
async function opened(options: Parameters<typeof Editor.start>[0] = {}, files: Record<string, string> = {}) {
  const cwd = folderWith(files)
  const editor = await Editor.start({ folders: [cwd], ...options })
  const uri = uriOf(cwd, 'letter.txt')
  const textDocument = { uri }
  await editor.open(uri, letter)
  const diagnostics = await editor.diagnostics(uri)
  const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } }
  const actions = (only?: string[]): Promise<CodeAction[]> =>
    editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics, only } })
  return { cwd, editor, uri, textDocument, range, diagnostics, actions }
}

const editsOf = ({ edit }: CodeAction, uri: string): TextEdit[] => edit!.changes![uri]!

test('a quick fix and all fixes at once are applied, and what they mend is found no more', async () => {
  const { editor, uri, actions } = await opened()
  const quick = await actions(['quickfix'])
  const preferred = quick.filter(({ isPreferred }) => isPreferred)
  expect(preferred.map(({ diagnostics }) => diagnostics?.map(({ code }) => code))).toEqual([
    ['repeated-words'],
    ['repeated-words'],
  ])
  const edits = editsOf(preferred[0]!, uri)
  const mended = await editor.change(
    uri,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  )
  const left = (await editor.diagnostics(uri, mended)).filter(({ code }) => code === 'repeated-words')
  expect(left).toHaveLength(1)
  const [all, ...more] = await actions(['source.fixAll'])
  expect(more).toEqual([])
  expect(all?.kind).toBe('source.fixAll.letterlint')
  const last = await editor.change(
    uri,
    editsOf(all!, uri).map(({ range, newText }) => ({ range, text: newText })),
  )
  const none = (await editor.diagnostics(uri, last)).filter(({ code }) => code === 'repeated-words')
  expect(none).toEqual([])
  expect(await actions(['source.fixAll.letterlint'])).toEqual([])
})

test('edits are of a version where the client takes that', async () => {
  const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] }
  const { uri, actions } = await opened({
    capabilities: { ...able, workspace: { ...able.workspace, workspaceEdit } },
  })
  const [all] = await actions(['source.fixAll'])
  expect(all?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }])
  const ignored = (await actions()).find(({ title }) => title.startsWith('Ignore “recieved”'))
  expect(ignored?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create' })
})

test('a word that is ignored is found no more once the configuration is saved', async () => {
  const { cwd, editor, uri, actions, diagnostics } = await opened(
    {},
    { 'letterlint.config.yaml': '# Ours.\nrules:\n  spelling: [error, { words: [cobot] }]\n' },
  )
  expect(diagnostics.map(({ code }) => code)).toContain('spelling')
  const ignored = (await actions()).find(({ title }) => title.startsWith('Ignore “recieved”'))
  const [[file, edits]] = Object.entries(ignored!.edit!.changes!) as [[string, TextEdit[]]]
  const path = fileURLToPath(file)
  expect(path).toBe(join(cwd, 'letterlint.config.yaml'))
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const { range, newText } of [...edits].reverse()) {
    const { line, character } = range.start
    lines[line] = lines[line]!.slice(0, character) + newText + lines[line]!.slice(range.end.character)
  }
  writeFileSync(path, lines.join('\n'))
  expect(readFileSync(path, 'utf8')).toContain('# Ours.\n')
  await editor.changedOnDisk(2, path)
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('spelling')
})

test('a rule can be turned off where it is met, with a reason', async () => {
  const { uri, actions } = await opened()
  const off = (await actions()).find(({ title }) => title.startsWith('Turn repeated-words off'))
  expect(editsOf(off!, uri)[0]!.newText).toContain('letterlint-disable: repeated-words -- ')
})

test('the hover tells what the rule wants, the symbols are the parts of the letter', async () => {
  const { editor, textDocument } = await opened({
    capabilities: {
      ...able,
      textDocument: {
        ...able.textDocument,
        hover: { contentFormat: ['markdown', 'plaintext'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  })
  const hover = await editor.request('textDocument/hover', { textDocument, position: { line: 2, character: 16 } })
  expect(hover.contents.kind).toBe('markdown')
  expect(hover.contents.value).toContain('**Write each word once.**')
  const symbols: { name: string }[] = await editor.request('textDocument/documentSymbol', { textDocument })
  expect(symbols.map(({ name }) => name)).toEqual(['Salutation', 'Body', 'Valediction', 'Signature'])
})

test('hints of what each sentence does are given where the settings say so', async () => {
  const { editor, textDocument, range } = await opened({
    capabilities: { ...able, workspace: { ...able.workspace, inlayHint: { refreshSupport: true } } },
  })
  const hints = (): Promise<{ label: string }[]> => editor.request('textDocument/inlayHint', { textDocument, range })
  // Told once the settings were there.
  await editor.next('workspace/inlayHint/refresh')
  expect(await hints()).toEqual([])
  editor.settings = { inlayHints: true }
  await editor.notify('workspace/didChangeConfiguration', { settings: null })
  await editor.next('workspace/inlayHint/refresh')
  expect((await hints())[0]?.label).toBe('thanks · what was said')
})

test('what is asked while a letter is typed in is answered for its last text', async () => {
  const { editor, uri, textDocument } = await opened()
  await editor.change(uri, letter.replace('the the', 'the'))
  const actions: Promise<CodeAction[]> = editor.request('textDocument/codeAction', {
    textDocument,
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 30 } },
    context: { diagnostics: [] },
  })
  const version = await editor.change(uri, letter.replace('the the', 'the').replace('it it', 'it'))
  expect((await actions).filter(({ isPreferred }) => isPreferred)).toEqual([])
  await editor.diagnostics(uri, version)
})
