import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main'
import { ruleModule } from '../config/config'
import { cli, runBuilt, startBuilt } from './built'
import { folderWith, run } from './run'

const letter = (words: string) => `Dear Ana,\n\nThank you for the tour. ${words}\n\nBest,\nSam Doe\n`
const ndjson = (...lines: unknown[]) =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
const parsed = (stdout: string) => {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
const batch = async (stdin: string | Uint8Array, ...flags: string[]) => {
  const outcome = await run(folderWith({}), ['batch', ...flags], { stdin })
  return { ...outcome, records: parsed(outcome.stdout) }
}
const rulesOf = ({ messages }: { messages: { ruleId: string }[] }) => messages.map(({ ruleId }) => ruleId)

describe('a line', () => {
  test('gives a result in its place, and findings fail nothing', async () => {
    const lines = ['a', 7, null].map((id) => ({ id, text: letter('I saw the the plant.'), kind: 'recovery' }))
    const { status, stderr, records } = await batch(ndjson(...lines))
    expect([status, stderr]).toEqual([0, ''])
    expect(records.map(({ id }) => id)).toEqual(['a', 7, null])
    for (const record of records) {
      expect(Object.keys(record)).toEqual(['id', 'letters', 'messages'])
      expect(record.letters).toMatchObject([{ kind: 'recovery', kindReason: 'given' }])
      expect(rulesOf(record)).toContain('repeated-words')
    }
  })

  test('has its own kind, notes and format, over those for all; null is none', async () => {
    const placeholder = letter('I would like to work at [Company Name].')
    const { records } = await batch(
      ndjson(
        { id: 1, text: placeholder, notes: { company: 'Harrow Vale' }, kind: 'thank-you' },
        { id: 2, text: placeholder, notes: null, kind: null, format: null },
        { id: 3, text: letter('I saw *the the* plant.'), format: 'markdown' },
      ),
      '--kind',
      'recovery',
    )
    const company = (at: number) =>
      records[at].messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'no-placeholders')
    expect(company(0).fix.text).toBe('Harrow Vale')
    expect(company(1).fix).toBeUndefined()
    expect(records.map(({ letters }) => letters[0].kind)).toEqual(['thank-you', 'recovery', 'recovery'])
    expect(rulesOf(records[2])).toContain('repeated-words')
  })

  test('that cannot be judged gives an error record, and the rest go on', async () => {
    const text = letter('I saw the plant.')
    const invalid = Buffer.concat([Buffer.from('{"id": "utf", "text": "'), Buffer.from([0xe4]), Buffer.from('"}\n')])
    const lines = [
      'no json',
      '',
      '[1]',
      { id: 'none' },
      { id: 'number', text: 4 },
      { id: 'kind', text, kind: 'recovry' },
      { id: 'format', text, format: 'html' },
      { id: 'notes', text, notes: 'Bell' },
      { id: 'field', text, notes: { compny: 'Bell' } },
      { id: 'empty', text: ' \n' },
      { id: 'body', text: 'Best regards,\nSam Doe\n' },
      `{"id": 12345678901234567890, "text": ${JSON.stringify(text)}}`,
      { id: 'long', text: 'word '.repeat(250_000) },
    ]
    const { status, records } = await batch(
      Buffer.concat([Buffer.from(ndjson(...lines)), invalid, Buffer.from(JSON.stringify({ id: 'last', text }))]),
    )
    expect(status).toBe(0)
    expect(records.slice(0, -1)).toEqual([
      { line: 1, error: 'The line is not JSON.' },
      { line: 2, error: 'The line is empty.' },
      { line: 3, error: 'The line must be an object with a “text”: {"id": 1, "text": "Dear …"}.' },
      { line: 4, id: 'none', error: '“text” is missing, or is not a string.' },
      { line: 5, id: 'number', error: '“text” is missing, or is not a string.' },
      { line: 6, id: 'kind', error: expect.stringContaining('Did you mean “recovery”?') },
      { line: 7, id: 'format', error: 'Unknown format “html”: use plain or markdown.' },
      { line: 8, id: 'notes', error: 'The “notes” must be fields of interview notes.' },
      { line: 9, id: 'field', error: expect.stringContaining('Did you mean “company”?') },
      { line: 10, id: 'empty', error: 'The text is empty: there is no letter to check.' },
      { line: 11, id: 'body', error: 'The text has no body: nothing but an address or a signature.' },
      { line: 12, error: 'The “id” is too large a number to be kept: write it as a text.' },
      { line: 13, error: 'The line is over a mebibyte long, which is no letter.' },
      { line: 14, error: 'The line is not valid UTF-8.' },
    ])
    expect(records.at(-1).id).toBe('last')
  })

  test('may end as on Windows, begin with a byte order mark, or not end', async () => {
    const line = JSON.stringify({ id: 1, text: letter('I saw the plant.') })
    const { records } = await batch(`\uFEFF${line}\r\n${line}`)
    expect(records).toHaveLength(2)
    expect(records[1]).toEqual(records[0])
  })
})

