import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run'

/** A letter of which no rule that these tests speak of has anything to say. */
const good = `Dear Ms. Okafor,

Thank you for taking the time on Friday to interview me for the Staff Nurse position at Harrow Vale.

You said that falls on nights keep you awake. At Cedar Court I cut falls from eleven a quarter to four within a year, and I would do the same for you.

I would be proud to join your team. I look forward to a second conversation, and my number is 07700 900142.

Best regards,
Sam Doe
`
const bad = `Dear Hiring Manager,\n\nThank you for meeting me at [Company Name].\n\nI look forward to hearing from you.\n\nBest regards,\nSam Doe\n`
const rulesIn = (json: string): string[] =>
  JSON.parse(json).files.flatMap((file: { messages: { ruleId: string }[] }) =>
    file.messages.map(({ ruleId }) => ruleId),
  )
const only = (...ids: string[]) => ids.flatMap((id) => ['--rule', `${id}=error`])

describe('what is linted', () => {
  test('files, folders and globs, each file once', async () => {
    const cwd = folderWith({
      'a.txt': good,
      'letters/b.md': good,
      'letters/deep/c.eml': good,
      'letters/notes.json': '{}',
    })
    const { stdout } = await run(cwd, ['a.txt', 'letters', '**/*.txt', '--format', 'json'])
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'a.txt',
      'letters/b.md',
      'letters/deep/c.eml',
    ])
  })

  test('standard input, as Markdown where its name says so', async () => {
    const cwd = folderWith({})
    const markdown = 'Dear Ana,\n\nThank you for *the the* tour.\n'
    const { stdout } = await run(cwd, ['-', '--stdin-filename', 'letter.md', '--format', 'json'], { stdin: markdown })
    expect(JSON.parse(stdout).files[0].path).toBe('letter.md')
    expect(rulesIn(stdout)).toContain('repeated-words')
    expect(JSON.parse((await run(cwd, ['-', '--format', 'json'], { stdin: good })).stdout).files[0].path).toBe(
      '<stdin>',
    )
  })

  test('what a folder brings along and is no letter is passed over', async () => {
    const cwd = folderWith({
      'a.txt': good,
      'empty.txt': '',
      'german.txt':
        'Sehr geehrte Frau Krause, vielen Dank für das Gespräch am Montag und die Führung durch Ihr schönes Werk. Ich habe mich sehr gefreut und würde gerne bald bei Ihnen anfangen.',
    })
    const { stdout, stderr } = await run(cwd, ['.', '--format', 'json'])
    expect(JSON.parse(stdout).files).toHaveLength(1)
    expect(stderr).toBe('')
  })
})

describe('exit status', () => {
  test('0 without errors, 1 with one, 1 with more warnings than allowed', async () => {
    const cwd = folderWith({
      'good.txt': good,
      'bad.txt': bad,
      'unsigned.txt': good.replace('Best regards,\nSam Doe\n', ''),
    })
    expect((await run(cwd, ['good.txt', '--kind', 'thank-you'])).status).toBe(0)
    expect((await run(cwd, ['bad.txt'])).status).toBe(1)
    expect((await run(cwd, ['unsigned.txt', '--kind', 'thank-you'])).status).toBe(0)
    expect((await run(cwd, ['unsigned.txt', '--kind', 'thank-you', '--max-warnings', '0'])).status).toBe(1)
    expect(
      (
        await run(cwd, [
          'bad.txt',
          '--rule',
          'addresses-interviewers=off',
          '--rule',
          'no-placeholders=warning',
          '--rule',
          'names-company=off',
          '--kind',
          'thank-you',
          '--max-warnings',
          '99',
        ])
      ).status,
    ).toBe(0)
  })
})

