import { isKnownWord } from '../spelling/checker'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import { isOrdinaryWord } from '../text/tagger'
import { isOccupation } from './naming-words'

const shortWords =
  /^(?:SO|NOT|ALL|VERY|ANY|NOW|TOO|EVER|ONLY|BUT|DO|CAN|WILL|MUST|YES|NO|ME|MY|YOU|YOUR|THE|THIS|THAT|AND|OF|TO|IS|ARE|BE|AM|MUCH|MORE|MOST|REALLY|NEVER|ALWAYS|BEST|HAS|HAD|HAVE|ONE|TWO|WAS|WERE|WHY|WHAT|HOW|DID|DOES|GOT|BIG|BAD|NEW|OUR|THEY|JUST|WOW|YAY|HEY|HEAPS|LOADS|TONS|LOTS)$/

/** The text with ordinary words in capitals written small, at the same length: whoever shouts means what they would mean without. */
export function calmed(text: string): string {
  return text.replace(/(?<![\w'’-])[A-Z]{2,}(?![\w'’-])/g, (word, at: number) => {
    const small = word.toLowerCase()
    if (!shortWords.test(word) && !(word.length >= 4 && isOrdinaryWord(small))) return word
    return at === 0 ? word[0] + small.slice(1) : small
  })
}

/** "The CAN bus", "your MUST range": a verb cannot stand behind these, so in capitals there it is somebody's abbreviation. */
const determiner = /^(?:the|an?|our|your|my|their|its|his|her|this|that|these|those|each|every)$/i
const verbs = /^(?:DO|CAN|WILL|MUST|IS|ARE|BE|AM)$/

/** Behind these stands what somebody is or how much; an abbreviation of that length hardly ever does. */
const predicative =
  /^(?:am|is|are|was|were|be|been|being|feel|felt|so|too|very|really|quite|totally|i['’]m|it['’]s|that['’]s)$/i

/** "The show was CATS" may be a name, of four letters; "I'd be RAPT" is none. */
const plainlyPredicative = /^(?:be|been|feel|felt|so|too|very|really|quite|totally|i['’]m)$/i

/** Behind these stands what somebody or something is like. */
const described = /^(?:an?|am|is|are|was|were|be|been|so|such|very|most|more|really|truly|totally|quite)$/i

/** Whether a word in capitals is an ordinary one, and not the letters of some name: by its ending, or by what stands before it. */
function isRaised(word: string, before: string): boolean {
  if (word.length >= 4 && isOrdinaryWord(word)) return true
  const inflected =
    (word.length >= 6 && /(?:ly|ed|ing|est|less|ful)$/.test(word)) ||
    (word.length >= 8 && /(?:ous|ent|ant|able|ible|ive)$/.test(word) && described.test(before))
  const isPredicate = word.length >= 5 ? predicative.test(before) : word.length === 4 && plainlyPredicative.test(before)
  return (inflected || isPredicate) && isKnownWord(word)
}

/** As long as the letters of an abbreviation that reads like a word: "the WASH Officer". */
const abbreviated = /^\p{Lu}{4,5}$/u

/** "Officer", "Engineer": a trade or a rank with a capital, as in the title of a post. */
const isTitle = (word: string) =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && (isOccupation(word) || /^(?:Manager|Officer|Lead|Coordinator)$/.test(word))

function blankAround({ text, words }: Sentence, at: number): boolean {
  const { at: from, text: word } = words[at]!
  return /[[{<][^\]}>]*$/.test(text.slice(0, from)) && /^[^[{<]*[\]}>]/.test(text.slice(from + word.length))
}

/** Runs of words in capitals for emphasis; acronyms, codes and initials are none. `names` are words that are known to be written so. */
export function shoutedIn(sentence: Sentence, names: ReadonlySet<string>): (Span & { words: string })[] {
  const runs: { from: number; to: number; emphatic: boolean }[] = []
  sentence.words.forEach(({ text }, at) => {
    const plain = text.replaceAll(/['’]/g, '')
    if (!/^\p{Lu}{2,}$/u.test(plain) && !(plain === 'I' && runs[runs.length - 1]?.to === at - 1)) return
    if (names.has(text.toLowerCase())) return
    // A blank to be filled in is no shout: "[DATE]".
    if (blankAround(sentence, at)) return
    if (/^(?:WOW|YAY|HEY)$/.test(plain) && at > 0) return
    if (/^(?:AM|PM)$/.test(plain) && /\d\s*$/.test(sentence.text.slice(0, sentence.words[at]!.at))) return
    // "The WASH Officer": before the title of somebody's post it is what they see to.
    const [behind, ahead] = [sentence.words[at - 1]?.text ?? '', sentence.words[at + 1]?.text ?? '']
    if (abbreviated.test(plain) && !shortWords.test(plain) && !described.test(behind) && isTitle(ahead)) return
    if (/^(?:HEAPS|LOADS|TONS|LOTS)$/.test(plain) && /\d/.test(behind + ahead)) return
    if (verbs.test(plain) && determiner.test(behind)) return
    const emphatic = shortWords.test(plain) || isRaised(plain.toLowerCase(), behind)
    const last = runs[runs.length - 1]
    // "BEFORE 5PM ON WEDNESDAY": what is in capitals between two words that are raised is raised with them.
    const between = last ? sentence.words.slice(last.to + 1, at) : []
    const goesOn = between.length < 3 && between.every(({ text }) => /^[\p{Lu}\d]+$/u.test(text))
    if (last && (emphatic ? goesOn : plain === 'I' && last.to === at - 1)) {
      last.to = at
      last.emphatic ||= emphatic
    } else if (emphatic) {
      runs.push({ from: at, to: at, emphatic })
    }
  })
  return runs.map(({ from, to }) => {
    const first = sentence.words[from]!
    const last = sentence.words[to]!
    return { start: first.start, end: last.end, words: sentence.text.slice(first.at, last.at + last.text.length) }
  })
}
