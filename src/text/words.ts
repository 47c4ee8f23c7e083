import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { abbreviationKind } from './abbreviations'

/** A word in a text: as it reads, and where it starts there (in UTF-16 units of the text). */
export interface PlacedWord {
  text: string
  at: number
}

/** parse-english slows down on very long paragraphs, so these are handed over in stretches that end where a sentence might. */
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

/** The words of a text as nlcst's WordNodes delimit them, but for full stops: these are part of abbreviations only. */
export function wordsOf(value: string): PlacedWord[] {
  const parser = unified().use(retextEnglish).freeze()
  const words: PlacedWord[] = []
  let from = 0
  for (const to of stretches(value)) {
    const tree = parser.parse(value.slice(from, to)) as Root
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        for (const node of sentence.children) {
          if (node.type !== 'WordNode') continue
          words.push(...parted({ text: textOf(node), at: node.position!.start.offset! + from }, value))
        }
      }
    }
    from = to
  }
  return withoutStops(words)
}

/** Not "ASP.Net" or "Amazon.Com": ends of names, not beginnings of sentences. */
const nameEnd = /^(?:com|net|org|io|js|ts|ai|co|uk|app|dev|py|txt|pdf|docx?|xlsx?|html?|md|csv)$/i

/** "ended.Then" is two words that lack a space. */
function parted(word: PlacedWord, value: string): PlacedWord[] {
  if (!/\p{Ll}\.\p{Lu}/u.test(word.text) || isInAddress(word, value)) return [word]
  // "Ana.Rao.pdf"
  if (nameEnd.test(/\p{L}*$/u.exec(word.text)![0])) return [word]
  const parts: PlacedWord[] = []
  let from = 0
  for (const match of word.text.matchAll(/(?<=\p{L}\p{Ll})\.(?=\p{Lu}\p{Ll}|I(?:['’]|$))/gu)) {
    if (nameEnd.test(/^\p{L}+/u.exec(word.text.slice(match.index + 1))![0])) continue
    parts.push({ text: word.text.slice(from, match.index), at: word.at + from })
    from = match.index + 1
  }
  parts.push({ text: word.text.slice(from), at: word.at + from })
  return parts
}

/** Whether a word is part of a mail address, a web address or a path. */
function isInAddress({ text, at }: PlacedWord, value: string): boolean {
  const end = at + text.length
  return /[@/\\?=&]|^www\./i.test(text) || /[@/\\]/.test(value[at - 1] ?? '') || /[@/\\]/.test(value[end] ?? '')
}

/** A full stop that the parser took for part of a word ("good." before a lower-case letter), where the word is no abbreviation, is none. */
function withoutStops(words: readonly PlacedWord[]): PlacedWord[] {
  return words.map((word, at) => {
    if (!word.text.endsWith('.')) return word
    const bare = { text: word.text.replace(/\.+$/, ''), at: word.at }
    if (!bare.text) return word
    return abbreviationKind(bare.text, words[at - 1]?.text, words[at + 1]?.text) ? word : bare
  })
}
