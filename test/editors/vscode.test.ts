import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../editors/vscode/src/commands'
import { notesFile, notesTemplate } from '../../editors/vscode/src/notes-template'
import { statusOf } from '../../editors/vscode/src/status'
import { letterKinds } from '../../src/letter/kind'
import { type Notes, parseNotes } from '../../src/letter/notes'
import { type Settings, settingsFrom } from '../../src/lsp/settings'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('editors/vscode/package.json'))

interface Property {
  enum?: unknown[]
  default: unknown
  type: string | string[]
}

const properties: Record<string, Property> = manifest.contributes.configuration.properties

describe('the settings', () => {
  // The type holds this list to what the server reads.
  const known = { enable: true, preset: true, kind: true, inlayHints: true } satisfies Record<keyof Settings, true>
  const names = Object.keys(known)

  test('are those that the server reads, and that of the talk with it', () => {
    expect(Object.keys(properties)).toEqual([...names.map((name) => `letterlint.${name}`), 'letterlint.trace.server'])
  })

  test.each(names)('letterlint.%s can be what the server can read, and no more', (name) => {
    const { enum: values, default: first, type } = properties[`letterlint.${name}`]!
    const offered = type === 'boolean' ? [true, false] : values!
    expect(offered).toContain(first)
    for (const value of offered) expect(settingsFrom({ [name]: value }).problems).toEqual([])
    expect(settingsFrom({ [name]: 'nothing of the kind' }).problems).toHaveLength(1)
  })

  test('leave the server as it is by itself, where nothing is set', () => {
    const defaults = Object.fromEntries(names.map((name) => [name, properties[`letterlint.${name}`]!.default]))
    expect(settingsFrom(defaults).settings).toEqual({ enable: true, preset: 'recommended', inlayHints: false })
  })

  test('offer every kind of letter', () => {
    expect(properties['letterlint.kind']!.enum).toEqual([null, ...letterKinds])
  })

  test('that only the client reads are passed over by the server', () => {
    const settings = { enable: true, preset: 'strict', kind: null, inlayHints: false, trace: { server: 'verbose' } }
    expect(settingsFrom(settings)).toEqual({
      settings: { enable: true, preset: 'strict', inlayHints: false },
      problems: [],
    })
  })

  test('stand in the extension’s README', () => {
    for (const name of Object.keys(properties)) expect(read('editors/vscode/README.md')).toContain(`| \`${name}\` |`)
  })
})

test('the commands that are declared are those that are registered', () => {
  const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command)
  expect(declared).toEqual(Object.values(commands))
})

test('the extension has the version of letterlint, and so has the one for Zed', () => {
  const { version } = JSON.parse(read('package.json'))
  expect(manifest.version).toBe(version)
  expect(read('editors/zed/extension.toml')).toContain(`\nversion = "${version}"\n`)
  expect(read('docs/editors.md')).toContain(`editors/vscode/letterlint-${version}.vsix`)
})

describe('the notes to fill in', () => {
  test('say nothing until somebody fills them in', () => {
    expect(parseNotes(notesTemplate, { name: notesFile })).toEqual({})
  })

  test('have every field, and can be used once the marks are away', () => {
    const fields = {
      kind: true,
      company: true,
      role: true,
      interviewers: true,
      interviewed: true,
      needs: true,
      topics: true,
      openQuestions: true,
      wentWrong: true,
      writer: true,
    } satisfies Record<keyof Notes, true>
    const notes = parseNotes(notesTemplate.replaceAll(/^# ?/gm, ''), { name: notesFile })
    expect(Object.keys(notes)).toEqual(Object.keys(fields))
    expect(notes.writer).toEqual({ name: expect.any(String), phone: expect.any(String), email: expect.any(String) })
    expect(notes.needs).toContainEqual({ need: expect.any(String), also: [expect.any(String)] })
  })

  test('name every kind of letter', () => {
    for (const kind of letterKinds) expect(notesTemplate).toContain(kind)
  })
})

describe('the status bar', () => {
  const uri = 'file:///letter.txt'
  const letter = (kind: string, line = 0) => ({ kind, kindReason: `why ${kind}`, range: { start: { line } } })
  const counts = (errors: number, warnings: number, suggestions: number) => ({ errors, warnings, suggestions })

  test('shows a letter’s kind and what was found, and why it is that kind', () => {
    expect(statusOf({ uri, letters: [letter('recovery')], counts: counts(1, 2, 0) })).toEqual({
      text: '$(mail) recovery $(error) 1 $(warning) 2',
      label: 'letterlint: recovery letter, 1 error, 2 warnings',
      tooltip: 'recovery letter (why recovery)\n1 error, 2 warnings.',
    })
  })

  test('is glad of a letter in which nothing was found', () => {
    expect(statusOf({ uri, letters: [letter('thank-you')], counts: counts(0, 0, 0) })).toEqual({
      text: '$(mail) thank-you $(check)',
      label: 'letterlint: thank-you letter, nothing found',
      tooltip: 'thank-you letter (why thank-you)\nNothing found.',
    })
  })

  test('counts the letters of an article, with their lines from 1', () => {
    const letters = [letter('thank-you', 4), letter('recovery', 20)]
    expect(statusOf({ uri, letters, counts: counts(0, 0, 1) })).toEqual({
      text: '$(mail) 2 letters $(info) 1',
      label: 'letterlint: 2 letters, 1 suggestion',
      tooltip: 'Line 5: thank-you letter (why thank-you)\nLine 21: recovery letter (why recovery)\n1 suggestion.',
    })
  })

  test('shows nothing where there is no letter', () => {
    expect(statusOf({ uri, letters: [], counts: counts(0, 0, 0) })).toBeUndefined()
  })
})
