import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { folderWith } from '../cli/run'
import { phraseRule, ruleModule } from '../config/config'
import { able, Editor, uriOf } from './client'

const letter = 'Dear Ana,\n\nThank you for the the tour of the plant.\n\nBest regards,\nSam Doe\n'
const [created, changed, deleted] = [1, 2, 3] as const

const severityOf = (rule: string, diagnostics: readonly Diagnostic[]) =>
  diagnostics.find(({ code }) => code === rule)?.severity

/** A letter that is open in an editor, in a folder with these files. */
async function openedIn(files: Record<string, string>, options: Parameters<typeof Editor.start>[0] = {}) {
  const cwd = folderWith(files)
  const editor = await Editor.start({ folders: [cwd], ...options })
  const uri = uriOf(cwd, 'letter.txt')
  const write = async (name: string, text: string) => {
    writeFileSync(join(cwd, name), text)
    await editor.changedOnDisk(changed, join(cwd, name))
  }
  const repeated = async () => severityOf('repeated-words', await editor.diagnostics(uri))
  const shown = async () => (await editor.next<{ type: number; message: string }>('window/showMessage')).message
  await editor.open(uri, letter)
  return { cwd, editor, uri, write, repeated, shown }
}

/** What the server has asked to watch. There may be a package.json in the folders above, wherever tests are run. */
function watchedBy(editor: Editor): unknown[] {
  return [...editor.registered.values()]
    .flatMap(({ registerOptions }) => (registerOptions as { watchers?: { globPattern: unknown }[] }).watchers ?? [])
    .map(({ globPattern }) => globPattern)
    .filter((pattern) => (pattern as { pattern?: string }).pattern !== 'package.json')
}

