import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Message } from '../../src/index'
import { cli, runBuilt } from '../cli/built'
import { folderWith } from '../cli/run'

const isMissing = spawnSync('nvim', ['--version']).status !== 0

type Step = { does: 'look' } | { does: 'choose'; rule: string; title: string } | { does: 'fixAll' }

interface Seen {
  findings: { code: string; source: string; severity: number; message: string; line: number; text: string }[]
  lines: string[]
}

/** The set-up of Neovim 0.7 as it is documented. */
function documentedSetUp(): string {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/editors.md'), 'utf8')
  return docs.match(/### Neovim 0\.7[^\n]*\n(?:(?!###)[^\n]*\n)*?```lua\n([\s\S]*?)```/)![1]!
}

/** Opens a letter in Neovim, in a folder with nothing else in it, and does the steps. */
async function edit(letter: string, content: string, steps: Step[]) {
  const cwd = folderWith({
    [`letters/${letter}`]: content,
    'steps.json': JSON.stringify(steps),
    'init.lua': documentedSetUp(),
    'bin/none': '',
    'home/none': '',
  })
  chmodSync(cli, 0o755)
  symlinkSync(cli, join(cwd, 'bin/letterlint'))
  const home = join(cwd, 'home')
  const child = spawn(
    'nvim',
    [
      '--headless',
      '-i',
      'NONE',
      '-n',
      '-u',
      join(cwd, 'init.lua'),
      letter,
      '-S',
      join(import.meta.dirname, 'neovim.lua'),
    ],
    {
      cwd: join(cwd, 'letters'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_STATE_HOME: home,
        STEPS: join(cwd, 'steps.json'),
        SEEN: join(cwd, 'seen.json'),
      },
    },
  )
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  expect(status, stdout + stderr).toBe(0)
  return {
    seen: JSON.parse(readFileSync(join(cwd, 'seen.json'), 'utf8')) as Seen[],
    saved: readFileSync(join(cwd, 'letters', letter), 'utf8'),
    said: stdout + stderr,
  }
}

/** What the command line says of a letter, as Neovim tells it: information is severity 3. */
async function told(letter: string, content: string): Promise<Seen['findings']> {
  const cwd = folderWith({ [letter]: content })
  const { stdout } = await runBuilt(cwd, [letter, '--format', 'json'])
  const severity = { error: 1, warning: 2, suggestion: 3 }
  return (JSON.parse(stdout).files[0].messages as Message[]).map(
    ({ ruleId, level, message, range: { start, end } }) => ({
      code: ruleId,
      source: 'letterlint',
      severity: severity[level],
      message,
      line: start.line,
      text: content.slice(start.offset, end.offset).replaceAll('\r\n', '\n'),
    }),
  )
}

const byRule = (findings: Seen['findings']) =>
  findings.toSorted((a, b) => a.line - b.line || a.code.localeCompare(b.code))
const codes = ({ findings }: Seen) => findings.map(({ code }) => code)

const greeting = ['Dear Ana,', '']
const thanks = (words: string) => [`🙂👩‍👧 Thank you for ${words} tour of the plant on Tuesday.`, '']
const plea = (words: string) => [
  `Café 🙂: I am begging you to give me another chance, and ${words} hour of your time.`,
  '',
]
const farewell = ['Best regards,', 'Sam Doe']
const wrong = [...greeting, ...thanks('the the'), ...plea('a'), ...farewell]
const fixedOnce = [...greeting, ...thanks('the'), ...plea('a'), ...farewell]
const fixed = [...greeting, ...thanks('the'), ...plea('an'), ...farewell]

test.skipIf(isMissing).each([
  {
    letter: 'letter.md',
    ending: '\r\n',
    where: 'here',
    off: [
      ...greeting,
      ...thanks('the'),
      '<!-- letterlint-disable-next-line no-begging -- say why -->',
      ...plea('an'),
      ...farewell,
    ],
  },
  {
    letter: 'letter.txt',
    ending: '\r\n',
    where: 'in this letter',
    off: ['---', 'letterlint-disable: no-begging -- say why', '---', '', ...fixed],
  },
  {
    letter: 'unix.txt',
    ending: '\n',
    where: 'in this letter',
    off: ['---', 'letterlint-disable: no-begging -- say why', '---', '', ...fixed],
  },
])(
  'Neovim: $letter is judged, mended and left in peace',
  { timeout: 300_000 },
  async ({ letter, ending, where, off }) => {
    const content = wrong.map((line) => line + ending).join('')
    const { seen, saved, said } = await edit(letter, content, [
      { does: 'look' },
      { does: 'choose', rule: 'repeated-words', title: 'Keep one: the' },
      { does: 'fixAll' },
      { does: 'choose', rule: 'no-begging', title: `Turn no-begging off ${where}, with a reason` },
    ])
    const [opened, once, all, turnedOff] = seen as [Seen, Seen, Seen, Seen]
    expect(byRule(opened.findings)).toEqual(byRule(await told(letter, content)))
    expect(codes(opened)).toEqual(expect.arrayContaining(['repeated-words', 'indefinite-article', 'no-begging']))
    expect(once.lines).toEqual(fixedOnce)
    expect(codes(once)).not.toContain('repeated-words')
    expect(codes(once)).toContain('indefinite-article')
    expect(all.lines).toEqual(fixed)
    expect(codes(all)).not.toContain('indefinite-article')
    expect(turnedOff.lines).toEqual(off)
    for (const code of ['no-begging', 'unused-directive', 'invalid-directive', 'invalid-notes'])
      expect(codes(turnedOff)).not.toContain(code)
    expect(saved).toBe(off.map((line) => line + ending).join(''))
    expect(said).toBe('')
  },
)
