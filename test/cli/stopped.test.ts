import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startBuilt } from './built'
import { folderWith, run } from './run'

const letter = (words: string) => `Dear Ana,\n\nThank you for the tour. ${words}\n\nBest,\nSam Doe\n`
const interrupted = 'letterlint: Interrupted. What was written is whole; the rest was left as it was.\n'

describe('a run that is interrupted', () => {
  /** Letters that take a while, each with something to fix. */
  const files = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => [
      `${String(at).padStart(3, '0')}.txt`,
      letter(
        `In week ${at} I saw the the plant. `.concat(
          `Line ${at} cut its scrap from 9 to ${at}, and I would help. `.repeat(3),
        ),
      ),
    ]),
  )

  test.each([
    ['SIGINT', '1'],
    ['SIGTERM', '3'],
  ] as const)(
    'by %s, with %s jobs: one line, and 2; each file is as it was or whole',
    async (signal, jobs) => {
      const cwd = folderWith(files)
      const child = startBuilt(cwd, ['.', '--fix', '--cache', '--format', 'json=found.json', '--jobs', jobs])
      const said = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
      const isFixed = (name: string) => readFileSync(join(cwd, name), 'utf8') !== files[name]
      while (!isFixed('001.txt')) await pause(5)
      child.kill(signal)
      const [stdout, stderr, [status]] = await said
      expect([stdout, stderr, status]).toEqual(['', interrupted, 2])
      expect(isFixed('149.txt')).toBe(false)
      for (const [name, before] of Object.entries(files))
        expect([before, before.replace('the the', 'the')]).toContain(readFileSync(join(cwd, name), 'utf8'))
      expect(readdirSync(cwd).sort()).toEqual(Object.keys(files))
    },
    60_000,
  )

  test('batch ends with a whole line', async () => {
    const child = startBuilt(folderWith({}), ['batch', '--no-config', '--jobs', '1'])
    const said = Promise.all([text(child.stderr), once(child, 'close')])
    for (let id = 0; id < 500; id++) child.stdin.write(`${JSON.stringify({ id, text: letter(`In week ${id}.`) })}\n`)
    let results = ''
    for await (const chunk of child.stdout) {
      if (!results) child.kill('SIGINT')
      results += chunk
    }
    const [stderr, [status]] = await said
    expect([stderr, status]).toEqual([interrupted, 2])
    const lines = results.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(lines.map((_, id) => id))
    expect(lines.length).toBeLessThan(500)
  })

  test('while it waits for a letter on standard input', async () => {
    const child = startBuilt(folderWith({}), ['-'])
    const said = Promise.all([text(child.stderr), once(child, 'close')])
    // It reads once it is up: what it is sent is taken.
    await new Promise((done) => child.stdin.write('x'.repeat(1_000_000), done))
    child.kill('SIGINT')
    const [stderr, [status]] = await said
    expect([stderr, status]).toEqual([interrupted, 2])
  })
})

/** A disk of its own with no room left on it but for these files. */
function fullDisk(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'full disk '))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', root])
  onTestFinished(() => {
    execFileSync('umount', [root])
    rmSync(root, { recursive: true })
  })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content)
  try {
    for (let at = 0; ; at++) writeFileSync(join(root, `fill${at}`), 'x'.repeat(4096))
  } catch {
    return root
  }
}

const canMount = (() => {
  const at = mkdtempSync(join(tmpdir(), 'mount '))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at])
  if (status === 0) execFileSync('umount', [at])
  rmSync(at, { recursive: true })
  return status === 0
})()

describe.skipIf(!canMount)('on a full disk (skipped where no tmpfs can be mounted)', () => {
  const bad = letter(`I saw the the plant. ${'It was a good day. '.repeat(400)}`)
  const others = (cwd: string) => readdirSync(cwd).filter((name) => !name.startsWith('fill'))

  test('a file that cannot be fixed stays as it was', async () => {
    const cwd = fullDisk({ 'a.txt': bad })
    const { status, stderr } = await run(cwd, ['a.txt', '--fix'])
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^letterlint: Cannot write a\.txt: .*ENOSPC.*Nothing was changed in it\.\n$/),
    ])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(bad)
    expect(others(cwd)).toEqual(['a.txt'])
  })

  test.each([
    ['a report', ['--format', 'json=found.json']],
    ['a baseline', ['--baseline', 'known.json', '--update-baseline']],
  ])('%s is written whole or not at all', async (_, argv) => {
    const cwd = fullDisk({ 'a.txt': bad })
    const { status, stderr } = await run(cwd, ['a.txt', ...argv])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^letterlint: Cannot write .*: the disk is full\.\n$/)])
    expect(others(cwd)).toEqual(['a.txt'])
  })

  test('a cache that cannot be kept is told, and does not fail the run', async () => {
    const cwd = fullDisk({ 'a.txt': bad })
    const { status, stderr, stdout } = await run(cwd, ['a.txt', '--cache', '--format', 'json'])
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^letterlint: .*the disk is full\.\n$/)])
    expect(JSON.parse(stdout).summary.files).toBe(1)
    expect(others(cwd)).toEqual(['a.txt'])
  })
})

test('a configuration that throws is one line, and nothing is written', async () => {
  const cwd = folderWith({
    'a.txt': letter('I saw the the plant.'),
    'letterlint.config.mjs': '\nthrow new Error("no network")\n',
  })
  mkdirSync(join(cwd, 'out'))
  const argv = [
    '.',
    '--fix',
    '--cache',
    '--format',
    'json=out/found.json',
    '--baseline',
    'out/known.json',
    '--update-baseline',
  ]
  const { status, stderr, stdout } = await run(cwd, argv)
  expect([status, stderr, stdout]).toEqual([
    2,
    'letterlint: letterlint.config.mjs, line 2: the configuration cannot be loaded. no network.\n',
    '',
  ])
  expect(readdirSync(join(cwd, 'out'))).toEqual([])
  expect(existsSync(join(cwd, '.letterlintcache'))).toBe(false)
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('the the')
})
