import { isKnownWord } from '../spelling/checker'
import type { MappedText } from '../text/mapped-text'
import { isFirstName } from '../text/tagger'
import type { Part, Salutation } from './letter'
import { partOf, wordCount } from './line'
import { isName, office, title } from './names'

const greeting =
  /^(?:my\s+)?(?:dear(?:est)?|hi(?:ya)?|hello|hallo|hey|hullo|howdy|(?:(?:warm|kind)\s+)?greetings(?:\s+of\s+the\s+day)?|compliments\s+of\s+the\s+season,?|g(?:['’]?d|id+)ay|good\s+(?:morning|afternoon|evening|day)|(?:(?:most|very|highly)\s+)?(?:respected|esteemed)|(?:most|very|highly)\s+(?:honou?red|distinguished|dear)(?=\s+(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sirs?|madam|lady|ladies|gentlemen|herr|frau|monsieur|madame|señora?|director|president|chair\p{L}*|colleagues?)\b)|attn(?![.:])|yo|namaste|salutations|kia\s+ora|t[eē]n[aā]\s+ko(?:e|utou|rua)|talofa|bula|m[aā]l[oō]\s+e\s+lelei|aloha(?:\s+e)?|bonjour|hola|buen(?:os|as)\s+\p{L}+|bom\s+dia|boa\s+tarde|ciao|guten\s+\p{L}+|sehr\s+geehrte[rs]?|hej|shalom|salaam|salam|as-?sal[aā]a?mu?[\s-]*(?:[ou][\s-]*)?al[ae][iy]kum|habari|jambo|sawubona|dumelang?|molo|sanibonani|dia\s+dhuit|a\s+chara|a\s+chairde|annwyl|vanakkam)(?:\s+again)?(?![\p{L}'’])/iu
/** Greetings that may be somebody's name, or head an address: they greet where nothing plainer does, and the body follows. */
const doubtful =
  /^(?:f\.?a\.?o\.?|for\s+the\s+attention\s+of|attention:?(?!\s+to\b)|attn[.:]|ahoy|moin|servus|hei|hoi|tere|salut|ol[aá]|szia|cześć|dobr[yý]\s+den|god\s+dag|merhaba|best[ea]|geachte|lieve|kære|kjære|käre|bästa|hyvä|liebe[rs]?|ch(?:er|ère)s?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|gentile|egregi[oa]|szanown\p{L}+|vážen\p{L}+|konnichiwa|mabuhay|magandang\s+\p{L}+(?:\s+po)?|namaskar)(?![\p{L}'’])/iu
/** "Morning Dave,": half a greeting, where a name stands behind it. */
const shortened =
  /^(?:[Mm]orning|[Aa]fternoon|[Ee]vening)(?=\s+(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+)?\s*(?:[,:!–—]|$))/u
/** "Alright Davie": at the head of a letter, with a name behind it, a greeting as people speak. */
const familiar =
  /^(?:[Aa]l?right|[Aa]wright|[Aa]l?reet|[Ww]otcha|[AaEe]y\s+up|[Nn]ow\s+then|[Ww]hat['’]s\s+up|[Ww]assup|[Ss]up)(?=\s+(?:(?:old|big|wee|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?)\s+)?\p{Lu}\p{L}+(?:\s+(?:and|&)\s+\p{Lu}\p{L}+)?\s*(?:[,:!–—-]|$))/u
const toWhom = /^to\s+(?:whom(?:so)?(?:ever)?\b|(?:the|all|everyone)\b.{0,60}$)/i
/** Words that address nobody in particular, and a blank. */
const generic =
  /\b(?:sirs?|madam|ma['’]?am|hiring|manager|recruit(?:er|ers|ing|ment)|team|committee|panel|department|dept|hr|human\s+resources|personnel|there|all|every(?:one|body)|folks|guys|friends?|whom(?:ever|soever)?|interviewers?|board|company|staff|sir\/madam|concern|people|office|employer|colleagues?|humans?|souls|talent|careers)\b|^ma$|(?:^|\s)(?:\[[^\]]*\]|\{+[^}]*\}+|<[^>]*>|\([^)]*\))$/i

/** Words that stand where a name would, and are none: fillers, and what one calls anybody. */
const nobody =
  /^(?:u[mh]+|er+m*|so|again|um so|legends?|lads?|ladies|gents|gentlemen|ladies and gentlemen|mates?|boss|chief|crew|gang|peeps|y['’]?all|you(?:s|se)?(?: lot)?|love|lovely|lovelies|hun|hon|babes?|darlings?|sweetie|pal|buddy|bro|dudes?|both)$/i

/** "Well Martin,", "To Denise,": whoever is spoken to, by name. */
const spokenTo = /^(?:well|right|so|now|ok(?:ay)?|to|for)(?=,?\s+\p{Lu}\p{Ll}+\s*[,:!–—-]$)/iu

/** "Morning!", "R/Sir,": greetings that name nobody. */
const namesNobody =
  /^(?:(?:morning|afternoon|evening)(?:\s+(?:all|both|team|everyone|everybody|folks))?\s*[,!]|(?:r(?:esp(?:ected|\.)?)?\s*\/?\s*)?(?:sir|madam|ma['’]am)(?:\s*\/\s*(?:sir|madam|ma['’]am))?\s*[,:!])$/i

/** "Nuala, a chara,", "Martin, hello!", "Leon, my friend": how a letter greets behind the name, as in Irish and Gaelic. */
const greetsBehind =
  /^(.{2,40}?)(?:,?\s+a\s+ch(?:ara|airde|araid)|,\s+(?:my\s+(?:good\s+|dear\s+|old\s+)?(?:friends?|dears?)|hi|hello|hey|good\s+(?:morning|afternoon|evening|day)))\s*[,:!–—-]?$/iu

/** "Coach Okonedo", alone on a line: with one name behind it, whoever is addressed. */
const calledBy =
  /^(?:sister|brother|father|chef|coach|matron|pastor|captain|dr|prof|professor|rev|reverend|rabbi|canon|sergeant|aunt(?:ie|y)?|uncle)\.?\s+(\p{Lu}[\p{L}'’-]+)$/iu

/** "Hi Priya thanks for Monday": where a sentence is run in, and nothing stands between. */
const runIn =
  /(?<=^\s+(?!(?:I|i|[Ii]ts?|[Tt]his|just|thanks?|hope|hoping|sorry)\b)(?:[\p{L}.'’-]+\s+){0,4}[\p{L}'’-]+)\s+(?=(?:[Tt]hank(?:s|ing|\s+you)|thx|cheers|ta|I(?!\.|\s+\p{Lu})|i|it\s+was|I['’]?(?:m|ve|d)|i['’]?(?:m|ve|d)|(?:[Ii]t|[Tt]his)(?:['’]?s|\s+is)|just|hope|hoping|sorry|got|was|wanted|really|following|further\s+to)\b(?!\s*$))/u

/** "Col", "Sri": a title before a name, and a name where it stands alone. */
const alsoName = /^(?:Col|Maj|Sri)$/

/** A department or a firm that is written to: nobody's name. */
const firm =
  /^\p{Lu}.*\s(?:Services?|Admissions|Operations|Enquiries|Appointments|Section|Division|Branch|Desk|Registry|Secretariat|Bureau|Unit|Hospital|Clinic|Centre|Center|Council|Trust|Ltd|Limited|Inc|LLC|Group|Hotel|College|University|Academy|Agency)\.?$/u

/** "Hey its Danny from Wednesday": who writes, not who is written to. */
const ownName = /^[\s,]*(?:[Ii]t['’]?s|[Tt]his\s+is|[Ii]['’]m|im|[Ii]\s+am)\s/
const introduces =
  /^[\s,]*(?:(?:[Ii]t['’]?s|[Tt]his\s+is|[Ii]['’]?m|[Ii]\s+am|[Mm]y\s+name\s+is)\s+(\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+)?(?:\s+(?:again|here))?|(\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+)?\s+here)(?=\s*(?:[,.!:–—-]|$|from\b))/u
/** Words of a line that says more. */
const saysMore = /\b(?:thank\w*|thx|ta|cheers|grateful|sorry|is|was|were|had|have|and\s+I|I\s+\p{Ll}+)\b/iu
const mostWhoWrites = 10

/** "Sir Reggie", "Ma'am Tess", "Principal Sir Hari Rai": before a name it is how one addresses somebody. */
const courtesy =
  /^(?:(?:principal|director|manager|chairman|chairperson|president|secretary|headmaster|headmistress|dean|registrar|doctor|engineer|dr\.?|prof\.?|er\.?)\s+)?(?:sir|madam|ma['’]?am|miss)\s+(?=\p{Lu}\p{Ll})/iu

/** "Farida Ma'am", "Shri Rao Sir": and behind one. */
const courtesyBehind = /^((?:\p{Lu}\p{L}*\.?\s+){0,2}\p{Lu}\p{Ll}+)\s+(?:[Ss]ir|[Mm]adam|[Mm]a['’]?am|[Ss]aa?hi?b)$/u

/** "Farida" of "Farida Ma'am"; who is "Director Sir", or "Most Respected Sir", is not said. */
function withoutCourtesy(name: string): string {
  const [, called] = courtesyBehind.exec(name) ?? []
  if (!called) return name.replace(courtesy, '')
  const words = called.split(/\s+/)
  const isNamed = words.some((word) => !title.test(word) && (isFirstName(word) || !isKnownWord(word.toLowerCase())))
  return isNamed || (words.length > 1 && title.test(words[0]!)) ? called : name
}

/** "Station Manager Holroyd"; "Manager Operations" is nobody yet. */
const ranked =
  /^(?:\p{Lu}\p{L}+\s+){0,2}(?:Manager|Officer|Director|Head|Inspector|Superintendent)\s+(?=\p{Lu}[\p{L}'’-]+$)(?!(?:Sir|Madam|Sales|Retail|Operations?|Services?|Systems?|Projects?|Affairs|Accounts|Accounting|Works|Logistics|Admin|Administration|Marketing|Purchasing|Procurement|Recruiting|Recruitment|Hiring|Training|Engineering|Nursing|Planning|Finance|Production|Development|Management|Department|Compliance|Maintenance|Security|Quality|Personnel)$|HR$|IT$)/u

/** "Mr. Pell" alone on a line; whoever bears another title may have put their own name there. */
const plainTitle = /^(?:mr|mrs|ms|miss|mx)\b/i

/** "Dear Pastor Roe, and members of the vestry,": a comma before those who are greeted beside the first. */
const andOthers = /^(?:and|&)\s(?!.*\b(?:thank\w*|I|we|you|your|hop(?:e|ing)|is|was|for)\b)[^.!?,;:]{1,60}[,:;!–—-]?$/i

/** "Dear Madam, dear Sir,", "Hi Nuala, hi Chef,": greeted one by one. */
const greetedToo =
  /^(?:[Dd]ear|[Hh]i(?:ya)?|[Hh]ello|[Hh]ey|[Rr]espected)\s+(?:all|both|\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})\s*[,:;!–—-]?$/u

/** "To:", "To," over an address. */
const label = /^(?:to\s*[:,–—-]|(?:from|cc|date|subject|re|ref)\s*:)$/i

/** Where the greeting and the names end and, run in, the first sentence begins: after a comma, colon, dash or exclamation mark, or at the line's end. */
function endOfSalutation(value: string, from: number): number | undefined {
  const rest = value.slice(from)
  const open = runIn.exec(rest)
  for (const mark of rest.matchAll(/!+|[:;]|,|\s[-–—]+(?=\s|$)|[-–—]+$|\.(?=\s|$)|$/g)) {
    // "Mr I. Khan": no name ends with a title.
    const isCut = open && open.index < mark.index && !title.test(rest.slice(0, open.index).split(/\s+/).at(-1)!)
    if (isCut) return from + open.index
    const names = rest.slice(0, mark.index).trim()
    const next = rest.slice(mark.index + mark[0].length).trim()
    // "Mr." is no end, nor is the comma in "Dear Ms. Brandt, Mr. Okoro and Ray,".
    const lastWord = names.split(/\s+/).pop() ?? ''
    // Nor is what stands within a blank.
    if (/\[[^\]]*$/.test(names)) continue
    if (mark[0] === '.' && (lastWord.split('/').every((part) => title.test(part)) || lastWord.length === 1)) continue
    if (mark[0] === ',' && (andOthers.test(next) || greetedToo.test(next))) return value.length
    if (mark[0] === ',' && next && namesOnly(next.replace(/[,:;!–—-]+\s*$/, ''))) return value.length
    return from + mark.index + mark[0].length
  }
  return value.length
}

function namesOnly(value: string): boolean {
  const pieces = value.split(/\s*(?:,|&|\band\b|\bor\b|\/)\s*/i).filter(Boolean)
  return pieces.length > 0 && pieces.every((piece) => isName(piece.replace(greeting, '').trim()))
}

/** The names addressed, each with its place. A word that addresses nobody ("Hiring Manager", "there") is none. */
function addresseesIn(text: MappedText, from: number, to: number): Part[] {
  // Pronouns in brackets and blanks are no names, and keep their room.
  const value = text.value.slice(from, to).replace(/\(\p{L}+\/[^)]*\)|\[[^\]]*\]/gu, (none) => ' '.repeat(none.length))
  if (ownName.test(value)) return []
  const addressees: Part[] = []
  let next = 0
  for (const piece of value.split(/(,|;|&|\/|\band\b|\bor\b|\bcc\b)/i)) {
    let at = next
    next += piece.length
    let name = piece
      .replace(/[\s,:;!.–—-]+$/, '')
      .replace(/\s*\([^()]*\)?$/, '')
      .replace(/^([^(]*)\)$/, '$1')
    const again = /^[\s(]*(?:(?:my\s+)?(?:dear|hi(?:ya)?|hello|hey|respected)\s+)?/i.exec(name)![0]
    at += again.length
    name = name.slice(again.length)
    if (!name || /^(?:[,;&/]|and|or|cc)$/i.test(name) || nobody.test(name)) continue
    const [first = ''] = name.split(/\s/)
    if (firm.test(name) && !title.test(first) && !(/^\S+\s\S+$/.test(name) && isFirstName(first))) continue
    if (office.test(name) || generic.test(withoutCourtesy(name).replace(ranked, ''))) continue
    const words = name.split(/\s+/).filter((word) => !title.test(word))
    if ((words.length === 0 && !alsoName.test(name)) || words.length > 5) continue
    addressees.push(partOf(text.slice(from + at, from + at + name.length)))
  }
  return addressees
}

/** "Bernard", "Denise!", "Coach Okonedo": a name as one calls somebody, alone on a line. */
function isCalled(value: string): boolean {
  const bare = value.replace(/!+$/, '')
  const named = calledBy.exec(bare)?.[1]
  if (named) return isFirstName(named) || !isKnownWord(named.toLowerCase())
  return /^\p{Lu}\p{Ll}+$/u.test(bare) && isFirstName(bare)
}

/** "Morning" of "Morning Gillian"; with no mark behind, "Morning Shift" and "Evening Standard" greet nobody. */
function halfGreeting(value: string): RegExpExecArray | null {
  const half = shortened.exec(value)
  if (!half || !/\p{L}$/u.test(value)) return half
  const names = value.slice(half[0].length).trim().split(/\s+/)
  return names.some((name) => title.test(name) || isFirstName(name)) ? half : null
}

/** "Well" of "Well Martin,"; "So Sorry," speaks to nobody. */
function spokenByName(value: string): RegExpExecArray | null {
  const word = spokenTo.exec(value)
  return word && isFirstName(value.slice(word[0].length).replace(/[^\p{L}]/gu, '')) ? word : null
}

/** Whether a line greets somebody with a word of greeting. Names alone may be an address. */
export const greets = (value: string): boolean =>
  greeting.test(value) || namesNobody.test(value) || /^to\b/i.test(value)

/** Whether a line says no more than who writes: "its Danny from the Friday trial", "Ana here!". */
export function saysWhoWrites(value: string): boolean {
  const introduced = introduces.exec(value)
  const name = introduced?.[1] ?? introduced?.[2]
  if (!introduced || !name || wordCount(value) > mostWhoWrites) return false
  // "Everyone here" and "It's Easter" name nobody.
  return (isFirstName(name) || !isKnownWord(name.toLowerCase())) && !saysMore.test(value.slice(introduced[0].length))
}

export interface FoundSalutation {
  salutation: Salutation
  /** Where, in the line, the first sentence begins, if it is run in. */
  bodyFrom?: number
}

/**
 * Reads a line as a salutation: "Dear X,", "Hi X -", "Good morning X", "Respected Sir", "To whom it may concern", "Mrs. Jane Doe," or "Jane!" alone,
 * or one run into the first sentence ("Hi Sam, thanks for Monday", "Hi Sam thanks for Monday").
 */
export function readSalutation(text: MappedText): FoundSalutation | undefined {
  const value = text.value
  const behind = greetsBehind.exec(value)
  if (behind && isName(behind[1]!) && !greeting.test(behind[1]!))
    return { salutation: { ...partOf(text), addressees: addresseesIn(text, 0, behind[1]!.length) } }
  if (namesNobody.test(value)) return { salutation: { ...partOf(text), addressees: [] } }
  const word =
    greeting.exec(value) ?? doubtful.exec(value) ?? halfGreeting(value) ?? familiar.exec(value) ?? spokenByName(value)
  const opener = word ?? toWhom.exec(value)
  let end: number | undefined
  let namesFrom = 0
  if (opener) {
    const whom = !word
    namesFrom = whom ? value.length : opener[0].length
    end = whom ? (/[,:.]/.exec(value)?.index ?? value.length - 1) + 1 : endOfSalutation(value, opener[0].length)
    if (end === undefined || wordCount(value.slice(0, end)) > 14) return undefined
    // "Good day at the office yesterday" and "Hello from Leeds" greet nobody.
    const isOpen = !whom && !/[,:;!.–—-]\s*$/.test(value.slice(0, end))
    if (isOpen && wordCount(value.slice(0, end)) > 7 && !namesOnly(value.slice(opener[0].length, end))) return undefined
  } else if (
    /[,:–—-]\s*$/.test(value) &&
    wordCount(value) <= 8 &&
    !label.test(value) &&
    namesOnly(value.replace(/[,:;–—-]+\s*$/, ''))
  ) {
    end = value.length
  } else if ((plainTitle.test(value) && isName(value)) || isCalled(value)) {
    end = value.length
  } else {
    return undefined
  }
  const head = text.slice(0, end).trim()
  const rest = value.slice(end)
  const bodyFrom = rest.trim() ? end + (rest.length - rest.trimStart().length) : undefined
  return { salutation: { ...partOf(head), addressees: addresseesIn(text, namesFrom, end) }, bodyFrom }
}
