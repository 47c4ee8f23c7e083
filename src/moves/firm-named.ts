import type { BodySentence, Part } from '../letter/letter'
import { names } from '../letter/mentions'
import { office } from '../letter/names'
import { isKnownWord } from '../spelling/checker'
import { months, weekday } from '../text/calendar'
import { isFirstName, isPlace } from '../text/tagger'
import { isHouseByUse } from './house-by-use'
import type { JudgedLetter, NamingWord } from './judged-letter'
import {
  isOccupation,
  isShouted,
  lectureship,
  opensWithTitle,
  ownDepartment,
  plain,
  raised,
  ranks,
} from './naming-words'
import { isOthers } from './other-names'

/** "Deputy", "Trainee": of a post, and of no firm. */
const rank = new RegExp(`^(?:${ranks}|Head|Lead|Chief)$`, 'i')
const isRank = (word: string) => rank.test(word)

/** How sure the model must be of a word, in log-odds, for the name to count. */
const sure = -1
/** And of the name of somebody who is addressed, whose house may be called after them: form must show the rest. */
const likely = -4
/** And where the sentence tells of work done elsewhere, whose firm is mostly another. */
const plainly = 2

const wordsOf = (part: Part | undefined) => part?.text.value.split(/\s+/).map(plain) ?? []

/** "Hession & Byrne", "Pickersgill's opens in May", "outside Tolland's that": a firm that is called after whoever is addressed. */
function isCalledAfter({ words, at }: NamingWord, text: string): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)]
  if (/&\s*$/.test(before) || /^\s*&/.test(after)) return true
  if (!/['’]s\W*$/.test(words)) return false
  if (/^\s+(?:is|has|does|needs|opens|runs|keeps|makes|sells)\b/.test(after)) return true
  const where = /\b(?:at|outside|behind|beside|opposite|past|near|in|into|to|for|from)\s+$/.test(before)
  return (
    where &&
    (/\W$/.test(words) ||
      /^\W*$|^\s+(?:that|which|when|where|while|if|and|or|but|as|since|because|every|this|last|next|again|\p{Lu})/u.test(
        after,
      ))
  )
}

/** What was done elsewhere, and nothing of the reader's: the firm that stands there is another. */
function tellsOfEarlierWork(letter: JudgedLetter, sentence: BodySentence): boolean {
  if (letter.does(sentence, 'departure')) return true
  if (/\b(?:you|your)\b/i.test(sentence.text)) return false
  return letter.does(sentence, 'achievement') && !letter.does(sentence, 'solution', 'bridge', 'conversation', 'praise')
}

/** "Harker Voss", in a letter to Ms. Harker and Mr. Voss: a house that is called after both. */
function isCalledAfterBoth(letter: JudgedLetter): boolean {
  const called = (letter.salutation?.addressees ?? []).map((addressee) => addressee.text.value.split(/\s+/))
  // A first name alone is nobody's family.
  const families = called.filter((words) => words.length > 1).map((words) => words.at(-1)!)
  const houses = families.flatMap((one) => families.flatMap((other) => (one === other ? [] : [`${one} ${other}`])))
  return letter.sentences.some(({ text }) => houses.some((house) => names(text, house)))
}

/** "The Public Works Department", "Mull Salmon", behind where one is or works: a firm by its last word. */
const byLastWord = /\b(?:[Aa]t|[Ww]ith|[Ff]or|join|joining)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]*\s+){1,3}\p{Lu}\p{L}+)/gu

