import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run'

const letter = 'Dear Ana,\n\nI reached out to the the supplier. I think I could halve the wait.\n'
const jargon = (extra = '') => `- id: no-jargon
  summary: Say it in plain words.
  level: { recovery: error }
  phrases: [{ match: reached out to, instead: wrote to }]
${extra}  examples:
    good: [I wrote to them.]
    bad: [{ letter: I ⟦reached out to⟧ them., suggests: wrote to }]
`
const found = (json: string): string[] =>
  JSON.parse(json).files.flatMap(({ messages }: { messages: { ruleId: string; level: string }[] }) =>
    messages.map(({ ruleId, level }) => `${ruleId} ${level}`),
  )

describe('a configuration', () => {
  test('is found above the folder, and the command line goes before it', async () => {
    const cwd = folderWith({
      'letterlint.config.yaml':
        'kind: recovery\nrules: { repeated-words: off, no-hedging: suggestion }\nphraseRules: [rules/house.yaml]\n',
      'rules/house.yaml': jargon(),
      'drafts/a.txt': letter,
    })
    const here = found((await run(`${cwd}/drafts`, ['a.txt', '--format', 'json'])).stdout)
    expect(here).toContain('no-jargon error')
    expect(here).toContain('no-hedging suggestion')
    expect(here.some((each) => each.startsWith('repeated-words'))).toBe(false)
    const told = found(
      (await run(`${cwd}/drafts`, ['a.txt', '--format', 'json', '--rule', 'repeated-words=warning'])).stdout,
    )
    expect(told).toContain('repeated-words warning')
    const without = found((await run(`${cwd}/drafts`, ['a.txt', '--format', 'json', '--no-config'])).stdout)
    expect(without).toContain('repeated-words error')
    expect(without).not.toContain('no-jargon error')
  })

  test('in JSON, and named', async () => {
    const cwd = folderWith({ 'other.json': '{ "preset": "strict", "rules": { "spelling": "off" } }', 'a.txt': letter })
    const { stdout } = await run(cwd, ['a.txt', '--config', 'other.json', '--format', 'json'])
    expect(found(stdout)).toContain('no-hedging error')
  })

  test('rules written out in it are explained like the others, without an article', async () => {
    const inline = jargon().replaceAll('\n', '\n  ').trimEnd()
    const cwd = folderWith({ 'letterlint.config.yaml': `phraseRules:\n  ${inline}\n`, 'a.txt': letter })
    const { stdout, status } = await run(cwd, ['explain', 'no-jargon'])
    expect(status).toBe(0)
    expect(stdout).toContain('Say it in plain words.')
    expect(stdout).toContain('I ⟦reached out to⟧ them.')
  })
})

