import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Message } from '../../src/index'
import { folderWith, run } from './run'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'examples/coaching-site')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] }
}
const action: Action = parse(read('action.yml'))
const step = action.runs.steps[0]!
const yamlBlocks = [...read('docs/in-ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, code]) => parse(code!))

describe('examples/coaching-site', () => {
  test('holds: all its letters are found, and are as good and as bad as they say', async () => {
    const { status, stdout, stderr } = await run(site, ['.', '--format', 'json'])
    const { files } = JSON.parse(stdout) as { files: { path: string; letters: unknown[]; messages: Message[] }[] }
    expect(files.flatMap(({ messages }) => messages.filter(({ level }) => level === 'error'))).toEqual([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Object.fromEntries(files.map(({ path, letters }) => [path, letters.length]))).toEqual({
      'README.md': 0,
      'articles/after-an-off-day.md': 4,
      'articles/ask-why-by-phone.md': 2,
      'articles/keep-the-door-open.md': 2,
      'articles/piece-by-piece.md': 1,
      'articles/read-it-twice.md': 4,
      'articles/recovery-letter.md': 2,
      'articles/second-interview-on-paper.md': 1,
    })
  })

  test('fails once a good letter turns bad, or a bad one good', async () => {
    const article = read('examples/coaching-site/articles/recovery-letter.md')
    const spoilt = article.replace('Kind regards,\n', 'I am begging you to give me the job.\n\nKind regards,\n')
    const mended = article
      .replace(/^> [\s\S]*?\n\n/m, '> Kind regards,\n>\n> Nadia Brook\n\n')
      .replace('bad -->', 'bad excerpt -->')
    const cwd = folderWith({ 'spoilt.md': spoilt, 'mended.md': mended })
    const rules = async (file: string) => {
      const { status, stdout } = await run(cwd, [file, '--format', 'json', '--no-config'])
      expect(status, file).toBe(1)
      return (JSON.parse(stdout).files[0].messages as Message[]).map(({ ruleId }) => ruleId)
    }
    expect(await rules('spoilt.md')).toContain('no-begging')
    expect(await rules('mended.md')).toContain('unmet-expectation')
  })
})

describe('action.yml', () => {
  /** What the action runs with these inputs: its script, with an npx that prints what it is given, an argument a line. */
  function command(inputs: Record<string, string> = {}): string[] {
    const cwd = folderWith({ 'bin/npx': '#!/bin/sh\nfor word in npx "$@"; do echo "<$word>"; done\n', '*.txt': '' })
    execFileSync('chmod', ['+x', join(cwd, 'bin/npx')])
    const value = (name: string) => inputs[name] ?? action.inputs[name]!.default
    const env = Object.entries(step.env).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => value(input)),
    ])
    const path = `${join(cwd, 'bin')}:${process.env.PATH}`
    // As GitHub runs a step that says `shell: bash`.
    const stdout = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      env: { ...Object.fromEntries(env), PATH: path },
      encoding: 'utf8',
    })
    return [...stdout.matchAll(/^<(.*)>$/gm)].map(([, word]) => word!)
  }

  test('is a composite action that hands on each of its inputs, and asks for no secret', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps).toHaveLength(1)
    expect(Object.keys(action.inputs)).toEqual(['paths', 'config', 'format', 'version', 'args'])
    const used = Object.values(step.env).map((text) => text.match(/^\$\{\{ inputs\.(\w+) \}\}$/)![1])
    expect(used).toEqual(Object.keys(action.inputs))
    // Inputs that are put into a script are run by whoever writes them.
    expect(step.run).not.toContain('${{')
    expect(read('action.yml')).not.toMatch(/secrets|token/)
  })

  test('checks everything, with annotations, when nothing is said', () => {
    expect(command()).toEqual(['npx', '--yes', 'letterlint', '--format', 'github', '.'])
  })

  test('takes paths with spaces, several reports, a version and flags, and runs nothing in them', () => {
    expect(
      command({
        paths: 'my letters\n\n*.txt\n$(touch owned)\n/tmp/a\n../b\n.\n',
        config: 'shared/house rules.yaml',
        format: 'github sarif=out.sarif',
        version: '0.1.0',
        args: '--max-warnings 0\n--cache',
      }),
    ).toEqual([
      ...['npx', '--yes', 'letterlint@0.1.0', '--format', 'github', '--format', 'sarif=out.sarif'],
      ...['--config', 'shared/house rules.yaml', '--max-warnings', '0', '--cache'],
      ...['./my letters', './*.txt', './$(touch owned)', '/tmp/a', '../b', '.'],
    ])
  })

  test('what it runs is a command line that letterlint takes', async () => {
    const cwd = folderWith({ 'rules/a.txt': 'Dear Ana,\n\nI saw the the plant.\n' })
    const [, , , ...argv] = command({
      paths: 'rules',
      format: 'github sarif=out.sarif',
      args: '--kind thank-you --quiet',
    })
    const { status, stdout, stderr } = await run(cwd, argv)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('::error file=rules/a.txt,line=3,')
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  })
})

describe('docs/in-ci.md', () => {
  test('has workflows that give the action inputs that it has', () => {
    const steps = yamlBlocks.flatMap((block) => block.jobs?.letterlint.steps ?? [])
    const own = steps.filter(({ uses }) => uses.startsWith('letterlint/letterlint@'))
    expect(own).toHaveLength(2)
    for (const { with: inputs } of own)
      for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name)
    for (const name of Object.keys(action.inputs)) expect(read('docs/in-ci.md')).toContain(`| \`${name}\` |`)
  })

  test('names the hook that .pre-commit-hooks.yaml has, and that the bin at this version', () => {
    const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'))
    expect(others).toEqual([])
    const { bin, version } = JSON.parse(read('package.json'))
    expect(Object.keys(bin).map((name) => `npx --yes ${name}@${version}`)).toEqual([hook.entry])
    const files = new RegExp(hook.files)
    for (const ending of ['txt', 'text', 'md', 'markdown', 'eml', 'letter']) expect(`a/b.${ending}`).toMatch(files)
    expect('a.txt.js').not.toMatch(files)
    const { repos } = yamlBlocks.find((block) => block.repos)
    expect(repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual([hook.id])
  })
})
