import type { BodySentence } from '../letter/letter'
import type { Span } from '../text/point'
import type { LevelsByKind } from './level'
import { type AnyRule, type BadExample, defineRule, type GoodExample, type Rule, type SourceDocument } from './rule'

export interface Phrase {
  /**
   * Words in order, in any case. A word may give alternatives with `|` ("touch|reach"), end in `*` ("synerg*"), or be `?`-marked as one that may be missing ("very?").
   */
  match: string
  /** What to say in its place; an empty string proposes to delete it. Without it the finding has no suggestion. */
  instead?: string
}

export interface PhraseRuleDeclaration {
  id: string
  summary: string
  why: string
  source?: { document: SourceDocument; quote: string }
  url?: string
  levels: LevelsByKind
  phrases: readonly (string | Phrase)[]
  /** `{words}` is what was found, `{instead}` what is proposed. */
  message?: string
  examples: { good: readonly GoodExample[]; bad: readonly Omit<BadExample<'phrase'>, 'reports'>[] }
}

interface WordPattern {
  matches(word: string): boolean
  optional: boolean
}

function wordPattern(source: string): WordPattern {
  const optional = source.endsWith('?')
  const choices = (optional ? source.slice(0, -1) : source).toLowerCase().split('|')
  const matches = (word: string) =>
    choices.some((choice) => (choice.endsWith('*') ? word.startsWith(choice.slice(0, -1)) : word === choice))
  return { matches, optional }
}

/** How many words from `from` on the pattern takes, or 0. Longest first, so that optional words are taken where they stand. */
function matchLength(patterns: readonly WordPattern[], words: readonly string[], from: number, taken = 0): number {
  const [first, ...rest] = patterns
  if (!first) return taken
  const word = words[from + taken]
  if (word !== undefined && first.matches(word)) {
    const length = matchLength(rest, words, from, taken + 1)
    if (length > 0) return length
  }
  return first.optional ? matchLength(rest, words, from, taken) : 0
}

function* occurrences(sentence: BodySentence, patterns: readonly WordPattern[]): Generator<Span & { words: string }> {
  const words = sentence.words.map((word) => word.text.toLowerCase().replaceAll('’', "'"))
  for (let from = 0; from < words.length; from++) {
    const length = matchLength(patterns, words, from)
    if (length === 0) continue
    const first = sentence.words[from]!
    const last = sentence.words[from + length - 1]!
    yield { start: first.start, end: last.end, words: sentence.text.slice(first.at, last.at + last.text.length) }
    from += length - 1
  }
}

const declarations = new WeakMap<object, PhraseRuleDeclaration>()

/** What a rule was made from, where that is data: the same declaration makes a rule that judges alike. Rules that are code have none. */
export function declarationOf(rule: AnyRule): PhraseRuleDeclaration | undefined {
  return declarations.get(rule)
}

/** A rule that is data: phrases in, messages out. Reports the words of each phrase wherever a sentence of the body has them. */
export function phraseRule(declaration: PhraseRuleDeclaration): Rule<'phrase'> {
  const { phrases, message, examples, ...rest } = declaration
  const compiled = phrases.map((given) => {
    const phrase: Phrase = typeof given === 'string' ? { match: given } : given
    const patterns = phrase.match.trim().split(/\s+/).map(wordPattern)
    if (!phrase.match.trim() || patterns.every((pattern) => pattern.optional)) {
      throw new TypeError(
        `A phrase of the rule “${declaration.id}” would match nothing or everything: “${phrase.match}”.`,
      )
    }
    return { phrase, patterns }
  })
  const rule = defineRule({
    ...rest,
    messages: { phrase: message ?? 'Avoid “{words}”.' },
    examples: { good: examples.good, bad: examples.bad.map((example) => ({ ...example, reports: 'phrase' as const })) },
    check({ letter, report }) {
      for (const sentence of letter.sentences) {
        for (const { phrase, patterns } of compiled) {
          for (const found of occurrences(sentence, patterns)) {
            const title = phrase.instead ? `Say “${phrase.instead}”` : 'Leave it out'
            report({
              at: found,
              message: 'phrase',
              data: { words: found.words, instead: phrase.instead ?? '' },
              suggestions:
                phrase.instead === undefined
                  ? []
                  : [{ start: found.start, end: found.end, text: phrase.instead, title }],
            })
          }
        }
      }
    },
  })
  declarations.set(rule, declaration)
  return rule
}