/** Whether a sentence that speaks of the reader's house names it by what such houses are called. */
function namesByLastWord(letter: JudgedLetter, sentence: BodySentence, isPerson: (word: string) => boolean): boolean {
  if (!letter.does(sentence, 'thanks', 'conversation', 'praise', 'enthusiasm', 'door', 'rejection')) return false
  return [...sentence.text.matchAll(byLastWord)].some(({ index, 0: found, 1: name = '' }) => {
    const words = name.split(/\s+/)
    if (!endsAsFirm(words) || words.some(isPerson) || isFirstName(words[0]!)) return false
    return !isOthers({ words: name, at: index + found.length - name.length, score: sure }, sentence.text)
  })
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

/** Words of a subject's parts that are of no firm: a day, what the letter is about. */
const ofTheMatter = new RegExp(
  `^(?:${weekday}s?|${months.join('|')}|today|yesterday|morning|afternoon|interview|meeting|trial|shift|visit|tour|thanks?|follow(?:ing)?|feedback|application|apologies|position|role|job|post|full|part|time|round|ideas?|thoughts?|questions?|answers?|wishes|noon|more|reconsideration)$`,
  'i',
)

/** Between the parts of a subject, or before the firm in one. */
const apart = /(\s*[,:;()|!]\s*|\s[/@]\s|\s[–—-]\s+|\s+(?:at|with|for)\s+)/i

/** "(temporary)": what stands in brackets in small letters names nobody. */
const asides = /\s*\([^()\p{Lu}]*\)/gu

/** What firms and houses are called. */
const firmWord =
  /^(?:&|Schools?|Elementary|Primary|Infants|Juniors|Grammar|Academies|College|Academy|University|Hotel|Inn|Lodge|Hall|Hospital|Clinic|Surgery|Hospice|Cent(?:re|er)|Council|Trust|Group|Ltd|Limited|Inc|LLC|Bank|Dairy|Farms?|Foods|Mills?|Works|Bakery|Brewery|Press|Books|Motors|Freight|Logistics|Homes|Bio|Labs?|Studios?|Theatre|Museum|Gallery|Library|Church|Nursery|Garage|Stores?|Supplies|Systems|Partners|Terminals?|Doctors|Associates|Brothers|Bros|Company|Co|Services|Insurance|Media|Energy|Estates?|Gardens|Castings|Fasteners|Ceramics|Timber|Engineering|Department|Authority|Agency|Ministry|Commission|Bureau|Mutual|Salmon|Airlines|Airways|Railways?|Ferries|Shipping|Brewing|Coffee|Pharmacy|Dental|Nurseries|Builders|Construction|Roofing|Plumbing|Haulage|Couriers|Transport|Solar|Software|Solicitors|Chambers|Archives?|Zoo|Aquarium|Observatory|Orchestra|Opera|Institute|Foundation|Orchards|Vineyards?|Winery|Distillery|Fisheries|Quarr(?:y|ies)|Steel|Textiles|Boatyard|Marina|Corporation|Municipality|Industries|Enterprises|Holdings|Laboratories|Packaging|Plastics|Outdoors|Telecom|Poultry|Honey|Water|Biolabs)\.?$/i

/** Trades that firms are called by, and families that are called after one: "Tyne Marine Supplies", "Cooper Motors". */
const tradeInName =
  /^(?:Baker|Butcher|Carter|Cook|Cooper|Cutter|Dresser|Fisher|Marine|Mason|Porter|Shepherd|Slater|Taylor|Turner|Waller)s?$/

/** "Larkmoor" of "Larkmoor Welders": a word that is nothing but a name. */
const isNothingElse = (word: string) =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isKnownWord(word.toLowerCase()) && !isFirstName(word)

/** "Larkmoor Welders": a house that is called by the trade of many. */
const isOfMany = ([first = '', ...others]: readonly string[]) =>
  others.length > 0 && isNothingElse(first) && /s$/.test(others.at(-1)!) && isOccupation(others.at(-1)!)

/** Whether the last of several words is what firms are called, and none before it of a post. */
function endsAsFirm(words: readonly string[]): boolean {
  if (isOfMany(words)) return true
  if (words.length < 2 || !firmWord.test(words.at(-1)!) || ownDepartment.test(words.join(' '))) return false
  return !words.slice(0, -1).some((word) => isRank(word) || (isOccupation(word) && !tradeInName.test(word)))
}

/** Whether a part of a subject is of a post; "Harbour Health Partners" is a firm of many, and "Media Manager" of one. */
function speaksOfPost(part: string): boolean {
  const words = part.split(/\s+/)
  return !endsAsFirm(words) && (office.test(part) || words.some((word) => isOccupation(word) || lectureship.test(word)))
}

/** What is taught, sold or done, and when: "Private Lending", "MARINE BIOLOGY", "Nights". */
const field =
  /^(?:biology|chemistry|physics|sciences?|mathematics|maths|english|history|geography|music|art|drama|economics|languages|law|accounting|accounts|finance|audit|tax|risk|strategy|operations|sales|marketing|procurement|logistics|maintenance|banking|lending|payroll|research|development|support|administration|casualty|paediatrics|pediatrics|geriatrics|oncology|radiology|cardiology|theatres|outpatients|maternity|emergency|towers|nights?|days?|evenings?|weekends?|mornings?|part[- ]time|full[- ]time|permanent|temporary|cover)$/i
const engineering = /^(?:civil|mechanical|electrical|electronic|chemical|structural|process|production)\s+engineering$/i

/** "(Evenings)", ", Private Lending", ", Leeds" behind a post: what it is for, or where. */
function isOfPost(part: string): boolean {
  const words = part.split(/\s+/)
  if (engineering.test(part)) return true
  if (endsAsFirm(words)) return false
  return field.test(words.at(-1)!)
    ? words.every((word) => isKnownWord(word.toLowerCase()))
    : words.length === 1 && isPlace(part)
}

/** Whether a part of a subject is a firm's name, as far as its words show. */
function isFirm(part: string, loud: boolean): boolean {
  const name = part.replace(/^(?:the|THE)\s+/, '')
  if (!/^\p{Lu}[\p{L}&'’ .-]{3,}$/u.test(name) || speaksOfPost(name) || opensWithTitle.test(name)) return false
  // "Corvane BPO", "HMP Slievemore": beside what is nothing but a name, letters are part of it.
  const words = name.split(/\s+/)
  const mayRaise = loud || words.some(isNothingElse)
  return !words.some((word) => ofTheMatter.test(word) || (!mayRaise && raised.test(word)))
}

/** A first part that no word shows to be anything else; two raised words of which none is what firms are called may be anybody. */
function isFirmAtFirst(part: string, isPerson: (word: string) => boolean): boolean {
  if (!/\s/.test(part) || !isFirm(part, false)) return false
  const words = part.split(/\s+/)
  return !words.some((word) => isPerson(word) || isRank(word)) && words.some((word) => firmWord.test(word))
}

/** "Kestrel Studios today": with no mark, what the letter is about stands behind the name. */
const unmarked = /^((?!(?:My|Your|Our|A|The)\s)(?:[\p{Lu}\d&][\p{L}\d&'’.-]*\s+)+)(\p{Ll}.*)$/u

/** "Ferncliffe Primary School, trial lesson on Friday", "Kestrel Studios today": the firm before what the letter is about. */
function opensWithFirm([first = '', mark, matter = '']: string[], isPerson: (word: string) => boolean): boolean {
  const isMatter = (text: string) => text.split(/\s+/).some((word) => ofTheMatter.test(word))
  if (mark !== undefined && isFirmAtFirst(first, isPerson))
    return /^\p{Ll}/u.test(matter) || speaksOfPost(matter) || isMatter(matter)
  const [, name = '', behind = ''] = unmarked.exec(first) ?? []
  return isFirmAtFirst(name.trim(), isPerson) && isMatter(behind) && !speaksOfPost(behind)
}

/**
 * "Interview for Accounts Clerk, Hallam Ropes", "Monday at Larkfield Lodge - thank you": whether a subject names a firm, in its last part or behind a
 * preposition or the post, or is all of one word.
 */
function subjectNames(subject: string, isPerson: (word: string) => boolean): boolean {
  if (subject && !/\s/.test(subject))
    return /^\p{Lu}/u.test(subject) && !ofTheMatter.test(subject.replace(/[-.!]+/g, '')) && !speaksOfPost(subject)
  // A subject that is all in capitals raises no word above the others.
  const loud = !/\p{Ll}/u.test(subject)
  // Every second one is what stands between two parts.
  const parts = subject
    .replaceAll(asides, '')
    .split(apart)
    .map((part) => part.trim())
  while (parts.at(-1) === '' || /^\W+$/.test(parts.at(-1) ?? '')) parts.pop()
  if (opensWithFirm(parts, isPerson)) return true
  return parts.some((part, at) => {
    if (at === 0 || at % 2 === 1) return false
    const before = parts[at - 1]!
    // "at IBM" is where, whatever its letters.
    if (/^at$/i.test(before) && /^[\p{Lu}\d][\p{Lu}\d&]+$/u.test(part)) return true
    if (!isFirm(part, loud) || part.split(/\s+/).every(isPerson)) return false
    if (speaksOfPost(parts[at - 2]!) && isOfPost(part)) return false
    const last = at === parts.length - 1 && !/^for$/i.test(before)
    return last || /^(?:at|with|for)$/i.test(before) || speaksOfPost(parts[at - 2]!)
  })
}

/** "Best wishes to everyone at Larkfield Lodge,": a farewell names the firm, too. */
function farewellNames(farewell: string, isPerson: (word: string) => boolean): boolean {
  const [, name] =
    /\b(?:every(?:one|body)|all|team|crew|staff|folks|lads|colleagues|people|gang|lot|friends)\s+at\s+(\p{Lu}[\p{L}&'’ .-]{3,}?)\s*[,.!]*$/u.exec(
      farewell,
    ) ?? []
  return name !== undefined && isFirm(name, false) && !name.split(/\s+/).every(isPerson)
}

/** Whether the letter names the employer that it is written to, as far as the letter itself can show. */
export function namesReaderCompany(letter: JudgedLetter): boolean {
  // Whoever is addressed or signs is no firm, whatever is called after them.
  const people = new Set([...(letter.salutation?.addressees ?? []), letter.signatureName].flatMap(wordsOf))
  const isPerson = (word: string) => people.has(plain(word))
  if (subjectNames(letter.subject?.text.value ?? '', isPerson)) return true
  if (farewellNames(letter.valediction?.text.value ?? '', isPerson)) return true
  if (isCalledAfterBoth(letter)) return true
  const known = addressWords(letter, isPerson)
  return letter.sentences.some((sentence) => {
    const earlier = tellsOfEarlierWork(letter, sentence)
    if (!earlier && namesByLastWord(letter, sentence, isPerson)) return true
    const capitals = /\p{Lu}/u.test(sentence.text)
    return letter
      .naming(sentence, 'firm')
      .some(
        (word) =>
          (word.score > (earlier ? plainly : sure) ||
            (!earlier &&
              (known.has(plain(word.words)) ||
                isHouseByUse(word, sentence.text) ||
                (word.score > likely && isPerson(word.words))))) &&
          (!capitals || /\p{Lu}/u.test(word.words)) &&
          !isShouted(word) &&
          (!isPerson(word.words) || isCalledAfter(word, sentence.text)) &&
          !isRank(word.words) &&
          !isOccupation(plain(word.words)) &&
          !isOthers(word, sentence.text),
      )
  })
}
