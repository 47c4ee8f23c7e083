import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Log, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/registry.generated'
import { rulePage } from '../../src/report/rule-page'
import type { FileResult } from '../../src/report/run-result'
import { reportSarif } from '../../src/report/sarif'
import { phraseRule } from '../../src/rule/phrase-rule'
import { version } from '../../src/version'
import { judged, sample } from './results'

const context = { rules, cwd: '/my letters', root: '/my letters' }
const run = (files: FileResult[], given = context): Run => (JSON.parse(reportSarif(files, given)) as Log).runs[0]!

/** The schema is of JSON Schema's draft 4, and uses nothing that later drafts read otherwise, once it is not named after it. */
function schemaErrors(report: string): unknown {
  const path = join(import.meta.dirname, '../../fixtures/schemas/sarif-2.1.0.json')
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(JSON.parse(report))
  return validate.errors
}

describe('the schema', () => {
  test('holds, with findings, with none, with a rule of one’s own and a file from elsewhere', () => {
    const own = phraseRule({
      id: 'no-jargon',
      summary: 'Say it in plain words.',
      why: 'The reader was not there.',
      levels: 'error',
      phrases: ['reached out to'],
      examples: { good: ['I wrote to them.'], bad: [{ letter: 'I ⟦reached out to⟧ them.' }] },
    })
    const elsewhere = judged('/else where/#1.txt', 'I reached out to Ana.', [
      { ruleId: 'no-jargon', level: 'error', message: 'm', words: 'reached out to' },
    ])
    const all = { ...context, rules: [...rules, own] }
    expect(schemaErrors(reportSarif([...sample, elsewhere], all))).toBeNull()
    expect(schemaErrors(reportSarif([], context))).toBeNull()
    const { results, artifacts, tool } = run([elsewhere], all)
    expect(results![0]!.ruleIndex).toBe(rules.length)
    expect(tool.driver.rules![rules.length]).not.toHaveProperty('helpUri')
    expect(artifacts![0]!.location).toEqual({ uri: 'file:///else%20where/%231.txt', index: 0 })
  })

  test('does not hold for everything', () => {
    expect(schemaErrors(reportSarif(sample, context).replace('"ruleIndex": ', '"ruleIndex": -'))).not.toBeNull()
    expect(schemaErrors(reportSarif(sample, context).replace('to%20send', 'to send'))).not.toBeNull()
  })
})

test('the tool and its rules', () => {
  const { tool, originalUriBaseIds, columnKind, newlineSequences, artifacts } = run(sample)
  const { rules: described, ...driver } = tool.driver
  expect(driver).toEqual({
    name: 'letterlint',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/letterlint/letterlint#readme',
  })
  const own = ['invalid-mark', 'unmet-expectation', 'invalid-notes', 'invalid-directive', 'unused-directive']
  expect(described!.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), ...own])
  const begging = rules.find(({ id }) => id === 'no-begging')!
  expect(described!.find(({ id }) => id === 'no-begging')).toEqual({
    id: 'no-begging',
    shortDescription: { text: begging.summary },
    fullDescription: { text: begging.why },
    help: {
      text: `${begging.summary}\n\n${begging.why}\n\nFrom the source: “${begging.source!.quote}”`,
      markdown: rulePage(begging),
    },
    defaultConfiguration: { level: 'error' },
  })
  expect(originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///my%20letters/' } })
  expect([columnKind, newlineSequences]).toEqual(['utf16CodeUnits', ['\r\n', '\n', '\r']])
  expect(artifacts).toEqual([
    {
      location: { uri: 'to%20send/a%26b%2C%20100%25.txt', uriBaseId: '%SRCROOT%', index: 0 },
      roles: ['analysisTarget'],
      encoding: 'UTF-8',
    },
    {
      location: { uri: 'clean.md', uriBaseId: '%SRCROOT%', index: 1 },
      roles: ['analysisTarget'],
      encoding: 'UTF-8',
    },
  ])
})

test('a rule’s level is its highest of any kind; one that only the strict preset checks is off', () => {
  const rule = { ...rules[0]!, url: 'https://example.org/rule' }
  const levels = [
    { levels: 'suggestion' },
    { levels: { recovery: 'suggestion', 'thank-you': 'warning' } },
    { levels: {} },
  ] as const
  const { tool } = run([], { ...context, rules: levels.map((each, at) => ({ ...rule, ...each, id: `rule-${at}` })) })
  expect(tool.driver.rules!.slice(0, 3).map(({ defaultConfiguration }) => defaultConfiguration)).toEqual([
    { level: 'note' },
    { level: 'warning' },
    { level: 'note', enabled: false },
  ])
  expect(tool.driver.rules![0]!.helpUri).toBe('https://example.org/rule')
})

