import { expect, test } from 'vitest'
import { phraseRule, ruleModule } from '../config/config'
import { folderWith, run } from './run'

test('config FILE prints what applies and the place that says it', async () => {
  const cwd = folderWith({
    'base.yaml': 'preset: strict\nrules:\n  concise-close: [error, { words: 40 }]\n',
    'house.yaml': phraseRule('no-jargon'),
    'flattery.mjs': ruleModule('no-flattery'),
    'notes/ana.yaml': 'company: Bell\n',
    '.gitignore': '*.old.txt\n',
    'letterlint.config.yaml': `extends: [letterlint:recommended, ./base.yaml]
plugins: [flattery.mjs]
phraseRules: [house.yaml]
rules:
  concise-close: warning
  no-hedging: off
overrides:
  - files: recovery/**
    kind: recovery
    notes: notes/ana.yaml
ignores:
  - archive
`,
  })
  expect(
    (await run(cwd, ['config', 'recovery/a.txt', '--rule', 'spelling=off'])).stdout,
  ).toBe(`# recovery/a.txt: letterlint.config.yaml
# with the rule no-flattery (letterlint.config.yaml:2)
# with the rule no-jargon (letterlint.config.yaml:3)
preset: strict                               # base.yaml:1
kind: recovery                               # letterlint.config.yaml:9
notes: notes/ana.yaml                        # letterlint.config.yaml:10
rules:
  concise-close: [ warning, { words: 40 } ]  # letterlint.config.yaml:5
  no-hedging: off                            # letterlint.config.yaml:6
  spelling: off                              # the command line
`)
  expect((await run(`${cwd}/notes`, ['config', '../archive/a.old.txt', '--preset', 'recommended'])).stdout).toContain(
    `/archive/a.old.txt: ../letterlint.config.yaml
# passed over unless it is named on its own: archive (../letterlint.config.yaml:12)
`,
  )
  expect((await run(cwd, ['config', 'a.old.txt'])).stdout).toContain(
    '# passed over unless it is named on its own: git ignores it\n',
  )
})

test('config FILE without a configuration, and with one in a program', async () => {
  const cwd = folderWith({ 'letterlint.config.mjs': 'export default { kind: "recovery" }\n' })
  expect((await run(cwd, ['config', 'a.txt'])).stdout).toBe(
    '# a.txt: letterlint.config.mjs\nkind: recovery  # letterlint.config.mjs\n',
  )
  expect((await run(cwd, ['config', 'a.txt', '--no-config'])).stdout).toBe(
    '# a.txt: there is no configuration for it\n',
  )
  expect((await run(cwd, ['config', 'a.txt', '--rule', 'no-beging=off'])).status).toBe(2)
})
