import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configOf } from '../config/config'
import { folderWith, run } from './run'

const name = 'letterlint.config.yaml'

test('init writes a configuration that can be used, with its marks and without', async () => {
  const cwd = folderWith({})
  expect(await run(cwd, ['init'])).toEqual({ status: 0, stdout: `Wrote ${name}.\n`, stderr: '' })
  expect(readdirSync(cwd)).toEqual([name])
  expect(await configOf(cwd)).toMatchObject({ preset: 'recommended', rules: {} })
  const text = readFileSync(join(cwd, name), 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/unpkg\.com\/letterlint@[\d.]+\/schema\.json\n/)
  const plain = folderWith({ [name]: text.replaceAll(/^# (?=\w+: |\w+:$| {2})/gm, '') })
  expect(await configOf(plain, 'recovery/a.txt')).toMatchObject({
    kind: 'recovery',
    rules: { 'concise-close': ['warning', { words: 60 }], 'no-hedging': 'suggestion' },
  })
  expect((await configOf(plain, 'archive/a.txt')).ignored).toBe(true)
})

test('init names the schema that is installed', async () => {
  const cwd = folderWith({ 'node_modules/letterlint/schema.json': '{}' })
  await run(cwd, ['init'])
  expect(readFileSync(join(cwd, name), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\/node_modules\/letterlint\/schema\.json\n/,
  )
})

test.each([
  [name, 'kind: recovery\n'],
  ['letterlint.config.ts', 'export default {}\n'],
  ['package.json', '{ "letterlint": {} }'],
])('init writes nothing over %s', async (there, text) => {
  const cwd = folderWith({ [there]: text })
  expect(await run(cwd, ['init'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `letterlint: There is a configuration already: ${there}. Nothing was written.\n`,
  })
  expect(readdirSync(cwd)).toEqual([there])
  expect(readFileSync(join(cwd, there), 'utf8')).toBe(text)
})
