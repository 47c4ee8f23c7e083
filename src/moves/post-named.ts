import { isPlace } from '../text/tagger'
import type { JudgedLetter, NamingWord } from './judged-letter'
import { isOccupation, isShouted, office, ranks } from './naming-words'

const post =
  '(?:position|post|role|job|vacancy|opening|spot|opportunity|place|placement|seat|bench|desk|appointment|apprenticeship|internship|title|work|gig|slot|berth)'

/** "Junior Cataloguer": a rank and what it is the rank of, whether or not we know the trade. */
const ranked = new RegExp(`(?<!\\bmy\\s)\\b${ranks}\\s+\\p{Lu}\\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)\\b`, 'u')

/** "Climber's job", where a subject has no room for more; "Monday's job" names a day. */
const whosePost = new RegExp(`\\b(?!\\p{L}*day['’])\\p{L}+['’]s\\s+${post}\\b`, 'iu')

/** "One of your riggers", "you need three night nurses": more than one is wanted, each of them for the post. */
const oneOfMany =
  /\b(?:one\s+of\s+your|(?:need|needs|hire|hires|hiring|seek|seeking|looking\s+for)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+|more|some|several|a\s+few))\s+((?:\p{L}+\s+){0,2}\p{L}+s)\b/giu

/** "My pharmacist interview", "the fishmonger trial", "the deckhand job", "the night porter one.": what the letter is about, by its trade. */
const byTrade: RegExp[] = [
  /\b(?:my|the|your|this|that)\s+((?:\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]+)\s+(?:interview|trial|application|vacancy)\b(?!\s+(?:at|with)\s+\p{Lu})/giu,
  /(?<!\b(?:left|leave|leaving|quit|up|down|from|had|lost|took|did|has)\s+)\b(?:the|your|this|that)\s+((?:\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]+)\s+(?:(?:job|position|role)\b(?!\s+model)|one(?=\s*(?:[,.!?;]|$)))/giu,
]

/** "A position of trust", "the role of the ward", "my old porter": no name of this post. */
const noPost =
  /\b(?:my|his|her)\s+(?:old|former|first|last|late|present|current)\s+\p{L}+|\b(?:position|role)\s+of\s+(?:(?:the|your|my|our|their|its|this|that)\s+\p{L}+|trust|strength|power|influence|responsibility|authority|interest)\b/giu

/** "I want to be a teacher in the end", "I have always wanted to be a pilot": what the writer means to become, which is not this post. */
const later =
  /\b(?:always|ever|long)\s+wanted\s+to\s+(?:be|become)\b|\bwanted\s+to\s+(?:be|become)\b.*\b(?:since|ever|from\s+when|as\s+a\s+(?:child|kid|boy|girl))\b|\b(?:in the end|one day|some ?day|eventually|later on|down the line|in (?:a few|a couple of|two|three|five|ten|some) years|in the long (?:run|term)|when I(?:['’]m| am) older)\b/i

/** "Climber job", "Sales position": a post by its trade, in a subject; "New job" and "Your job" name none. */
const bySubject =
  /(?:^|[:,–-]\s*)(?!(?:the|your|my|our|this|that|a|new|about|re|regarding|open|first)\s|\p{L}*day\s)\p{L}[\p{L}-]+\s+(?:position|role|vacancy|job|post)\b/iu

/** How sure the model must be of a word, in log-odds, for the name to count. */
const sure = 0.5

const isIn = ({ at }: NamingWord, text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].some((match) => at >= match.index && at < match.index + match[0].length)

const behindSomebody =
  /^\s+(?:\p{L}+\s+)?(?:letters?|notes?|e-?mails?|messages?|calls?|words?|questions?|answers?|repl(?:y|ies)|voice|name|face|smile|laugh|dog|wife|husband|sons?|daughters?|brother|sister|report|remark|advice|kindness|patience)\b/iu

/** "Your clerk's letter", "the Bristol job": of somebody at work there, or of a town; "the clerk's stool" is a post. */
const isSomebodysOrSomewhere = ({ words, at }: NamingWord, text: string) =>
  isPlace(words) || (/['’]s$/.test(words) && behindSomebody.test(text.slice(at + words.length)))

/** Whether the letter names the post, as far as the letter itself can show. */
export function namesAnyPost(letter: JudgedLetter): boolean {
  const subject = letter.subject?.text.value ?? ''
  if (
    whosePost.test(subject) ||
    bySubject.test(subject) ||
    ranked.test(subject) ||
    subject.split(/[^\p{L}'’-]+/u).some((word) => isOccupation(word) || office.test(word))
  )
    return true
  return letter.sentences.some((sentence) => {
    const { text } = sentence
    if ([...text.matchAll(oneOfMany)].some(([, many]) => many!.split(/\s+/).some(isOccupation))) return true
    if (later.test(text)) return false
    const elsewhere = letter.does(sentence, 'departure', 'achievement')
    if (
      !elsewhere &&
      byTrade.some((pattern) =>
        [...text.matchAll(pattern)].some(([, words]) => isOccupation(words!.split(/\s+/).at(-1)!)),
      )
    )
      return true
    return letter
      .naming(sentence, 'post')
      .some(
        (word) =>
          word.score > sure && !isIn(word, text, noPost) && !isShouted(word) && !isSomebodysOrSomewhere(word, text),
      )
  })
}
