import type { LetterKind } from '../letter/kind'
import type { Notes } from '../letter/notes'
import type { JudgedLetter } from '../moves/judged-letter'
import type { Span } from '../text/point'
import type { Level, LevelsByKind } from './level'

/** The five articles, by the short names that the catalogue gives them. */
export type SourceDocument = 'RECOVERY' | 'DAMAGE' | 'SECOND' | 'LEVERAGE' | 'FEEDBACK'

/** A replacement for a stretch of the source; an empty `text` deletes it, an empty stretch inserts. */
export interface EditPlan extends Span {
  text: string
  /** What it does, in the imperative ("Ask as an equal"); said before the text it puts in. */
  title: string
}

export interface Report<MessageId extends string = string> {
  /** What is reported: a sentence, a part, or any stretch of the source with text in it. */
  at: Span
  message: MessageId
  /** What fills `{slots}` of the message. */
  data?: Record<string, string | number>
  /** Raises or lowers this one finding against the rule's level (an explicit user setting wins). */
  level?: Level
  /** Safe: may be applied unseen. */
  fix?: EditPlan
  /** To be looked at by the writer first. */
  suggestions?: EditPlan[]
}

/** An option is known by its default: a whole number, a flag, a word or a list of words. */
export type OptionValue = number | boolean | string | readonly string[]
interface OptionDeclaration<Value extends OptionValue = OptionValue> {
  default: Value
  /** One line for the docs. */
  about: string
}
export type OptionDeclarations = Record<string, OptionDeclaration>
type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[]
type OptionsOf<Options extends OptionDeclarations> = {
  [Name in keyof Options]: Widened<Options[Name]['default']>
}

export interface CheckContext<
  MessageId extends string = string,
  Options extends OptionDeclarations = OptionDeclarations,
> {
  letter: JudgedLetter
  /** What the writer knows about the interview; the same as `letter.notes`. */
  notes: Notes
  options: OptionsOf<Options>
  report(report: Report<MessageId>): void
}

interface ExampleBase {
  letter: string
  kind?: LetterKind
  notes?: Notes
  format?: 'plain' | 'markdown'
}
export type GoodExample = string | ExampleBase

/** `letter` marks each stretch that must be reported, and nothing else may be, with ⟦ and ⟧. */
export interface BadExample<MessageId extends string = string> extends ExampleBase {
  /** The message, or one for each mark in order. */
  reports: MessageId | MessageId[]
  /** The text that the first suggestion of the first finding puts in place of the stretch it replaces. */
  suggests?: string
  /** The whole letter once the safe fixes are applied. Required where the rule gives a fix. */
  fixed?: string
}

export interface Rule<MessageId extends string = string, Options extends OptionDeclarations = OptionDeclarations> {
  /** Kebab case; the file's name. */
  id: string
  /** One line, in the imperative: what a good letter does. */
  summary: string
  /** Why it matters to the reader of the letter: a sentence or two. */
  why: string
  /** The article the rule comes from, and words that stand in it; a rule of one's own may have none. */
  source?: { document: SourceDocument; quote: string }
  /** The page that explains the rule; the catalogue's rules have theirs here. */
  url?: string
  /** In the `recommended` preset. */
  levels: LevelsByKind
  /** Kinds that only the `strict` preset checks, at `suggestion` before it raises. */
  strictKinds?: readonly LetterKind[]
  options?: Options
  /** What is wrong, then what to do; `{slots}` are filled from a report's data. */
  messages: Record<MessageId, string>
  /** The messages that tell of something missing: an excerpt of a letter gets none of them. */
  lacks?: readonly NoInfer<MessageId>[]
  /** Its edits only mend how something is written. What the slip hid may then come to light: an edit is not refused for that. */
  corrects?: true
  examples: { good: readonly GoodExample[]; bad: readonly BadExample<MessageId>[] }
  check(context: CheckContext<MessageId, Options>): void
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of different messages and options.
export type AnyRule = Rule<any, any>

/**
 * Declares a rule. Gives it back as it is, once its id and messages have been looked at.
 * @throws {TypeError} where the id is not kebab case, there are no messages, or a message has no text.
 */
export function defineRule<
  const MessageId extends string,
  const Options extends OptionDeclarations = Record<never, never>,
>(rule: Rule<MessageId, Options>): Rule<MessageId, Options> {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(rule.id)) throw new TypeError(`The rule id “${rule.id}” is not kebab case.`)
  const messages = Object.entries<string>(rule.messages)
  if (messages.length === 0) throw new TypeError(`The rule “${rule.id}” has no messages.`)
  for (const [id, text] of messages)
    if (!text.trim()) throw new TypeError(`The message “${id}” of “${rule.id}” is empty.`)
  return rule
}
