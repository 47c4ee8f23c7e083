import type { BodySentence } from '../letter/letter'
import type { Span } from '../text/point'
import type { LevelsByKind } from './level'
import { matchLength, type PhrasePattern, phrasePattern, plainWord } from './phrase-pattern'
import { type AnyRule, type BadExample, defineRule, type GoodExample, type Rule, type SourceDocument } from './rule'

export interface Phrase {
  /**
   * Words in order, in any case, with either apostrophe. A word may give alternatives with `|` ("touch|reach"), end in `*` ("synerg*"), or be `?`-marked as one that may be missing ("very?").
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

function* occurrences(sentence: BodySentence, pattern: PhrasePattern): Generator<Span & { words: string }> {
  const words = sentence.words.map((word) => plainWord(word.text))
  for (let from = 0; from < words.length; from++) {
    const length = matchLength(pattern, words, from)
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

/**
 * A rule that is data: phrases in, messages out. Reports the words of each phrase wherever a sentence of the body has them.
 * @throws {TypeError} where a phrase would match nothing or everything, or has a sign that is part of no word; and as `defineRule`.
 */
export function phraseRule(declaration: PhraseRuleDeclaration): Rule<'phrase'> {
  const { phrases, message, examples, ...rest } = declaration
  const compiled = phrases.map((given) => {
    const phrase: Phrase = typeof given === 'string' ? { match: given } : given
    try {
      return { phrase, pattern: phrasePattern(phrase.match) }
    } catch (cause) {
      throw new TypeError(`A phrase of the rule “${declaration.id}” ${(cause as Error).message}: “${phrase.match}”.`)
    }
  })
  const rule = defineRule({
    ...rest,
    messages: { phrase: message ?? 'Avoid “{words}”.' },
    examples: { good: examples.good, bad: examples.bad.map((example) => ({ ...example, reports: 'phrase' as const })) },
    check({ letter, report }) {
      for (const sentence of letter.sentences) {
        for (const { phrase, pattern } of compiled) {
          for (const found of occurrences(sentence, pattern)) {
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
