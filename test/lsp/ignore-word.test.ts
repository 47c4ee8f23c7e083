import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { ignoreWord } from '../../src/lsp/features/ignore-word'
import { changed, opened } from '../../src/lsp/open-document'
import { configsOf } from '../../src/session/config-for'
import { folderWith, run } from '../cli/run'
import { check } from './checked'

const letter = 'Dear Ana,\n\nThank you for Monday. I recieved it, and I definately read it.\n\nBest regards,\nSam Doe\n'
const support = { documentChanges: true, createFiles: true }

/** Writes what an edit makes of files, as an editor would once they are saved. */
function save({ documentChanges }: WorkspaceEdit): string[] {
  return documentChanges!.flatMap((change) => {
    const { fsPath } = URI.parse('uri' in change ? change.uri : (change as TextDocumentEdit).textDocument.uri)
    if (!('edits' in change)) {
      writeFileSync(fsPath, '')
      return []
    }
    const document = opened({ uri: '', languageId: '', version: 1, text: readFileSync(fsPath, 'utf8') }, 'utf-16')
    const edits = change.edits as { range: (typeof change.edits)[0]['range']; newText: string }[]
    writeFileSync(
      fsPath,
      changed(
        document,
        2,
        edits.map(({ range, newText }) => ({ range, text: newText })),
      ).text,
    )
    return [fsPath]
  })
}

/** Ignores the first misspelt word of a letter in a folder of real files. Returns what then stands in the file that was changed. */
async function ignore(root: string, name = 'letter.txt') {
  const path = join(root, name)
  const text = readFileSync(path, 'utf8')
  const { resolved, path: configPath } = await configsOf({ cwd: root }).for(path)
  const checked = check(text, { uri: URI.file(path).toString(), configPath })
  const [message] = checked.result.messages.filter(({ ruleId }) => ruleId === 'spelling')
  const home = {
    ...(configPath !== undefined && {
      config: { uri: URI.file(configPath).toString(), version: null, text: readFileSync(configPath, 'utf8') },
    }),
    spelling: resolved.rules.get('spelling')?.value,
    folder: root,
  }
  const ignored = ignoreWord(checked, message!, home, support)
  if (!ignored) return undefined
  const [file] = save(ignored.edit)
  return { ...ignored, text: readFileSync(file!, 'utf8') }
}

/** The words that the command line finds misspelt. */
async function misspelt(root: string, name = 'letter.txt'): Promise<string[]> {
  const { stdout, stderr } = await run(root, ['--format', 'json', name])
  expect(stderr).toBe('')
  const { files } = JSON.parse(stdout) as { files: { messages: { ruleId: string; message: string }[] }[] }
  return files[0]!.messages
    .filter(({ ruleId }) => ruleId === 'spelling')
    .map(({ message }) => /“(.*?)”/.exec(message)![1]!)
}

describe('a word is ignored from then on', () => {
  const base = 'rules:\n  spelling: [error, { words: [cobot] }]\n'
  test.each<[string, Record<string, string>, string, string]>([
    [
      'in YAML',
      { 'letterlint.config.yaml': '# Ours.\nkind: recovery\n' },
      'letterlint.config.yaml',
      '# Ours.\nkind: recovery\nrules:\n  spelling: [warning, { words: [recieved] }]\n',
    ],
    [
      'beside the others',
      { 'letterlint.config.yml': base },
      'letterlint.config.yml',
      'rules:\n  spelling: [error, { words: [cobot, recieved] }]\n',
    ],
    [
      'where a level was set',
      { 'letterlint.config.yaml': 'rules: { spelling: suggestion } # mild\n' },
      'letterlint.config.yaml',
      'rules: { spelling: [suggestion, { words: [recieved] }] } # mild\n',
    ],
    [
      'in JSON',
      { 'letterlint.config.json': '{\n  "rules": { "spelling": "error" }\n}\n' },
      'letterlint.config.json',
      '{\n  "rules": { "spelling": ["error", { "words": ["recieved"] }] }\n}\n',
    ],
    [
      'in package.json',
      { 'package.json': '{\n  "name": "ours",\n  "letterlint": {\n    "kind": "recovery"\n  }\n}\n' },
      'package.json',
      '{\n  "name": "ours",\n  "letterlint": {\n    "kind": "recovery",\n    "rules": { "spelling": ["warning", { "words": ["recieved"] }] }\n  }\n}\n',
    ],
    [
      'with the words of what is extended',
      { 'letterlint.config.yaml': 'extends: ./base.yaml\n', 'base.yaml': base },
      'letterlint.config.yaml',
      'extends: ./base.yaml\nrules:\n  spelling: [error, { words: [cobot, recieved] }]\n',
    ],
    [
      'in the override that counts',
      {
        'letterlint.config.yaml': `${base}overrides:\n  - files: '*.txt'\n    rules:\n      spelling: [warning, { words: [a] }]\n  - files: '*.md'\n    rules:\n      spelling: [warning, { words: [b] }]\n`,
      },
      'letterlint.config.yaml',
      `${base}overrides:\n  - files: '*.txt'\n    rules:\n      spelling: [warning, { words: [a, recieved] }]\n  - files: '*.md'\n    rules:\n      spelling: [warning, { words: [b] }]\n`,
    ],
    ['in a new configuration', {}, 'letterlint.config.yaml', 'rules:\n  spelling: [warning, { words: [recieved] }]\n'],
  ])('%s', async (_, files, file, wanted) => {
    const root = folderWith({ 'letter.txt': letter, ...files })
    expect(await misspelt(root)).toEqual(['recieved', 'definately'])
    expect(await ignore(root)).toMatchObject({ word: 'recieved', file, text: wanted })
    expect(await misspelt(root)).toEqual(['definately'])
  })

  test('as it is written in small letters', async () => {
    const root = folderWith({
      'letter.txt': letter.replace('I recieved it', 'Unfortunatly it rained'),
      'letterlint.config.yaml': '',
    })
    expect(await ignore(root)).toMatchObject({ word: 'unfortunatly' })
    expect(await misspelt(root)).toEqual(['definately'])
  })
})

describe('it cannot be', () => {
  test('in a program', async () => {
    const root = folderWith({ 'letter.txt': letter, 'letterlint.config.mjs': 'export default {}\n' })
    expect(await ignore(root)).toBeUndefined()
  })

  test('where there is no folder, or the configuration cannot be read', () => {
    const checked = check(letter)
    const [message] = checked.result.messages.filter(({ ruleId }) => ruleId === 'spelling')
    expect(ignoreWord(checked, message!, {}, support)).toBeUndefined()
    const broken = { ...checked, configPath: '/home/sam/letterlint.config.yaml' }
    const config = { uri: 'file:///home/sam/letterlint.config.yaml', version: null, text: 'rules: [\n' }
    expect(ignoreWord(broken, message!, { config, folder: '/home/sam' }, support)).toBeUndefined()
    expect(ignoreWord(broken, message!, { folder: '/home/sam' }, support)).toBeUndefined()
  })
})
