import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run'

const letter = (...words: string[]) => `Dear Ana,\n\n${words.join('\n\n')}\n\nBest,\nSam Doe\n`
const twice = 'I saw the the plant.'
const blank = 'I would like to work at [Company Name].'
// What only reading can tell is off where the letters change: a baseline is about words, not about judgement.
const flags = ['--kind', 'thank-you', '--no-config', '--rule', 'references-conversation=off']
const baseline = ['--baseline', 'old.json']
const update = [...baseline, '--update-baseline']
const read = (cwd: string, name = 'old.json') => readFileSync(join(cwd, name), 'utf8')
const write = (cwd: string, name: string, text: string) => writeFileSync(join(cwd, name), text)

async function lint(cwd: string, ...argv: string[]) {
  const { stdout, ...outcome } = await run(cwd, [...argv, ...flags, '--format', 'json'])
  const files: { path: string; messages: { ruleId: string }[] }[] = stdout ? JSON.parse(stdout).files : []
  return { ...outcome, found: files.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`)) }
}

describe('--baseline', () => {
  test('keeps what is recorded out of the report and the status, and lets through what is new', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice, blank), 'b.txt': letter(twice) })
    expect((await lint(cwd, '.')).found).toContain('b.txt repeated-words')
    expect(await lint(cwd, '.', ...update)).toMatchObject({ status: 0, found: [] })
    expect(await lint(cwd, '.', ...baseline)).toEqual({ status: 0, found: [], stderr: '' })
    write(cwd, 'b.txt', letter(twice, 'We met at the the gate.'))
    expect(await lint(cwd, '.', ...baseline)).toEqual({ status: 1, found: ['b.txt repeated-words'], stderr: '' })
  })

  test('knows a finding that has moved, or is broken over lines otherwise, but not another of the same words', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice) })
    await lint(cwd, 'a.txt', ...update)
    write(cwd, 'a.txt', `\n\n${letter('Thank you for the tour.', 'I saw the\nthe plant.')}`)
    expect((await lint(cwd, 'a.txt', ...baseline)).found).not.toContain('a.txt repeated-words')
    write(cwd, 'a.txt', letter(twice, twice))
    expect((await lint(cwd, 'a.txt', ...baseline)).found).toContain('a.txt repeated-words')
  })

  test('tells what is recorded and gone, in files that were looked at or are no more', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice), 'b.txt': letter(twice), 'c.txt': letter(twice) })
    await lint(cwd, '.', ...update, '--rule', 'signs-off=off')
    write(cwd, 'a.txt', letter('I saw the plant.'))
    rmSync(join(cwd, 'b.txt'))
    const { status, stderr } = await lint(cwd, 'a.txt', ...baseline)
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^letterlint: old\.json has \d+ findings that are no longer there \(repeated-words in a\.txt, /,
    )
    expect(stderr).toContain('in b.txt')
    expect(stderr).not.toContain('c.txt')
    expect(stderr).toMatch(/: --update-baseline takes them out\.\n$/)
  })

  test('is read before --quiet and --fix', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice, blank) })
    await lint(cwd, 'a.txt', ...update)
    expect(await lint(cwd, 'a.txt', ...baseline, '--quiet')).toEqual({ status: 0, found: [], stderr: '' })
    const { found, stderr } = await lint(cwd, 'a.txt', ...baseline, '--fix')
    expect(found).toEqual([])
    expect(stderr).toContain('old.json has 1 finding that is no longer there (repeated-words in a.txt)')
  })

  test('names files from its own folder, wherever it is called', async () => {
    const root = folderWith({ 'letters/a.txt': letter(twice), 'ci/keep': '' })
    await lint(root, 'letters', '--baseline', 'ci/old.json', '--update-baseline')
    expect(Object.keys(JSON.parse(read(root, 'ci/old.json')).files)).toEqual(['../letters/a.txt'])
    const { found } = await lint(join(root, 'letters'), 'a.txt', '--baseline', '../ci/old.json')
    expect(found).toEqual([])
  })
})

describe('--update-baseline', () => {
  test('writes files, rules and words sorted, a line a finding', async () => {
    const cwd = folderWith({ 'b.txt': letter(blank, twice, 'It was by the the gate.'), 'a.txt': letter(twice) })
    await lint(cwd, 'b.txt', 'a.txt', ...update)
    const text = read(cwd)
    expect(text).toMatch(/^\{\n {2}"letterlintBaseline": 1,\n {2}"files": \{\n {4}"a\.txt": \{\n/)
    expect(text).toMatch(/^ {8}"[0-9a-f]{12}:1": "\[Company Name\]",?$/m)
    expect(text).toMatch(/"repeated-words": \{\n {8}"[0-9a-f]{12}:1": "the the",\n {8}"[0-9a-f]{12}:2": "the the"\n/)
    const { files } = JSON.parse(text)
    for (const names of [Object.keys(files), ...Object.values(files).map((rules) => Object.keys(rules as object))])
      expect(names).toEqual([...names].sort())
    await lint(cwd, 'a.txt', 'b.txt', ...update)
    expect(read(cwd)).toBe(text)
  })

  test('takes out what is gone, and leaves what this run did not look at', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice), 'b.txt': letter(twice), 'c.txt': letter(twice) })
    await lint(cwd, '.', ...update)
    const before = JSON.parse(read(cwd)).files
    write(cwd, 'a.txt', letter('I saw the plant.'))
    rmSync(join(cwd, 'b.txt'))
    const { stderr } = await lint(cwd, 'a.txt', ...update)
    expect(stderr).toMatch(/^letterlint: old\.json: \d+ findings? put in, \d+ findings? taken out\.\n$/)
    const after = JSON.parse(read(cwd)).files
    expect(Object.keys(after)).toEqual(['a.txt', 'c.txt'])
    expect(after['a.txt']).not.toHaveProperty('repeated-words')
    expect(after['c.txt']).toEqual(before['c.txt'])
    expect((await lint(cwd, '.', ...baseline)).stderr).toBe('')
  })

  test('keeps what is recorded of a file that cannot be judged', async () => {
    const cwd = folderWith({ 'a.txt': letter(twice), 'b.txt': letter(twice) })
    await lint(cwd, '.', ...update)
    const before = JSON.parse(read(cwd)).files
    write(cwd, 'a.txt', `---\nkind: nope\n---\n${letter(twice)}`)
    expect((await lint(cwd, '.', ...update)).status).toBe(2)
    expect(JSON.parse(read(cwd)).files).toEqual(before)
  })
})

describe('a baseline that cannot be used is one line, and 2', () => {
  test.each([
    ['that is not there', [...baseline], 'There is no baseline old.json: --update-baseline makes it.'],
    [
      'that is none',
      ['--baseline', 'a.txt', '--update-baseline'],
      'a.txt is no baseline: name another file, or remove it.',
    ],
    ['without a name', ['--update-baseline'], '--update-baseline needs a file: --baseline letterlint-baseline.json.'],
    [
      'that is read-only',
      ['--baseline', 'locked.json', '--update-baseline'],
      'Cannot write locked.json: it is read-only.',
    ],
    [
      'in no folder',
      ['--baseline', 'no/old.json', '--update-baseline'],
      'Cannot write the baseline no/old.json: there is no such folder.',
    ],
  ])('%s', async (_, argv, line) => {
    const locked = '{ "letterlintBaseline": 1, "files": {} }'
    const cwd = folderWith({ 'a.txt': letter(twice), 'locked.json': locked })
    chmodSync(join(cwd, 'locked.json'), 0o444)
    const { status, stderr } = await run(cwd, ['a.txt', ...flags, ...argv])
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(stderr).toContain(`letterlint: ${line}`)
    expect(read(cwd, 'locked.json')).toBe(locked)
    expect(read(cwd, 'a.txt')).toBe(letter(twice))
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'locked.json'])
  })
})
