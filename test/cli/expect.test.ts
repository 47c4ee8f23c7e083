import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letter, prefixed } from '../article/article'
import { folderWith, run } from './run'

const config = ['addresses-interviewers', 'no-placeholders', 'contact-info'].reduce(
  (rules, id) => `${rules}  ${id}: error\n`,
  'preset: recommended\nkind: thank-you\nrules:\n',
)
const quoted = (mark: string) => `Intro.\n\n<!-- letterlint ${mark} -->\n\n${prefixed(letter, '> ')}\n`
const off = ['employer-focus', 'names-company', 'names-role', 'references-needs', 'references-conversation', 'signs-off', 'concise-close', 'asks-for-next-step', 'offers-solution', 'shows-enthusiasm', 'opens-with-thanks', 'bridges-to-employer', 'quantified-achievements'] // biome-ignore format: a list
const flags = off.flatMap((rule) => ['--rule', `${rule}=off`])
const all = 'addresses-interviewers contact-info no-placeholders'

async function expects(cwd: string, ...argv: string[]) {
  return run(cwd, ['expect', '.', ...flags, ...argv])
}
const read = (cwd: string, name = 'a.md') => readFileSync(join(cwd, name), 'utf8')
const site = (files: Record<string, string>) => folderWith({ 'letterlint.config.yaml': config, ...files })

test('tells what marks do not say, and changes nothing', async () => {
  const text = quoted('kind=thank-you expect="no-placeholders no-begging*2"')
  const cwd = site({ 'a.md': text })
  expect(await expects(cwd)).toEqual({
    status: 1,
    stderr: '',
    stdout: `a.md:3  expects "no-placeholders no-begging*2", gives "${all}"\n1 of 1 marks do not say what is found. “letterlint expect --write” makes them.\n`,
  })
  expect(read(cwd)).toBe(text)
})

test.each([
  ['a value', 'expect="no-begging" kind=thank-you', `expect="${all}" kind=thank-you`],
  ['nothing at all', 'kind=thank-you expect', `kind=thank-you expect="${all}"`],
  ['an empty value', "expect=''", `expect="${all}"`],
  ['a bare word', 'expect=no-begging excerpt', 'expect="addresses-interviewers no-placeholders" excerpt'],
])('--write fills in %s', async (_, before, after) => {
  const cwd = site({ 'a.md': quoted(before) })
  expect((await expects(cwd, '--write')).status).toBe(0)
  expect(read(cwd)).toBe(quoted(after))
  // What was filled in is met.
  expect((await run(cwd, ['a.md', ...flags])).stdout).toContain('Nothing to report.')
  expect((await expects(cwd)).stdout).toBe('The mark says what is found.\n')
})

test('behind a fence, with CRLF, several in a file, and with a count', async () => {
  const twice = letter.replace('quiet floor', 'floor of [Firm]')
  const text = `A.\n\n\`\`\`letter expect\n${twice}\n\`\`\`\n\nB.\n\n\`\`\`letter expect kind=thank-you\n${letter}\n\`\`\`\n`
  const cwd = site({ 'a.md': text.replaceAll('\n', '\r\n') })
  expect((await expects(cwd, '--write')).stdout).toContain('2 of 2 marks now say what is found.')
  expect(read(cwd)).toBe(
    text
      .replace('letter expect\n', 'letter expect="addresses-interviewers contact-info no-placeholders*2"\n')
      .replace('letter expect kind', `letter expect="${all}" kind`)
      .replaceAll('\n', '\r\n'),
  )
})

test('each piece of a letter says what stands in it', async () => {
  const [top, ...rest] = letter.split('\n\n')
  const pieces = (first: string, second: string) =>
    `A.\n\n<!-- letterlint id=one ${first} -->\n\n> ${top}\n\nB.\n\n<!-- letterlint id=one ${second} -->\n\n${prefixed(rest.join('\n\n'), '> ')}\n`
  const cwd = site({ 'a.md': pieces('expect', 'expect') })
  await expects(cwd, '--write')
  expect(read(cwd)).toBe(pieces('expect="addresses-interviewers"', 'expect="contact-info no-placeholders"'))
})

test('letters without such a mark, and other files, stay as they are', async () => {
  const files = { 'b.md': quoted('example=bad'), 'c.md': `Intro.\n\n${prefixed(letter, '> ')}\n`, 'd.txt': letter }
  const cwd = site({ 'a.md': quoted('expect'), ...files })
  await expects(cwd, '--write')
  for (const [name, text] of Object.entries(files)) expect(read(cwd, name)).toBe(text)
})

test('where no mark says expect, that is told', async () => {
  const { status, stderr } = await expects(site({ 'a.md': quoted('example=bad') }))
  expect(status).toBe(2)
  expect(stderr).toMatch(/^letterlint: No mark says “expect”.*\n$/)
})

test('a mark that says nothing yet is an error for the linter, which tells the command', async () => {
  const { stdout, status } = await run(site({ 'a.md': quoted('expect') }), ['a.md', ...flags])
  expect(status).toBe(1)
  expect(stdout).toContain('“expect” says nothing yet. “letterlint expect --write” fills in what the letter gives.')
})
