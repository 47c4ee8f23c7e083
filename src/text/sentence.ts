import type { Root, Sentence as SentenceNode } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { MappedText } from './mapped-text'
import type { Span } from './point'

/** A word or a number, as nlcst's WordNode delimits it ("don't", "$6.2", "follow-up" are one each). */
interface Word extends Span {
  /** As it reads (entities and escapes resolved). `start` and `end` are source offsets. */
  text: string
  /** Where the word starts in the sentence's `text`. */
  at: number
}

/** A sentence of a block. */
export interface Sentence extends Span {
  /** As it reads, each line break a space; same length as the stretch of the block it came from. */
  text: string
  mapped: MappedText
  words: Word[]
}

type Place = Pick<Word, 'text' | 'at'>

/** Takes a full stop with it and may stand in mid-sentence, before a capital or a figure too. */
const abbreviation =
  /^(?:rs|nos?|approx|vs|v|st|mr|mrs|ms|messrs|mx|dr|prof|rev|hon|sr|sra|capt|col|gen|lt|sgt|maj|cllr|engr|fr|inc|corp|ltd|co|plc|llc|bros|dept|div|govt|univ|assn|est|ext|tel|ave|rd|blvd|fig|vol|ed|eds|pp?|ch|art|sec|para|cf|ca|e\.g|i\.e|eg|ie|u\.s|u\.k|ph\.d|b\.sc|m\.sc|b\.a|m\.a|d\.c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|[a-z](?:\.[a-z])*)$/i
/** Ends a sentence all the same where a capital follows that could begin one. */
const mayEnd =
  /^(?:etc|[ap]\.m|inc|corp|ltd|co|plc|llc|st|ave|rd|dept|est|u\.s|u\.k|ph\.d|b\.sc|m\.sc|no|ed|art|fri|sat|sun|mon|wed|i)$/i
const starters =
  /^(?:i|we|you|he|she|they|it|the|this|that|these|there|my|your|our|their|his|her|if|when|as|in|on|at|for|and|but|so|what|how|please|thank|thanks|could|would|may|since|after|before|with|by|from|here|not|all|every|each|no|yes|one|both)$/i

/** parse-english is quadratic in the length of a paragraph, so a very long one is handed over in stretches that end where a sentence might. */
const longestStretch = 10_000

function* stretches(value: string): Generator<number> {
  let from = 0
  while (value.length - from > longestStretch) {
    const window = value.slice(from, from + longestStretch)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const space = window.lastIndexOf(' ')
    from += stop > 0 ? stop + 2 : space > 0 ? space + 1 : longestStretch
    yield from
  }
  yield value.length
}

interface Parsed {
  words: Place[]
  /** Offsets at which the parser ends sentences. */
  ends: number[]
}

function parse(value: string): Parsed {
  const parser = unified().use(retextEnglish).freeze()
  const parsed: Parsed = { words: [], ends: [] }
  let from = 0
  for (const to of stretches(value)) {
    const tree = parser.parse(value.slice(from, to)) as Root
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        if (sentence.type === 'SentenceNode') addSentence(sentence, from, parsed)
      }
    }
    from = to
  }
  return parsed
}

function addSentence(sentence: SentenceNode, from: number, { words, ends }: Parsed): void {
  for (const node of sentence.children) {
    if (node.type === 'WordNode') words.push({ text: textOf(node), at: node.position!.start.offset! + from })
  }
  ends.push(sentence.position!.end.offset! + from)
}

/** Words whose full stop the parser took for part of them ("good." before a lower-case letter) and that are no abbreviations lose it. */
function withoutStops(words: readonly Place[]): Place[] {
  return words.flatMap((word): Place[] => {
    // "ended.Then": two words that lack a space.
    const glued = /^(\p{L}{2,}|\d+)\.(\p{Lu}\p{Ll}+)$/u.exec(word.text)
    if (glued && !/^(?:node|vue|next|nuxt|express|react)$/i.test(glued[1]!)) {
      return [
        { text: glued[1]!, at: word.at },
        { text: glued[2]!, at: word.at + glued[1]!.length + 1 },
      ]
    }
    const bare = word.text.replace(/\.$/, '')
    return bare === word.text || abbreviation.test(bare) || /\..*\./.test(word.text)
      ? [word]
      : [{ text: bare, at: word.at }]
  })
}

