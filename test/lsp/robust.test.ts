import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, runBuilt } from '../cli/built'
import { folderWith } from '../cli/run'
import { Editor, uriOf } from './client'

const letter = 'Dear Ana,\n\nThank you for the the tour of the plant.\n'
const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** Whether the server still does its work: that it answers, `settled` shows too, and sooner. */
async function works(editor: Editor, uri = 'untitled:works'): Promise<boolean> {
  await editor.open(uri, letter)
  const found = await editor.diagnostics(uri)
  await editor.close(uri)
  await editor.diagnostics(uri)
  return found.some(({ code }) => code === 'repeated-words')
}

describe('a message that is none', () => {
  test.each([
    ['no JSON', framed('{"jsonrpc":'), -32700],
    ['a list', framed('[{"jsonrpc":"2.0"}]'), -32600],
    ['null', framed('null'), -32600],
    ['a word', framed('"exit"'), -32600],
    ['a cancellation of nothing', framed('{"jsonrpc":"2.0","method":"$/cancelRequest"}'), -32600],
  ])('is answered: %s', async (_, bytes, code) => {
    const editor = await Editor.start()
    const raw = new Promise<string>((done) => {
      let seen = ''
      editor.process.stdout.on('data', (chunk) => {
        seen += chunk
        if (seen.includes('"id":null')) done(seen)
      })
    })
    editor.process.stdin.write(bytes)
    expect(await raw).toContain(`"code":${code}`)
    await editor.settled()
  })

  test.each([
    ['a header without a length', 'Content-Type: text/plain\r\n\r\n'],
    ['a header without a colon', 'hello\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['a length beyond all messages', 'Content-Length: 99999999999999\r\n\r\n'],
    ['a length that is too short', 'Content-Length: 2\r\n\r\n{"jsonrpc":"2.0","method":"x"}'],
    ['words without a header', 'Is anybody there?\n'],
    ['a great many bytes', 'x'.repeat(100_000)],
    ['an answer to nothing', framed('{"jsonrpc":"2.0","id":999,"result":1}')],
    ['an answer that is none', framed('{"jsonrpc":"2.0","id":{"a":1}}')],
  ])('does no harm to those behind it: %s', async (_, bytes) => {
    const editor = await Editor.start()
    editor.process.stdin.write(bytes)
    await editor.settled()
    expect(await editor.shutdown()).toBe(0)
  })

  test('may come in pieces', async () => {
    const editor = await Editor.start()
    const bytes = Buffer.from(framed('{"jsonrpc":"2.0","id":"ü","method":"shutdown"}'))
    for (const byte of bytes) editor.process.stdin.write(Buffer.of(byte))
    const [status] = await Promise.all([once(editor.process, 'close'), editor.notify('exit')])
    expect(status[0]).toBe(0)
  })
})

test('unknown methods and wrong parameters are answered, and nothing else', async () => {
  const editor = await Editor.start()
  await editor.open('untitled:a', letter)
  await editor.diagnostics('untitled:a')
  await expect(editor.request('textDocument/brew', {})).rejects.toMatchObject({ code: -32601 })
  for (const params of [undefined, null, {}, { textDocument: {} }, { textDocument: { uri: 3 } }, [1, 2], 'a'])
    for (const method of ['textDocument/hover', 'textDocument/documentSymbol', 'textDocument/inlayHint'])
      await expect(editor.request(method, params), `${method} ${JSON.stringify(params)}`).rejects.toMatchObject({
        code: expect.any(Number),
      })
  await expect(editor.request('textDocument/hover', { textDocument: { uri: 'untitled:a' } })).rejects.toThrow()
  for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
    for (const params of [
      undefined,
      {},
      { textDocument: null },
      { textDocument: { uri: 'untitled:a' }, contentChanges: 3 },
    ])
      await editor.notify(`textDocument/${method}`, params)
  await editor.notify('workspace/didChangeWatchedFiles', { changes: 'all' })
  await editor.notify('workspace/didChangeWorkspaceFolders', {})
  await editor.notify('workspace/didChangeConfiguration')
  await editor.notify('$/neverHeardOf', { a: 1 })
  expect(await works(editor)).toBe(true)
  expect(await editor.shutdown()).toBe(0)
})

test('a document may have any name', async () => {
  const editor = await Editor.start()
  for (const uri of [
    '',
    'letter',
    'file:',
    'file:///',
    'http://example.com/a.txt',
    'file:///a%20b%00c.txt',
    'untitled:%',
  ])
    expect(await works(editor, uri), uri).toBe(true)
})

describe('the order of things', () => {
  test('initialize comes first, and once', async () => {
    const editor = Editor.spawn()
    const hover = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } }
    await expect(editor.request('textDocument/hover', hover)).rejects.toMatchObject({ code: -32002 })
    await editor.notify('textDocument/didOpen', {
      textDocument: { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: letter },
    })
    await editor.initialize()
    await expect(editor.initialize()).rejects.toMatchObject({ code: -32600 })
    // What came before was not heard.
    expect(await editor.request('textDocument/hover', hover)).toBeNull()
    expect(await works(editor)).toBe(true)
  })

  test('after shutdown there is nothing but exit, with status 0', async () => {
    const editor = await Editor.start()
    await editor.request('shutdown')
    await expect(editor.request('shutdown')).rejects.toMatchObject({ code: -32600 })
    expect(await editor.exit()).toBe(0)
  })

  test('exit without shutdown has status 1, before initialize too', async () => {
    expect(await (await Editor.start()).exit()).toBe(1)
    expect(await Editor.spawn().exit()).toBe(1)
  })
})

