import type { BodySentence } from '../letter/letter'
import { title } from '../letter/names'
import { withoutBlanks } from '../letter/placeholders'
import type { Sentence } from '../text/sentence'
import type { JudgedLetter } from './judged-letter'
import { occupations } from './occupations.generated'
import { isPersonName, isPersonOrPlace } from './tagger'

const post =
  '(?:position|post|role|job|vacancy|opening|spot|opportunity|place|placement|seat|bench|desk|appointment|apprenticeship|internship|title|work)'
const beforeRole =
  /\b(?:as|for|of|become|becoming|be|need|needs|needed|want|wants|hire|hiring|seek|seeking|appoint|appointing|next|new|after|another|find|joining)\s+(?:(?:a|an|the|your|their|our|its|you|next|new|another|good|is|for|right|permanent|full-time|part-time)\s+){0,4}$/i
/** "You have found your pastry cook": whom they took. */
const theyTook =
  /\b(?:you|they)(?:['’]ve|\s+have)?\s+(?:\w+ly\s+)?(?:found|hired|chosen|chose|picked|appointed|taken\s+on|took\s+on)\s+(?:an?|the|your|their|another|new)\s+(?:new\s+)?$/i
const afterRole = new RegExp(`^\\s*(?:\\([^)]*\\)\\s*)?(?:${post})\\b`, 'i')
/** "So the night porter is to be a lad from Hexham": who got it. */
const whoGotIt = /^\s*(?:is\s+to\s+be|has\s+gone\s+to|went\s+to|goes\s+to)\s+(?:an?|the|one|your|somebody|someone)\b/i
const capitalised = /^\p{Lu}/u
/** "The sales position", "your marketing role": a post by its trade; "the new position" names none. */
const byTrade = new RegExp(
  `\\b(?:the|your|a|this)\\s+(?!(?:same|new|open|vacant|advertised|above|right|first|whole|next|other|good|great|available|current|said|job|full-time|part-time|permanent|in|at|on|of)\\s+${post}\\b)(?:[a-z]+(?:-[a-z]+)?\\s+){1,2}(?:position|role|vacancy|opening|job|post)\\b`,
)

/** "The position of sales agent": what a post is of, by whatever name; "a position of trust" and "the role of the ward" name none. */
const postOf =
  /\b(?:position|post|role|title)\s+of\s+(?:an?\s+)?(?!(?:the|your|my|our|their|his|her|its|this|that|these|those|trust|strength|power|influence|responsibility|authority|interest|choice|weakness|duty|any|some|such|all|each|every|being|having|[a-z]+ing)\b)\p{L}/iu

/** "The Lectureship in Hydrology": a post that is called after what is done in it. */
const office = /^(?:(?:lecture|professor|fellow|clerk|curator|head|director|editor|steward)ship|chaplaincy|curacy)$/i

/** "I want to be a teacher in the end", "I have always wanted to be a pilot": what the writer means to become, which is not this post. */
const later =
  /\b(?:always|ever|long)\s+wanted\s+to\s+(?:be|become)\b|\bwanted\s+to\s+(?:be|become)\b.*\b(?:since|ever|from\s+when|as\s+a\s+(?:child|kid|boy|girl))\b|\b(?:in the end|one day|some ?day|eventually|later on|down the line|in (?:a few|a couple of|two|three|five|ten|some) years|in the long (?:run|term)|when I(?:['’]m| am) older)\b/i

function isOccupation(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (/.(?:ologist|ician|iatrist|intendent|keeper|maker|smith|wright)s?$/.test(lower)) return true
  return occupations.has(lower) || lower.split('-').some((part) => part.length > 3 && occupations.has(part))
}

/** "A heap of graduates", "a crew of riggers", "of nine waiters", "so that your agents are free": people told by their number, or that are there, and no post. */
const many =
  /\b(?:heap|lot|load|team|crew|gang|group|class|dozen|handful|couple|number|roomful|generation|hundreds|plenty|pair|panel|line|queue|cohort)s?\s+of\s+(?:\p{L}+\s+){0,2}$|(?<!\b(?:hire|hiring|need|needs|want|wants|seek|seeking|as|for|your|another|next)\s+)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\s+(?:\p{L}+\s+)?$|(?<!\b(?:one|some)\s+of\s+)\byour\s+(?:\p{L}+\s+)?$/iu

/** "Junior Cataloguer": a rank and what it is the rank of, whether or not we know the trade. */
const ranked =
  /(?<!\bmy\s)\b(?:Junior|Senior|Assistant|Deputy|Trainee|Principal|Apprentice|Associate)\s+\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)\b/u
/** "What you look for in a funeral arranger": whom they need, by whatever trade. */
const lookedFor =
  /\blook(?:ing)?\s+for\s+in\s+(?:an?|your)\s+(?:\p{L}+\s+){0,2}\p{L}+(?:er|or|ist|ian|ant|ent|man|woman)\b/u
/** "Ought I to have gone to the Dean?": somebody who holds a post. */
const toSomebody = /\b(?:to|by|from|with|told|asked|saw|met|and)\s+the\s+$/i

/** Whether a sentence names a post: an occupation said of the post, or a capitalised title before "position", "job" and the like. */
function namesPost(sentence: Sentence): boolean {
  if (later.test(sentence.text)) return false
  if (ranked.test(sentence.text) || lookedFor.test(sentence.text)) return true
  return sentence.words.some(({ text, at }, index) => {
    const after = sentence.text.slice(at + text.length)
    // A blank names nothing.
    if (/[[{<][^\]}>]*$/.test(sentence.text.slice(0, at))) return false
    if (office.test(text)) return true
    if (isOccupation(text)) {
      if (afterRole.test(after.replace(/^['’]s?(?=\s)/, ''))) return true
      if (whoGotIt.test(after) && !/\b(?:my|his|her)\s+(?:\p{L}+\s+)?$/iu.test(sentence.text.slice(0, at))) return true
      if (/s$/i.test(text) && many.test(sentence.text.slice(0, at))) return false
      // Up to three words of the title stand before it: "Head of", "Senior", "regional account".
      for (let from = index; from >= Math.max(0, index - 4); from--) {
        const start = sentence.words[from]!.at
        if (
          (beforeRole.test(sentence.text.slice(0, start)) || theyTook.test(sentence.text.slice(0, start))) &&
          !/\b(?:my|his|her)\s+$/i.test(sentence.text.slice(0, start)) &&
          !/[,;:]|\b(?:my|his|her)\b/i.test(sentence.text.slice(start, at))
        )
          return true
      }
      return (
        capitalised.test(text) &&
        index > 0 &&
        !toSomebody.test(sentence.text.slice(0, at)) &&
        !/\b(?:mr|mrs|ms|dr|sister|canon)\.?\s+$/i.test(sentence.text.slice(0, at)) &&
        !/^\s+\p{Lu}/u.test(after)
      )
    }
    const title = capitalised.test(text) && index > 0 && !notOrganisation.test(text)
    return title && afterRole.test(after)
  })
}

/** "Climber's job", where a subject has no room for more; "Monday's job" names a day. */
const whosePost = new RegExp(`\\b(?!\\p{L}*day['’])\\p{L}+['’]s\\s+${post}\\b`, 'iu')

/** Whether the letter names the post, as far as the letter itself can show. */
export function namesAnyPost(letter: JudgedLetter): boolean {
  const subject = letter.subject?.text.value ?? ''
  if (
    whosePost.test(subject) ||
    ranked.test(subject) ||
    subject.split(/[^\p{L}'’-]+/u).some((word) => isOccupation(word) || office.test(word))
  )
    return true
  return letter.sentences.some(
    (sentence) =>
      // Whom the writer left, and why, is about another post.
      !letter.does(sentence, 'departure') &&
      (namesPost(sentence) || byTrade.test(sentence.text) || postOf.test(sentence.text)),
  )
}

const notOrganisation =
  /^(?:I(?:['’-].*)?|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mum|Mom|Mam|Dad|Nan|Gran|Grandad|Grandpa|Grandma|God|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Diwali|English|French|German|Spanish|Instagram|Facebook|WhatsApp|LinkedIn|TikTok|YouTube|Twitter|Google|Slack|Outlook|PowerPoint|Photoshop|Excel|Word|Python|Java|Zoom|Teams|Skype|CV|HR|IT|UK|USA|US|EU|OK|PS|P\.S|Year|Ward|Level|Thank|Thanks|Could|Would|May|My|We|You|Your|Our|The|This|That|It|If|In|On|At|For|And|But|So|As|When|What|Here|There|Please|Best|Kind|Not|No|Yes|Do|Never|Keep|All|Any|Let|How|Why|Who|Where|Which|There|Then|Now|Or|Nor|Yet|Is|Are|Was|Were|He|She|They|His|Her|Their)$/

/** A word before a name that is no part of it. */
const leadsIn = (word: string) => /^(?:of|and|&|the|for|de|la|du)$/.test(word) || notOrganisation.test(word)

/** Capitalised names inside a sentence, with what stands before each. */
function namesIn({ text }: Sentence): { name: string; before: string; after: string }[] {
  const found: { name: string; before: string; after: string }[] = []
  const pattern =
    /(?<=[\s(“"‘*—–-]|^)(?:the\s+)?\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:(?:of|and|&|the|for|de|la|du)\s+)*\p{Lu}[\p{L}\p{N}'’.-]*)*/gu
  const filled = withoutBlanks(text)
  for (const match of filled.matchAll(pattern)) {
    // A sentence's first word has its capital from the sentence, and a day is no part of a firm: what follows them may be a name.
    const words = match[0].split(/(?<=\s)(?=\S)/)
    const begins = match.index === 0 && !/['’]s$/.test(match[0])
    let first = begins ? 1 : 0
    while (first < words.length - 1 && leadsIn(words[first]!.trim())) first++
    const name = words
      .slice(first)
      .join('')
      .replace(/^the\s+/i, '')
    if (!name) continue
    const at = match.index + match[0].length - name.length
    found.push({ name, before: filled.slice(0, at), after: filled.slice(at + name.length) })
  }
  return found
}

/** "Feldman & Daughters", "Foxley and Sons", "Zahra Airways": what only a firm is called. */
const firm =
  /\s(?:&|and)\s+(?:sons?|daughters?|brothers|bros|co|partners|company|\p{Lu})|\b(?:ltd|limited|inc|llc|plc|gmbh|corp|corporation|group|holdings|partners|associates|bank|school|college|university|hospital|clinic|hospice|museum|gallery|theatre|theater|library|council|airways|airlines|logistics|foods|insurance|mutual|systems|solutions|labs?|laboratories|studios?|engineering|construction|consulting|technologies|software|pharma|energy|motors|brewery|brewing|bakery|books|hotels?|trust|foundation)['’]?s?\.?$/iu

function isPerson(name: string, before: string, letter: JudgedLetter): boolean {
  if (firm.test(name)) return false
  if (title.test(/^\S+/.exec(name)![0])) return true
  if (title.test(/(\S+)\s+$/.exec(before)?.[1] ?? '') || /\bnurse\s+$/i.test(before)) return true
  const known = [...(letter.salutation?.addressees ?? []), letter.signatureName].flatMap(
    (part) => part?.text.value.split(/\s+/) ?? [],
  )
  const words = name.split(/\s+/)
  const ofPerson = words.filter((word) =>
    known.some((other) => other.length > 2 && word.replace(/['’]s$|\.$/, '') === other.replace(/\.$/, '')),
  )
  // "At Vesey Court", in a letter to Mrs Vesey: a place is called after her.
  const calledAfter =
    ofPerson.length < words.length && /\b(?:at|join|joining|within|inside)\s+(?:the\s+)?$/i.test(before)
  // "Lindner Sprachen", in a letter to Frau Lindner: a family name comes last in hers.
  const families = (letter.salutation?.addressees ?? []).flatMap(
    (part) => /\s(\S+)$/.exec(part.text.value.trim())?.[1] ?? [],
  )
  const firmOfFamily = words.length === 2 && families.includes(words[0]!) && !/^\p{Ll}/u.test(words[1]!)
  return ofPerson.length > 0 && !calledAfter && !firmOfFamily
}

/**
 * Whether an organisation is named that could be the reader's: a capitalised name that is nobody addressed, no day and no post, at which
 * the writer interviewed or would work. Names in sentences that tell of earlier work do not count.
 */
export function namesReaderCompany(letter: JudgedLetter): boolean {
  const subject = letter.subject?.text.value ?? ''
  const last = /\b(?:at|with|,|–|-)\s+(?:the\s+)?(\p{Lu}[\p{L}&'’ .]{3,})$/u.exec(subject)?.[1]
  if (
    (last !== undefined && !last.split(/\s+/).some((word) => isOccupation(word) || office.test(word))) ||
    (subject && !/\s/.test(subject) && capitalised.test(subject))
  )
    return true
  return letter.sentences.some(
    (sentence) =>
      !tellsOfEarlierWork(letter, sentence) &&
      namesIn(sentence).some(({ name, before, after }) => looksLikeReader(name, before, after, letter)),
  )
}

/** "At Orbis I ran the desk": where the writer was before, unless it tells of the day there. */
const whereIWas =
  /^(?:back\s+)?(?:at|with|for|in)\s+(?:the\s+)?\p{Lu}[^,;:]*?,?\s+I(?:['’]ve|['’]d)?\s+(?:\w+ly\s+)?(?!am|can|could|would|will|shall|was (?:shown|given|asked|met|taken|able)|['’]ll|met|saw|enjoyed|heard)\w+/u

/** "Corley Grain has fed this valley": what a firm does, and not the writer. */
const ofThem =
  /^(?:The\s+)?(?!I\b|We\b)\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*)*\s+(?:has|is|makes|keeps|does|trains|runs)\b/u

const recorded =
  /^(?:(?!(?:Based|Agreed|Impressed|Pleased|Excited|Delighted|Honou?red|Interested|Enjoyed|Loved|Liked|Appreciated|Admired|Attended|Visited|Toured|Indeed|Need|Speed)\b)(\p{Lu}\p{Ll}+ed)\s+(?:the|an?|my|our|their|its|all|every|each|both|over|up|more|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens)|(Grew|Built|Led|Ran|Won|Cut|Took|Brought|Made|Set|Sold|Taught|Wrote|Drove|Kept|Held|Oversaw|Rebuilt|Rewrote)\s+(?!by\b|with\b|to\b))/u

/** "Grew the list at Orbis": a line of what was done, which needs no subject; "Ahmed took me round" has one. */
function isLineOfRecord(text: string): boolean {
  const [, regular, irregular] = recorded.exec(text) ?? []
  const verb = regular ?? irregular
  return verb !== undefined && !isPersonOrPlace(verb)
}

function tellsOfEarlierWork(letter: JudgedLetter, sentence: BodySentence): boolean {
  if (letter.does(sentence, 'departure')) return true
  if (/\b(?:you|your)\b/i.test(sentence.text) || letter.does(sentence, 'solution', 'bridge', 'conversation', 'praise'))
    return false
  return (
    (letter.does(sentence, 'achievement') && !ofThem.test(sentence.text)) ||
    whereIWas.test(sentence.text) ||
    isLineOfRecord(sentence.text)
  )
}

/** "The Ombudsman will hear of it": whom one turns to against an employer. */
const authority =
  /\b(?:ombuds\w+|tribunal|court|commission(?:er)?|inspectorate|acas|(?:fair|safe)\s+work|union|police|press|minister|ministry|MP)$/i

/** "Rent's due Friday": a sentence's first word with "is" or "has", and no possessor. */
const contracted =
  /^['’]?s?\s+(?:due|gone|been|not|too|so|an?|the|my|on|in|at|up|down|out|over|never|always|still|just|all|no|more|less|\w+ing|\w+ed)\b/

/** "Kinnear Opticians": a firm that is called after its trade. */
const tradesAs = (words: readonly string[]) => words.length > 1 && /s$/.test(words[words.length - 1]!)

function looksLikeReader(name: string, before: string, after: string, letter: JudgedLetter): boolean {
  const words = name.replace(/['’]s$|\.$/, '').split(/\s+/)
  if (
    words.every(
      (word) => notOrganisation.test(word.replace(/[.,]$/, '')) || /^\p{Lu}+$/u.test(word) || /^\p{Ll}+$/u.test(word),
    ) ||
    isPerson(name, before, letter)
  )
    return false
  // "My nan's Corsa" is hers.
  if (/\b(?:my|his|her|their)\s+\p{L}+['’]s\s+$/iu.test(before)) return false
  if (!before && /['’]s$/.test(name) && contracted.test(after)) return false
  if (
    (words.some(isOccupation) && words.length <= 3 && !tradesAs(words)) ||
    (afterRole.test(after) && !firm.test(name) && !/['’]s$/.test(name))
  )
    return false
  // Places "in Leeds" and roads are no employer; "at", "for", "with", "join", "to" and a possessive speak of one.
  if (/\b(?:sail|fly|leave|leaving|head|heading|bound|move|moving|off)\s+(?:for|to)\s*$/i.test(before)) return false
  const speaks = /\b(?:at|for|with|join|joining|within|inside|of|about|impressed\s+by)\s+(?:\w+\s+){0,2}$/i.test(before)
  if (authority.test(`${before}${words.join(' ')}`) && !speaks) return false
  const owns =
    /['’]s$/.test(name) ||
    /^['’]s\b/.test(after) ||
    /^\s+(?:is|has|does|lives|needs|next|team|office|stands|means|shop|way)\b/.test(after)
  const shown =
    /\b(?:show|showed|showing|shown|walk|walked|walking|led|took|taking|see|saw|seeing|tour)\b[^,;:]*\s(?:round|around|through)\s+(?:the\s+)?$/i
  const place =
    /\b(?:in|near|on|among|amongst|from|through|via|across|outside|round|around|north|south|east|west)\s+(?:the\s+)?$/i
  if (place.test(before) && !shown.test(before) && !firm.test(name)) return false
  const [first, second] = words
  const person = words.length === 2 && isPersonName(first!) && !isOccupation(second!) && !firm.test(name)
  return speaks || owns || (words.length >= 2 ? !person : !isPersonOrPlace(name))
}
