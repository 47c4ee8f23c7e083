import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleModule } from '../config/config'
import { folderWith, run } from './run'

const letter = (words: string) => `Dear Ana,\n\nThank you for the tour. ${words}\n\nBest,\nSam Doe\n`
const twice = letter('I saw the the plant.')
const own = '.letterlintcache'
const read = (cwd: string, name = own) => readFileSync(join(cwd, name), 'utf8')
const write = (cwd: string, name: string, text: string) => writeFileSync(join(cwd, name), text)
const entries = (cwd: string): Record<string, { met: string; result: { messages: { message: string }[] } }> =>
  JSON.parse(read(cwd)).entries

/** Puts words of our own into every message of the cache: who reads them has not judged. */
function mark(cwd: string): void {
  const all = entries(cwd)
  for (const { result } of Object.values(all)) for (const each of result.messages) each.message = 'FROM THE CACHE'
  write(cwd, own, `{"letterlintCache":1,"entries":${JSON.stringify(all)}}`)
}

const lint = (cwd: string, ...argv: string[]) => run(cwd, ['--format', 'json', '--cache', ...argv])
const isCached = async (cwd: string, ...argv: string[]) => (await lint(cwd, ...argv)).stdout.includes('FROM THE CACHE')

/** A folder with a letter, its cache made and marked. */
async function cached(files: Record<string, string> = {}, ...argv: string[]): Promise<string> {
  const cwd = folderWith({ 'a.txt': twice, ...files })
  await lint(cwd, 'a.txt', ...argv)
  mark(cwd)
  return cwd
}

describe('--cache', () => {
  test('gives the same, and judges nothing that it knows', async () => {
    const cwd = folderWith({ 'a.txt': twice, 'b.txt': letter('I saw the plant.'), 'empty.txt': '' })
    const plain = await run(cwd, ['.', '--format', 'json'])
    expect(await lint(cwd, '.')).toEqual(plain)
    expect(await lint(cwd, '.')).toEqual(plain)
    mark(cwd)
    expect(await isCached(cwd, '.')).toBe(true)
  })

  test('goes by content: another path, folder and time are the same', async () => {
    const cwd = await cached()
    const fresh = folderWith({ 'deep/other.txt': twice })
    copyFileSync(join(cwd, own), join(fresh, own))
    expect(await isCached(fresh, 'deep')).toBe(true)
  })

  test.each<[string, Record<string, string>, string[]]>([
    ['another text', { 'a.txt': `${twice}P.S. Thank you.\n` }, []],
    ['another kind', {}, ['--kind', 'recovery']],
    ['another level', {}, ['--rule', 'no-shouting=error']],
    ['another preset', {}, ['--preset', 'strict']],
    ['a configuration', { 'letterlint.config.yaml': 'rules:\n  no-shouting: off\n' }, []],
    ['notes', { 'interview.yaml': 'company: Bell\n' }, []],
    ['notes for all', { 'notes.yaml': 'company: Bell\n' }, ['--notes', 'notes.yaml']],
  ])('judges anew with %s', async (_, files, argv) => {
    const cwd = await cached()
    for (const [name, text] of Object.entries(files)) write(cwd, name, text)
    expect(await isCached(cwd, 'a.txt', ...argv)).toBe(false)
    expect(Object.keys(entries(cwd))).toHaveLength(2)
  })

  test('judges anew with another phrase in a rule of one’s own', async () => {
    const rule = (phrase: string) => `phraseRules:
  - id: no-house-words
    summary: Say it plainly.
    level: error
    phrases: [${phrase}]
    examples: { good: [a], bad: [{ letter: ⟦${phrase}⟧ }] }
`
    const cwd = await cached({ 'letterlint.config.yaml': rule('plant') })
    expect(await isCached(cwd, 'a.txt')).toBe(true)
    write(cwd, 'letterlint.config.yaml', rule('tour'))
    expect(await isCached(cwd, 'a.txt')).toBe(false)
  })

  test('judges anew with other notes in a file that a mark names', async () => {
    const article = `# Letters\n\n<!-- letterlint kind=recovery notes=bell.yaml -->\n> Dear Ana,\n>\n> Thank you for the tour of [Company].\n>\n> Best,\n> Sam Doe\n`
    const cwd = folderWith({ 'posts/a.md': article, 'b/a.md': article, 'b/bell.yaml': 'company: Bell\n' })
    for (const [text, count] of [
      [undefined, 1],
      ['company: Bell\n', 2],
      ['company: Harrow Vale\n', 3],
    ] as const) {
      if (text) write(cwd, 'posts/bell.yaml', text)
      expect(await isCached(cwd, 'posts')).toBe(false)
      expect(Object.keys(entries(cwd))).toHaveLength(count)
      mark(cwd)
      expect(await isCached(cwd, 'posts')).toBe(true)
    }
    // The same words and notes are the same wherever they lie.
    expect(await isCached(cwd, 'b')).toBe(true)
  })

  test('has no place beside rules that are code, and keeps what it has of other letters', async () => {
    const config = 'plugins: [./flattery.mjs]\n'
    const files = { 'own/letterlint.config.yaml': config, 'own/flattery.mjs': ruleModule('no-flattery') }
    const cwd = folderWith({ ...files, 'own/a.txt': twice, 'b.txt': letter('I saw the plant.') })
    const why = 'configuration has rules that are code, which a cache cannot tell from others.\n'
    expect((await lint(cwd, 'own')).stderr).toBe(`letterlint: The cache is not used: the ${why}`)
    expect(existsSync(join(cwd, own))).toBe(false)
    expect((await lint(cwd, 'own', 'b.txt')).stderr).toBe(
      `letterlint: The cache is not used for some letters: their ${why}`,
    )
    expect(Object.keys(entries(cwd))).toHaveLength(1)
    mark(cwd)
    expect(await isCached(cwd, 'own')).toBe(false)
    expect(await isCached(cwd, 'own', 'b.txt')).toBe(true)
  })

  test('tells letters apart by the settings that are for them', async () => {
    const cwd = await cached({ 'letterlint.config.yaml': 'overrides: [{ files: drafts, preset: strict }]\n' })
    write(cwd, 'b.txt', twice)
    expect(await isCached(cwd, 'b.txt')).toBe(true)
    mkdirSync(join(cwd, 'drafts'))
    write(cwd, 'drafts/a.txt', twice)
    expect(await isCached(cwd, 'drafts')).toBe(false)
  })

  test('fixes what it knows to be fixable, and knows it once fixed', async () => {
    const cwd = await cached()
    expect(await isCached(cwd, 'a.txt', '--fix')).toBe(false)
    expect(read(cwd, 'a.txt')).toBe(letter('I saw the plant.'))
    mark(cwd)
    expect(await isCached(cwd, 'a.txt', '--fix')).toBe(true)
  })
})

