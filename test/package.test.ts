import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
let folder: string

/** Runs a script in the folder where the tarball is installed. */
function node(name: string, source: string): string {
  writeFileSync(join(folder, name), source)
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }).trim()
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterlint installed '))
  // The tests' own script has built dist; packing must not build it a second time under the tests that use it.
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as {
    filename: string
  }[]
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }')
  npm(['install', '--no-audit', '--no-fund', join(folder, packed!.filename)], folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const letter = 'Dear Hiring Manager,\\n\\nThank you SO MUCH for Monday.'
const found = 'addresses-interviewers true'

test('import lints a letter', () => {
  const source = `import { lint } from 'letterlint'
const { messages } = lint('${letter}')
console.log(messages[0].ruleId, messages.some(({ ruleId }) => ruleId === 'no-shouting'))`
  expect(node('a.mjs', source)).toBe(found)
})

test('require lints a letter', () => {
  const source = `const { lint } = require('letterlint')
const { messages } = lint('${letter}')
console.log(messages[0].ruleId, messages.some(({ ruleId }) => ruleId === 'no-shouting'))`
  expect(node('a.cjs', source)).toBe(found)
})

test('every entry point resolves, both ways', () => {
  const shown = 'no-begging function function object'
  expect(
    node(
      'b.mjs',
      `import { noBegging } from 'letterlint/rules'
import letterlint from 'letterlint/unified'
import { ruleCases } from 'letterlint/testing'
import schema from 'letterlint/schema.json' with { type: 'json' }
console.log(noBegging.id, typeof letterlint, typeof ruleCases, typeof schema.properties)`,
    ),
  ).toBe(shown)
  expect(
    node(
      'b.cjs',
      `console.log(require('letterlint/rules').noBegging.id, typeof require('letterlint/unified').default, typeof require('letterlint/testing').ruleCases, typeof require('letterlint/schema.json').properties)`,
    ),
  ).toBe(shown)
})

test.each(['nodenext', 'bundler'])('types resolve with moduleResolution %s', (resolution) => {
  writeFileSync(
    join(folder, 'types.ts'),
    `import { applyFixes, createLinter, defineRule, lint, type LintResult, type Message } from 'letterlint'
import { noBegging } from 'letterlint/rules'
import { ruleCases } from 'letterlint/testing'
import letterlint from 'letterlint/unified'
const result: LintResult = lint('x', { kind: 'recovery', notes: { company: ['Bell'], needs: [{ need: 'a', also: ['b'] }] } })
const [message]: Message[] = result.messages
const text: string = applyFixes('x', result.messages)
const level: 'error' | 'warning' | 'suggestion' | undefined = message?.level
const id: string = noBegging.id
ruleCases(noBegging)
letterlint({ format: 'plain' })
createLinter({ rules: { 'no-begging': 'off', 'concise-close': ['error', { words: 4 }] } })
// @ts-expect-error there is no such kind
lint('x', { kind: 'love' })
defineRule({
  id: 'x', summary: 's', why: 'w', source: { document: 'DAMAGE', quote: 'q' }, levels: 'error', options: { most: { default: 1, about: 'a' } },
  messages: { found: 'Found.' }, examples: { good: ['a'], bad: [{ letter: '⟦b⟧', reports: 'found' }] },
  check({ letter, options, report }) {
    const most: number = options.most
    for (const sentence of letter.sentences.slice(0, most)) report({ at: sentence, message: 'found' })
    // @ts-expect-error there is no such message
    report({ at: letter, message: 'lost' })
  },
})
export { id, level, text }
`,
  )
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext'
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--typeRoots',
      join(folder, 'no-types'),
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'types.ts',
    ],
    {
      cwd: folder,
      stdio: 'pipe',
    },
  )
})

test('the command runs', () => {
  const bin = join(folder, 'node_modules/.bin/letterlint')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(execFileSync(bin, ['--version'], { encoding: 'utf8' }).trim()).toBe(version)
  const json = execFileSync(
    bin,
    [
      '-',
      '--format',
      'json',
      '--kind',
      'thank-you',
      '--rule',
      'addresses-interviewers=off',
      '--rule',
      'contact-info=off',
    ],
    {
      input: 'Dear Ana,\n\nThank you for the tour.\n\nBest,\nSam Doe\n',
      encoding: 'utf8',
    },
  )
  expect(JSON.parse(json).files).toHaveLength(1)
})

test('nothing under the API needs Node', () => {
  const dist = join(folder, 'node_modules/letterlint/dist')
  const seen = new Set<string>()
  const queue = ['index.js', 'rules.js', 'unified.js']
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const source = readFileSync(join(dist, file), 'utf8')
    expect(source).not.toMatch(/(?:from|import\(|require\()\s*["']node:/)
    for (const [, chunk] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) queue.push(chunk!)
  }
  expect(seen.size).toBeGreaterThan(3)
  expect(readdirSync(dist)).toContain('cli.js')
})
