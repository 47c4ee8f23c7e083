import { expect, test } from 'vitest'
import { folderWith } from '../cli/run'
import { configOf, phraseRule, ruleModule } from './config'

test('a package is a configuration in any format', async () => {
  const cwd = folderWith({
    'node_modules/letterlint-config-yaml/package.json': '{ "main": "index.yaml" }',
    'node_modules/letterlint-config-yaml/index.yaml': 'phraseRules: [./house.yaml]\n',
    'node_modules/letterlint-config-yaml/house.yaml': phraseRule('no-jargon'),
    'node_modules/@career/letters/package.json':
      '{ "type": "module", "exports": { ".": { "import": "./index.js" }, "./strict": "./strict.json" } }',
    'node_modules/@career/letters/index.js': 'export default { extends: "@career/letters/strict", kind: "recovery" }\n',
    'node_modules/@career/letters/strict.json': '{ "preset": "strict" }',
    'node_modules/bare/letterlint.config.yaml': 'rules: { spelling: off }\n',
    'letterlint.config.yaml': 'extends: [letterlint-config-yaml, "@career/letters", bare]\n',
  })
  expect(await configOf(cwd)).toMatchObject({
    preset: 'strict',
    kind: 'recovery',
    rules: { spelling: 'off' },
    plugins: ['no-jargon'],
  })
})

test('a package is found in a folder above', async () => {
  const cwd = folderWith({
    'node_modules/shared/index.json': '{ "preset": "strict" }',
    'node_modules/shared/package.json': '{ "main": "index.json" }',
    'a/b/letterlint.config.yaml': 'extends: shared\n',
  })
  expect((await configOf(cwd, 'a/b/a.txt')).preset).toBe('strict')
})

test('plugins are packages and files, whichever way they export their rules', async () => {
  const cwd = folderWith({
    'node_modules/letterlint-plugin-house/package.json': '{ "main": "index.js" }',
    'node_modules/letterlint-plugin-house/index.js': ruleModule('in-package', 'module.exports = { rules: [').replace(
      /\n$/,
      ']}\n',
    ),
    'named.mjs': ruleModule('by-name', 'export const byName =') + ruleModule('by-default'),
    'typed.ts': `type Rules = object[]\n${ruleModule('typed', 'const rules: Rules = [').replace(/\n$/, ']\n')}export default rules\n`,
    'common.cjs': ruleModule('common', 'exports.common ='),
    'letterlint.config.yaml':
      'plugins: [letterlint-plugin-house, named.mjs, ./typed.ts, common.cjs]\nrules: { in-package: off }\n',
  })
  const { plugins } = await configOf(cwd)
  expect([...plugins].sort()).toEqual(['by-default', 'by-name', 'common', 'in-package', 'typed'])
})
