import type { LetterKind } from '../letter/kind'
import { type Notes, readFrontMatter } from '../letter/notes'
import { parseLetter } from '../letter/parse-letter'
import { partsToRead } from '../moves/clauses'
import { judgeLetter } from '../moves/judge-letter'
import type { JudgedLetter } from '../moves/judged-letter'
import { type InPlace, Readings } from '../moves/readings'
import type { Preset } from '../rule/level'
import type { Message } from '../rule/message'
import type { AnyRule } from '../rule/rule'
import type { LineIndex } from '../text/point'
import type { Format } from '../text/read'
import { checkConfig, checkGiven } from './check-given'
import { checkLetter } from './check-letter'
import type { LetterToJudge } from './lint-article'
import { type JudgeEach, lintLetters } from './lint-letters'
import type { LintResult } from './lint-result'
import { activeRules, allOver, type RuleSettings } from './settings'
import { EditTrials } from './try-edits'

export interface LinterConfig {
  /** `recommended` by default. */
  preset?: Preset
  /** Levels and options by rule id, over the preset's. */
  rules?: RuleSettings
  /** Rules of one's own, beside the catalogue's. */
  plugins?: readonly AnyRule[]
  /** For letters that do not say themselves; inferred from the letter where nobody does. */
  kind?: LetterKind
  notes?: Notes
}

/** What is given with a text goes over the linter's configuration; a rule's level alone leaves its options as they were. */
export interface LintOptions extends Omit<LinterConfig, 'plugins'> {
  /** `plain` by default: no markup is read. A text in `markdown` may be an article with letters in it. */
  format?: Format
  /** The text is one letter, however it looks: no letters are searched for in it. */
  whole?: boolean
  /** Reads the file of notes that a mark in an article names, as it is written there. */
  notesFrom?: (file: string) => Notes
  /** `true` by default: an edit that would leave its finding, or bring another but a blank to fill in, is left out. `false` is quicker. */
  tryEdits?: boolean
  /** Is told of a rule that throws, whose findings in that letter are then left out. Without it `lint` throws: a `UsageError` for a rule of one's own. */
  onRuleError?: (ruleId: string, error: unknown) => void
}

export interface Linter {
  /**
   * Judges one text.
   * @throws {UsageError} where the text, an option, the front matter or the notes cannot be used, or a rule of one's own throws.
   */
  lint(text: string, options?: LintOptions): LintResult
  /**
   * The letters of a text in its order, with their parts, sentences and moves, as rules see them; none where `lint` skips the text.
   * All spans are UTF-16 offsets of `text` as given. A sentence is judged when first asked about.
   * @throws {UsageError} as `lint` does.
   */
  read(text: string, options?: LintOptions): readonly JudgedLetter[]
  /**
   * Does the long part of `lint` in steps, for whoever has other things to do between them: reads the sentences that are not known yet, one a step.
   * `lint` of the same text is quick then. Nothing is kept but the readings, so that it can be left at any step.
   * @throws {UsageError} as `lint` does.
   */
  readAhead(text: string, options?: LintOptions): Generator<void, void, void>
  /**
   * For whoever lints with `tryEdits: false`, and later offers the edits of one message: the message with those that hold.
   * `text`, `options`: what this linter found the message in, and by.
   */
  tryEdits(text: string, message: Message, options?: LintOptions): Message
  readonly rules: readonly AnyRule[]
}

/** Files are read once for a text, however often it is judged with an edit tried. */
function once<Value>(read: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>()
  return (file) => {
    if (!known.has(file)) known.set(file, read(file))
    return known.get(file)!
  }
}

const pages = 'https://github.com/letterlint/letterlint/blob/main/docs/rules'

/**
 * A linter over these rules, to be used for many letters. Linters may share what they have read.
 * @throws {UsageError} where the configuration cannot be used.
 */
