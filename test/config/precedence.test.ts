import { expect, test } from 'vitest'
import { folderWith } from '../cli/run'
import { configOf, phraseRule, ruleModule } from './config'

test('extends, then the configuration’s own, then overrides in order, then the command line', async () => {
  const cwd = folderWith({
    'base.yaml': `preset: strict
kind: recovery
rules: { spelling: error, readability: error, contractions: error, same-day: error, letterhead: error }
overrides: [{ files: '*.txt', kind: stay-in-touch, rules: { spelling: 'off' } }]
`,
    'letterlint.config.yaml': `extends: [letterlint:recommended, ./base.yaml]
kind: thank-you
rules: { readability: warning, contractions: warning, same-day: warning, letterhead: warning }
overrides:
  - files: '*.txt'
    rules: { contractions: suggestion, same-day: suggestion, letterhead: suggestion }
  - files: [letters/**, '!letters/old/**']
    kind: feedback-request
    rules: { same-day: 'off' }
`,
  })
  const commandLine = { rules: { letterhead: 'error' } } as const
  expect(await configOf(cwd, 'letters/a.txt', { commandLine })).toMatchObject({
    preset: 'strict',
    kind: 'feedback-request',
    rules: {
      spelling: 'off',
      readability: 'warning',
      contractions: 'suggestion',
      'same-day': 'off',
      letterhead: 'error',
    },
  })
  expect(await configOf(cwd, 'letters/old/a.txt')).toMatchObject({
    kind: 'thank-you',
    rules: { 'same-day': 'suggestion', letterhead: 'suggestion' },
  })
  expect(await configOf(cwd, 'a.md')).toMatchObject({ kind: 'thank-you', rules: { 'same-day': 'warning' } })
  expect(await configOf(cwd, 'a.md', { commandLine: { preset: 'recommended' } })).toMatchObject({
    preset: 'recommended',
  })
})

test('a level alone leaves the options as they were', async () => {
  const cwd = folderWith({
    'base.yaml': 'rules: { concise-close: [error, { words: 4 }], no-dwelling: [error, { sentences: 3 }] }\n',
    'letterlint.config.yaml':
      'extends: ./base.yaml\nrules: { concise-close: suggestion, no-dwelling: [error, { sentences: 5 }] }\n',
  })
  expect((await configOf(cwd)).rules).toEqual({
    'concise-close': ['suggestion', { words: 4 }],
    'no-dwelling': ['error', { sentences: 5 }],
  })
})

test('an override says kind, notes, preset and rules', async () => {
  const cwd = folderWith({
    'n.yaml': 'company: Bell\n',
    'letterlint.config.yaml':
      'overrides: [{ files: a.*, kind: recovery, notes: n.yaml, preset: strict, rules: { spelling: off } }]\n',
  })
  expect(await configOf(cwd, 'deep/a.txt')).toMatchObject({
    kind: 'recovery',
    notes: `${cwd}/n.yaml`,
    preset: 'strict',
    rules: { spelling: 'off' },
  })
  expect(await configOf(cwd, 'b.txt')).toMatchObject({ kind: undefined, notes: undefined, rules: {} })
})

test('globs of an extended configuration start in the folder of the one that extends it', async () => {
  const cwd = folderWith({
    'shared/base.yaml': 'overrides: [{ files: letters/*.md, preset: strict }]\nignores: letters/old\n',
    'letterlint.config.yaml': 'extends: shared/base.yaml\n',
  })
  expect(await configOf(cwd, 'letters/a.md')).toMatchObject({ preset: 'strict', ignored: false })
  expect(await configOf(cwd, 'letters/old/deep/a.md')).toMatchObject({ preset: undefined, ignored: true })
  expect(await configOf(cwd, 'shared/letters/a.md')).toMatchObject({ preset: undefined })
})

test('ignores add up, and “!” takes back', async () => {
  const cwd = folderWith({
    'base.yaml': 'ignores: [drafts, "*.bad.{md,txt}"]\n',
    'letterlint.config.yaml': 'extends: base.yaml\nignores: ["!drafts/last.txt", /top.txt]\n',
  })
  const ignored = async (file: string) => (await configOf(cwd, file)).ignored
  expect(await ignored('a/drafts/b/c.txt')).toBe(true)
  expect(await ignored('drafts/last.txt')).toBe(false)
  expect(await ignored('a/x.bad.md')).toBe(true)
  expect(await ignored('top.txt')).toBe(true)
  expect(await ignored('a/top.txt')).toBe(false)
})

test('rules of all that is extended are there, each once', async () => {
  const cwd = folderWith({
    'house.yaml': phraseRule('no-jargon'),
    'one.yaml': 'phraseRules: [house.yaml]\nplugins: [./flattery.mjs]\n',
    'two.yaml': 'extends: one.yaml\nphraseRules: [house.yaml]\nrules: { no-jargon: suggestion }\n',
    'flattery.mjs': ruleModule('no-flattery'),
    'letterlint.config.yaml': 'extends: [one.yaml, two.yaml]\nrules: { no-flattery: off }\n',
  })
  expect(await configOf(cwd)).toMatchObject({
    plugins: ['no-flattery', 'no-jargon'],
    rules: { 'no-jargon': 'suggestion', 'no-flattery': 'off' },
  })
})
