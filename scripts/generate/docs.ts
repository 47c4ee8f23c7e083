import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { letterKinds } from '../../src/letter/kind'
import { rulePage } from '../../src/report/rule-page'
import { levelFor } from '../../src/rule/level'
import type { AnyRule } from '../../src/rule/rule'

const marks = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/

function table(rules: readonly AnyRule[], groups: Record<string, string>): string {
  const short = { error: 'E', warning: 'w', suggestion: 's', off: '–' }
  const rows = rules.map((rule) => {
    const levels = letterKinds.map((kind) => short[levelFor(rule.levels, kind)]).join(' | ')
    return `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${groups[rule.id]} | ${levels} | ${rule.summary} |`
  })
  return [
    '| rule | group | T | R | S | F | K | what a good letter does |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** A page for each rule, and the table of them in the README. */
export async function docsOf(root: string): Promise<Record<string, string>> {
  const { rules, groups } = await import('../../rules/registry.generated')
  const files: Record<string, string> = {}
  for (const rule of rules) files[`docs/rules/${rule.id}.md`] = rulePage(rule)
  const readme = join(root, 'README.md')
  if (existsSync(readme)) {
    files['README.md'] = readFileSync(readme, 'utf8').replace(
      marks,
      (_, open: string, close: string) => `${open}\n${table(rules, groups)}\n${close}`,
    )
  }
  return files
}
