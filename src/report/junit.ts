import type { Message } from '../rule/message'
import type { FileResult } from './run-result'
import { element, xmlDocument } from './xml'

interface Suite {
  tests: number
  failures: number
  lines: string[]
}

const line = ({ range, level, message }: Message) => `${range.start.line}:${range.start.column} ${level} ${message}`

/** One rule on one file: it fails where it found an error or a warning; suggestions are said, and pass. */
function testCase(path: string, ruleId: string, messages: readonly Message[]): string[] {
  const failing = messages.filter(({ level }) => level !== 'suggestion')
  const passing = messages.filter(({ level }) => level === 'suggestion')
  const [first] = failing
  // Readers show the first failure of a case alone, so that all of a rule's findings are in one.
  const failure = first
    ? element(
        'failure',
        {
          message: failing.length > 1 ? `${first.message} (and ${failing.length - 1} more)` : first.message,
          type: failing.some(({ level }) => level === 'error') ? 'error' : 'warning',
        },
        failing.map(line).join('\n'),
      )
    : []
  const said = passing.length > 0 ? element('system-out', {}, passing.map(line).join('\n')) : []
  return element('testcase', { name: ruleId, classname: path, file: path }, [...failure, ...said])
}

function testSuite({ path, messages }: FileResult): Suite {
  const byRule = new Map<string, Message[]>()
  for (const message of messages) byRule.set(message.ruleId, [...(byRule.get(message.ruleId) ?? []), message])
  const cases = [...byRule].flatMap(([ruleId, found]) => testCase(path, ruleId, found))
  const clean = element('testcase', { name: 'nothing to report', classname: path, file: path })
  const tests = Math.max(1, byRule.size)
  const failures = [...byRule.values()].filter((found) => found.some(({ level }) => level !== 'suggestion')).length
  const counts = { tests, failures, errors: 0, skipped: 0 }
  return {
    tests,
    failures,
    lines: element('testsuite', { name: path, ...counts, file: path }, byRule.size > 0 ? cases : clean),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** JUnit XML: a suite a file, a case a rule that reported, or one that passes for a file without findings. */
export function reportJunit(files: readonly FileResult[]): string {
  const suites = files.map(testSuite)
  const counts = {
    tests: sum(suites.map(({ tests }) => tests)),
    failures: sum(suites.map(({ failures }) => failures)),
    errors: 0,
  }
  return xmlDocument(
    element(
      'testsuites',
      { name: 'letterlint', ...counts },
      suites.flatMap(({ lines }) => lines),
    ),
  )
}
