import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver/node'
import type { Edit, Message } from '../../index'
import { endingOf } from '../../text/line-ending'
import { type Change, changesBetween } from '../changes'
import type { Checked } from '../checked'
import { documentEdit, type EditSupport } from '../workspace-edit'
import { spanOf } from './finding'
import { ignoreWord, type WordsHome } from './ignore-word'
import { TurnOffs } from './turn-off'

const fixAllKind = `${CodeActionKind.SourceFixAll}.letterlint`

/** The kinds that are given, for the capability `codeActionProvider: { codeActionKinds }`. */
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind]

/** What is asked of the server for code actions, beside the judgement. */
export interface ActionContext {
  support: EditSupport
  /** The text with all its safe fixes, as the engine's `fixAll` gives it with the linter and the options of the judgement. */
  fixAll(): string
  words: WordsHome
}

/** Characters of what an edit puts in that its title shows. */
const mostShown = 70

/** What an edit does, in one line. */
function titleOf({ title, text }: Edit): string {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  if (words === '' || title.includes(words)) return title
  const characters = [...words]
  return `${title}: ${characters.length > mostShown ? `${characters.slice(0, mostShown).join('').trimEnd()}…` : words}`
}

/** What tells two edits apart that do the same: where their findings are. */
const placeOf = ({ range: { start } }: Message) => `line ${start.line}, column ${start.column}`

class Actions {
  readonly #turnOffs: TurnOffs

  constructor(
    private readonly checked: Checked,
    private readonly params: CodeActionParams,
    private readonly context: ActionContext,
  ) {
    this.#turnOffs = new TurnOffs(checked)
  }

  all(): CodeAction[] {
    const found = this.#found()
    const quick = this.#wants(CodeActionKind.QuickFix)
      ? [this.#edits, this.#ignoredWords, this.#turnedOff].flatMap((make) => make.call(this, found))
      : []
    return [...quick, ...(this.#wants(fixAllKind) ? this.#fixAll() : [])]
  }

  /** The findings that the asked range touches. */
  #found(): Message[] {
    const { positions } = this.checked.document
    const [a, b] = [positions.offset(this.params.range.start), positions.offset(this.params.range.end)]
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return this.checked.result.messages.filter(({ range: { start, end } }) => start.offset <= to && from <= end.offset)
  }

  /** A kind that is asked for, or one below it. */
  #wants(kind: string): boolean {
    const { only } = this.params.context
    return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  }

  #edits(found: readonly Message[]): CodeAction[] {
    const offered = found.flatMap((message) => {
      const { fix, suggestions = [] } = this.checked.tried(message)
      return [
        ...(fix ? [{ message, edit: fix, isPreferred: true }] : []),
        ...suggestions.map((edit) => ({ message, edit, isPreferred: false })),
      ]
    })
    const titles = offered.map(({ edit }) => titleOf(edit))
    return offered.map(({ message, edit, isPreferred }, at) => {
      const title = titles[at]!
      const isTwice = titles.indexOf(title) !== titles.lastIndexOf(title)
      const action = this.#edit(isTwice ? `${title} (${placeOf(message)})` : title, message, edit)
      return isPreferred ? { ...action, isPreferred } : action
    })
  }

  #edit(title: string, message: Message, edit: Edit): CodeAction {
    const ending = endingOf(this.checked.document.text)
    const change = { ...spanOf(edit.range), text: edit.text.replaceAll('\n', ending) }
    return this.#quickFix(title, [message], [change])
  }

  #ignoredWords(found: readonly Message[]): CodeAction[] {
    const misspelt = found.filter(({ ruleId }) => ruleId === 'spelling')
    const byWord = new Map<string, CodeAction>()
    for (const message of misspelt) {
      const ignored = ignoreWord(this.checked, message, this.context.words, this.context.support)
      if (!ignored || byWord.has(ignored.word)) continue
      const { word, file, edit } = ignored
      const title = `Ignore “${word}” from now on, in ${file}`
      byWord.set(word, { title, kind: CodeActionKind.QuickFix, ...this.#diagnostics([message]), edit })
    }
    return [...byWord.values()]
  }

  /** One for all findings of a rule that begin on a line. */
  #turnedOff(found: readonly Message[]): CodeAction[] {
    const known = new Set(this.checked.rules.map(({ id }) => id))
    const byPlace = new Map<string, Message[]>()
    for (const message of found) {
      if (!known.has(message.ruleId)) continue
      const place = `${message.ruleId} ${message.range.start.line}`
      byPlace.set(place, [...(byPlace.get(place) ?? []), message])
    }
    const actions = new Map<string, CodeAction>()
    for (const [first, ...more] of byPlace.values()) {
      const { ruleId, range } = first!
      const off = this.#turnOffs.for(range.start.offset, ruleId)
      if (!off) continue
      const title = `Turn ${ruleId} off ${off.where}, with a reason`
      // In the front matter it is the same whatever the line.
      const key = title + JSON.stringify(off.changes)
      if (!actions.has(key)) actions.set(key, this.#quickFix(title, [first!, ...more], off.changes))
    }
    return [...actions.values()]
  }

  #fixAll(): CodeAction[] {
    const { document, result } = this.checked
    if (!result.messages.some(({ fix }) => fix)) return []
    const changes = changesBetween(document.text, this.context.fixAll())
    if (changes.length === 0) return []
    const edit = documentEdit(document, changes, this.context.support)
    return [{ title: 'Fix all safe problems', kind: fixAllKind, edit }]
  }

  #quickFix(title: string, messages: readonly Message[], changes: readonly Change[]): CodeAction {
    const edit = documentEdit(this.checked.document, changes, this.context.support)
    return { title, kind: CodeActionKind.QuickFix, ...this.#diagnostics(messages), edit }
  }

  /** The client's own diagnostics that these findings are, so that it knows which of them go. */
  #diagnostics(messages: readonly Message[]): { diagnostics?: Diagnostic[] } {
    const { positions } = this.checked.document
    const keys = messages.map(({ ruleId, range }) => JSON.stringify([ruleId, positions.range(spanOf(range))]))
    const diagnostics = this.params.context.diagnostics.filter(({ code, range: { start, end } }) => {
      const at = [start, end].map(({ line, character }) => ({ line, character }))
      return keys.includes(JSON.stringify([code, { start: at[0], end: at[1] }]))
    })
    return diagnostics.length > 0 ? { diagnostics } : {}
  }
}

/**
 * What can be done about the findings that a range touches: safe fixes, suggestions, "ignore this word", "turn this rule off here"; and, whatever the range, all safe fixes at once.
 * For `textDocument/codeAction` (capability `codeActionProvider: { codeActionKinds }`); `only` of its context is honoured. The judgement must be of the document's last version.
 */
export function codeActions(checked: Checked, params: CodeActionParams, context: ActionContext): CodeAction[] {
  return new Actions(checked, params, context).all()
}