describe('flags', () => {
  test('--kind and --rule set levels, --preset raises them', async () => {
    const cwd = folderWith({ 'a.txt': bad })
    const level = async (...flags: string[]) =>
      JSON.parse((await run(cwd, ['a.txt', '--format', 'json', ...flags])).stdout).files[0].messages.find(
        ({ ruleId }: { ruleId: string }) => ruleId === 'contact-info',
      )?.level
    expect(await level('--kind', 'thank-you')).toBe('warning')
    expect(await level('--kind', 'recovery')).toBe('error')
    expect(await level('--kind', 'recovery', '--rule', 'contact-info=suggestion')).toBe('suggestion')
    expect(await level('--kind', 'thank-you', '--preset', 'strict')).toBe('error')
    expect(await level('--kind', 'recovery', '--rule', 'contact-info=off')).toBeUndefined()
  })

  test('--quiet leaves errors alone', async () => {
    const cwd = folderWith({ 'a.txt': bad })
    const { stdout } = await run(cwd, ['a.txt', '--quiet', '--format', 'json', '--kind', 'thank-you'])
    expect(JSON.parse(stdout).summary).toMatchObject({ warnings: 0, suggestions: 0 })
    expect(rulesIn(stdout)).toContain('no-placeholders')
  })

  test('--format can be given twice, and write to a file', async () => {
    const cwd = folderWith({ 'a.txt': bad })
    const { stdout } = await run(cwd, ['a.txt', '--format', 'pretty', '--format', 'json=out.json'])
    expect(stdout).toContain('addresses nobody by name')
    const report = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary'])
    expect(Object.keys(report.files[0])).toEqual(['path', 'letters', 'messages'])
    expect(Object.keys(report.files[0].letters[0])).toEqual(['kind', 'kindReason', 'range'])
  })

  test('behind -- stand files, whatever they are called', async () => {
    const cwd = folderWith({ 'rules/a.txt': 'Dear Ana,\n\nI saw the the plant.\n' })
    const { stdout, status } = await run(cwd, ['--quiet', '--', 'rules'])
    expect(status).toBe(1)
    expect(stdout).toContain('rules/a.txt')
    expect((await run(cwd, ['--', 'explian'])).stderr).toContain('There is no file or folder')
  })

  test('explain tells of findings that no rule gives, too', async () => {
    const { stdout, status } = await run(folderWith({}), ['explain', 'unused-directive'])
    expect(status).toBe(0)
    expect(stdout).toContain('A directive must switch something off.')
  })

  test('explain prints the page with the source quoted, rules lists them', async () => {
    const cwd = folderWith({})
    const page = (await run(cwd, ['explain', 'no-begging'])).stdout
    expect(page).toContain('You don’t want to whine or beg because that is guaranteed not to get you a second chance.')
    expect(page).not.toContain('\u001B')
    const list = (await run(cwd, ['rules'])).stdout
    expect(list).toMatch(/^contact-info +w E E E w {2}Say how to reach you/m)
  })
})

