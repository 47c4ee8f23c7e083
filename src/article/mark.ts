import { type LetterKind, letterKinds } from '../letter/kind'
import { didYouMean } from '../text/closest'
import type { Span } from '../text/point'

/** What an author says of a letter in an article. */
export interface Mark {
  /** Where it says so: the comment, or the words behind a fence. UTF-16 offsets of the article. */
  at: Span
  kind?: LetterKind
  /** A part of a letter: what is missing there is no fault. */
  excerpt: boolean
  /** Not to be judged. */
  ignore: boolean
  /** The letter that this is a piece of. */
  id?: string
  /** A file of interview notes. */
  notes?: string
  example?: 'good' | 'bad'
  /** The rules of the findings that the letter must give, each as often as it must. */
  expect?: string[]
  /** It says `expect` and not yet what. */
  awaits?: boolean
}

/** A mark, or a part of one, that cannot be used. */
export interface MarkProblem {
  at: Span
  /** What is wrong, then what to do. */
  what: string
}

const values = ['kind', 'id', 'notes', 'example', 'expect'] as const
const flags = ['excerpt', 'ignore'] as const
type Flag = (typeof flags)[number]

const word = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g

/** Whether the words behind a text fence are ours, and not those of some other program. */
export function isMarked(words: string): boolean {
  return /^(?:(?:kind|example|expect|notes)=|(?:excerpt|ignore)(?=\s|$)|id=[^\s=]+\s+(?:kind|example|expect|notes|excerpt)\b)/.test(
    words,
  )
}

/** The rules of `no-begging no-whining*2`, one that is meant twice standing twice. */
function expected(value: string, rules: readonly string[], refuse: (what: string) => void): string[] {
  return value.split(/[\s,]+/).flatMap((item) => {
    if (!item) return []
    const [rule = '', times = '1', ...more] = item.split('*')
    if (!rules.includes(rule)) refuse(`“${rule}” in expect is no rule.${didYouMean(rule, rules)}`)
    else if (!/^[1-9]\d?$/.test(times) || more.length > 0)
      refuse(`“${item}” in expect is no rule with a number: write “${rule}*2” for two.`)
    else return Array.from({ length: Number(times) }, () => rule)
    return []
  })
}

/** Reads the words of a mark: `kind=recovery excerpt expect="no-begging no-whining*2"`. Words that cannot be used are problems, and left out. */
export function parseMark(words: string, at: Span, rules: readonly string[]): { mark: Mark; problems: MarkProblem[] } {
  const mark: Mark = { at, excerpt: false, ignore: false }
  const problems: MarkProblem[] = []
  const refuse = (what: string) => problems.push({ at, what })
  const seen = new Set<string>()
  for (const [, name = '', ...quoted] of words.matchAll(word)) {
    const value = quoted.find((part) => part !== undefined)
    const isFlag = flags.includes(name as Flag)
    if (!isFlag && !values.includes(name as (typeof values)[number])) {
      refuse(
        `“${name}” is no word of a mark.${didYouMean(name, [...values, ...flags]) || ` Words: ${[...values, ...flags].join(', ')}.`}`,
      )
    } else if (seen.has(name)) {
      refuse(`“${name}” is said twice in one mark. Keep one.`)
    } else if (isFlag) {
      if (value === undefined) mark[name as Flag] = true
      else refuse(`“${name}” takes no value. Write it alone.`)
    } else if (name === 'expect' && value === undefined) {
      mark.awaits = true
      refuse('“expect” says nothing yet. “letterlint expect --write” fills in what the letter gives.')
    } else if (value === undefined || (value.trim() === '' && name !== 'expect')) {
      refuse(`“${name}” needs a value: ${name}=….`)
    } else if (name === 'kind') {
      if (letterKinds.includes(value as LetterKind)) mark.kind = value as LetterKind
      else refuse(`“${value}” is no kind of letter.${didYouMean(value, letterKinds)} Kinds: ${letterKinds.join(', ')}.`)
    } else if (name === 'example') {
      if (value === 'good' || value === 'bad') mark.example = value
      else refuse(`An example is good or bad, not “${value}”.${didYouMean(value, ['good', 'bad'])}`)
    } else if (name === 'expect') {
      mark.expect = expected(value, rules, refuse)
    } else {
      mark[name as 'id' | 'notes'] = value
    }
    seen.add(name)
  }
  return { mark, problems }
}
