import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../cli/run'
import { configOf, ruleModule } from './config'

const json = '{ "preset": "strict", "rules": { "spelling": "off" } }'
const yaml = 'preset: strict\nrules:\n  spelling: off\n'
const module = `export default ${json}\n`

test.each([
  ['letterlint.config.json', json],
  ['letterlint.config.yaml', yaml],
  ['letterlint.config.yml', yaml],
  ['letterlint.config.mjs', module],
  ['letterlint.config.js', `module.exports = ${json}\n`],
  ['letterlint.config.mts', module],
  [
    'letterlint.config.ts',
    `interface Options { preset: string }\nconst config: Options = ${json}\nexport default config\n`,
  ],
  ['package.json', `{\n\t"name": "letters",\n\t"letterlint": ${json}\n}\n`],
])('%s', async (name, text) => {
  const cwd = folderWith({ [name]: text })
  expect(await configOf(cwd)).toMatchObject({ preset: 'strict', rules: { spelling: 'off' } })
})

test('a module in a package of modules, and one that has to wait for something', async () => {
  const cwd = folderWith({
    'package.json': '{ "type": "module" }',
    'letterlint.config.js': 'export default Promise.resolve({ kind: "recovery" })\n',
  })
  expect((await configOf(cwd)).kind).toBe('recovery')
})

test('a TypeScript configuration imports what a project does', async () => {
  const cwd = folderWith({
    'node_modules/letterlint/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/letterlint/index.js': 'export const defineConfig = (config) => config\n',
    'rules/no-jargon.ts': ruleModule('no-jargon', 'export const noJargon: object ='),
    'letterlint.config.ts': `import { defineConfig } from 'letterlint'
import { noJargon } from './rules/no-jargon'

export default defineConfig({ plugins: [noJargon], rules: { 'no-jargon': 'error' } })
`,
  })
  expect(await configOf(cwd)).toMatchObject({ plugins: ['no-jargon'], rules: { 'no-jargon': 'error' } })
})

test('an empty one says nothing', async () => {
  expect(await configOf(folderWith({ 'letterlint.config.yaml': '# nothing yet\n' }))).toMatchObject({
    preset: undefined,
    rules: {},
  })
})

test('a package.json that only depends on letterlint, or that npm could not read, is none', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': 'kind: recovery\n',
    'a/package.json': '{ "devDependencies": { "letterlint": "^0.1.0" } }',
    'b/package.json': '{ "letterlint": ',
  })
  expect((await configOf(cwd, 'a/a.txt')).kind).toBe('recovery')
  expect((await configOf(cwd, 'b/a.txt')).kind).toBe('recovery')
})

test('the nearest one counts, alone', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': 'kind: recovery\npreset: strict\n',
    'deep/er/letterlint.config.json': '{ "kind": "stay-in-touch" }',
  })
  expect(await configOf(cwd, 'deep/a.txt')).toMatchObject({ kind: 'recovery', preset: 'strict' })
  expect(await configOf(cwd, 'deep/er/still/a.txt')).toMatchObject({ kind: 'stay-in-touch', preset: undefined })
})

test('one that is named counts for all, and none where none is wanted', async () => {
  const cwd = folderWith({ 'other/strict.yaml': 'preset: strict\n', 'letterlint.config.yaml': 'kind: recovery\n' })
  expect(await configOf(cwd, 'a.txt', { given: 'other/strict.yaml' })).toMatchObject({
    preset: 'strict',
    kind: undefined,
  })
  expect(await configOf(cwd, 'a.txt', { given: false })).toMatchObject({ preset: undefined, kind: undefined })
})

test('notes are named from the folder of the file that says so', async () => {
  const cwd = folderWith({
    'base/base.yaml': 'notes: notes.yaml\n',
    'base/notes.yaml': 'company: Bell\n',
    'letterlint.config.yaml': 'extends: ./base/base.yaml\n',
  })
  expect((await configOf(cwd)).notes).toBe(join(cwd, 'base/notes.yaml'))
})
