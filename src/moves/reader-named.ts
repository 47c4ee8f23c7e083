import type { BodySentence, Part } from '../letter/letter'
import type { JudgedLetter, NamingWord } from './judged-letter'
import { occupations } from './occupations.generated'
import { isOrdinaryWord } from './tagger'

const post =
  '(?:position|post|role|job|vacancy|opening|spot|opportunity|place|placement|seat|bench|desk|appointment|apprenticeship|internship|title|work)'

/** "The Lectureship in Hydrology": a post that is called after what is done in it. */
const office = /^(?:(?:lecture|professor|fellow|clerk|curator|head|director|editor|steward)ship|chaplaincy|curacy)$/i

function isOccupation(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (/.(?:ologist|ician|iatrist|intendent|keeper|maker|smith|wright)s?$/.test(lower)) return true
  return occupations.has(lower) || lower.split('-').some((part) => part.length > 3 && occupations.has(part))
}

/** "Junior Cataloguer": a rank and what it is the rank of, whether or not we know the trade. */
const ranked =
  /(?<!\bmy\s)\b(?:Junior|Senior|Assistant|Deputy|Trainee|Principal|Apprentice|Associate)\s+\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)\b/u

/** "Climber's job", where a subject has no room for more; "Monday's job" names a day. */
const whosePost = new RegExp(`\\b(?!\\p{L}*day['’])\\p{L}+['’]s\\s+${post}\\b`, 'iu')

/** "One of your riggers", "you need three night nurses": more than one is wanted, each of them for the post. */
const oneOfMany =
  /\b(?:one\s+of\s+your|(?:need|needs|hire|hires|hiring|seek|seeking|looking\s+for)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+|more|some|several|a\s+few))\s+((?:\p{L}+\s+){0,2}\p{L}+s)\b/giu

/** "A position of trust", "the role of the ward", "my old porter": no name of this post. */
const noPost =
  /\b(?:my|his|her)\s+(?:old|former|first|last|late|present|current)\s+\p{L}+|\b(?:position|role)\s+of\s+(?:(?:the|your|my|our|their|its|this|that)\s+\p{L}+|trust|strength|power|influence|responsibility|authority|interest)\b/giu

/** "Deputy", "Trainee": of a post, and of no firm. */
const rank = /^(?:Junior|Senior|Assistant|Deputy|Trainee|Principal|Apprentice|Associate|Head|Lead|Chief)$/

/** "I want to be a teacher in the end", "I have always wanted to be a pilot": what the writer means to become, which is not this post. */
const later =
  /\b(?:always|ever|long)\s+wanted\s+to\s+(?:be|become)\b|\bwanted\s+to\s+(?:be|become)\b.*\b(?:since|ever|from\s+when|as\s+a\s+(?:child|kid|boy|girl))\b|\b(?:in the end|one day|some ?day|eventually|later on|down the line|in (?:a few|a couple of|two|three|five|ten|some) years|in the long (?:run|term)|when I(?:['’]m| am) older)\b/i

/** "Climber job", "Sales position": a post by its trade, in a subject; "New job" and "Your job" name none. */
const bySubject =
  /(?:^|[:,–-]\s*)(?!(?:the|your|my|our|this|that|a|new|about|re|regarding|open|first)\s|\p{L}*day\s)\p{L}[\p{L}-]+\s+(?:position|role|vacancy|job|post)\b/iu

/** How sure the model must be of a word, in log-odds, for the name to count. What is reported as missing must be missing: of firms, where a capital says something too, less is asked. */
const sure = { firm: -1.25, post: 0.5 }

const plain = (word: string) => word.toLowerCase().replace(/['’]s$|[.,;:!?]/g, '')
const wordsOf = (part: Part | undefined) => part?.text.value.split(/\s+/).map(plain) ?? []
const raised = /^\P{L}*\p{Lu}{2,}\P{L}*$/u

const isIn = ({ at }: NamingWord, text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].some((match) => at >= match.index && at < match.index + match[0].length)

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
    return letter
      .naming(sentence, 'post')
      .some((word) => word.score > sure.post && !isIn(word, text, noPost) && !isShouted(word))
  })
}

const isShouted = ({ words }: NamingWord) => raised.test(words) && isOrdinaryWord(plain(words))

/** "Hession & Byrne", "Pickersgill's opens in May": a firm that is called after whoever is addressed. */
function isCalledAfter({ words, at }: NamingWord, text: string): boolean {
  const after = text.slice(at + words.length)
  const joined = /&\s*$/.test(text.slice(0, at)) || /^\s*&/.test(after)
  return joined || (/['’]s$/.test(words) && /^\s+(?:is|has|does|needs|opens|runs|keeps|makes|sells)\b/.test(after))
}

/** What was done elsewhere, and nothing of the reader's: the firm that stands there is another. */
function tellsOfEarlierWork(letter: JudgedLetter, sentence: BodySentence): boolean {
  if (letter.does(sentence, 'departure')) return true
  if (/\b(?:you|your)\b/i.test(sentence.text)) return false
  return letter.does(sentence, 'achievement') && !letter.does(sentence, 'solution', 'bridge', 'conversation', 'praise')
}

/** The words by which the firm goes in the address of the letter. */
function addressWords(letter: JudgedLetter, isPerson: (word: string) => boolean): Set<string> {
  const lines = letter.insideAddress?.text.value.split('\n') ?? []
  // A line with a figure is a street, and a last line of one word, or two with a comma, a town.
  const places = lines.filter(
    (line, at) => /\d/.test(line) || (at === lines.length - 1 && (/,/.test(line) || !/\s/.test(line.trim()))),
  )
  const names = lines.filter(
    (line) => !places.includes(line) && !line.split(/\s+/).some((word) => isPerson(word) || isOccupation(plain(word))),
  )
  return new Set(names.flatMap((line) => line.match(/\p{Lu}[\p{L}'’]{3,}/gu) ?? []).map(plain))
}

/** Whether the letter names the employer that it is written to, as far as the letter itself can show. */
export function namesReaderCompany(letter: JudgedLetter): boolean {
  const subject = letter.subject?.text.value ?? ''
  const last = /(?:\b(?:at|with)|,|–|-)\s+(?:the\s+)?(\p{Lu}[\p{L}&'’ .]{3,})(?:$|:)/u.exec(subject)?.[1]
  if (
    (last !== undefined &&
      !last
        .split(/\s+/)
        .some(
          (word) =>
            isOccupation(word) || office.test(word) || raised.test(word) || /^(?:position|role|job|post)$/i.test(word),
        )) ||
    (subject && !/\s/.test(subject) && /^\p{Lu}/u.test(subject))
  )
    return true
  // Whoever is addressed or signs is no firm, whatever is called after them.
  const people = new Set([...(letter.salutation?.addressees ?? []), letter.signatureName].flatMap(wordsOf))
  const isPerson = (word: string) => people.has(plain(word))
  const known = addressWords(letter, isPerson)
  return letter.sentences.some((sentence) => {
    if (tellsOfEarlierWork(letter, sentence)) return false
    const capitals = /\p{Lu}/u.test(sentence.text)
    return letter
      .naming(sentence, 'firm')
      .some(
        (word) =>
          (word.score > sure.firm || known.has(plain(word.words))) &&
          (!capitals || /\p{Lu}/u.test(word.words)) &&
          !isShouted(word) &&
          (!isPerson(word.words) || isCalledAfter(word, sentence.text)) &&
          !rank.test(word.words) &&
          !isOccupation(plain(word.words)),
      )
  })
}
