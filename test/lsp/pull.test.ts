import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../cli/run'
import { able, Editor, uriOf } from './client'

const letter = 'Dear Ana,\n\nThank you for the the tour of the plant.\n\nBest regards,\nSam Doe\n'
const pulls = {
  workspace: { ...able.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...able.textDocument, diagnostic: {} },
}

interface Report {
  kind: string
  resultId: string
  items?: { code: string }[]
}

test('diagnostics are pulled where the client can be told to pull again, and then not sent', async () => {
  const cwd = folderWith({ 'letterlint.config.yaml': 'rules: { repeated-words: warning }\n' })
  const editor = await Editor.start({ folders: [cwd], capabilities: pulls })
  const uri = uriOf(cwd, 'letter.txt')
  const pull = (previousResultId?: string): Promise<Report> =>
    editor.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  await editor.open(uri, letter)
  const first = await pull()
  expect(first.kind).toBe('full')
  expect(first.items?.map(({ code }) => code)).toContain('repeated-words')
  expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })

  await editor.change(uri, letter.replace('the the', 'the'))
  const second = await pull(first.resultId)
  expect(second.kind).toBe('full')
  expect(second.items?.map(({ code }) => code)).not.toContain('repeated-words')

  await editor.change(uri, letter)
  writeFileSync(join(cwd, 'letterlint.config.yaml'), 'rules: { repeated-words: off }\n')
  await editor.changedOnDisk(2, join(cwd, 'letterlint.config.yaml'))
  await editor.next('workspace/diagnostic/refresh')
  expect((await pull()).items?.map(({ code }) => code)).not.toContain('repeated-words')

  await editor.close(uri)
  expect(await pull()).toMatchObject({ kind: 'full', items: [] })
  expect(editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([])
})

test('a client that cannot be told to pull again is sent them', async () => {
  const editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } })
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined()
  await editor.open('untitled:a', letter)
  expect(await editor.diagnostics('untitled:a')).not.toEqual([])
})
