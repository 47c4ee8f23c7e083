import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run'

const bad = `Dear Hiring Manager,\n\nThank you for meeting me at [Company Name].\n\nI look forward to hearing from you.\n\nBest regards,\nSam Doe\n`

describe('--fix', () => {
  const notes = 'company: Bell & Co\nwriter:\n  phone: 555-0142\n'

  test('keeps BOM, line endings and mode, and fixes once', async () => {
    const cwd = folderWith({ 'a.txt': `\uFEFF${bad.replaceAll('\n', '\r\n')}`, 'interview.yaml': notes })
    const path = join(cwd, 'a.txt')
    chmodSync(path, 0o640)
    await run(cwd, ['a.txt', '--fix'])
    const fixed = readFileSync(path, 'utf8')
    expect(fixed).toBe(
      `\uFEFF${bad.replace('[Company Name]', 'Bell & Co').replace('from you.', 'from you. You can reach me at 555-0142.').replaceAll('\n', '\r\n')}`,
    )
    expect(statSync(path).mode & 0o777).toBe(0o640)
    const before = statSync(path)
    await run(cwd, ['a.txt', '--fix'])
    const after = statSync(path)
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'interview.yaml'])
  })

  test('refuses a read-only file, and leaves it whole', async () => {
    const cwd = folderWith({ 'a.txt': bad, 'interview.yaml': notes })
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const { status, stderr } = await run(cwd, ['a.txt', '--fix'])
    expect([status, stderr]).toEqual([
      2,
      'letterlint: Cannot write a.txt: it is read-only. Nothing was changed in it.\n',
    ])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(bad)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'interview.yaml'])
  })

  test('writes through a link to its target', async () => {
    const cwd = folderWith({ 'real/a.txt': bad, 'interview.yaml': notes })
    symlinkSync(join(cwd, 'real/a.txt'), join(cwd, 'link.txt'))
    await run(cwd, ['link.txt', '--fix'])
    expect(readFileSync(join(cwd, 'real/a.txt'), 'utf8')).toContain('Bell & Co')
    expect(readdirSync(cwd)).toContain('link.txt')
  })

  test('of standard input prints the fixed letter, and the findings aside', async () => {
    const cwd = folderWith({ 'n.yaml': notes })
    const { stdout, stderr } = await run(cwd, ['-', '--fix', '--notes', 'n.yaml'], { stdin: bad })
    expect(stdout).toBe(
      bad.replace('[Company Name]', 'Bell & Co').replace('from you.', 'from you. You can reach me at 555-0142.'),
    )
    expect(stderr).toContain('addresses nobody by name')
  })

  test('does not touch a letter without fixes', async () => {
    const cwd = folderWith({ 'a.txt': bad })
    const path = join(cwd, 'a.txt')
    writeFileSync(path, bad)
    const before = statSync(path)
    await run(cwd, ['a.txt', '--fix'])
    expect([statSync(path).ino, statSync(path).mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })
})
