import { describe, expect, test } from 'vitest'
import { phraseRule, ruleModule } from '../config/config'
import { runBuilt } from './built'
import { folderWith, run } from './run'

const yaml = (text: string, more: Record<string, string> = {}) => ({ 'letterlint.config.yaml': text, ...more })

describe('what is wrong with a configuration is told in one line, with 2', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'a kind that is none',
      yaml('preset: strict\nkind: recovry\n'),
      'letterlint.config.yaml, line 2: “kind” must be thank-you, recovery, second-interview, feedback-request or stay-in-touch. Did you mean “recovery”?',
    ],
    [
      'a preset that is none',
      yaml('preset: strikt\n'),
      'letterlint.config.yaml, line 1: “preset” must be recommended or strict. Did you mean “strict”?',
    ],
    [
      'a level that is none',
      yaml('rules:\n  no-begging: eror\n'),
      'letterlint.config.yaml, line 2: “rules.no-begging” cannot be used. “eror” is no level for the rule “no-begging”: use error, warning, suggestion, off. Did you mean “error”?',
    ],
    [
      'rules in a list',
      yaml('rules:\n  - no-begging: off\n'),
      'letterlint.config.yaml, line 1: “rules” must be settings by rule (no-hedging: off).',
    ],
    [
      'rules in a list, by name',
      yaml('overrides:\n  - files: "*.md"\n    rules: [no-begging]\n'),
      'letterlint.config.yaml, line 3: “overrides, item 1, rules” must be settings by rule (no-hedging: off).',
    ],
    [
      'an option of the wrong shape, in an override, in JSON',
      {
        'letterlint.config.json':
          '{\n  "overrides": [\n    { "files": "*.md", "rules": {\n      "concise-close": ["error", { "words": "4" }] } }\n  ]\n}\n',
      },
      'letterlint.config.json, line 4: “overrides, item 1, rules.concise-close” cannot be used. The option “words” of the rule “concise-close” must be a whole number from 0 on, not "4".',
    ],
    [
      'a key of package.json',
      { 'package.json': '{\n\t"name": "letters",\n\t"letterlint": {\n\t\t"ruls": {}\n\t}\n}\n' },
      'package.json, line 4: “letterlint.ruls” is no setting. Did you mean “rules”?',
    ],
    [
      'a key of an override',
      yaml('overrides:\n  - files: "*.md"\n    presett: strict\n'),
      'letterlint.config.yaml, line 3: “overrides, item 1, presett” is no setting. Did you mean “preset”?',
    ],
    [
      'an override of nothing',
      yaml('overrides:\n  - preset: strict\n'),
      'letterlint.config.yaml, line 2: “overrides, item 1, files” is missing.',
    ],
    [
      'a preset to build on that is none',
      yaml('extends: [letterlint:recommended,\n  letterlint:strct]\n'),
      'letterlint.config.yaml, line 2: “extends, item 2” is no preset. Did you mean “letterlint:strict”?',
    ],
    [
      'a file to build on that is not there',
      yaml('extends: ./bse.yaml\n', { 'base.yaml': '' }),
      'letterlint.config.yaml, line 1: “extends” cannot be used. There is no file “./bse.yaml”. Did you mean “./base.yaml”?',
    ],
    [
      'a package that is not there',
      yaml('extends: [letterlint-config-nowhere]\n'),
      'letterlint.config.yaml, line 1: “extends, item 1” cannot be used. There is neither a file nor a package “letterlint-config-nowhere”.',
    ],
    [
      'a mistake in what is built on',
      yaml('extends: base.yaml\n', { 'base.yaml': 'preset: strict\nkinds: recovery\n' }),
      'base.yaml, line 2: “kinds” is no setting. Did you mean “kind”?',
    ],
    [
      'a circle',
      yaml('extends: base.yaml\n', { 'base.yaml': 'preset: strict\nextends:\n  - letterlint.config.yaml\n' }),
      'base.yaml, line 3: “extends, item 1” goes round in a circle: letterlint.config.yaml → base.yaml → letterlint.config.yaml.',
    ],
    [
      'a plugin that is not there',
      yaml('plugins:\n  - rules/flatery.js\n', { 'rules/flattery.js': ruleModule('no-flattery') }),
      'letterlint.config.yaml, line 2: “plugins, item 1” cannot be loaded. There is neither a file nor a package “rules/flatery.js”. Did you mean “rules/flattery.js”?',
    ],
    [
      'a plugin that throws',
      yaml('plugins: [bad.mjs]\n', { 'bad.mjs': 'throw new Error("no network\\nat all")\n' }),
      'letterlint.config.yaml, line 1: “plugins, item 1” cannot be loaded. no network.',
    ],
    [
      'a plugin without rules',
      yaml('plugins: [none.mjs]\n', { 'none.mjs': 'export const rules = []\n' }),
      'letterlint.config.yaml, line 1: “plugins, item 1” cannot be loaded. It exports no rule: make one with defineRule, and export it.',
    ],
    [
      'a plugin with half a rule',
      yaml('plugins: [half.mjs]\n', { 'half.mjs': 'export default { id: "no-jargon", check() {} }\n' }),
      'letterlint.config.yaml, line 1: “plugins, item 1” cannot be loaded. The rule “no-jargon”: “summary” is missing.',
    ],
    [
      'a rule by a name that is taken',
      yaml('plugins: [mine.mjs]\n', { 'mine.mjs': ruleModule('no-begging') }),
      'letterlint.config.yaml, line 1: “plugins, item 1” cannot be used. There are two rules with the id “no-begging”.',
    ],
    [
      'two rules by one name',
      yaml('plugins: [mine.mjs]\nphraseRules:\n  - house.yaml\n', {
        'mine.mjs': ruleModule('no-jargon'),
        'house.yaml': phraseRule('no-jargon'),
      }),
      'letterlint.config.yaml, line 3: “phraseRules, item 1” cannot be used. There are two rules with the id “no-jargon” (the other: letterlint.config.yaml:1).',
    ],
    [
      'notes that are not there',
      yaml('kind: recovery\nnotes: interviw.yaml\n', { 'interview.yaml': 'company: Bell\n' }),
      'letterlint.config.yaml, line 2: “notes” cannot be used. There is no file “interviw.yaml”. Did you mean “interview.yaml”?',
    ],
    [
      'notes with a mistake',
      yaml('notes: notes.yaml\n', { 'notes.yaml': 'compny: Bell\n' }),
      'notes.yaml, line 1: “compny” is no note field. Did you mean “company”?',
    ],
    [
      'a program that throws',
      { 'letterlint.config.mjs': 'const home = undefined\nexport default { preset: home.preset }\n' },
      "letterlint.config.mjs, line 2: the configuration cannot be loaded. Cannot read properties of undefined (reading 'preset').",
    ],
    [
      'a program in TypeScript that throws',
      { 'letterlint.config.ts': 'const why: string = "no network"\n\nthrow new Error(why)\n' },
      'letterlint.config.ts, line 3: the configuration cannot be loaded. no network.',
    ],
    [
      'a program without a default export',
      { 'letterlint.config.mjs': 'export const preset = "strict"\n' },
      'letterlint.config.mjs: the configuration cannot be loaded. It has no default export: write “export default { … }”.',
    ],
    [
      'an unknown rule in a program',
      { 'letterlint.config.mjs': 'export default { rules: { "no-beging": "off" } }\n' },
      'letterlint.config.mjs: “rules.no-beging” cannot be used. Unknown rule “no-beging”. Did you mean “no-begging”? “letterlint rules” lists them all.',
    ],
    [
      'half a rule in a program',
      { 'letterlint.config.mjs': 'export default { plugins: [{ id: "No" }] }\n' },
      'letterlint.config.mjs: “plugins, item 1” cannot be loaded. The rule “No”: “summary” is missing.',
    ],
  ]
  test.each(cases)('%s', async (_, files, line) => {
    const cwd = folderWith({ ...files, 'a.txt': 'Dear Ana,\n\nThank you.\n', 'b.txt': 'Dear Ana,\n\nThank you.\n' })
    expect(await run(cwd, ['.'])).toEqual({ status: 2, stdout: '', stderr: `letterlint: ${line}\n` })
  })
})

