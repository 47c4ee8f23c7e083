import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rules } from '../rules/registry.generated'
import * as letterlint from '../src/index'
import { moveNames } from '../src/moves/move'
import { ruleCases } from '../src/testing'
import { version } from '../src/version'
import { run as cli, folderWith } from './cli/run'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const blocks = (markdown: string) => [...markdown.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!)

/** What is defined by a table of a page: the names in the first cell of its rows. */
const namesIn = (markdown: string) =>
  [...markdown.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(\w[\w-]*)/g)].map(([, name]) => name!),
  )

/** A section of a page, without its heading. */
const section = (markdown: string, heading: string) => markdown.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!

/** The members of an interface, as a file of the source declares them. */
function membersOf(path: string, name: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022)
  const declared = file.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name)!
  return declared.members.map((member) => (member.name as ts.Identifier).text)
}

const yamlBlocks = (markdown: string) => [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, code]) => code!)

/** Runs a documented example with what it imports, and gives back the value of a name in it. */
function run(code: string, result: string, given: Record<string, unknown> = {}): unknown {
  const source = ts.transpileModule(code.replaceAll(/^import .*$/gm, ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).outputText
  const scope = { ...letterlint, ruleCases, ...given }
  return new Function(...Object.keys(scope), `${source}\nreturn ${result}`)(...Object.values(scope))
}

describe('docs/writing-rules.md', () => {
  const page = read('docs/writing-rules.md')
  const [inTypeScript, , asData] = blocks(page)

  test('the rule in TypeScript passes its own examples and reports', () => {
    const rule = run(inTypeScript!, 'noFlattery') as letterlint.AnyRule
    for (const { run: check } of ruleCases(rule)) check()
    const linter = run(inTypeScript!, 'linter') as letterlint.Linter
    const { messages } = linter.lint('Dear Ana,\n\nYou are a world leader.', { kind: 'thank-you' })
    expect(messages.find(({ ruleId }) => ruleId === 'no-flattery')?.message).toBe(
      '“world leader” could be said of any firm. Name what you saw.',
    )
  })

  test('the rule that is data passes its own examples, in YAML and in TypeScript', () => {
    const [fromYaml] = letterlint.parsePhraseRules(yamlBlocks(read('docs/writing-rules.md'))[0]!, {
      name: 'house-rules.yaml',
    })
    const inCode = run(asData!, 'noJargon') as letterlint.AnyRule
    for (const rule of [fromYaml!, inCode]) for (const { run: check } of ruleCases(rule)) check()
    expect(fromYaml!.id).toBe(inCode.id)
  })

  test('the configuration that names it is found and used', async () => {
    const [rules, config] = yamlBlocks(read('docs/writing-rules.md'))
    const cwd = folderWith({ 'house-rules.yaml': rules!, 'letterlint.config.yaml': config! })
    const { stdout } = await cli(cwd, ['-', '--format', 'json'], {
      stdin: 'Dear Ana,\n\nI reached out to the supplier.\n',
    })
    expect(stdout).toContain('“reached out to” is jargon. Say what you mean.')
    expect((await cli(cwd, ['test-rules'])).stdout).toBe('no-jargon: all 3 examples hold\n')
  })

  test('every part of a letter, and every question to it, is told', () => {
    const parts = [
      ...membersOf('src/letter/letter.ts', 'Letter'),
      ...membersOf('src/moves/judged-letter.ts', 'JudgedLetter'),
    ]
    expect(namesIn(section(page, 'The parts of a letter')).sort()).toEqual(parts.sort())
  })

  test('every move is told, in the order of the faults, by a sentence that makes it', () => {
    const moves = section(page, 'The moves')
    expect(namesIn(moves)).toEqual(moveNames)
    const linter = letterlint.createLinter()
    const makes = (sentence: string, move: letterlint.MoveName) => {
      const [letter] = linter.read(`Dear Ana,\n\n${sentence}\n`)
      return letter!.does(letter!.sentences[0]!, move)
    }
    const told = [...moves.matchAll(/^\| `([a-z-]+)` \|.*\| (.+) \|$/gm)]
    expect(told.filter(([, name, example]) => !makes(example!, name as letterlint.MoveName))).toEqual([])
  })
})

describe('docs/api.md', () => {
  const page = read('docs/api.md')

  test('every option, every member of a linter and every export is told', () => {
    const told = (heading: string) => namesIn(section(page, heading)).sort()
    const members = (name: string) => membersOf('src/engine/linter.ts', name).sort()
    expect(told('What a linter is made with')).toEqual(members('LinterConfig'))
    expect(told('What a text is judged by')).toEqual(members('LintOptions'))
    expect(told('What a linter does')).toEqual(members('Linter'))
    expect([...told('Beside it'), 'createLinter'].sort()).toEqual(Object.keys(letterlint).sort())
  })

  test('its example runs: in steps, by a rule that throws, with the edits that hold', async () => {
    const [code] = blocks(page)
    const text = 'Dear Ana,\n\nThank you for the the tour. I am begging you for another interview.\n'
    const told: string[] = []
    let steps = 0
    const broken = () => {
      throw new Error('broken')
    }
    const seen = (await run(`const seen = (async () => {\n${code}\nreturn { offered, fixed, asks } })()`, 'seen', {
      noFlattery: { ...letterlint.rules[0]!, id: 'no-flattery', check: broken },
      text,
      otherThings: async () => steps++,
      console: { error: (id: string) => told.push(id) },
    })) as { offered: letterlint.Edit[][]; fixed: string; asks: letterlint.Move[] }
    expect(steps).toBeGreaterThan(0)
    expect(new Set(told)).toEqual(new Set(['no-flattery']))
    expect(seen.offered.flat().map((edit) => edit.text)).toContain('I would welcome a second conversation.')
    expect(seen.fixed).toBe(text.replace('the the', 'the'))
    expect(seen.asks.map(({ sentence }) => sentence.text)).toEqual(['I am begging you for another interview.'])
  })
})

test('the README’s first sample is what the example letter gives', async () => {
  const cwd = folderWith({ 'begging.txt': read('fixtures/examples/begging.txt') })
  const { stdout } = await cli(cwd, ['begging.txt'])
  const [sample] = [...read('README.md').matchAll(/^```\n([\s\S]*?)\n```$/gm)].map(([, lines]) => lines!.split('\n\n'))
  expect(sample).toHaveLength(2)
  const given = stdout.split('\n\n')
  expect(sample!.filter((paragraph) => !given.includes(paragraph))).toEqual([])
})

test('the tarball that the README installs is the one that npm packs', () => {
  expect(read('README.md')).toContain(`npm install ./letterlint-${version}.tgz`)
})

test('the README’s configuration can be used', async () => {
  const [config] = yamlBlocks(read('README.md'))
  const [rules] = yamlBlocks(read('docs/writing-rules.md'))
  const cwd = folderWith({ 'house-rules.yaml': rules!, 'letterlint.config.yaml': config! })
  const { status, stdout } = await cli(cwd, ['rules'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^no-jargon +s s s s s +Say it in plain words\.$/m)
})

test('the README’s example of the API runs', () => {
  const [api] = blocks(read('README.md'))
  const text = 'Dear Ana,\n\nThank you for the the tour of [Company].\n'
  const lines: string[] = []
  const better = run(api!, 'better', { text, drafts: [text], console: { log: (line: string) => lines.push(line) } })
  expect(better).toBe('Dear Ana,\n\nThank you for the tour of Harrow Vale.\n')
  expect(lines.some((line) => /^3:15 error .* \(repeated-words\)$/.test(line))).toBe(true)
})

test('every rule has a page and six good and bad examples, and stands in the README', () => {
  const readme = read('README.md')
  for (const { id, examples } of rules) {
    expect(existsSync(join(root, `docs/rules/${id}.md`)), id).toBe(true)
    expect(readme).toContain(`(docs/rules/${id}.md)`)
    expect(Math.min(examples.good.length, examples.bad.length), id).toBeGreaterThanOrEqual(6)
  }
  expect(readdirSync(join(root, 'docs/rules'))).toHaveLength(rules.length)
})

describe('npm run new-rule', () => {
  const script = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/new-rule.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  test('writes one file, and never over another', () => {
    const path = join(root, 'rules/tone/no-test-rule.ts')
    onTestFinished(() => rmSync(path, { force: true }))
    expect(script('tone/no-test-rule')).toContain('wrote rules/tone/no-test-rule.ts')
    expect(readFileSync(path, 'utf8')).toContain("id: 'no-test-rule'")
    expect(() => script('tone/no-test-rule')).toThrow(/There is a rule tone\/no-test-rule already/)
  })

  test('says what a name should be', () => {
    expect(() => script('No Jargon')).toThrow(/Name the rule as GROUP\/ID/)
    expect(() => script('tone/NoJargon')).toThrow(/is not kebab case/)
  })
})
