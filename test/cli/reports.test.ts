import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run'

const letter = 'Dear Ana,\n\nI saw the the plant.\n'
const quiet = ['a.txt', '--quiet', '--kind', 'thank-you', '--no-config']
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

describe('--format', () => {
  test('writes every format to its file, and prints nothing', async () => {
    const cwd = folderWith({ 'a.txt': letter, 'out/keep': '' })
    const starts = {
      pretty: 'a.txt  thank-you letter (given)\n',
      json: '{\n  "version": ',
      sarif: '{\n  "$schema": "https://docs.oasis-open.org/sarif/',
      github: '::error file=a.txt,line=',
      junit: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="letterlint" tests="',
      checkstyle: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n  <file name="a.txt">\n',
      html: '<!doctype html><html lang="en"><head>',
    }
    const flags = Object.keys(starts).flatMap((name) => ['--format', `${name}=out/a=${name}`])
    expect(await run(cwd, [...quiet, ...flags])).toEqual({ status: 1, stdout: '', stderr: '' })
    for (const [name, start] of Object.entries(starts)) {
      const report = read(cwd, `out/a=${name}`)
      expect(report.slice(0, start.length), name).toBe(start)
      expect(report, name).toContain('“the the” repeats a word. Take one out.')
    }
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      [...Object.keys(starts).map((name) => `a=${name}`), 'keep'].sort(),
    )
  })

  test('can be repeated, to standard output and to files', async () => {
    const cwd = folderWith({ 'a.txt': letter })
    const { stdout } = await run(cwd, [...quiet, '--format', 'github', '--format', 'checkstyle=out.xml'])
    expect(stdout).toContain(
      '::error file=a.txt,line=3,endLine=3,col=7,endColumn=14,title=repeated-words::“the the” repeats a word. Take one out.\n',
    )
    expect(read(cwd, 'out.xml')).toContain(
      '    <error line="3" column="7" severity="error" message="“the the” repeats a word. Take one out." source="letterlint.repeated-words"/>\n',
    )
  })

  test('gives GitHub paths from the repository’s root', async () => {
    const root = folderWith({ 'letters/a.txt': letter })
    const cwd = join(root, 'letters')
    const github = async (env: Record<string, string>) =>
      (await run(cwd, [...quiet, '--format', 'github'], { env })).stdout.match(/file=([^,]*)/)![1]
    expect(await github({ GITHUB_WORKSPACE: root })).toBe('letters/a.txt')
    expect(await github({ GITHUB_WORKSPACE: join(root, 'other') })).toBe('a.txt')
    expect(await github({})).toBe('a.txt')
    const { stdout } = await run(cwd, [...quiet, '--format', 'sarif'], { env: { GITHUB_WORKSPACE: root } })
    expect(JSON.parse(stdout).runs[0].artifacts[0].location.uri).toBe('letters/a.txt')
  })
})

describe('a report file', () => {
  test('replaces the one that is there: its mode stays, a link is written through', async () => {
    const cwd = folderWith({ 'a.txt': letter, 'real/out.xml': 'old' })
    chmodSync(join(cwd, 'real/out.xml'), 0o640)
    symlinkSync(join(cwd, 'real/out.xml'), join(cwd, 'out.xml'))
    await run(cwd, [...quiet, '--format', 'junit=out.xml'])
    expect(read(cwd, 'real/out.xml')).toMatch(/^<\?xml/)
    expect(statSync(join(cwd, 'real/out.xml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(cwd, 'real'))).toEqual(['out.xml'])
  })

  const cases: [string, string, string][] = [
    [
      'in a folder that is not there',
      'sarif=no/out.sarif',
      'Cannot write the report no/out.sarif: there is no such folder.',
    ],
    ['below a file', 'sarif=a.txt/out.sarif', 'Cannot write the report a.txt/out.sarif: there is no such folder.'],
    ['that is a folder', 'junit=folder', 'Cannot write the report folder: it is a folder.'],
    [
      'that is read-only',
      'checkstyle=folder/locked.xml',
      'Cannot write folder/locked.xml: it is read-only. Nothing was changed in it.',
    ],
  ]
  test.each(cases)('%s is one line, and 2', async (_, format, line) => {
    const cwd = folderWith({ 'a.txt': letter, 'folder/locked.xml': 'old' })
    chmodSync(join(cwd, 'folder/locked.xml'), 0o444)
    const outcome = await run(cwd, [...quiet, '--format', format])
    expect(outcome).toEqual({ status: 2, stdout: '', stderr: `letterlint: ${line}\n` })
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'folder'])
    expect(readdirSync(join(cwd, 'folder'))).toEqual(['locked.xml'])
    expect(read(cwd, 'folder/locked.xml')).toBe('old')
  })

  const refused: [string, string[], string][] = [
    ['over a letter', ['json=a.txt'], 'The report a.txt would replace a file that is read: name another.'],
    [
      'over a letter by another name',
      ['json=folder/../link.txt'],
      'The report folder/../link.txt would replace a file that is read: name another.',
    ],
    ['over the notes', ['html=notes.yaml'], 'The report notes.yaml would replace a file that is read: name another.'],
    [
      'over notes that were found',
      ['html=interview.yaml'],
      'The report interview.yaml would replace a file that is read: name another.',
    ],
    [
      'over a configuration that was found',
      ['html=package.json'],
      'The report package.json would replace a file that is read: name another.',
    ],
    [
      'over another report',
      ['json=out', 'junit=./out'],
      'Two reports would be written to ./out: name a file for each.',
    ],
    [
      'below another on standard output',
      ['pretty', 'json'],
      'Standard output takes one report where one is json: write the others to files, such as --format json=FILE.',
    ],
  ]
  test.each(refused)('%s is refused before anything is written', async (_, formats, line) => {
    const beside = { 'interview.yaml': 'role: fitter\n', 'package.json': '{ "letterlint": {} }' }
    const cwd = folderWith({ 'a.txt': letter, 'notes.yaml': 'role: fitter\n', ...beside, 'folder/keep': '' })
    symlinkSync(join(cwd, 'a.txt'), join(cwd, 'link.txt'))
    const flags = ['github=first.txt', ...formats].flatMap((format) => ['--format', format])
    const outcome = await run(cwd, ['a.txt', '--kind', 'thank-you', '--notes', 'notes.yaml', '--fix', ...flags])
    expect(outcome).toEqual({ status: 2, stdout: '', stderr: `letterlint: ${line}\n` })
    expect(readdirSync(cwd).sort()).toEqual([
      'a.txt',
      'folder',
      'interview.yaml',
      'link.txt',
      'notes.yaml',
      'package.json',
    ])
    expect(read(cwd, 'a.txt')).toBe(letter)
    for (const name of ['notes.yaml', 'interview.yaml']) expect(read(cwd, name)).toBe('role: fitter\n')
    expect(read(cwd, 'package.json')).toBe(beside['package.json'])
  })

  test('for people may stand on standard output beside GitHub’s lines', async () => {
    const cwd = folderWith({ 'a.txt': letter })
    const { stdout } = await run(cwd, [...quiet, '--format', 'pretty', '--format', 'github'])
    expect(stdout).toMatch(/^a\.txt {2}thank-you letter \(given\)\n[\s\S]*^::error file=a\.txt/m)
  })

  test('without a name', async () => {
    const { status, stderr } = await run(folderWith({ 'a.txt': letter }), ['a.txt', '--format', 'junit='])
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(stderr).toContain('Name the file, such as junit=report.txt.')
  })
})
