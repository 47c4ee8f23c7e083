import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { findFiles } from '../../src/cli/files/find-files'
import { folderWith, run } from './run'

const letter = 'Dear Ana,\n\nThank you for the the tour.\n'
const names = async (cwd: string, ...inputs: string[]) => (await findFiles(cwd, inputs)).map(({ name }) => name)

test('what git ignores is skipped in a folder and a glob, and linted where it is named', async () => {
  const cwd = folderWith({
    '.gitignore': 'drafts/\n*.secret.txt\n',
    'a.txt': letter,
    'b.secret.txt': letter,
    'drafts/c.txt': letter,
  })
  expect(await names(cwd, '.')).toEqual(['a.txt'])
  expect(await names(cwd, '**/*.txt')).toEqual(['a.txt'])
  expect(await names(cwd, '.', 'drafts/c.txt', 'b.secret.txt')).toEqual(['a.txt', 'drafts/c.txt', 'b.secret.txt'])
})

test('the files of a repository above count, and the nearer win, as git has it', async () => {
  const cwd = folderWith({
    '.gitignore': '# letters\n\nold\n*.bad.txt\n/top.txt\ndeep/only.txt\n\\!kept.txt\n',
    'top.txt': letter,
    '!kept.txt': letter,
    'a/top.txt': letter,
    'a/old/b.txt': letter,
    'a/old/.gitignore': '!b.txt\n',
    'a/x.bad.txt': letter,
    'a/y.bad.txt': letter,
    'a/.gitignore': '!x.bad.txt\nown\n/here.txt\nin/it.txt\n',
    'a/own/c.txt': letter,
    'a/here.txt': letter,
    'a/b/here.txt': letter,
    'a/in/it.txt': letter,
    'a/b/in/it.txt': letter,
    'own/c.txt': letter,
    'deep/only.txt': letter,
    'a/deep/only.txt': letter,
    'odd [name]/.gitignore': 'z.txt\n',
    'odd [name]/z.txt': letter,
    'odd n/z.txt': letter,
    'excluded.txt': letter,
  })
  execFileSync('git', ['init', '--quiet'], { cwd })
  execFileSync('git', ['config', 'core.excludesFile', ''], { cwd })
  execFileSync('sh', ['-c', 'echo excluded.txt >> .git/info/exclude'], { cwd })
  const git = execFileSync('git', ['ls-files', '-zco', '--exclude-standard', '*.txt'], { cwd, encoding: 'utf8' })
  const kept = git.split('\0').filter(Boolean).sort()
  expect(kept).toContain('a/x.bad.txt')
  expect((await names(cwd, '.')).sort()).toEqual(kept)
  expect((await names(`${cwd}/a`, '.')).map((name) => `a/${name}`).sort()).toEqual(
    kept.filter((name) => /^a\//.test(name)),
  )
})

test('a folder of which git ignores everything is told', async () => {
  const cwd = folderWith({ '.gitignore': 'drafts\n', 'drafts/a.txt': letter })
  expect(await run(cwd, ['drafts'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'letterlint: Git ignores all that is in “drafts”. A file named on its own is checked all the same.\n',
  })
})
