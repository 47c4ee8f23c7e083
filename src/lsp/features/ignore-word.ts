import { basename, dirname, join } from 'node:path'
import type { WorkspaceEdit } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { parse } from 'yaml'
import { matchesAny } from '../../config/globs'
import { fromFolder } from '../../config/resolve-config'
import type { Configuration, Message, RuleSetting } from '../../index'
import type { Checked } from '../checked'
import { type EditedFile, type EditSupport, fileEdit, newFileEdit } from '../workspace-edit'
import { valueChanges } from '../yaml-changes'

/** Where words that are right are kept. */
export interface WordsHome {
  /** The configuration that applies (`configPath`), with its text, or its editor's where it is open; undefined where there is none, or it cannot be read. */
  config?: EditedFile
  /** What all configurations together say of the rule `spelling` for the document; undefined where they say nothing. */
  spelling?: RuleSetting
  /** The folder that a first configuration is to lie in: the workspace folder of the document, else its own. Undefined for what lies nowhere. */
  folder?: string
}

export interface IgnoredWord {
  word: string
  /** The name of the file. */
  file: string
  edit: WorkspaceEdit
}

type Path = (string | number)[]

const rule = 'spelling'
const newFile = 'letterlint.config.yaml'

const optionsOf = (setting: RuleSetting | undefined): Record<string, unknown> =>
  Array.isArray(setting) ? (setting as [string, Record<string, unknown>])[1] : {}

/** The list of words, where some setting has one. */
function wordsOf(setting: RuleSetting | undefined): string[] {
  const { words } = optionsOf(setting)
  return Array.isArray(words) ? words : []
}

/** The setting with options that counts for a letter, in this configuration itself: the last override that has one, or the one for all. */
function settingAt(config: Configuration, inFolder: string | undefined): Path {
  const overrides = config.overrides ?? []
  const last = overrides.findLastIndex(
    ({ files, rules }) =>
      inFolder !== undefined && Array.isArray(rules?.[rule]) && matchesAny([files].flat() as string[], inFolder),
  )
  return last < 0 ? ['rules', rule] : ['overrides', last, 'rules', rule]
}

/** What is to stand where: the word alone, beside those that are there, or the whole setting with the words that came from elsewhere. */
function addition(own: RuleSetting | undefined, at: Path, word: string, level: string, all: RuleSetting | undefined) {
  if (Array.isArray(own)) return { path: [...at, 1, 'words'], value: [...wordsOf(own), word] }
  const kept = typeof own === 'string' ? own : typeof all === 'string' ? all : (all?.[0] ?? level)
  return { path: at, value: [kept, { ...optionsOf(all), words: [...wordsOf(all), word] }] }
}

function inConfig(
  { document, configPath }: Checked,
  word: string,
  level: string,
  { config, spelling }: WordsHome,
  support: EditSupport,
): IgnoredWord | undefined {
  if (!config || !/\.(?:json|ya?ml)$/.test(configPath!)) return undefined
  const file = basename(configPath!)
  const above = file === 'package.json' ? ['letterlint'] : []
  const letter = URI.parse(document.uri)
  let said: Configuration
  try {
    const whole = parse(config.text)
    said = (above.length > 0 ? whole?.letterlint : whole) ?? {}
  } catch {
    return undefined
  }
  const at = settingAt(said, letter.scheme === 'file' ? fromFolder(dirname(configPath!), letter.fsPath) : undefined)
  const own = at.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], said)
  const { path, value } = addition(own as RuleSetting | undefined, at, word, level, spelling)
  const changes = valueChanges(config.text, [...above, ...path], value)
  return changes && { word, file, edit: fileEdit(config, changes, document.positions.encoding, support) }
}

/**
 * Adds the word of a finding to the option `words` of the rule `spelling`, in the nearest configuration; where there is none, in a new one. Undefined where the
 * configuration is a program, cannot be read, or has no place to be.
 */
export function ignoreWord(
  checked: Checked,
  { range, level }: Message,
  home: WordsHome,
  support: EditSupport,
): IgnoredWord | undefined {
  const word = checked.document.text.slice(range.start.offset, range.end.offset).toLowerCase()
  if (checked.configPath !== undefined) return inConfig(checked, word, level, home, support)
  if (home.folder === undefined) return undefined
  const [first] = valueChanges('', ['rules', rule], [level, { words: [word] }])!
  const uri = URI.file(join(home.folder, newFile)).toString()
  return { word, file: newFile, edit: newFileEdit(uri, first!.text, support) }
}