/** What stands between a word and the next one. */
function gapAfter(value: string, words: readonly Place[], at: number): string {
  const word = words[at]!
  return value.slice(word.at + word.text.length, words[at + 1]?.at ?? value.length)
}

/** Whether a sentence ends after a word, as letters are really written: by what stands between it and the next one. */
function endsAfter(value: string, words: readonly Place[], at: number, parserEnds: boolean): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if (!next) return true
  const gap = gapAfter(value, words, at)
  const stopInside = word.text.endsWith('.')
  const mark = /^[^\s\p{L}\p{N}.!?…]*([.!?…]+)/u.exec(gap)
  if (/[,;:–—]\s*$/.test(gap) && !/[.!?]["”’')\]]*\s/.test(gap)) return false
  if (/[!?]/.test(mark?.[1] ?? '')) return parserEnds || /^["”’')\]]*[!?.…]+["”’')\]]*\s/.test(gap)
  if (!mark && !stopInside) return parserEnds && /\n/.test(gap)
  const dots = mark?.[1] ?? '.'
  const capital = /^[\p{Lu}\d"“'‘([]/u.test(next.text)
  if (/…|\.\.\.?/.test(dots))
    return dots.startsWith('.')
      ? parserEnds && !/^(?:I|well|so|and|but|or)$/i.test(word.text) && !/^(?:I\b)/.test(next.text)
      : capital
  const bare = word.text.replace(/\.$/, '')
  if (!abbreviation.test(bare) && !/^(?:etc|[ap]\.m)$/i.test(bare)) return /\s/.test(gap) || /^\./.test(gap)
  // An abbreviation: at an end only where it may be one and a likely beginning follows.
  if (/^(?:rs|nos?|pp?|fig|vol|ch|sec|art|para|approx|ca|ext|tel)$/i.test(bare) && /^\d/.test(next.text)) return false
  if (/^[ap]\.m$/i.test(bare) || /^etc$/i.test(bare)) return capital && !/^\d/.test(next.text)
  return mayEnd.test(bare) && capital && starters.test(next.text) && !(/^i$/i.test(next.text) && bare.length === 1)
}

/** Where each sentence ends: behind its marks, closing quotation marks and brackets. */
function endOffset(value: string, words: readonly Place[], at: number): number {
  const word = words[at]!
  const end = word.at + word.text.length
  if (at === words.length - 1) return value.length
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(gapAfter(value, words, at))![0]
  // An opening mark belongs to what follows.
  return end + closing.replace(/[“‘([]+$/, '').length
}

/** Splits a block's text into sentences. Every unit that is no white space is in exactly one. */
export function sentencesOf(text: MappedText): Sentence[] {
  const value = text.value.replaceAll('\n', ' ')
  const parsed = parse(value)
  const words = withoutStops(parsed.words)
  const sentences: Sentence[] = []
  let from = 0
  let firstWord = 0
  let nextEnd = 0
  const add = (end: number, lastWord: number) => {
    const raw = value.slice(from, end)
    const start = from + raw.length - raw.trimStart().length
    const stop = from + raw.trimEnd().length
    from = end
    if (stop <= start) return
    const mapped = text.slice(start, stop)
    const own = words.slice(firstWord, lastWord + 1).map(
      ({ text: word, at }): Word => ({
        text: word,
        at: at - start,
        ...mapped.span(at - start, at - start + word.length),
      }),
    )
    sentences.push({ text: value.slice(start, stop), mapped, words: own, ...mapped.span() })
    firstWord = lastWord + 1
  }
  words.forEach((word, at) => {
    const end = word.at + word.text.length
    while ((parsed.ends[nextEnd] ?? Number.POSITIVE_INFINITY) < end) nextEnd++
    const parserEnds = (parsed.ends[nextEnd] ?? 0) <= (words[at + 1]?.at ?? value.length)
    if (endsAfter(value, words, at, parserEnds)) add(endOffset(value, words, at), at)
  })
  if (from < value.length) add(value.length, words.length - 1)
  return sentences
}
