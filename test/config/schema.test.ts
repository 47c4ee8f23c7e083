import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import schema from '../../schema.json'
import { starter } from '../../src/config/starter'
import { folderWith, run } from '../cli/run'
import { phraseRule } from './config'

const fits = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(schema)

describe('the schema and the reader agree', () => {
  const good = [
    '{}',
    'preset: strict\nkind: recovery',
    '$schema: ./schema.json\nextends: letterlint:strict',
    'extends: [letterlint:strict]\nignores: archive',
    'rules: { no-begging: off, concise-close: [error, { words: 40 }], spelling: [warning, { words: [cobot] }] }',
    `phraseRules:\n  ${phraseRule('no-jargon')}rules: { no-jargon: warning }`,
    'overrides: [{ files: "*.md", kind: recovery }, { files: [a, b], rules: { no-begging: off } }]\nignores: [a, "!b"]',
    starter('./schema.json'),
  ]
  test.each(good)('that this can be used: %s', async (text) => {
    expect(fits(parse(text)), JSON.stringify(fits.errors)).toBe(true)
    expect((await run(folderWith({ 'letterlint.config.yaml': text }), ['config', 'a.txt'])).stderr).toBe('')
  })

  const bad = [
    'presets: strict',
    'preset: strikt',
    'kind: love',
    'extends: 1',
    'rules: { no-begging: fatal }',
    'rules: { no-begging: [off] }',
    'rules: { concise-close: [error, { wrds: 40 }] }',
    'rules: { concise-close: [error, { words: many }] }',
    'rules: { concise-close: [error, { words: -1 }] }',
    'rules: { concise-close: [error, { words: 40 }, 1] }',
    'plugins: x',
    'phraseRules: [{ id: no-jargon }]',
    'overrides: [{ kind: recovery }]',
    'overrides: [{ files: a, overrides: [] }]',
    'ignores: [1]',
  ]
  test.each(bad)('that this cannot: %s', async (text) => {
    expect(fits(parse(text))).toBe(false)
    expect((await run(folderWith({ 'letterlint.config.yaml': text }), ['config', 'a.txt'])).status).toBe(2)
  })
})
