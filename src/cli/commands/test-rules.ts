import { resolve } from 'node:path'
import { joined, type OwnRule } from '../../config/own-rules'
import type { AnyRule } from '../../index'
import { UsageError } from '../../input/usage-error'
import { parsePhraseRules } from '../../rule/phrase-rules-file'
import { readConfig } from '../../session/config-for'
import { readText } from '../../session/read-file'
import { ruleCases } from '../../testing'
import type { Io } from '../io'

async function rulesOf(files: readonly string[], cwd: string, config?: string | false): Promise<readonly AnyRule[]> {
  if (files.length === 0) return (await readConfig(cwd, config)).plugins ?? []
  let all: OwnRule[] = []
  for (const file of new Set(files)) {
    const rules = parsePhraseRules(await readText(resolve(cwd, file), file), { name: file })
    all = withMore(all, rules, file)
  }
  return all.map(({ rule }) => rule)
}

/** @throws {UsageError} with the file, where one of its rules goes by another's id: no run would take it. */
function withMore(all: readonly OwnRule[], rules: readonly AnyRule[], file: string): OwnRule[] {
  try {
    return rules.reduce<OwnRule[]>((before, rule) => joined(before, [{ rule, place: file }]), [...all])
  } catch (cause) {
    throw new UsageError(`${file}: ${(cause as Error).message}`)
  }
}

/** Tries phrase rules on their own examples: 0 where all hold, 1 where one does not. */
export async function testRulesCommand(files: readonly string[], io: Io, config?: string | false): Promise<number> {
  const rules = await rulesOf(files, io.cwd, config)
  if (rules.length === 0)
    throw new UsageError('There are no phrase rules to try: name a file of them, or a configuration’s “phraseRules”.')
  let failures = 0
  for (const rule of rules) {
    const cases = ruleCases(rule)
    const failed: string[] = []
    for (const { run } of cases) {
      try {
        run()
      } catch (cause) {
        failed.push((cause as Error).message)
      }
    }
    failures += failed.length
    io.stdout.write(
      failed.length === 0
        ? `${rule.id}: all ${cases.length} examples hold\n`
        : `${rule.id}: ${failed.length} of ${cases.length} examples fail\n${failed.map((each) => `  ${each.replaceAll('\n', '\n  ')}\n`).join('')}`,
    )
  }
  return failures > 0 ? 1 : 0
}
