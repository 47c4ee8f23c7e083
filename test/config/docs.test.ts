import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../cli/run'
import { configOf, ruleModule } from './config'

const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)![1]!

test('the example of docs/configuration.md gives what the page says that it prints', async () => {
  const cwd = folderWith({
    'letterlint.config.yaml': block('yaml'),
    'shared/house.yaml': '',
    'interview.yaml': '',
    'rules/no-flattery.js': ruleModule('no-flattery', 'module.exports ='),
    'house-rules.yaml': '[]',
  })
  expect((await run(cwd, ['config', 'thanks/ana.md'])).stdout).toBe(block('text'))
})

test('the example in TypeScript can be used', async () => {
  const cwd = folderWith({
    'letterlint.config.ts': block('ts'),
    'node_modules/letterlint/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/letterlint/index.js': 'export const defineConfig = (config) => config\n',
  })
  expect(await configOf(cwd, 'thanks/a.txt')).toMatchObject({ preset: 'strict', kind: 'thank-you' })
})
