import { expect, test } from 'vitest'
import { folderWith } from '../cli/run'
import { able, Editor, uriOf } from './client'

const letter = 'Dear Ana,\n\nThank you for the the tour of the plant.\n\nBest regards,\nSam Doe\n'
const codes = (diagnostics: { code?: unknown }[]) => diagnostics.map(({ code }) => code)

test('a letter is opened, typed in, mended and closed', async () => {
  const cwd = folderWith({})
  const editor = await Editor.start({ folders: [cwd] })
  const uri = uriOf(cwd, 'letter.txt')
  await editor.open(uri, letter)
  const first = await editor.diagnostics(uri, 1)
  expect(first.find(({ code }) => code === 'repeated-words')).toEqual({
    range: { start: { line: 2, character: 14 }, end: { line: 2, character: 21 } },
    severity: 1,
    code: 'repeated-words',
    codeDescription: { href: 'https://github.com/letterlint/letterlint/blob/main/docs/rules/repeated-words.md' },
    source: 'letterlint',
    message: '“the the” repeats a word. Take one out.',
  })
  const version = await editor.change(uri, [
    { range: { start: { line: 2, character: 14 }, end: { line: 2, character: 18 } }, text: '' },
  ])
  expect(codes(await editor.diagnostics(uri, version))).not.toContain('repeated-words')
  await editor.close(uri)
  expect(await editor.diagnostics(uri)).toEqual([])
  expect(await editor.shutdown()).toBe(0)
  expect(editor.stderr).toBe('')
})

test('severities are error, warning and information, and what an editor does not know to show is left out', async () => {
  const editor = await Editor.start({ capabilities: {} })
  await editor.open('untitled:Untitled-1', letter)
  const diagnostics = await editor.diagnostics('untitled:Untitled-1')
  const { messages } = (await import('../../src/index')).lint(letter)
  const severity = { error: 1, warning: 2, suggestion: 3 }
  expect(diagnostics.map((each) => [each.code, each.severity])).toEqual(
    messages.map(({ ruleId, level }) => [ruleId, severity[level]]),
  )
  expect(new Set(diagnostics.map((each) => each.severity))).toEqual(new Set([1, 2, 3]))
  expect(diagnostics.every((each) => each.codeDescription === undefined)).toBe(true)
})

test('positions are counted as the client prefers', async () => {
  const text = 'Dear Ana,\n\n🙂 Thank you for the the tour.\n'
  const startIn = async (positionEncodings?: string[]) => {
    const editor = await Editor.start({ capabilities: { ...able, general: { positionEncodings } } })
    await editor.open('untitled:a', text)
    const found = (await editor.diagnostics('untitled:a')).find(({ code }) => code === 'repeated-words')
    return [editor.initialized.capabilities.positionEncoding, found?.range.start.character]
  }
  expect(await startIn(['utf-8', 'utf-16'])).toEqual(['utf-8', 19])
  expect(await startIn(['utf-7', 'utf-32', 'utf-16'])).toEqual(['utf-32', 16])
  expect(await startIn()).toEqual(['utf-16', 17])
})

test('the language that the editor says tells Markdown, or else the name', async () => {
  const cwd = folderWith({})
  const editor = await Editor.start({ folders: [cwd] })
  const article = '# Advice\n\nDo not write the the thing.\n'
  const isRead = async (name: string, languageId: string) => {
    const uri = uriOf(cwd, name)
    await editor.open(uri, article, languageId)
    return codes(await editor.diagnostics(uri)).includes('repeated-words')
  }
  // An article without a letter in it gives nothing; as plain text it is a letter.
  expect(await isRead('a.txt', 'markdown')).toBe(false)
  expect(await isRead('b.md', 'something')).toBe(false)
  expect(await isRead('c.md', 'plaintext')).toBe(true)
  expect(await isRead('d', 'mail')).toBe(true)
})

