import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Message } from '../../src/index'
import { runBuilt } from '../cli/built'
import { Editor, uriOf } from './client'

const root = join(import.meta.dirname, '../..')
const severity = { error: 1, warning: 2, suggestion: 3 }

const asTold = ({ ruleId, level, message, range: { start, end }, url }: Message) => ({
  range: {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  },
  severity: severity[level],
  code: ruleId,
  ...(url && { codeDescription: { href: url } }),
  source: 'letterlint',
  message,
})

const lettersIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('node_modules'))
    .sort()
    .map((name) => join(folder, name))

/** What the command line says of letters, by file. */
async function told(paths: string[]): Promise<Map<string, Message[]>> {
  const found = new Map<string, Message[]>()
  const { stdout } = await runBuilt(root, [...paths, '--format', 'json'])
  for (const { path, messages } of JSON.parse(stdout).files) found.set(path, messages)
  return found
}

/** Of hundreds of letters, one in so many will do. */
test.each([
  ['fixtures/letters', 400],
  ['fixtures/examples', 1],
  ['examples/coaching-site', 1],
])('what is found in %s is what the command line finds', { timeout: 300_000 }, async (folder, inSoMany) => {
  const files = lettersIn(folder).filter((_, at) => at % inSoMany === 0)
  const byCommandLine = await told(inSoMany === 1 ? [folder] : files)
  expect(byCommandLine.size).toBeGreaterThan(0)
  const editor = await Editor.start({ folders: [root] })
  for (const file of files) {
    const uri = uriOf(root, file)
    await editor.open(uri, readFileSync(join(root, file), 'utf8'), file.endsWith('.md') ? 'markdown' : 'plaintext')
    const diagnostics = (await editor.diagnostics(uri)).map(({ tags, relatedInformation, ...rest }) => rest)
    expect(diagnostics, file).toEqual((byCommandLine.get(file) ?? []).map(asTold))
    await editor.close(uri)
    await editor.diagnostics(uri)
  }
  expect(editor.heard.filter(({ method }) => method === 'window/showMessage')).toEqual([])
})
