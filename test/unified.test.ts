import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import letterlint from '../src/unified'

const value = 'Dear Ms. Brandt,\n\nThank you for *the\nthe* tour of [Company].\n\nBest,\nSam Doe\n555-0142\n'

async function run(file: VFile, options?: Parameters<typeof letterlint>[0]) {
  const processor = unified()
    .use(remarkParse)
    .use(letterlint, options ?? {})
  await processor.run(processor.parse(file), file)
  return file.messages
}

test('reports VFileMessages with rule, source, place, expected and url', async () => {
  const messages = await run(new VFile({ path: 'letter.md', value }), { notes: { company: 'Bell' } })
  const blank = messages.find(({ ruleId }) => ruleId === 'no-placeholders')
  expect(blank).toMatchObject({
    reason: '“[Company]” is a blank that was left in. Fill it in, or take it out.',
    source: 'letterlint',
    ruleId: 'no-placeholders',
    fatal: true,
    actual: '[Company]',
    expected: ['Bell'],
    url: 'https://github.com/letterlint/letterlint/blob/main/docs/rules/no-placeholders.md',
    place: { start: { line: 4, column: 14, offset: 50 }, end: { line: 4, column: 23, offset: 59 } },
  })
  expect(messages.find(({ ruleId }) => ruleId === 'repeated-words')?.actual).toBe('the\nthe')
})

test('reads plain text where the file’s name says so, and takes a configuration', async () => {
  const plain = new VFile({ path: 'letter.txt', value: 'Hi there,\n\n> quoted\n\nThank you for the tour.\n' })
  const messages = await run(plain, {
    kind: 'thank-you',
    rules: { 'signs-off': 'error', 'addresses-interviewers': 'off' },
  })
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('addresses-interviewers')
  expect(messages.find(({ ruleId }) => ruleId === 'signs-off')?.fatal).toBe(true)
})

test.each([
  ['letter.letter', true],
  ['letter.text', true],
  ['notes/letter.rst', true],
  ['letter.MARKDOWN', false],
  [undefined, false],
])('reads %s as the command line does, and what has no name as Markdown', async (path, isPlain) => {
  // In Markdown, a comment is no part of the letter that it stands in.
  const value =
    'Dear Ana,\n\nThank you for the tour of the plant on Monday.\n\nI saw <!-- the the --> your press.\n\nBest,\nSam Doe\n'
  const found = await run(new VFile({ path, value }))
  expect(found.some(({ ruleId }) => ruleId === 'repeated-words')).toBe(isPlain)
})

test('fails the file where its front matter cannot be used', async () => {
  await expect(run(new VFile('---\nkind: recovry\n---\n\nDear Ana,\n\nThank you.'))).rejects.toThrow(
    /Front matter, line 2: “kind” must be one of/,
  )
})