describe('a configuration', () => {
  test('that is changed, made or removed is heeded at once', async () => {
    const { cwd, editor, write, repeated } = await openedIn({
      'letterlint.config.yaml': 'rules: { repeated-words: warning }\n',
    })
    expect(await repeated()).toBe(2)
    await write('letterlint.config.yaml', 'rules: { repeated-words: suggestion }\n')
    expect(await repeated()).toBe(3)
    writeFileSync(join(cwd, 'letterlint.config.json'), '{ "rules": { "repeated-words": "off" } }')
    await editor.changedOnDisk(created, join(cwd, 'letterlint.config.json'))
    expect(await repeated()).toBeUndefined()
    rmSync(join(cwd, 'letterlint.config.json'))
    await editor.changedOnDisk(deleted, join(cwd, 'letterlint.config.json'))
    expect(await repeated()).toBe(3)
  })

  test.each([
    ['mjs', 'export default { rules: { "repeated-words": LEVEL } }'],
    ['js', 'module.exports = { rules: { "repeated-words": LEVEL } }'],
    ['ts', 'const level: string = LEVEL\nexport default { rules: { "repeated-words": level } }'],
  ])('in .%s is loaded afresh', async (ending, text) => {
    const name = `letterlint.config.${ending}`
    const { write, repeated } = await openedIn({ [name]: text.replace('LEVEL', '"warning"') })
    expect(await repeated()).toBe(2)
    await write(name, text.replace('LEVEL', '"suggestion"'))
    expect(await repeated()).toBe(3)
    await write(name, text.replace('LEVEL', '"off"'))
    expect(await repeated()).toBeUndefined()
  })

  test('names files that are watched too, and no others', async () => {
    const { cwd, editor, uri, write, repeated } = await openedIn({
      'letterlint.config.yaml': 'extends: ./base.yaml\nplugins: [./rules.mjs]\nphraseRules: [phrases.yaml]\n',
      'base.yaml': 'rules: { repeated-words: warning }\n',
      'rules.mjs': ruleModule('no-flattery'),
      'phrases.yaml': phraseRule('no-jargon'),
    })
    expect(await repeated()).toBe(2)
    const watched = () => watchedBy(editor)
    const file = (pattern: string) => ({ baseUri: uriOf(cwd), pattern })
    const patterns = ['**/letterlint.config.*', '**/package.json', '**/interview.{yaml,yml}']
    await editor.until(() => watched().length === 6)
    expect(watched()).toEqual([...patterns, file('base.yaml'), file('phrases.yaml'), file('rules.mjs')])

    await write('base.yaml', 'rules: { repeated-words: suggestion }\n')
    expect(await repeated()).toBe(3)
    await write('rules.mjs', ruleModule('no-compliments'))
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).toContain('no-compliments')
    await write('letterlint.config.yaml', 'extends: ./base.yaml\n')
    expect(await repeated()).toBe(3)
    await editor.until(() => watched().length === 4)
    expect(watched()).toEqual([...patterns, file('base.yaml')])
  })

  test('that cannot be used is told once, in words, and the last good one is kept until it is mended', async () => {
    const { cwd, editor, uri, write, repeated, shown } = await openedIn({
      'letterlint.config.yaml': 'rules: { repeated-words: warning }\n',
    })
    const other = uriOf(cwd, 'other.txt')
    expect(await repeated()).toBe(2)
    await editor.open(other, letter)
    await editor.diagnostics(other)

    await write('letterlint.config.yaml', 'rules:\n  repeated-wrds: warning\n')
    expect(await shown()).toBe(
      'letterlint.config.yaml, line 2: “rules.repeated-wrds” cannot be used. Unknown rule “repeated-wrds”. Did you mean “repeated-words”? “letterlint rules” lists them all.',
    )
    expect(await repeated()).toBe(2)
    await editor.diagnostics(other)
    // A letter that is opened meanwhile is judged by it too.
    await editor.open(uriOf(cwd, 'third.txt'), letter)
    expect(severityOf('repeated-words', await editor.diagnostics(uriOf(cwd, 'third.txt')))).toBe(2)
    await editor.change(uri, `${letter}\n`)
    expect(await repeated()).toBe(2)
    await write('letterlint.config.yaml', 'rules:\n  repeated-wrds: warning\n')
    expect(await repeated()).toBe(2)
    expect(editor.heard.filter(({ method }) => method === 'window/showMessage')).toEqual([])

    await write('letterlint.config.yaml', 'rules: [\n')
    expect(await shown()).toMatch(/^letterlint\.config\.yaml, line \d: malformed YAML: /)
    expect(await repeated()).toBe(2)
    await write('letterlint.config.yaml', 'rules: { repeated-words: suggestion }\n')
    expect(await repeated()).toBe(3)
    // When it comes back it is told again.
    await write('letterlint.config.yaml', 'rules: [\n')
    expect(await shown()).toMatch(/malformed YAML/)
    expect(await repeated()).toBe(3)
  })

  test('that throws is told with its line, and what it prints goes to standard error', async () => {
    const good =
      'console.log("hello")\nprocess.stdout.write("good bye")\nexport default { rules: { "repeated-words": "warning" } }\n'
    const { editor, write, repeated, shown } = await openedIn({ 'letterlint.config.mjs': good })
    expect(await repeated()).toBe(2)
    expect(editor.stderr).toContain('hello\n')
    expect(editor.stderr).toContain('good bye')
    await write('letterlint.config.mjs', `\nthrow new Error('Out of paper')\n`)
    expect(await shown()).toBe('letterlint.config.mjs, line 2: the configuration cannot be loaded. Out of paper.')
    expect(await repeated()).toBe(2)
    // A promise that nobody waits for ends no server either.
    await write(
      'letterlint.config.mjs',
      `Promise.reject(new Error('left behind'))\n${good.replace('warning', 'suggestion')}`,
    )
    expect(await repeated()).toBe(3)
    expect(editor.stderr).toContain('left behind')
  })

  test('that never could be used judges nothing, and is heeded once it is mended', async () => {
    const { editor, uri, write, repeated, shown } = await openedIn({ 'letterlint.config.yaml': 'preset: loud\n' })
    expect(await shown()).toBe('letterlint.config.yaml, line 1: “preset” must be recommended or strict.')
    expect(await editor.diagnostics(uri)).toEqual([])
    await write('letterlint.config.yaml', 'rules: { repeated-words: warning }\n')
    expect(await repeated()).toBe(2)
  })

  test('with a file that is not there is heeded once the file is', async () => {
    const { cwd, editor, repeated, shown } = await openedIn({ 'letterlint.config.yaml': 'extends: ./base.yaml\n' })
    expect(await shown()).toContain('There is no file “./base.yaml”.')
    expect(await repeated()).toBeUndefined()
    const file = { baseUri: uriOf(cwd), pattern: 'base.yaml' }
    await editor.until(() => watchedBy(editor).some((pattern) => JSON.stringify(pattern) === JSON.stringify(file)))
    writeFileSync(join(cwd, 'base.yaml'), 'rules: { repeated-words: warning }\n')
    await editor.changedOnDisk(created, join(cwd, 'base.yaml'))
    expect(await repeated()).toBe(2)
  })
})