describe('a cache file', () => {
  test('keeps what was met of late, and drops what was not', async () => {
    const cwd = await cached()
    const [key, entry] = Object.entries(entries(cwd))[0]!
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const aged = {
      [key]: { ...entry, met: day(20) },
      late: { ...entry, met: day(29) },
      old: { ...entry, met: day(40) },
    }
    write(cwd, own, `{"letterlintCache":1,"entries":${JSON.stringify(aged)}}`)
    expect(await isCached(cwd, 'a.txt')).toBe(true)
    expect(Object.entries(entries(cwd)).map(([name, { met }]) => [name, met])).toEqual(
      [
        [key, day(0)],
        ['late', day(29)],
      ].sort(),
    )
  })

  test.each([
    ['cut off', '{"letterlintCache":1,"entries":{"a":'],
    ['of other things', '{"letterlintCache":1,"entries":{"a":{"met":4}}}'],
    ['empty', ''],
    ['garbage', '\0\0'],
  ])('that is %s is made anew', async (_, text) => {
    const cwd = folderWith({ 'a.txt': twice, [own]: text })
    const { status, stderr } = await lint(cwd, 'a.txt')
    expect([status, stderr]).toEqual([1, ''])
    expect(Object.keys(entries(cwd))).toHaveLength(1)
  })

  test('lies where --cache-location says, in a folder that is made', async () => {
    const cwd = folderWith({ 'a.txt': twice })
    await run(cwd, ['a.txt', '--cache-location', 'made/for it/cache.json'])
    expect(read(cwd, 'made/for it/cache.json')).toContain('{"letterlintCache":1,')
    expect(existsSync(join(cwd, own))).toBe(false)
    expect(readdirSync(join(cwd, 'made/for it'))).toEqual(['cache.json'])
  })

  test.each([
    ['letter', twice],
    ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
  ])('that is somebody’s %s stays one, and the run goes on', async (_, content) => {
    const cwd = folderWith({ 'a.txt': twice, b: content })
    const { status, stderr } = await run(cwd, ['a.txt', '--cache-location', 'b'])
    expect(status).toBe(1)
    expect(stderr).toBe(
      'letterlint: The cache is not used: b is no cache, and stays as it is. Name another file, or remove it.\n',
    )
    expect(readFileSync(join(cwd, 'b'))).toEqual(Buffer.from(content))
  })

  test('that cannot be written is told, and no failure', async () => {
    const cwd = folderWith({ 'a.txt': twice })
    mkdirSync(join(cwd, own))
    const { status, stderr } = await lint(cwd, 'a.txt')
    expect([status, stderr]).toEqual([1, `letterlint: Cannot write the cache ${own}: it is a folder.\n`])
  })
})