test('a program that cannot be parsed is told with its line', async () => {
  const cwd = folderWith({ 'letterlint.config.mjs': 'export default {\n  rules: {\n  ]\n}\n', 'a.txt': 'Dear Ana,\n' })
  // The tests' own loader has other words for it than Node.
  expect(await runBuilt(cwd, ['a.txt'])).toEqual({
    status: 2,
    stdout: '',
    stderr: "letterlint: letterlint.config.mjs, line 3: the configuration cannot be loaded. Unexpected token ']'.\n",
  })
})

test('a program in TypeScript that cannot be parsed is told with its line', async () => {
  const cwd = folderWith({
    'letterlint.config.ts': 'export default {\n  preset: \n}\n',
    'a.txt': 'Dear Ana,\n\nThank you.\n',
  })
  const { status, stderr } = await run(cwd, ['a.txt'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^letterlint: letterlint\.config\.ts, line \d: the configuration cannot be loaded\. .+\n$/)
})

describe('a rule of one’s own that fails', () => {
  const failing = (check: string) => ({
    'letterlint.config.yaml': 'plugins: [mine.mjs]\n',
    'mine.mjs': ruleModule('mine').replace("report({ at: letter, message: 'found' })", check),
    'a.txt': 'Dear Ana,\n\nThank you for Monday.\n',
  })

  test.each([
    ['throws', 'letter.closing.text.none.length', "Cannot read properties of undefined (reading 'length')."],
    ['names no message', "report({ at: letter, message: 'fund' })", 'It reported an unknown message “fund”.'],
  ])('where it %s is named with the letter', async (_, check, reason) => {
    const cwd = folderWith(failing(check))
    expect(await run(cwd, ['a.txt', '--format', 'json=out.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `letterlint: a.txt: The rule “mine” failed: ${reason} (LETTERLINT_DEBUG=1 shows where.)\n`,
    })
    const { stderr } = await run(cwd, ['a.txt', '--format', 'json=out.json'], { env: { LETTERLINT_DEBUG: '1' } })
    expect(stderr).toMatch(/^UsageError: a\.txt: The rule “mine” failed: /)
    expect(stderr).toContain(`Error: ${reason.replace(/\.$/, '')}`)
    expect(stderr).toContain('check-letter.')
  })
})

describe('a configuration that is named', () => {
  test('must be there', async () => {
    const cwd = folderWith({ 'a.txt': 'Dear Ana,\n\nThank you.\n' })
    for (const name of ['none.yaml', 'none.ts'])
      expect((await run(cwd, ['a.txt', '--config', name])).stderr).toBe(
        `letterlint: Cannot read ${name}: there is no such file.\n`,
      )
  })

  test('must be one by its name', async () => {
    const cwd = folderWith({ 'a.txt': 'Dear Ana,\n\nThank you.\n', 'letterlint.toml': '' })
    expect((await run(cwd, ['a.txt', '--config', 'letterlint.toml'])).stderr).toBe(
      'letterlint: letterlint.toml is no configuration: its name must end in .yaml, .yml, .json, .js, .mjs, .ts or .mts.\n',
    )
  })
})
