import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, changesBetween } from '../../src/lsp/changes'
import { changed, opened } from '../../src/lsp/open-document'
import { documentEdit, fileEdit, newFileEdit } from '../../src/lsp/workspace-edit'
import { valueChanges } from '../../src/lsp/yaml-changes'
import { anyText, encodings } from './texts'

const support = { documentChanges: true, createFiles: true }

describe.each(encodings)('changes between two texts, in %s', (encoding) => {
  test('make the one of the other, as edits of an editor too', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (head, before, after, tail) => {
        const [old, wanted] = [head + before + tail, head + after + tail]
        const changes = changesBetween(old, wanted)
        expect(applied(old, changes)).toBe(wanted)
        const document = opened({ uri: 'file:///a', languageId: 'plaintext', version: 1, text: old }, encoding)
        const { changes: edits } = documentEdit(document, changes, { ...support, documentChanges: false })
        // An editor makes them all of the one text; from the last to the first, each keeps the places of those before it.
        const made = changed(
          document,
          2,
          edits![document.uri]!.toReversed().map(({ range, newText }) => ({ range, text: newText })),
        )
        expect(made.text).toBe(wanted)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

test('changes are no larger than the words that differ', () => {
  const old = 'Dear Ana,\r\n\r\nThank you for the the tour.\r\nIt was kind.\r\n\r\nBest,,\r\nSam\r\n'
  const wanted = old.replace('the the', 'the').replace(',,', ',')
  const changes = changesBetween(old, wanted)
  expect(changes.map(({ start, end, text }) => [old.slice(start, end), text])).toEqual([
    ['he t', ''],
    [',', ''],
  ])
})

test('texts of very many lines are changed in one piece', () => {
  const old = Array.from({ length: 2000 }, (_, at) => `${at}\n`).join('')
  const wanted = old.replace('5\n', 'five\n').replace('1900\n', 'x\n')
  expect(changesBetween(old, wanted)).toHaveLength(1)
  expect(applied(old, changesBetween(old, wanted))).toBe(wanted)
})

describe('an edit', () => {
  const document = opened({ uri: 'file:///a', languageId: 'plaintext', version: 4, text: '😀 a' }, 'utf-8')
  const change = { start: 3, end: 4, text: 'b' }
  const edit = { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } }, newText: 'b' }

  test('is of the version that it was made for, where the client knows versions', () => {
    expect(documentEdit(document, [change], support)).toEqual({
      documentChanges: [{ textDocument: { uri: 'file:///a', version: 4 }, edits: [edit] }],
    })
    expect(documentEdit(document, [change], { ...support, documentChanges: false })).toEqual({
      changes: { 'file:///a': [edit] },
    })
  })

  test('may be of another file', () => {
    expect(fileEdit({ uri: 'file:///b', version: null, text: '😀 a' }, [change], 'utf-8', support)).toEqual({
      documentChanges: [{ textDocument: { uri: 'file:///b', version: null }, edits: [edit] }],
    })
  })

  test('may make a file', () => {
    const start = { line: 0, character: 0 }
    const edits = [{ range: { start, end: start }, newText: 'a\n' }]
    expect(newFileEdit('file:///c', 'a\n', support)).toEqual({
      documentChanges: [
        { kind: 'create', uri: 'file:///c', options: { ignoreIfExists: true } },
        { textDocument: { uri: 'file:///c', version: null }, edits },
      ],
    })
    expect(newFileEdit('file:///c', 'a\n', { documentChanges: false, createFiles: true })).toEqual({
      changes: { 'file:///c': edits },
    })
  })
})

describe('a value put into YAML or JSON leaves the rest as it is', () => {
  const spelling = ['warning', { words: ['cobot'] }]
  const put = (text: string, path: (string | number)[] = ['rules', 'spelling'], value: unknown = spelling) => {
    const changes = valueChanges(text, path, value)
    return changes && applied(text, changes)
  }

  test.each([
    ['', 'rules:\n  spelling: [warning, { words: [cobot] }]\n'],
    ['# Ours.\n', '# Ours.\nrules:\n  spelling: [warning, { words: [cobot] }]\n'],
    ['# Ours.', '# Ours.\nrules:\n  spelling: [warning, { words: [cobot] }]'],
    [
      'preset:   strict # all\n\n# the end\n',
      'preset:   strict # all\nrules:\n  spelling: [warning, { words: [cobot] }]\n\n# the end\n',
    ],
    [
      'rules:\n    no-hedging:   off # ours\n',
      'rules:\n    no-hedging:   off # ours\n    spelling: [warning, { words: [cobot] }]\n',
    ],
    ['rules:\nkind: recovery\n', 'rules: { spelling: [warning, { words: [cobot] }] }\nkind: recovery\n'],
    ['rules: # none yet\n', 'rules: { spelling: [warning, { words: [cobot] }] } # none yet\n'],
    ['rules: {}\n', 'rules: { spelling: [warning, { words: [cobot] }] }\n'],
    ['rules: {a: off}\n', 'rules: {a: off, spelling: [warning, { words: [cobot] }]}\n'],
    [
      'rules:\n  spelling: error # as it should\n',
      'rules:\n  spelling: [warning, { words: [cobot] }] # as it should\n',
    ],
    ['kind: recovery\r\n', 'kind: recovery\r\nrules:\r\n  spelling: [warning, { words: [cobot] }]\r\n'],
    [
      '{\n\t"kind": "recovery"\n}\n',
      '{\n\t"kind": "recovery",\n\t"rules": { "spelling": ["warning", { "words": ["cobot"] }] }\n}\n',
    ],
    ['{}', '{ "rules": { "spelling": ["warning", { "words": ["cobot"] }] } }'],
    ['\uFEFFkind: recovery\n', '\uFEFFkind: recovery\nrules:\n  spelling: [warning, { words: [cobot] }]\n'],
  ])('%j', (text, wanted) => {
    expect(put(text)).toBe(wanted)
  })

  const words = ['rules', 'spelling', 1, 'words']
  test.each([
    [
      'rules:\n  spelling: [warning, {words: [a, b]}] # ours\n',
      'rules:\n  spelling: [warning, {words: [a, b, cobot]}] # ours\n',
    ],
    [
      'rules:\n  spelling:\n    - warning\n    - words:\n        - a # one\n        - b\n  x: off\n',
      'rules:\n  spelling:\n    - warning\n    - words:\n        - a # one\n        - b\n        - cobot\n  x: off\n',
    ],
    [
      '{"rules":{"spelling":["warning",{"words":[\n  "a",\n  "b"\n]}]}}',
      '{"rules":{"spelling":["warning",{"words":[\n  "a",\n  "b",\n  "cobot"\n]}]}}',
    ],
  ])('an item of a list in %j', (text, wanted) => {
    expect(put(text, words, ['a', 'b', 'cobot'])).toBe(wanted)
  })

  test('texts with marks of YAML in them are quoted', () => {
    expect(put('company: Bell\n', ['a'], 'say: “why”, # now')).toBe('company: Bell\na: "say: “why”, # now"\n')
    expect(put('a: [b]\n', ['a'], ['b', 'c, d'])).toBe('a: [b, "c, d"]\n')
  })

  test('rare shapes are still right, and what cannot be read is left alone', () => {
    expect(put('? rules\n: no-hedging: off # ours\n')).toBe(
      'rules:\n  no-hedging: off # ours\n  spelling:\n    - warning\n    - words:\n        - cobot\n',
    )
    expect(put('base: &all { spelling: error }\nrules: *all\n')).toBeUndefined()
    expect(put('- rules\n')).toBeUndefined()
    expect(put('rules: [a\n')).toBeUndefined()
    expect(put('rules: text\n')).toBeUndefined()
  })
})