describe('colour', () => {
  test('on a terminal only, and never under NO_COLOR', async () => {
    const cwd = folderWith({ 'a.txt': bad })
    expect((await run(cwd, ['a.txt'], { tty: true })).stdout).toContain('\u001B[')
    expect((await run(cwd, ['a.txt'], { tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001B[')
    expect((await run(cwd, ['a.txt'])).stdout).not.toContain('\u001B[')
  })
})

describe('notes', () => {
  test('beside the letter, from --notes, from the front matter: the nearer wins', async () => {
    const cwd = folderWith({
      'a.txt': bad,
      'interview.yaml': 'company: Beside\n',
      'other.yaml': 'company: Given\n',
      'b.txt': `---\ncompany: Own\n---\n${bad}`,
    })
    const filled = async (...argv: string[]) =>
      JSON.parse((await run(cwd, [...argv, '--format', 'json'])).stdout).files[0].messages.find(
        ({ ruleId }: { ruleId: string }) => ruleId === 'no-placeholders',
      ).fix.text
    expect(await filled('a.txt')).toBe('Beside')
    expect(await filled('a.txt', '--notes', 'other.yaml')).toBe('Given')
    expect(await filled('b.txt', '--notes', 'other.yaml')).toBe('Own')
  })
})

describe('what cannot be run is one line on stderr, and 2', () => {
  const long = `${'word '.repeat(1_000_000)}\n`
  const cases: [string, Record<string, string | Uint8Array>, string[], string][] = [
    ['an empty file', { 'a.txt': '' }, ['a.txt'], 'a.txt is empty: there is no letter to check.'],
    ['only white space', { 'a.txt': ' \n\t\n' }, ['a.txt'], 'a.txt is empty: there is no letter to check.'],
    [
      'only a signature',
      { 'a.txt': 'Best regards,\nSam Doe\n' },
      ['a.txt'],
      'a.txt has no body: nothing but an address or a signature.',
    ],
    [
      'another language',
      {
        'a.txt':
          'Estimada señora, muchas gracias por la entrevista del lunes y por enseñarme la fábrica. Me gustaría mucho volver para hablar de nuevo con usted y con su equipo cuando le venga bien.',
      },
      ['a.txt'],
      'a.txt does not seem to be in English, the only language that is judged.',
    ],
    ['a 5 MB paste', { 'a.txt': long }, ['a.txt'], 'a.txt is over 100,000 characters long, which is no letter.'],
    [
      'binary data',
      { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]) },
      ['a.txt'],
      'a.txt is binary data, not a letter.',
    ],
    [
      'invalid UTF-8',
      { 'a.txt': new Uint8Array([0x44, 0x65, 0xe4, 0x72]) },
      ['a.txt'],
      'a.txt is not valid UTF-8: save it as UTF-8 text and try again.',
    ],
    [
      'no such file',
      { 'letter.txt': good },
      ['leter.txt'],
      'There is no file or folder “leter.txt”. Did you mean “letter.txt”?',
    ],
    [
      'a folder without letters',
      { 'docs/a.json': '{}' },
      ['docs'],
      'There are no letters in “docs”: looked for .txt, .text, .md, .markdown, .eml, .letter.',
    ],
    ['a glob without matches', {}, ['*.txt'], 'Nothing matches “*.txt”.'],
    [
      'no input',
      {},
      [],
      'Name a file, a folder or a glob to check, or - for standard input. “letterlint --help” shows more.',
    ],
    ['an unknown flag', {}, ['a.txt', '--fiks'], "unknown option '--fiks' (Did you mean --fix?)"],
    [
      'an unknown rule',
      { 'a.txt': good },
      ['a.txt', ...only('no-beging')],
      'Unknown rule “no-beging”. Did you mean “no-begging”? “letterlint rules” lists them all.',
    ],
    ['an unknown kind', { 'a.txt': good }, ['a.txt', '--kind', 'recovry'], 'Did you mean “recovery”?'],
    ['a rule without a level', { 'a.txt': good }, ['a.txt', '--rule', 'no-begging'], 'Write it as ID=LEVEL'],
    ['an unknown format', { 'a.txt': good }, ['a.txt', '--format', 'jsn'], 'Did you mean “json”?'],
    ['an unknown rule to explain', {}, ['explain', 'no-beging'], 'Did you mean “no-begging”?'],
    [
      'a field that is no note',
      { 'a.txt': good, 'interview.yaml': '# what I know\ncompny: Bell\n' },
      ['a.txt'],
      'interview.yaml, line 2: “compny” is no note field. Did you mean “company”?',
    ],
    [
      'a note of the wrong shape',
      { 'a.txt': good, 'n.yaml': 'role: Nurse\nneeds: quiet\n' },
      ['a.txt', '--notes', 'n.yaml'],
      'n.yaml, line 2: “needs” must be a list of needs.',
    ],
    ['malformed front matter', { 'a.md': `---\ncompany: [Bell\n---\n\n${good}` }, ['a.md'], 'a.md: Front matter, line'],
    [
      'a kind that is none, in the front matter',
      { 'a.txt': `---\nkind: recovry\n---\n${good}` },
      ['a.txt'],
      'a.txt: Front matter, line 2: “kind” must be one of',
    ],
    [
      'notes that are not there',
      { 'a.txt': good },
      ['a.txt', '--notes', 'none.yaml'],
      'Cannot read none.yaml: there is no such file.',
    ],
  ]
  test.each(cases)('%s', async (_, files, argv, line) => {
    const cwd = folderWith(files)
    const { status, stdout, stderr } = await run(cwd, argv)
    expect(stderr).toContain(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^letterlint: /)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(status).toBe(2)
    expect(stdout === '' || stdout.includes('in 0 files')).toBe(true)
  })

  test('of several files, one bad does not keep the others from being judged', async () => {
    const cwd = folderWith({ 'a.txt': good, 'b.txt': '', 'c.txt': bad })
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'd.txt'))
    const { status, stdout, stderr } = await run(cwd, ['a.txt', 'b.txt', 'c.txt', '--format', 'json'])
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.txt', 'c.txt'])
    expect(stderr).toBe('letterlint: b.txt is empty: there is no letter to check.\n')
    expect(status).toBe(2)
  })
})

test('the report for people shows place, source, underline, what to do and the change', async () => {
  const cwd = folderWith({ 'a.txt': 'Dear Ana,\n\nThank you for the 🎉\tthe the tour.\u001B[31m\n' })
  const rules = [
    'opens-with-thanks',
    'signs-off',
    'contact-info',
    'names-company',
    'names-role',
    'references-needs',
    'references-conversation',
    'offers-solution',
    'shows-enthusiasm',
    'asks-for-next-step',
    'concise-close',
  ]
  const { stdout } = await run(cwd, ['a.txt', '--kind', 'thank-you', ...rules.flatMap((id) => ['--rule', `${id}=off`])])
  expect(stdout).toBe(`a.txt  thank-you letter (given)

3:22  error  “the the” repeats a word. Take one out.  repeated-words
  3 | Thank you for the 🎉  the the tour.·[31m
    |                       ^^^^^^^
    fix  Keep one: the

1 error, 0 warnings, 0 suggestions in 1 file. 1 finding can be fixed with --fix.
`)
})
