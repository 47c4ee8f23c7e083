import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBuilt } from '../cli/built'
import { folderWith } from '../cli/run'
import { Editor, uriOf } from '../lsp/client'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'editors/vscode/package.json'), 'utf8'))
const vsix = join(root, `editors/vscode/letterlint-${manifest.version}.vsix`)
/** `npm run vsix` makes it. */
const isMissing = !existsSync(vsix) || spawnSync('unzip', ['-v']).status !== 0

function unpack(): string {
  const folder = folderWith({})
  execFileSync('unzip', ['-q', vsix, '-d', folder])
  return join(folder, 'extension')
}

test.skipIf(isMissing)('the package holds what its manifest names, and an icon of 128 by 128', () => {
  const folder = unpack()
  const { main, icon, contributes } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const schemas = [...contributes.jsonValidation, ...contributes.yamlValidation].map(({ url }) => url)
  for (const file of [main, ...schemas, 'readme.md', 'changelog.md', 'LICENSE.txt', 'NOTICE.md', 'out/licences.txt'])
    expect(existsSync(join(folder, file)), file).toBe(true)
  const png = readFileSync(join(folder, icon))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128])
})

test.skipIf(isMissing)(
  'the server in the package finds what the command line finds, under a configuration in TypeScript',
  async () => {
    // As the extension starts it.
    const server = join(unpack(), 'out/server.mjs')
    const letter =
      'Dear Ana,\n\n🙂 Thank you for the the tour.\n\nI am begging you for another chance.\n\nBest regards,\nSam Doe\n'
    const cwd = folderWith({
      'letter.txt': letter,
      'letterlint.config.ts': "const level: string = 'warning'\nexport default { rules: { 'no-begging': level } }\n",
    })
    const { stdout } = await runBuilt(cwd, ['letter.txt', '--format', 'json'])
    const editor = await Editor.start({ folders: [cwd], server })
    await editor.open(uriOf(cwd, 'letter.txt'), letter)
    const found = await editor.diagnostics(uriOf(cwd, 'letter.txt'))
    const severity: Record<string, number> = { error: 1, warning: 2, suggestion: 3 }
    const wanted = JSON.parse(stdout).files[0].messages.map(
      ({ ruleId, level, message, range: { start, end } }: import('../../src/index').Message) => ({
        code: ruleId,
        severity: severity[level],
        message,
        range: {
          start: { line: start.line - 1, character: start.column - 1 },
          end: { line: end.line - 1, character: end.column - 1 },
        },
      }),
    )
    expect(found.map(({ code, severity, message, range }) => ({ code, severity, message, range }))).toEqual(wanted)
    expect(found).toContainEqual(expect.objectContaining({ code: 'no-begging', severity: 2 }))
    expect(await editor.shutdown()).toBe(0)
    expect(editor.stderr).toBe('')
  },
)