test('a finding about a mark is described like one of a rule', () => {
  const marked = judged('a.md', '<!-- letterlint excrpt -->', [
    { ruleId: 'invalid-mark', level: 'error', message: 'm', words: 'excrpt' },
  ])
  const { results, tool } = run([marked])
  const described = tool.driver.rules![results![0]!.ruleIndex!]
  expect(described).toMatchObject({ id: 'invalid-mark', helpUri: expect.stringMatching(/articles\.md#marks$/) })
})

test('results: place, level, message and fixes', () => {
  const [repeated, begging, blank] = run(sample).results!
  const artifactLocation = { uri: 'to%20send/a%26b%2C%20100%25.txt', uriBaseId: '%SRCROOT%', index: 0 }
  const theThe = { startLine: 3, startColumn: 7, endLine: 3, endColumn: 14, charOffset: 17, charLength: 7 }
  const iBeg = { startLine: 3, startColumn: 25, endLine: 4, endColumn: 4, charOffset: 35, charLength: 9 }
  const fix = (title: string, safe: boolean, replacement: object) => ({
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
    properties: { safe },
  })
  expect(repeated).toEqual({
    ruleId: 'repeated-words',
    ruleIndex: rules.findIndex(({ id }) => id === 'repeated-words'),
    level: 'error',
    message: { text: '“the the” repeats a word. Take one out.' },
    locations: [{ physicalLocation: { artifactLocation, region: theThe } }],
    partialFingerprints: { 'findingGist/v1': expect.stringMatching(/^[0-9a-f]{64}:1$/) },
    fixes: [fix('Keep one', true, { deletedRegion: theThe, insertedContent: { text: 'the' } })],
  })
  expect(begging).toMatchObject({
    level: 'warning',
    message: { text: '“I beg\nyou” begs: 100% of it.' },
    locations: [{ physicalLocation: { region: iBeg } }],
  })
  expect(begging!.fixes).toEqual([
    fix('Ask as an equal', false, { deletedRegion: iBeg, insertedContent: { text: 'Could we talk' } }),
    fix('Leave it out', false, {
      deletedRegion: { startLine: 3, startColumn: 24, endLine: 4, endColumn: 5, charOffset: 34, charLength: 11 },
    }),
  ])
  expect(blank).toMatchObject({ level: 'note', message: { text: '“<me> "now"” & more\u0007.' } })
  expect(blank).not.toHaveProperty('fixes')
})

test('a BOM does not count, a lone CR ends a line', () => {
  const found = { ruleId: 'no-begging', level: 'error', message: 'm', words: 'beg' } as const
  const [first, second, third] = run([
    judged('a.txt', '\uFEFFI beg.\rI beg.', [found, { ...found, nth: 1 }, { ...found, words: '\uFEFFI' }]),
  ]).results!.map(({ locations }) => locations![0]!.physicalLocation!.region)
  expect(first).toEqual({ startLine: 1, startColumn: 3, endLine: 1, endColumn: 6, charOffset: 2, charLength: 3 })
  expect(second).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 6, charOffset: 9, charLength: 3 })
  expect(third).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, charOffset: 0, charLength: 1 })
})

describe('a finding’s identity', () => {
  const found = { ruleId: 'no-begging', level: 'error', message: 'm', words: 'I beg you' } as const
  const identities = (file: FileResult) =>
    run([file]).results!.map(({ partialFingerprints }) => partialFingerprints!['findingGist/v1'])

  test('stays when it moves, is broken over lines, or another comes before it', () => {
    const [before] = identities(judged('a.txt', 'I beg you.', [found]))
    expect(identities(judged('a.txt', 'Dear Ana,\n\nFor a job I beg you now.', [found]))).toEqual([before])
    expect(identities(judged('a.txt', 'So I beg\r\n you.', [{ ...found, words: 'I beg\r\n you' }]))).toEqual([before])
    const other = { ...found, words: 'Please' }
    expect(identities(judged('a.txt', 'Please! I beg you.', [other, found]))[1]).toBe(before)
  })

  test('of a lack stays when the letter changes', () => {
    const lack = (text: string) => identities(judged('a.txt', text, [{ ...found, words: text }]))
    expect(lack('I saw.\r\n\r\nI came.')).toEqual(lack('I saw it.\n\nI came.\n\nI left.'))
    expect(lack('I saw.\r\nI came.')).not.toEqual(lack('I saw it.\r\nI came.'))
  })

  test('is another for other words, and for the same words again', () => {
    const all = identities(
      judged('a.txt', 'I beg you. I beg you. I beg.', [found, { ...found, nth: 1 }, { ...found, words: 'I beg.' }]),
    )
    expect(new Set(all).size).toBe(3)
    expect(all[1]).toBe(all[0]!.replace(/:1$/, ':2'))
  })
})