test('a configuration above the workspace is watched too', async () => {
  const cwd = folderWith({ 'letterlint.config.yaml': 'rules: { repeated-words: warning }\n', 'letters/a.txt': letter })
  const editor = await Editor.start({ folders: [join(cwd, 'letters')] })
  const uri = uriOf(cwd, 'letters/a.txt')
  await editor.open(uri, letter)
  expect(severityOf('repeated-words', await editor.diagnostics(uri))).toBe(2)
  await editor.until(() => watchedBy(editor).length === 4)
  expect(watchedBy(editor)).toContainEqual({ baseUri: uriOf(cwd), pattern: 'letterlint.config.yaml' })
})

test('a rule that throws is named once, and the others go on', async () => {
  const { editor, uri, repeated, shown } = await openedIn({
    'letterlint.config.yaml': 'plugins: [./rules.mjs]\n',
    'rules.mjs': ruleModule('no-flattery').replace(
      'report({ at: letter',
      "console.log('looked')\n    throw new Error('Out of ink');\n    report({ at: letter",
    ),
  })
  expect(await shown()).toBe('The rule “no-flattery” fails and is left out: Out of ink')
  expect(await repeated()).toBe(1)
  await editor.change(uri, `${letter}\n`)
  expect(await repeated()).toBe(1)
  expect(editor.heard.filter(({ method }) => method === 'window/showMessage')).toEqual([])
  expect(editor.stderr).toContain('looked')
})

describe('notes', () => {
  const need = (diagnostics: readonly Diagnostic[]) => diagnostics.find(({ code }) => code === 'references-needs')

  test('that are saved re-check the open letters at once; a need that is missing is shown in them', async () => {
    const { cwd, editor, uri, write } = await openedIn({})
    await editor.diagnostics(uri)
    writeFileSync(
      join(cwd, 'interview.yaml'),
      'company: Harrow Vale\nneeds:\n  - tour of the plant\n  - falls on nights\n',
    )
    await editor.changedOnDisk(created, join(cwd, 'interview.yaml'))
    const told = need(await editor.diagnostics(uri))
    expect(told?.message).toContain('“falls on nights”')
    const at = { line: 3, character: 0 }
    expect(told?.relatedInformation).toEqual([
      {
        location: { uri: uriOf(cwd, 'interview.yaml'), range: { start: at, end: at } },
        message: 'In the notes: falls on nights',
      },
    ])
    await write('interview.yaml', 'needs: [tour of the plant]\n')
    expect(need(await editor.diagnostics(uri))).toBeUndefined()
  })

  test('show the question that is not taken up, whatever marks are in it', async () => {
    const { cwd, editor, uri } = await openedIn({
      'interview.yaml': 'kind: recovery\nopenQuestions:\n  - Why “us” of all firms?\n',
    })
    const found = (await editor.diagnostics(uri)).find(({ code }) => code === 'answers-open-questions')
    expect(found?.relatedInformation).toMatchObject([
      {
        location: { uri: uriOf(cwd, 'interview.yaml'), range: { start: { line: 2 } } },
        message: 'In the notes: Why “us” of all firms?',
      },
    ])
  })

  test('are those of the front matter, of a mark or of the configuration too', async () => {
    const { cwd, editor } = await openedIn({
      'letterlint.config.yaml': 'notes: all.yaml\n',
      'all.yaml': 'needs:\n- night shift cover\n',
      'marked.yaml': 'needs: [{ need: spare parts }]\n',
    })
    const place = async (name: string, text: string) => {
      await editor.open(uriOf(cwd, name), text, name.endsWith('.md') ? 'markdown' : 'plaintext')
      return need(await editor.diagnostics(uriOf(cwd, name)))?.relatedInformation?.map(
        ({ location }) => [location.uri, location.range.start.line] as const,
      )
    }
    const text = 'Dear Ana,\n\nThank you for the tour.\n\nBest regards,\nSam Doe\n'
    expect(await place('a.txt', text)).toEqual([[uriOf(cwd, 'all.yaml'), 1]])
    expect(await place('b.txt', `---\ncompany: Harrow Vale\nneeds: [falls on nights]\n---\n${text}`)).toEqual([
      [uriOf(cwd, 'b.txt'), 2],
    ])
    expect(await place('n.txt', `---\ncompany: Harrow Vale\nneeds:\n  - 1450\n---\n${text}`)).toEqual([
      [uriOf(cwd, 'n.txt'), 3],
    ])
    expect(await place('c.md', `# One\n\n\`\`\`letter notes=marked.yaml\n${text}\`\`\`\n`)).toEqual([
      [uriOf(cwd, 'marked.yaml'), 0],
    ])
  })

  test('that cannot be used are told once, and the last good ones kept', async () => {
    const { editor, uri, write, shown } = await openedIn({ 'interview.yaml': 'needs: [falls on nights]\n' })
    expect(need(await editor.diagnostics(uri))?.message).toContain('“falls on nights”')
    await write('interview.yaml', 'needz: [falls on nights]\n')
    expect(await shown()).toBe('interview.yaml, line 1: “needz” is no note field. Did you mean “needs”?')
    expect(need(await editor.diagnostics(uri))?.message).toContain('“falls on nights”')
    await write('interview.yaml', 'needs: [tour of the plant]\n')
    expect(need(await editor.diagnostics(uri))).toBeUndefined()
  })

  test('in front matter that cannot be used are a finding at their line', async () => {
    const { editor, uri } = await openedIn({})
    await editor.diagnostics(uri)
    const version = await editor.change(uri, `---\ncompany: Harrow Vale\nneeds: 3\n---\n${letter}`)
    expect(await editor.diagnostics(uri, version)).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } },
        severity: 1,
        code: 'invalid-notes',
        codeDescription: { href: expect.stringMatching(/docs\/kinds-and-notes\.md$/) },
        source: 'letterlint',
        message: '“needs” must be a list of needs.',
      },
    ])
    expect(editor.heard.filter(({ method }) => method === 'window/showMessage')).toEqual([])
  })

  test('are looked at where the editor does not watch files', async () => {
    const { cwd, editor, uri } = await openedIn({}, { capabilities: {} })
    await editor.diagnostics(uri)
    writeFileSync(join(cwd, 'interview.yaml'), 'needs: [falls on nights]\n')
    // Nobody says anything to the server.
    expect(need(await editor.diagnostics(uri))?.message).toContain('“falls on nights”')
    writeFileSync(join(cwd, 'interview.yaml'), 'needs: [tour of the plant]\n')
    await editor.save(uri)
    expect(need(await editor.diagnostics(uri))).toBeUndefined()
  })
})

