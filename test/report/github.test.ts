import { expect, test } from 'vitest'
import { reportGithub } from '../../src/report/github'
import { judged, sample } from './results'

const paths = { cwd: '/repo/letters', root: '/repo/letters' }

test('a finding is a workflow command, escaped; columns are given within one line only', () => {
  expect(reportGithub(sample, paths)).toBe(
    `::error file=to send/a&b%2C 100%25.txt,line=3,endLine=3,col=7,endColumn=14,title=repeated-words::“the the” repeats a word. Take one out.
::warning file=to send/a&b%2C 100%25.txt,line=3,endLine=4,title=no-begging::“I beg%0Ayou” begs: 100%25 of it.
::notice file=to send/a&b%2C 100%25.txt,line=4,endLine=4,col=10,endColumn=20,title=no-placeholders::“<me> "now"” & more .
`,
  )
})

test('a clean run prints nothing', () => {
  expect(reportGithub([judged('a.txt', 'Dear Ana,')], paths)).toBe('')
})

test('paths are the repository’s', () => {
  const file = (path: string) => judged(path, 'I beg', [{ ruleId: 'r', level: 'error', message: 'm', words: 'I beg' }])
  const report = reportGithub([file('a.txt'), file('/elsewhere/b.txt')], { cwd: '/repo/letters', root: '/repo' })
  expect([...report.matchAll(/file=([^,]*)/g)].map(([, path]) => path)).toEqual(['letters/a.txt', '/elsewhere/b.txt'])
})

test('ten of a kind are annotations, the others a list that runs no command', () => {
  const finding = (level: 'error' | 'warning', nth: number, message = `The ${nth}th.`) => ({
    ruleId: 'no-begging',
    level,
    message,
    words: 'beg',
    nth,
  })
  const many = judged('::error::a.txt', 'beg '.repeat(14), [
    ...Array.from({ length: 11 }, (_, nth) => finding('error', nth)),
    finding('error', 11, 'One\r\n::error::two ##[add-mask]three\u001B[31m'),
    finding('warning', 12),
  ])
  const lines = reportGithub([many], paths).trimEnd().split('\n')
  expect(lines.slice(0, 10).every((line) => line.startsWith('::error file=%3A%3Aerror%3A%3Aa.txt,line=1,'))).toBe(true)
  expect(lines.slice(10)).toEqual([
    '::warning file=%3A%3Aerror%3A%3Aa.txt,line=1,endLine=1,col=49,endColumn=52,title=no-begging::The 12th.',
    'GitHub shows 10 annotations of a kind a step. The other findings (2):',
    '- ::error::a.txt:1:41 error The 10th. (no-begging)',
    '- ::error::a.txt:1:45 error One ::error::two ## [add-mask]three [31m (no-begging)',
  ])
})
