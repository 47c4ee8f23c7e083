import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/judging/in-order'
import { ruleModule } from '../config/config'
import { runBuilt } from './built'
import { folderWith } from './run'

const letter = (words: string) => `Dear Ana,\n\nThank you for the tour. ${words}\n\nBest,\nSam Doe\n`
/** Twelve files, so that three workers pay; some that are no letters, or cannot be judged. */
const files = Object.fromEntries([
  ...Array.from({ length: 12 }, (_, at) => [
    `${at}.txt`,
    letter(`We met ${at} times. I saw the${' the'.repeat(at % 3)} plant.`),
  ]),
  ['empty.txt', ''],
  ['front.txt', `---\nkind: nope\n---\n${letter('')}`],
  ['letterlint.config.yaml', 'rules:\n  no-shouting: off\nphraseRules:\n  - house.yaml\n'],
  [
    'house.yaml',
    '- id: no-met\n  summary: Say where.\n  level: warning\n  phrases: [we met]\n  examples: { good: [a], bad: [{ letter: ⟦we met⟧ }] }\n',
  ],
  ['interview.yaml', 'company: Bell\n'],
])

describe('--jobs', () => {
  test('gives the same whatever it says, with a cold cache and a warm one', async () => {
    const cwd = folderWith(files)
    const argv = ['.', '--format', 'json']
    const one = await runBuilt(cwd, [...argv, '--jobs', '1'])
    expect(one).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^letterlint: front\.txt: Front matter, line 2: .*\n$/),
    })
    expect(JSON.parse(one.stdout).files).toHaveLength(12)
    expect(one.stdout).toContain('no-met')
    expect(await runBuilt(cwd, [...argv, '--jobs', '3', '--cache'])).toEqual(one)
    expect(await runBuilt(cwd, [...argv, '--jobs', '3', '--cache'])).toEqual(one)
  })

  test('gives the same where each letter has settings of its own, rules that are code among them, and articles name notes', async () => {
    const article = `# Letters\n\n<!-- letterlint kind=recovery notes=bell.yaml -->\n> Dear Ana,\n>\n> Thank you for the tour of [Company].\n>\n> Best,\n> Sam Doe\n`
    const cwd = folderWith({
      ...files,
      'letterlint.config.mjs': `export default {
        phraseRules: ['./house.yaml'],
        overrides: [{ files: '1*.txt', preset: 'strict', notes: 'acme.yaml', rules: { 'concise-close': ['error', { words: 5 }] } }],
      }`,
      'acme.yaml': 'role: fitter\n',
      'posts/a.md': article,
      'posts/bell.yaml': 'company: Bell Works\n',
      'own/letterlint.config.yaml': 'plugins: [./flattery.mjs]\n',
      'own/flattery.mjs': ruleModule('no-flattery'),
      'own/a.txt': letter('We met once.'),
    })
    const argv = ['.', '--format', 'json']
    const one = await runBuilt(cwd, [...argv, '--jobs', '1'])
    for (const part of ['no-flattery', 'no-met', 'Bell Works', 'concise-close']) expect(one.stdout).toContain(part)
    expect(await runBuilt(cwd, [...argv, '--jobs', '3'])).toEqual(one)
    for (const _ of ['cold', 'warm'])
      expect((await runBuilt(cwd, [...argv, '--jobs', '3', '--cache'])).stdout).toBe(one.stdout)
  })

  test('fixes the same', async () => {
    const [one, three] = [folderWith(files), folderWith(files)]
    await runBuilt(one, ['.', '--fix', '--jobs', '1'])
    await runBuilt(three, ['.', '--fix', '--jobs', '3'])
    const texts = (cwd: string) => Object.keys(files).map((name) => readFileSync(join(cwd, name), 'utf8'))
    expect(texts(three)).toEqual(texts(one))
    expect(texts(one).join()).not.toContain('the the')
  })

  test('is no fault with one file', async () => {
    const cwd = folderWith({ 'a.txt': letter('') })
    copyFileSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
    const { stderr } = await runBuilt(cwd, ['a.txt', '--jobs', '8'])
    expect(stderr).toBe('')
  })
})

describe('work in order', () => {
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const all = async <Output>(outputs: AsyncIterable<Output>) => {
    const list: Output[] = []
    for await (const output of outputs) list.push(output)
    return list
  }

  test('comes in the order of the inputs, however long each takes', async () => {
    const outputs = inOrder([30, 1, 20, 0, 5], 3, async (ms) => {
      await pause(ms)
      return ms
    })
    expect(await all(outputs)).toEqual([30, 1, 20, 0, 5])
  })

  test('is never more at once than it may be', async () => {
    let now = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++now)
      await pause(2)
      now--
    }
    await all(inOrder(Array.from({ length: 20 }), 4, work))
    expect(most).toBe(4)
  })

  test('gives what is there while it waits for the next input', async () => {
    async function* inputs() {
      yield 1
      await pause(1_000_000)
    }
    const outputs = inOrder(inputs(), 4, async (input) => input)
    expect((await outputs.next()).value).toBe(1)
  })

  test('throws a failure where its turn comes', async () => {
    const seen: number[] = []
    const run = async () => {
      for await (const output of inOrder([1, 2, 3], 3, async (input) => {
        if (input === 2) throw new Error('two')
        return input
      }))
        seen.push(output)
    }
    await expect(run()).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })

  test('throws where the inputs break off', async () => {
    async function* inputs() {
      yield 1
      throw new Error('broken')
    }
    await expect(all(inOrder(inputs(), 2, async (input) => input))).rejects.toThrow('broken')
  })
})
