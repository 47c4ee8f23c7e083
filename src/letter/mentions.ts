import { distance } from 'fastest-levenshtein'
import { stemmer } from 'stemmer'
import { isSwapped } from '../text/closest'

const emptyWords = new Set(
  `a an the and or of to in on at for with from by as is are was were be been do does did doing done would will can could should have has had you your we our us i my me it its this that these those
  what when where which who how why if not no more most less about into out up down over under between than then there their them they tell time use used using go get`.split(
    /\s+/,
  ),
)

/** The stems of the words that carry meaning, each once. */
function contentStems(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []
  return [
    ...new Set(
      words
        .map((word) => word.replace(/'s$/, ''))
        .filter((word) => !emptyWords.has(word))
        .map((word) => stemmer(word)),
    ),
  ]
}

/** Whether a text takes up a phrase: most of the phrase's words stand in it (or the share given), inflected as they may be. */
export function touches(text: string, phrase: string, share = 0.6): boolean {
  const wanted = contentStems(phrase)
  if (wanted.length === 0) return text.toLowerCase().includes(phrase.trim().toLowerCase())
  const present = new Set(contentStems(text))
  const found = wanted.filter((stem) => present.has(stem)).length
  return found / wanted.length >= (wanted.length <= 2 ? 1 : share)
}

/** Whether a text names somebody or something outright, in any case, at word boundaries. */
export function names(text: string, name: string): boolean {
  const bare = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/['’]/g, "['’]")
  return bare !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${bare}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}

/** "Lowe's" without its ending, and as it reads without its mark. */
function spellings(name: string): string[] {
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}\s]/gu, '')
  const lower = name.toLowerCase()
  return [...new Set([plain(lower.replaceAll(/['’]s\b/g, '')), plain(lower)])]
}

/** As `names`, or nearly so: a slip of the pen still names it. */
export function mentionsNearly(text: string, name: string): boolean {
  if (names(text, name)) return true
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return spellings(name).some((wanted) => {
    const count = wanted.split(/\s+/).length
    const slips = wanted.length >= 10 ? 2 : wanted.length >= 5 ? 1 : 0
    return words.some((_, at) => {
      const some = words.slice(at, at + count).join(' ')
      return distance(some, wanted) <= slips || (slips > 0 && isSwapped(some, wanted))
    })
  })
}