describe('no server outlives its client', () => {
  test('standard input that ends ends it: with status 1, and after shutdown with 0', async () => {
    const dropped = await Editor.start()
    await dropped.open('untitled:a', letter.repeat(500))
    dropped.process.stdin.end()
    expect((await once(dropped.process, 'close'))[0]).toBe(1)

    const done = await Editor.start()
    await done.request('shutdown')
    done.process.stdin.end()
    expect((await once(done.process, 'close'))[0]).toBe(0)
    expect((await runBuilt('.', ['lsp', '--stdio'])).status).toBe(1)
  })

  test('standard output that nobody reads any more ends it', async () => {
    const editor = await Editor.start()
    editor.process.stdout.destroy()
    const closed = once(editor.process, 'close')
    await editor.open('untitled:a', letter)
    // Its pipe is broken from the first answer on.
    expect((await closed)[0]).toBe(1)
  })

  test('the end of the process that it was told ends it, where its standard input stays open', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const editor = Editor.spawn()
    await editor.initialize({ processId: parent.pid })
    expect(await works(editor)).toBe(true)
    const closed = once(editor.process, 'close')
    parent.kill('SIGKILL')
    expect((await closed)[0]).toBe(1)
  })
})

test('a document may change while it is judged, at any step', async () => {
  const cwd = folderWith({})
  const editor = await Editor.start({ folders: [cwd] })
  const uri = uriOf(cwd, 'a.txt')
  const sentence = (at: number) => `I would bring week ${at} of the plan to the plant in Leeds. `
  const text = `Dear Ana,\n\n${Array.from({ length: 60 }, (_, at) => sentence(at)).join('')}\n`
  await editor.open(uri, text)
  for (let at = 0; at < 20; at++) {
    // An answer to a request that needs no judgement says that some steps were taken between the edits.
    await editor.settled()
    await editor.change(uri, text.replace('week 30', `week ${100 + at} and the the`))
    if (at === 10) {
      writeFileSync(join(cwd, 'interview.yaml'), 'needs: [falls on nights]\n')
      await editor.changedOnDisk(1, join(cwd, 'interview.yaml'))
    }
  }
  const last = await editor.diagnostics(uri, 21)
  expect(last.map(({ code }) => code)).toEqual(expect.arrayContaining(['repeated-words', 'references-needs']))
})

test('without --stdio the command says how it is started', async () => {
  const { status, stderr } = await runBuilt('.', ['lsp'])
  expect([status, stderr]).toEqual([
    2,
    'letterlint: Editors start it as “letterlint lsp --stdio”: see docs/editors.md.\n',
  ])
  expect((await runBuilt('.', ['--help'])).stdout).toContain('lsp')
})

test('no other command loads the server', () => {
  const dist = dirname(cli)
  const loaded = new Set<string>()
  const load = (name: string) => {
    if (loaded.has(name)) return
    loaded.add(name)
    const text = readFileSync(join(dist, name), 'utf8')
    expect(text.includes('textDocument/publishDiagnostics'), name).toBe(name === 'lsp.js')
    for (const [, next] of text.matchAll(/^(?:import|export)\b[^'"]*?["']\.\/([\w.-]+)["']/gm))
      if (next !== 'model.weights.js') load(next!)
  }
  load('cli.js')
  expect(loaded.size).toBeGreaterThan(2)
  expect(loaded).not.toContain('lsp.js')
  expect(readFileSync(cli, 'utf8')).toMatch(/import\(["']\.\/lsp\.js["']\)/)
})
