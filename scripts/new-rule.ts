/** `npm run new-rule -- tone/no-jargon` writes one file, rules/tone/no-jargon.ts, with everything that a rule must say left to fill in. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { groups } from './generate/registry'

const root = join(import.meta.dirname, '..')
const [group = '', id = ''] = (process.argv[2] ?? '').split('/')
const path = join(root, 'rules', group, `${id}.ts`)

function problem(): string | undefined {
  if (!(groups as readonly string[]).includes(group))
    return `Name the rule as GROUP/ID, with a group of ${groups.join(', ')}: npm run new-rule -- tone/no-jargon`
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) return `“${id}” is not kebab case, such as no-jargon.`
  if (existsSync(path)) return `There is a rule ${group}/${id} already.`
  return undefined
}

const template = `import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: '${id}',
  summary: 'TODO: one line, in the imperative: what a good letter does.',
  why: 'TODO: why it matters to the reader of the letter.',
  source: { document: 'DAMAGE', quote: 'TODO: words that stand in the article' },
  levels: 'warning',
  messages: { found: '“{words}” TODO: what is wrong. What to do.' },
  examples: {
    good: ['TODO: a sentence that must not be reported.'],
    bad: [{ letter: 'TODO: a letter with ⟦the words that must be reported⟧.', reports: 'found' }],
  },
  check({ letter, report }) {
    for (const { sentence, words } of letter.moves('plea')) report({ at: sentence, message: 'found', data: { words } })
  },
})
`

const wrong = problem()
if (wrong) {
  console.error(wrong)
  process.exitCode = 2
} else {
  writeFileSync(path, template)
  console.log(`wrote rules/${group}/${id}.ts: fill in what it says TODO, then “npm run generate” and “npm test”`)
}
