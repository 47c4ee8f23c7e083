import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The catalogue's groups, in its order. */
export const groups = ['tone', 'focus', 'evidence', 'repair', 'feedback', 'structure', 'proof'] as const

export function ruleIds(root: string): { group: string; id: string }[] {
  return groups.flatMap((group) =>
    readdirSync(join(root, 'rules', group))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ group, id: file.replace('.ts', '') })),
  )
}

const exported = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export function registryFiles(root: string): Record<string, string> {
  const found = ruleIds(root)
  const names = found.map(({ id }) => exported(id))
  return {
    'rules/registry.generated.ts': [
      '// Made by "npm run generate" from the files of this folder.',
      "import type { AnyRule } from '../src/rule/rule'",
      ...found.map(({ group, id }) => `import ${exported(id)} from './${group}/${id}'`),
      '',
      `export { ${names.join(', ')} }`,
      '',
      '/** Every rule of the catalogue, group by group. */',
      `export const rules: readonly AnyRule[] = [${names.join(', ')}]`,
      '',
      '/** The group that each rule stands in. */',
      `export const groups: Record<string, string> = ${JSON.stringify(Object.fromEntries(found.map(({ group, id }) => [id, group])))}`,
      '',
    ].join('\n'),
  }
}