test('what is no letter, and what a configuration leaves out, gives nothing', async () => {
  const cwd = folderWith({ 'letterlint.config.yaml': 'ignores: [old/**]\n' })
  const editor = await Editor.start({ folders: [cwd] })
  for (const [name, text] of [
    ['old/letter.txt', letter],
    ['empty.txt', ''],
    ['zahlen.txt', 'Der schnelle braune Fuchs springt \u00fcber den faulen Hund. '.repeat(5)],
    ['interview.yaml', 'needs: [the the]\n'],
    ['letterlint.config.yaml', 'ignores: [old/**]\n'],
  ] as const) {
    await editor.open(uriOf(cwd, name), text)
    expect(await editor.diagnostics(uriOf(cwd, name))).toEqual([])
  }
})

test('a letter under a new name is judged by what applies there', async () => {
  const cwd = folderWith({
    'drafts/letterlint.config.yaml': 'rules: { repeated-words: off }\n',
    'sent/letterlint.config.yaml': 'rules: { repeated-words: warning }\n',
  })
  const editor = await Editor.start({ folders: [cwd] })
  const [draft, sent] = [uriOf(cwd, 'drafts/a.txt'), uriOf(cwd, 'sent/b.txt')]
  await editor.open(draft, letter)
  expect(codes(await editor.diagnostics(draft))).not.toContain('repeated-words')
  await editor.close(draft)
  await editor.open(sent, letter)
  expect(await editor.diagnostics(draft)).toEqual([])
  expect((await editor.diagnostics(sent)).find(({ code }) => code === 'repeated-words')?.severity).toBe(2)
})

test('folders of the workspace come and go; a letter that was never saved belongs to the first', async () => {
  const strict = folderWith({ 'letterlint.config.yaml': 'rules: { repeated-words: suggestion }\n' })
  const off = folderWith({ 'letterlint.config.yaml': 'rules: { repeated-words: off }\n' })
  const editor = await Editor.start({ folders: [strict, off] })
  const repeated = async (uri: string) =>
    (await editor.diagnostics(uri)).find(({ code }) => code === 'repeated-words')?.severity
  await editor.open('untitled:Untitled-1', letter)
  expect(await repeated('untitled:Untitled-1')).toBe(3)
  await editor.open(uriOf(off, 'a.txt'), letter)
  expect(await repeated(uriOf(off, 'a.txt'))).toBeUndefined()
  const folder = (path: string) => ({ uri: uriOf(path), name: path })
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder(strict)] } })
  expect(await repeated('untitled:Untitled-1')).toBeUndefined()
  // Its own configuration is above it all the same.
  await editor.open(uriOf(strict, 'a.txt'), letter)
  expect(await repeated(uriOf(strict, 'a.txt'))).toBe(3)
})

test('the letters and their counts are told to who asks for them', async () => {
  const editor = await Editor.start({ initializationOptions: { letters: true } })
  await editor.open('untitled:a', letter, 'plaintext', 7)
  const diagnostics = await editor.diagnostics('untitled:a')
  const count = (severity: number) => diagnostics.filter((each) => each.severity === severity).length
  expect(await editor.next('letterlint/letters')).toEqual({
    uri: 'untitled:a',
    version: 7,
    letters: [
      {
        kind: 'thank-you',
        kindReason: expect.any(String),
        range: { start: { line: 0, character: 0 }, end: { line: 5, character: 7 } },
      },
    ],
    counts: { errors: count(1), warnings: count(2), suggestions: count(3) },
  })
  const quiet = await Editor.start()
  await quiet.open('untitled:a', letter)
  await quiet.diagnostics('untitled:a')
  await quiet.settled()
  expect(quiet.heard.filter(({ method }) => method.startsWith('letterlint/'))).toEqual([])
})

test('what only has to go is marked as unnecessary', async () => {
  const editor = await Editor.start()
  await editor.open(
    'untitled:a',
    'Dear Ana,\n\nThank you for Monday!!!!! I left my last job because my boss hated me.\n',
  )
  const tagged = (await editor.diagnostics('untitled:a')).filter(({ tags }) => tags)
  expect(tagged.map(({ code, tags }) => [code, tags])).toEqual([['no-departure-stories', [1]]])
})
