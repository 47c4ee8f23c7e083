import { abbreviationKind } from './abbreviations'
import type { PlacedWord } from './words'

/** Words that begin sentences more often than they are part of a name: after "Inc." or "p.m." they tell an end. */
const starters =
  /^(?:i|we|you|he|she|they|it|its|the|this|that|these|those|there|here|my|your|our|their|his|her|if|when|while|as|in|on|at|to|of|for|and|but|so|or|yet|then|now|today|yesterday|what|how|why|where|who|which|please|thanks?|could|would|should|can|may|will|do|did|is|are|was|were|have|has|had|since|after|before|during|until|once|over|under|with|without|by|from|not|all|every|each|another|any|some|many|most|several|no|yes|one|two|three|both|nothing|because|although|though|however|also|again|perhaps|maybe|still|later|soon|finally|let|looking|having|being|best|yours|sincerely|regards|a|an)(?:['’]\p{L}+)?$/iu
/** After "3 p.m.", a part of the same time. */
const timeTail =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber|[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST)$/
const interjection = /^(?:well|so|and|but|or|hmm+|um+|er+|oh|ah|yes|no)$/i
const preposition = /^(?:at|on|in|by|from|since|until|before|after|around|during|for|of|with|as)$/i
const reporting = /^(?:said|says|asked|asks|replied|answered|thought|told|wrote|added|shouted|cried)$/i

/**
 * A run of end marks that white space follows, with what closes behind it: quotation marks, brackets, a smiley. White space may come first
 * ("5 %. And", "Really ?").
 */
const stop =
  /((?:[.!?…]|(?<=\.)[ \u00A0](?=\.))+)(["”’'»)\]*_]*)((?:\s?(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+|[:;]-?[()]))*)(?=\s)/u
/** As above, but where the space is missing: "late!Then", "ended.”Then". */
const gluedStop = /^([.!?…]+)(["”’)\]]*)$/

/** Marks further behind a word than this are no punctuation of a letter's. */
const longestGap = 200

/** What stands between a word and the next. */
function gapAfter(value: string, words: readonly PlacedWord[], at: number): string {
  const word = words[at]!
  return value.slice(word.at + word.text.length, words[at + 1]?.at ?? value.length)
}

/**
 * Where a sentence ends after a word, behind its marks, by what stands between it and the next word; nothing if the sentence goes on.
 * `first` is the word that the sentence begins with. parse-english's own ends are not asked: it takes a lower-case letter for proof that
 * a sentence goes on, and many a letter has no capitals.
 */
export function endAfter(value: string, words: readonly PlacedWord[], at: number, first: number): number | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (!next) return value.length
  const inside = word.text.endsWith('.') ? '.' : ''
  const tail = inside + gapAfter(value, words, at).slice(0, longestGap)
  const found = stop.exec(tail) ?? (isGlued(word, next) ? gluedStop.exec(tail) : null)
  if (!found) return undefined
  const end = word.at + word.text.length - inside.length + found.index + found[0].length
  // "well, ... and"
  if (/[,;]\s/.test(tail.slice(0, found.index))) return undefined
  const [, marks, closers] = found
  if (goesOnAfter(marks!, closers!, words, at)) return undefined
  if (/[!?]/.test(marks!)) return end
  // The pronoun begins a sentence in letters without capitals.
  const capital = /^(?:\p{Lu}|i(?:['’]|$))/u.test(next.text)
  if (marks!.length > 1 || marks === '…') return capital && !isHesitation(words, at, first) ? end : undefined
  return endsAtStop(value, words, at, first, capital) ? end : undefined
}

function isGlued(word: PlacedWord, next: PlacedWord): boolean {
  return /\p{Ll}$/u.test(word.text) && /^(?:\p{Lu}\p{Ll}|I(?:['’]|$))/u.test(next.text)
}

/** “Really?” he asked. “Stop!” I said. (And so on.) and on. */
function goesOnAfter(marks: string, closers: string, words: readonly PlacedWord[], at: number): boolean {
  if (!/["”’')\]]/.test(closers)) return false
  if (/^(?!i(?:['’]|$))\p{Ll}/u.test(words[at + 1]!.text)) return true
  return /[!?]/.test(marks) && /["”’']/.test(closers) && reporting.test(words[at + 2]?.text ?? '')
}

/** "Well... I think so" goes on; "I waited… Then she came" does not. */
function isHesitation(words: readonly PlacedWord[], at: number, first: number): boolean {
  if (at - first > 1) return false
  return interjection.test(words[at]!.text) && (at > first || /^I(?:['’]|$)/.test(words[at + 1]!.text))
}

function endsAtStop(value: string, words: readonly PlacedWord[], at: number, first: number, capital: boolean): boolean {
  const next = words[at + 1]!
  const bare = words[at]!.text.replace(/\.$/, '')
  // "1. Cut the waste."
  if (at === first && /^\d{1,2}$/.test(bare)) return false
  const kind = abbreviationKind(bare, at > first ? words[at - 1]?.text : undefined, next.text)
  if (!kind) return true
  if (kind === 'title' || kind === 'running' || at === first) return false
  const likely = capital && starters.test(next.text)
  if (kind === 'initial') return likely && !isInitial(value, next)
  // "At 3 p.m. I called", "In Jan. I left": nothing was said yet.
  if (at - first < 3 && preposition.test(words[first]!.text)) return false
  if (/^[ap]\.m$/i.test(bare)) return capital && !timeTail.test(next.text)
  return /^etc$/i.test(bare) ? capital : likely
}

/** Whether a word is one capital with a full stop behind it, as the "I" of "J. I. Rao" is. */
function isInitial(value: string, { text, at }: PlacedWord): boolean {
  return /^\p{Lu}\.?$/u.test(text) && value[at + 1] === '.'
}