export function createLinterOver(
  catalogue: readonly AnyRule[],
  config: LinterConfig = {},
  readings = new Readings(),
): Linter {
  const withPages = catalogue.map((rule) => ({ url: `${pages}/${rule.id}.md`, ...rule }))
  checkConfig(config, withPages)
  const rules = [...withPages, ...(config.plugins ?? [])]
  const ids = rules.map(({ id }) => id)

  const parse = ({ source, document, notes: marked }: LetterToJudge, options: LintOptions) => {
    // The letter's own front matter wins over what the caller says of all letters; an explicit kind wins over both, and a mark over all.
    const own = readFrontMatter(document.frontMatter, source)
    const notes: Notes = { ...config.notes, ...options.notes, ...marked, ...own }
    return parseLetter(source, document, notes)
  }

  const open = (given: LetterToJudge, options: LintOptions) => {
    const parsed = parse(given, options)
    const kind = given.mark?.kind ?? options.kind ?? parsed?.notes.kind ?? config.kind
    return parsed && judgeLetter(parsed, kind, readings)
  }

  /** Hands over the letters of a text one by one, and gathers what is found in each. */
  const eachLetter = (text: string, options: LintOptions, judge: JudgeEach): LintResult => {
    checkGiven(text, options, rules)
    return lintLetters(text, options, ids, judge)
  }

  /** `place`: which of the text's letters it is, from 0. */
  type Find = (letter: JudgedLetter, given: LetterToJudge, index: LineIndex, place: number) => Message[]

  /** Opens the letters of a text as well, or `only` one of them. */
  const eachOpened = (text: string, options: LintOptions, find: Find, only?: number): LintResult => {
    let next = 0
    return eachLetter(text, options, (given, index) => {
      const place = next++
      if (only !== undefined && place !== only) return undefined
      const letter = open(given, options)
      if (!letter) return undefined
      const { kind, kindReason } = letter
      return { messages: find(letter, given, index, place), letter: { kind, kindReason, range: index.range(letter) } }
    })
  }

  const finder = (options: LintOptions): Find => {
    const settings = allOver(config.rules, options.rules)
    const preset = options.preset ?? config.preset ?? 'recommended'
    return (letter, { mark, isSafe }, index) =>
      checkLetter(letter, activeRules(rules, letter.kind, preset, settings), index, {
        excerpt: mark?.excerpt,
        isSafe,
        plugins: config.plugins,
        onRuleError: options.onRuleError,
      })
  }

  /** Which letter of its text a message was found in. */
  const places = new WeakMap<Message, number>()

  const corrects = new Set(rules.filter((rule) => rule.corrects).map(({ id }) => id))

  const trials = (text: string, options: LintOptions, place: number) => {
    const find = finder({ ...options, onRuleError: () => {} })
    const findIn = (changed: string) => {
      let found: Message[] | undefined
      eachOpened(changed, options, (...letter) => (found = find(...letter)), place)
      return found
    }
    return new EditTrials(text, findIn, corrects)
  }

  return {
    rules,
    lint(text, given = {}) {
      checkGiven(text, given, rules)
      const options = { ...given, notesFrom: given.notesFrom && once(given.notesFrom) }
      const find = finder(options)
      const result = eachOpened(text, options, (letter, given, index, place) => {
        const messages = find(letter, given, index, place)
        for (const message of messages) places.set(message, place)
        return messages
      })
      if (options.tryEdits === false) return result
      const byPlace = new Map<number, EditTrials>()
      const tried = (message: Message) => {
        const place = places.get(message)
        if (place === undefined) return message
        const own = byPlace.get(place) ?? trials(text, options, place)
        byPlace.set(place, own)
        return own.of(message)
      }
      return { ...result, messages: result.messages.map(tried) }
    },
    tryEdits(text, message, options = {}) {
      const place = places.get(message)
      return place === undefined ? message : trials(text, options, place).of(message)
    },
    read(text, options = {}) {
      const letters: JudgedLetter[] = []
      eachOpened(text, options, (letter) => {
        letters.push(letter)
        return []
      })
      return letters
    },
    *readAhead(text, options = {}) {
      const parts: InPlace[] = []
      eachLetter(text, options, (given) => {
        parts.push(...partsToRead((parse(given, options)?.sentences ?? []).map((sentence) => sentence.text)))
        return undefined
      })
      for (const part of parts) {
        if (readings.has(...part)) continue
        readings.of(...part)
        yield
      }
    },
  }
}