describe('a batch', () => {
  test('is judged by the configuration where it runs, with rules that are code too', async () => {
    const cwd = folderWith({
      'letterlint.config.yaml': 'plugins: [./flattery.mjs]\nkind: recovery\nnotes: bell.yaml\n',
      'flattery.mjs': ruleModule('no-flattery'),
      'bell.yaml': 'company: Bell Works\n',
    })
    const { stdout } = await run(cwd, ['batch'], { stdin: ndjson({ text: letter('I saw [Company].') }) })
    const [record] = parsed(stdout)
    expect(record.letters[0].kind).toBe('recovery')
    expect(rulesOf(record)).toContain('no-flattery')
    expect(stdout).toContain('Bell Works')
  })

  test('reads no file that a letter names', async () => {
    const cwd = folderWith({ 'bell.yaml': 'company: Bell Works\n' })
    const text = `# Letters\n\n<!-- letterlint notes=bell.yaml -->\n> Dear Ana,\n>\n> I saw [Company].\n`
    const { stdout } = await run(cwd, ['batch'], { stdin: ndjson({ text, format: 'markdown' }) })
    expect(rulesOf(parsed(stdout)[0])).toContain('invalid-mark')
    expect(stdout).not.toContain('Bell Works')
  })

  test('of nothing gives nothing', async () => {
    expect(await batch('')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  test.each([
    ['an unknown rule', ['--rule', 'no-beging=off'], 'Did you mean “no-begging”?'],
    ['a flag that is none of its own', ['--fix'], "unknown option '--fix'"],
    ['no job', ['--jobs', '0'], 'It must be a whole number from 1 on.'],
    ['notes that are not there', ['--notes', 'none.yaml'], 'Cannot read none.yaml: there is no such file.'],
  ])('with %s is one line, and 2', async (_, flags, line) => {
    const { status, stdout, stderr } = await batch(ndjson({ id: 1, text: letter('') }), ...flags)
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(stderr).toContain(line)
  })

  test('says where its flags stand', async () => {
    const { status, stderr } = await run(folderWith({}), ['--jobs', '2', 'batch'])
    expect([status, stderr]).toEqual([2, 'letterlint: Flags of batch stand behind it: “letterlint batch --jobs …”.\n'])
  })

  test('reads no further than its results are taken', async () => {
    let taken = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(ndjson({ id: taken++, text: letter('I saw the plant.') }))
      })(),
      { highWaterMark: 1 },
    )
    let sent = 0
    const output = {
      isTTY: false,
      write: () => {},
      // The reader takes five results, looks at each a while, and goes away.
      send: async () => {
        await new Promise((done) => setTimeout(done, 20))
        return ++sent < 5
      },
    }
    const { signal: interrupted } = new AbortController()
    const surroundings = { cwd: folderWith({}), env: {}, stdout: output, stderr: output, interrupted }
    const io = { ...surroundings, readStdin: async () => Buffer.from('') }
    expect(await main(['batch', '--jobs', '1'], { ...io, streamStdin: () => endless })).toBe(0)
    expect(sent).toBe(5)
    expect(taken).toBeLessThan(15)
    expect(endless.destroyed).toBe(true)
  })
})

describe('the built command', () => {
  const many = ndjson(
    ...Array.from({ length: 12 }, (_, at) => ({ id: at, text: letter(at % 3 ? 'I saw the the plant.' : '') })),
    'no json',
  )

  test('gives the same with one job and with three', async () => {
    const cwd = folderWith({})
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => runBuilt(cwd, ['batch', '--jobs', jobs, '--rule', 'no-begging=off'], many)),
    )
    expect(one).toMatchObject({ status: 0, stderr: '' })
    expect(three).toEqual(one)
    expect(parsed(one!.stdout)).toHaveLength(13)
  })

  test('answers each line as it comes', async () => {
    const child = startBuilt(folderWith({}), ['batch', '--jobs', '2'])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      child.stdin.write(ndjson({ id, text: letter('I saw the plant.') }))
      expect(JSON.parse((await lines.next()).value).id).toBe(id)
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('ends quietly when its reader goes away, though more could come', async () => {
    const child = startBuilt(folderWith({}), ['batch', '--jobs', '2'])
    child.stdin.on('error', () => {})
    const told = text(child.stderr)
    const ended = once(child, 'exit')
    child.stdin.write(many)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const writing = setInterval(() => child.stdin.write(many), 50)
    const [status] = await ended
    clearInterval(writing)
    expect([status, await told]).toEqual([0, ''])
  })

  const version = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? ''
  test.skipIf(!version.startsWith('GNU parallel'))(
    'gives the same through GNU parallel, merged (skipped where the Debian package “parallel” is missing)',
    async () => {
      const letters = many.replace('no json\n', '')
      const whole = await runBuilt(folderWith({}), ['batch', '--jobs', '1'], letters)
      const pieces = spawnSync(
        'parallel',
        [
          '--will-cite',
          '--pipe',
          '--keep-order',
          '--block',
          '500',
          '-j',
          '2',
          '-q',
          process.execPath,
          cli,
          'batch',
          '--jobs',
          '1',
        ],
        { cwd: folderWith({}), input: letters, encoding: 'utf8' },
      )
      expect([pieces.status, pieces.stderr]).toEqual([0, ''])
      expect(pieces.stdout).toBe(whole.stdout)
    },
    120_000,
  )
})
