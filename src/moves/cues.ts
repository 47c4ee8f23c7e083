import { stemmer } from 'stemmer'
import { constructionsOf } from './constructions'
import { domainsOf } from './lexicon/domains'
import type { Token } from './tokens'

/** One thing about a sentence that can speak for or against a move, and the words (token indexes) that it was seen in. */
export interface Cue {
  name: string
  from: number
  to: number
}

const writer = new Set(['i', 'me', 'my', 'mine', 'myself'])
const writers = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const reader = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])
const negation = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'nobody',
  'nothing',
  'none',
  'without',
  'hardly',
  'barely',
])
const conjunctions = new Set([
  'and',
  'but',
  'because',
  'as',
  'so',
  'since',
  'although',
  'though',
  'while',
  'if',
  'when',
  'which',
  'who',
  'that',
])
const subjects = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'it',
  'there',
  'this',
  'that',
  '<name>',
  'who',
  'nobody',
  'somebody',
  'someone',
  'everyone',
])
const auxiliaries = new Set(
  'am is are was were be been being do does did have has had will would can could shall should may might must ought to not going just also really still only ever never always'.split(
    ' ',
  ),
)

const functionWords = new Set(
  `a an the and or but nor of to in on at by for with from into onto about over under up down out off as than if so that this these those there here it its i me my mine you your yours we us our he him his she her they
  them their who whom which what when where how why is are was were be been being am do does did have has had will would can could shall should may might must not no just very too also all any some more most one`.split(
    /\s+/,
  ),
)
const isFunctionWord = (norm: string) => functionWords.has(norm)

/** Who a word speaks of: the writer, the writer and theirs, the reader. */
function participant(norm: string): string | undefined {
  return writer.has(norm) ? 'I' : writers.has(norm) ? 'WE' : reader.has(norm) ? 'YOU' : undefined
}

interface Clause {
  from: number
  to: number
  subject?: string
  negated: boolean
}

/** Clauses, roughly: cut at commas and the like, and at conjunctions with a subject behind them. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at]
    const cut =
      !token || token.breakBefore || (conjunctions.has(token.norm) && subjects.has(tokens[at + 1]?.norm ?? ''))
    if (!cut) continue
    const own = tokens.slice(from, at)
    const subject = own.find(({ norm }) => subjects.has(norm))?.norm
    clauses.push({
      from,
      to: at,
      subject: subject && (participant(subject) ?? subject),
      negated: own.some(({ norm }) => negation.has(norm)),
    })
    from = at
  }
  return clauses
}

/**
 * Everything about a sentence that the moves are weighed by: stems and their neighbours, semantic domains, and in each clause who is spoken
 * of with which verbs and domains, negated or not. Another's quoted words count only as being there.
 */
export function cuesOf(tokens: readonly Token[], shape: { question: boolean; exclaims: boolean }): Cue[] {
  const cues: Cue[] = []
  const add = (name: string, from: number, to = from) => cues.push({ name, from, to })
  const own = tokens.filter(({ quoted }) => !quoted)
  const indexes = tokens.flatMap(({ quoted }, at) => (quoted ? [] : [at]))
  const stems = own.map(({ norm }) => (norm.startsWith('<') ? norm : stemmer(norm)))
  const index = (at: number) => indexes[at]!
  if (own.length < tokens.length) add('has quote', 0)
  if (shape.question) add('?', 0)
  if (shape.exclaims) add('!', 0)
  own.forEach(({ norm }, at) => {
    const stem = stems[at]!
    const next = own[at + 1]
    // Words that hold a sentence together say more of its style than of what it does, unless two stand side by side.
    if (!isFunctionWord(norm)) add(stem, index(at))
    if (next) add(`${stem} ${stems[at + 1]}`, index(at), index(at + 1))
    if (at + 2 < own.length) add(`${stem} ${stems[at + 1]} ${stems[at + 2]}`, index(at), index(at + 2))
    for (const domain of domainsOf(norm)) add(`#${domain}`, index(at))
  })
  if (own[1]) add(`^${stems[0]} ${stems[1]}`, index(0), index(1))
  for (const { name, from, to } of constructionsOf(own)) add(`=${name}`, index(from), index(to))
  for (const clause of clausesOf(own))
    addClauseCues(clause, own, stems, (name, from, to) => add(name, index(from), index(to)))
  return cues
}

function addClauseCues(
  clause: Clause,
  own: readonly Token[],
  stems: readonly string[],
  add: (name: string, from: number, to: number) => void,
): void {
  const { subject, from, to } = clause
  const not = clause.negated ? 'not ' : ''
  let verbs = 0
  const subjectAt = own.findIndex(({ norm }, at) => at >= from && at < to && subjects.has(norm))
  for (let at = from; at < to; at++) {
    const { norm } = own[at]!
    if (subject && subjectAt >= 0 && at > subjectAt && !auxiliaries.has(norm) && verbs < 3) {
      add(`${subject}>${not}${stems[at]}`, subjectAt, at)
      verbs++
    }
    for (const domain of domainsOf(norm)) {
      add(`${subject ?? '-'}>${not}#${domain}`, at, at)
      const before = own[at - 1]?.norm ?? ''
      const owner = participant(before)
      if (owner) add(`${owner}'s #${domain}`, at - 1, at)
    }
  }
  if (subjectAt >= 0) {
    const modal = own.slice(subjectAt + 1, subjectAt + 3).find(({ norm }) => auxiliaries.has(norm))
    if (modal) add(`${subject}>>${modal.norm}`, subjectAt, subjectAt + 1)
  }
}
