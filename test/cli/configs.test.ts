import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configsOf, filesSeenFrom } from '../../src/session/config-for'
import { Linters } from '../../src/session/linters'
import { NotesFiles } from '../../src/session/notes-for'
import { phraseRule, ruleModule } from '../config/config'
import { folderWith, run } from './run'

const letter = 'Dear Ana,\n\nI reached out to the the supplier.\n'

/** The findings of a run as `file rule level`, of the rules that these tests speak of. */
async function found(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(cwd, [...argv, '--format', 'json'])
  expect(stderr).toBe('')
  return JSON.parse(stdout).files.flatMap(
    ({ path, messages }: { path: string; messages: { ruleId: string; level: string }[] }) =>
      messages
        .filter(({ ruleId }) => /^(?:repeated-words|no-jargon|no-flattery)$/.test(ruleId))
        .map(({ ruleId, level }) => `${path} ${ruleId} ${level}`),
  )
}

test('each letter of a run is judged by the configuration nearest to it', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': `rules: { repeated-words: warning }\nphraseRules:\n  ${phraseRule('no-jargon')}`,
    'a.txt': letter,
    'b/letterlint.config.mjs':
      "export default { plugins: ['./flattery.mjs'], rules: { 'repeated-words': 'suggestion' } }\n",
    'b/flattery.mjs': ruleModule('no-flattery'),
    'b/a.txt': letter,
  })
  expect(await found(cwd, '.')).toEqual([
    'a.txt no-jargon error',
    'a.txt repeated-words warning',
    'b/a.txt no-flattery warning',
    'b/a.txt repeated-words suggestion',
  ])
  // A rule of one configuration can be set for a run that has others too.
  expect(await found(cwd, '.', '--rule', 'no-flattery=off', '--rule', 'no-jargon=warning')).toEqual([
    'a.txt no-jargon warning',
    'a.txt repeated-words warning',
    'b/a.txt repeated-words suggestion',
  ])
  expect((await run(cwd, ['a.txt', '--rule', 'no-flattery=off'])).stderr).toMatch(/Unknown rule “no-flattery”/)
  const { stdout } = await run(cwd, ['.', '--format', 'sarif'])
  const { rules } = JSON.parse(stdout).runs[0].tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['no-jargon', 'no-flattery']))
})

test('standard input is judged by the configuration of the name it goes by', async () => {
  const cwd = folderWith({ 'b/letterlint.config.yaml': 'rules: { repeated-words: suggestion }\n' })
  const levels = async (...argv: string[]) =>
    JSON.parse((await run(cwd, ['-', '--format', 'json', ...argv], { stdin: letter })).stdout)
      .files[0].messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'repeated-words')
      .map(({ level }: { level: string }) => level)
  expect(await levels()).toEqual(['error'])
  expect(await levels('--stdin-filename', 'b/a.txt')).toEqual(['suggestion'])
})

test('what is ignored is passed over in a folder, and linted where it is named', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': 'ignores: [archive, "*.bad.txt"]\n',
    'a.txt': letter,
    'x.bad.txt': letter,
    'archive/b.txt': letter,
  })
  const paths = async (...argv: string[]) => [...new Set((await found(cwd, ...argv)).map((each) => each.split(' ')[0]))]
  expect(await paths('.')).toEqual(['a.txt'])
  expect(await paths('.', 'x.bad.txt')).toEqual(['a.txt', 'x.bad.txt'])
  expect(await run(cwd, ['archive'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'letterlint: No letter was found in “archive”. “ignores” of the configuration leaves out 1 file.\n',
  })
})

test('notes of a configuration give way to those beside the letter', async () => {
  const blank = 'Dear Ana,\n\nThank you for meeting me at [Company Name].\n'
  const cwd = folderWith({
    'letterlint.config.yaml': 'notes: all.yaml\n',
    'all.yaml': 'company: Bell\n',
    'a.txt': blank,
    'b/a.txt': blank,
    'b/interview.yaml': 'company: Harrow Vale\n',
  })
  const { stdout } = await run(cwd, ['.', '--format', 'json'])
  const fixes = JSON.parse(stdout).files.map(
    ({ messages }: { messages: { ruleId: string; fix?: { text: string } }[] }) =>
      messages.find(({ ruleId }) => ruleId === 'no-placeholders')?.fix?.text,
  )
  expect(fixes).toEqual(['Bell', 'Harrow Vale'])
})

test('letters to which the same settings apply share a linter', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': 'overrides: [{ files: "*.md", kind: recovery }]\n',
    'own/letterlint.config.yaml': 'preset: strict\n',
  })
  const files = [...Array(2000).keys()].map((at) => {
    const name = `${at % 2 ? 'deep/' : ''}${at}.${at % 3 ? 'txt' : 'md'}`
    return { path: join(cwd, name), name, explicit: false }
  })
  const own = { path: join(cwd, 'own/a.md'), name: 'own/a.md', explicit: false }
  const linters = new Linters(configsOf({ cwd }), new NotesFiles(filesSeenFrom(cwd)))
  await linters.prepare([...files, own])
  expect(new Set(files.map(({ path }) => linters.indexFor(path))).size).toBe(2)
  expect(files.map(({ path }) => linters.indexFor(path))).not.toContain(linters.indexFor(own.path))
})

test('rules, explain and test-rules heed --config', async () => {
  const cwd = folderWith({ 'other.yaml': `phraseRules:\n  ${phraseRule('no-jargon')}` })
  expect((await run(cwd, ['rules', '--config', 'other.yaml'])).stdout).toMatch(/^no-jargon /m)
  expect((await run(cwd, ['--config', 'other.yaml', 'rules'])).stdout).toMatch(/^no-jargon /m)
  expect((await run(cwd, ['explain', 'no-jargon', '--config', 'other.yaml'])).status).toBe(0)
  expect((await run(cwd, ['test-rules', '--config', 'other.yaml'])).stdout).toMatch(/^no-jargon: all 2 examples hold/)
})