describe('what cannot be used is told in one line, with 2', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'an unknown setting',
      { 'letterlint.config.yaml': 'kind: recovery\nrule: {}\n' },
      'letterlint.config.yaml, line 2: “rule” is no setting. Did you mean “rules”?',
    ],
    [
      'an unknown rule',
      { 'letterlint.config.yaml': 'rules:\n  no-beging: off\n' },
      'letterlint.config.yaml, line 2: “rules.no-beging” cannot be used. Unknown rule “no-beging”. Did you mean “no-begging”? “letterlint rules” lists them all.',
    ],
    [
      'an unknown option',
      { 'letterlint.config.yaml': 'rules:\n  concise-close: [error, { wrds: 4 }]\n' },
      'letterlint.config.yaml, line 2: “rules.concise-close” cannot be used. Unknown option “wrds” of the rule “concise-close”. Did you mean “words”?',
    ],
    [
      'a file of rules that is not there',
      { 'letterlint.config.yaml': 'phraseRules: [house.yaml]\n' },
      'letterlint.config.yaml, line 1: “phraseRules, item 1” cannot be used. There is no file “house.yaml”.',
    ],
    [
      'a field of a phrase rule that is missing',
      {
        'letterlint.config.yaml': 'phraseRules: [house.yaml]\n',
        'house.yaml': jargon().replace(/ {2}summary.*\n/, ''),
      },
      'house.yaml, line 1: “item 1, summary” is missing.',
    ],
    [
      'a field of a phrase rule that is missing, for its name has a slip',
      { 'letterlint.config.yaml': 'phraseRules: [house.yaml]\n', 'house.yaml': jargon().replace('summary', 'sumary') },
      'house.yaml, line 2: “item 1, sumary” is no field of a phrase rule. Did you mean “summary”?',
    ],
    [
      'an example without a letter',
      {
        'letterlint.config.yaml': 'phraseRules: [house.yaml]\n',
        'house.yaml': jargon().replace('{ letter: ', '{ leter: '),
      },
      'house.yaml, line 7: “item 1, examples.bad, item 1, leter” is no field of a phrase rule. Did you mean “letter”?',
    ],
    [
      'a level by a kind that is none',
      {
        'letterlint.config.yaml': 'phraseRules: [house.yaml]\n',
        'house.yaml': jargon().replace('recovery', 'recvery'),
      },
      'house.yaml, line 3: “item 1, level.recvery” is no field of a phrase rule. Did you mean “recovery”?',
    ],
    [
      'a slip in a rule written out in it',
      { 'letterlint.config.yaml': `phraseRules:\n${jargon().replace('summary', 'sumary')}` },
      'letterlint.config.yaml, line 3: “phraseRules, item 1, sumary” is no setting. Did you mean “summary”?',
    ],
    [
      'a field of a phrase rule',
      { 'letterlint.config.yaml': 'phraseRules: [house.yaml]\n', 'house.yaml': jargon('  mesage: no\n') },
      'house.yaml, line 5: “item 1, mesage” is no field of a phrase rule. Did you mean “message”?',
    ],
    [
      'a phrase that matches everything',
      {
        'letterlint.config.yaml': 'phraseRules: [house.yaml]\n',
        'house.yaml': jargon().replace('{ match: reached out to, instead: wrote to }', 'very?'),
      },
      'house.yaml, line 4: “item 1, phrases” cannot be used. A phrase of the rule “no-jargon” would match nothing or everything: “very?”.',
    ],
    [
      'malformed YAML',
      { 'letterlint.config.yaml': 'rules:\n  - [\n' },
      'letterlint.config.yaml, line 3: malformed YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'a list',
      { 'letterlint.config.yaml': '- a\n' },
      'letterlint.config.yaml, line 1: the configuration must be settings (preset:, kind:, rules: …).',
    ],
  ]
  test.each(cases)('%s', async (_, files, line) => {
    const cwd = folderWith({ ...files, 'a.txt': letter })
    expect(await run(cwd, ['a.txt'])).toEqual({ status: 2, stdout: '', stderr: `letterlint: ${line}\n` })
  })
})

describe('test-rules', () => {
  test('says which examples fail', async () => {
    const cwd = folderWith({ 'house.yaml': jargon().replace('I wrote to them.', 'We reached out to them.') })
    const { status, stdout } = await run(cwd, ['test-rules', 'house.yaml'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^no-jargon: 1 of 2 examples fail\n {2}A good example must be silent\n/)
  })

  test.each([
    [
      'one of letterlint’s',
      jargon().replace('no-jargon', 'no-begging'),
      'There are two rules with the id “no-begging”.',
    ],
    [
      'another of the file',
      jargon() + jargon(),
      'There are two rules with the id “no-jargon” (the other: house.yaml).',
    ],
  ])('refuses a rule that goes by the id of %s', async (_, yaml, line) => {
    const cwd = folderWith({ 'house.yaml': yaml })
    const stderr = `letterlint: house.yaml: ${line}\n`
    expect(await run(cwd, ['test-rules', 'house.yaml'])).toEqual({ status: 2, stdout: '', stderr })
  })

  test('tries a file that is named twice once', async () => {
    const { stdout } = await run(folderWith({ 'house.yaml': jargon() }), ['test-rules', 'house.yaml', 'house.yaml'])
    expect(stdout).toBe('no-jargon: all 2 examples hold\n')
  })

  test('wants rules', async () => {
    const { status, stderr } = await run(folderWith({}), ['test-rules'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'letterlint: There are no phrase rules to try: name a file of them, or a configuration’s “phraseRules”.\n',
    )
  })
})
