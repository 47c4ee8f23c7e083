import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CancellationTokenSource, type PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { lint } from '../../src/index'
import { Editor } from './client'

const folder = join(import.meta.dirname, '../../fixtures/letters')
const bodies = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
const letterOf = (from: number, to: number) => `Dear Ana,\n\n${bodies.slice(from, to).join('\n\n')}\n`
/** Of a few pages, so that its judgement takes a while. */
const long = letterOf(0, 5)
const uri = 'untitled:letter'
const sentFor = (editor: Editor) =>
  editor.heard
    .filter(({ method }) => method === 'textDocument/publishDiagnostics')
    .map(({ params }) => (params as PublishDiagnosticsParams).version)

test('a burst of edits gives one answer, for the last text', async () => {
  const editor = await Editor.start()
  await editor.open(uri, long)
  let last = 1
  for (let at = 0; at < 50; at++) {
    const start = { line: 2, character: at }
    last = await editor.change(uri, [{ range: { start, end: start }, text: 'x' }])
  }
  const diagnostics = await editor.diagnostics(uri, last)
  // The server may have come to an answer while the burst was on its way, but never to one that was stale by then.
  const before = sentFor(editor)
  expect(before).toEqual([...new Set(before)].sort((a, b) => a! - b!))
  expect(before.length).toBeLessThan(10)
  const text = long.replace(/^(.*\n.*\n)/, `$1${'x'.repeat(50)}`)
  expect(diagnostics.map(({ code }) => code)).toEqual(lint(text).messages.map(({ ruleId }) => ruleId))
  await editor.settled()
  expect(sentFor(editor)).toEqual(before)
})

test('versions that are stale, odd or of no open document do no harm', async () => {
  const editor = await Editor.start()
  await editor.open(uri, 'Dear Ana,\n', 'plaintext', 7)
  await editor.diagnostics(uri, 7)
  const change = (version: number | null, text: string, of = uri) =>
    editor.notify('textDocument/didChange', {
      textDocument: { uri: of, version },
      contentChanges: [{ range: { start: { line: 99, character: 9 }, end: { line: 3, character: 99 } }, text }],
    })
  await change(3, 'Thank you for ')
  await change(-1, 'the the ')
  await change(9, 'tour.\n')
  await change(1, 'Hello', 'untitled:other')
  expect((await editor.diagnostics(uri, 9)).map(({ code }) => code)).toContain('repeated-words')
})

test('a request that is cancelled is answered so, and the work that was for it alone stops', async () => {
  const capabilities = {
    workspace: { diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: {} },
  }
  const editor = await Editor.start({ capabilities, initializationOptions: { letters: true } })
  await editor.open(uri, letterOf(20, 22))
  const source = new CancellationTokenSource()
  const pulled = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
  // By then the work has begun.
  await editor.settled()
  source.cancel()
  await expect(pulled).rejects.toMatchObject({ code: -32800 })
  // Had the work gone on, it would be done before that on a letter which is longer, and begun later.
  await editor.open('untitled:other', long)
  await editor.request('textDocument/diagnostic', { textDocument: { uri: 'untitled:other' } })
  const letters = await editor.next<{ uri: string }>('letterlint/letters')
  expect(letters.uri).toBe('untitled:other')
  // And it begins again for who asks again.
  const answer = await editor.request('textDocument/diagnostic', { textDocument: { uri } })
  expect(answer.items.length).toBeGreaterThan(0)
})