describe('the settings of the editor', () => {
  test('are asked for, and again when they change', async () => {
    const { editor, uri } = await openedIn({}, { settings: { enable: false } })
    expect(await editor.diagnostics(uri)).toEqual([])
    const severities = async (settings: unknown) => {
      editor.settings = settings
      await editor.notify('workspace/didChangeConfiguration', { settings: null })
      const diagnostics = await editor.diagnostics(uri)
      return [severityOf('offers-solution', diagnostics), severityOf('asks-for-next-step', diagnostics)]
    }
    expect(await severities({ enable: true })).toEqual([3, 2])
    expect(await severities({ preset: 'strict' })).toEqual([2, 1])
    expect(await severities({ preset: null, kind: 'recovery' })).toEqual([2, 1])
  })

  test('may be told instead, and give way to a configuration', async () => {
    const { editor, uri } = await openedIn(
      { 'letterlint.config.yaml': 'kind: stay-in-touch\n' },
      { capabilities: {}, initializationOptions: { letters: true, kind: 'recovery' } },
    )
    const kinds = async () =>
      (await editor.next<{ letters: { kind: string }[] }>('letterlint/letters')).letters.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['stay-in-touch'])
    await editor.notify('workspace/didChangeConfiguration', { settings: { letterlint: { enable: false } } })
    expect(await kinds()).toEqual([])
    await editor.diagnostics(uri)
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  test('that cannot be used are told and passed over', async () => {
    const { editor, uri, shown } = await openedIn({}, { settings: { enable: true, preset: 'loud' } })
    expect(await shown()).toBe('The setting “letterlint.preset” must be recommended or strict.')
    expect(severityOf('repeated-words', await editor.diagnostics(uri))).toBe(1)
  })

  test('that an editor fails to give are done without', async () => {
    const { editor, uri } = await openedIn({}, { capabilities: able })
    editor.connection.onRequest('workspace/configuration', () => {
      throw new Error('No settings today.')
    })
    await editor.notify('workspace/didChangeConfiguration', { settings: null })
    expect(severityOf('repeated-words', await editor.diagnostics(uri))).toBe(1)
  })
})
