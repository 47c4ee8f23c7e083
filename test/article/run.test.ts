import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLinter } from '../../src/index'
import { folderWith, run } from '../cli/run'
import { letter, prefixed } from './article'

const article = `# Letters\n\n<!-- letterlint kind=recovery notes=../notes/bell.yaml -->\n${prefixed(letter, '> ')}\n\nDone with [this].\n`

test('notes that a mark names are looked for from the article’s folder on, and fill the letter’s blanks', async () => {
  const cwd = folderWith({
    'posts/one.md': article,
    'notes/bell.yaml': 'company: Bell\n',
    'posts/two.md': '# None\n\nNo letter.\n',
  })
  const { status, stdout } = await run(cwd, ['posts', '--fix'])
  expect(status).toBe(1)
  expect(stdout).toContain('posts/one.md  recovery letter (given)')
  expect(stdout).toContain('posts/two.md  no letter in it')
  expect(readFileSync(join(cwd, 'posts/one.md'), 'utf8')).toBe(article.replace('[Company]', 'Bell'))
})

test('notes that cannot be read, or used, are told at the mark', async () => {
  const cwd = folderWith({ 'posts/one.md': article })
  const { status, stdout } = await run(cwd, ['posts/one.md'])
  expect(status).toBe(1)
  expect(stdout).toContain('3:1  error  Cannot read ../notes/bell.yaml: there is no such file.  invalid-mark')
  const wrong = folderWith({ 'posts/one.md': article, 'notes/bell.yaml': 'compny: Bell\n' })
  expect((await run(wrong, ['posts/one.md'])).stdout).toContain(
    '3:1  error  ../notes/bell.yaml, line 1: “compny” is no note field. Did you mean “company”?  invalid-mark',
  )
})

test('a name may end in an initial', () => {
  const text = 'Hi Ana,\n\nThank you for Friday.\n\nBest regards,\nJo B.\n'
  const { messages } = createLinter().lint(text, { format: 'markdown' })
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('signs-off')
})
