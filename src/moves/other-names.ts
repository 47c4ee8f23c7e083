import { weekday } from '../text/calendar'
import { isFirstName, isPlace } from '../text/tagger'
import type { NamingWord } from './judged-letter'
import { endsWithTitle, opensWithTitle, ownDepartment } from './naming-words'

/** A name as it stands in a sentence: all of its raised words, and what is before and behind them. */
interface Standing {
  name: string
  before: string
  after: string
}

const raisedRun = /\p{Lu}[\p{L}\d'’&-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\d'’&-]*)*/gu

function standing({ words, at }: NamingWord, text: string): Standing {
  for (const { index, 0: name } of text.matchAll(raisedRun))
    if (index <= at && at < index + name.length)
      return { name, before: text.slice(0, index), after: text.slice(index + name.length) }
  return { name: words, before: text.slice(0, at), after: text.slice(at + words.length) }
}

/** "The Planning Department": a part of whatever house it is. */
const isOwnDepartment = ({ name }: Standing) => ownDepartment.test(name)

const isAlone = (name: string) => !/[\s&]/.test(name)

/** "XYZ Ltd", "ABC Company": no firm yet. */
const isStandIn = ({ name }: Standing) =>
  /^(?:XYZ\b|ABC\s+(?:Company|Co|Corp|Corporation|Inc|Limited|Ltd)\b)/.test(name)

const worksThere = /\b(?:at|join|joining|for|with)\s+$/

/** "Pocock's niece", "Kwame's side of it": whoever has kin, or a say; "the sister bakery" is a firm's. */
const someones =
  /^\s+(?:(?:niece|nephew|son|daughter|cousin|brother|sister|husband|wife|mother|father|mum|mom|dad|nan|uncle|aunt|godson|godchild)(?=\s*(?:[.,;:!?]|$|(?:is|was|has|had|who|got|and|in|at|will|would)\b))|(?:side\s+of\s+(?:it|this|things|the\s+story)|own\s+words)\b)/u

/** What a person does, and a firm seldom. */
const acts =
  /^\s+(?:asked|showed|said|told|wants|went|came|and\s+I|is\s+going\s+for|applied|walked|smiled|laughed|rang)\b/u

/** "Dr Amadi asked", "Denise even showed me", "Denise Hartigan is going for this": somebody, unless it is where one works. */
function isSomebody({ name, before, after }: Standing): boolean {
  if (opensWithTitle.test(name) || endsWithTitle.test(before)) return true
  if (/['’]s$/.test(name) && someones.test(after)) return true
  // "With Denise" is with somebody, "with Denise Hartigan" may be where one works.
  if (isAlone(name)) return !/\b(?:at|join|joining)\s+$/.test(before) && isFirstName(name)
  return (
    !worksThere.test(before) && /^\S+\s[^\s&]+$/.test(name) && isFirstName(name.split(/\s/)[0]!) && acts.test(after)
  )
}

const authority =
  /^(?:Safe\s?Work|Fair\s+Work|Ofsted|OSHA|ACAS|EEOC|HSE|HMRC|CQC|Ofcom|NLRB|CCMA)$|\b(?:Ombudsman|Tribunal|Labou?r\s+(?:Court|Board|Inspectorate|Commission))$/
/** "Safe Work will have the sheets", "I have written to the Ombudsman": whoever is complained to; some of them employ people, too. */
const isComplainedTo = ({ name, before, after }: Standing) =>
  authority.test(name.replace(/^The\s+/, '')) &&
  (/^\s+(?:will|would|may|might|shall)\s+(?:also\s+|soon\s+)?(?:hear|have|be\s+(?:told|hearing|informed|looking|receiving)|see|know|get|receive|look\s+into|want\s+to\s+(?:hear|know|see)|take\s+(?:it|this)|decide|judge)\b/.test(
    after,
  ) ||
    /\b(?:written|wrote|complain\w*|report\w*|go|going|take|taken|spoken|speak|turn\w*)\b[^.;]{0,30}\b(?:to|with)\s+(?:the\s+)?$/i.test(
      before,
    ))

/** "Gate 7", "Band 4": one of several. */
const isNumbered = ({ name, after }: Standing) =>
  /^(?:Platform|Grade|Band|Part|Level|Ward|Room|Line|Bay|Gate|Dock|Floor|Year|Class|Phase|Section|Form|Stage|Lane|Route|Unit|Block|Shed|Step|Key\s+Stage)$/.test(
    name,
  ) && /^\s+\d/.test(after)

/** "My daughter goes to school in Kilrush", "as if one were in Positano": where people live, learn or rest. */
const livesIn =
  /\b(?:live[sd]?|living|born|raised|grew\s+up|schools?|college|university|flat|house|home|family|parents?|mother|father|sister|brother|son|daughter|wife|husband|partner|cousin|uncle|aunt|holidays?|caravan|cottage|villa|weekend|wedding|army|port|harbour|market|pub|as\s+if|feels?\s+like|like\s+being)\b[^.;]{0,40}\bin\s+$/i

/** "Your warehouse in Brzeg". */
const yourPlaceIn =
  /\b[Yy]our\s+(?:\p{Ll}+\s+)?(?:warehouse|depot|office|factory|plant|shop|store|branch|farm|yard|clinic|school|hotel|restaurant|studio|lab|laboratory|workshop|site|premises|mill|bakery|brewery|hospital)\s+in\s+$/u

/** "the best bays in Chester", "the Leicester branch", "on Garrick Street". */
function isSomewhere({ name, before, after }: Standing): boolean {
  if (/\b(?:I|you|we|they)\s+(?:come|hail|moved)\s+from\s+$/.test(before)) return true
  if (isAlone(name) && yourPlaceIn.test(before)) return true
  if (/\s(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Lane|Square)$/.test(name))
    return /\b(?:on|in|off|down|up|along|from)\s+$/.test(before)
  const there =
    /\b(?:in|near|from|into|around)\s+$/.test(before) ||
    /^\s+(?:branch|office|site|store|shop|depot|plant)\b/.test(after)
  if (isAlone(name) && !/['’]s$/.test(name) && livesIn.test(before)) return true
  return isAlone(name) && there && isPlace(name)
}

const feast = new RegExp(
  `^(?:${weekday}|Christmas|Easter|Whitsun|Michaelmas|Lent|Advent|Epiphany|Hogmanay|Halloween|Thanksgiving|Passover|Hanukkah|Ramadan|Eid|Diwali)$`,
  'i',
)
const isFeast = ({ name }: Standing) => feast.test(name)

const times = '(?:years|months|weeks|winters|summers|seasons|terms|decades)'
const timeAt = new RegExp(`\\b${times}\\s+(?:of\\s+\\p{L}+\\s+)?(?:at|with|for)\\s+(?:the\\s+)?$`, 'iu')
const forTime = new RegExp(
  `^\\s+(?:for\\s+(?:[\\p{L}\\d-]+\\s+){1,3}${times}|until|till|from\\s+\\d{4}|between\\s+\\d{4})\\b`,
  'u',
)
const did = /\bI\s+(?:was|had|kept|ran|did|drove|taught|led|made|built|sold|spent|cut|\p{L}+ed)\b/iu

/** What is to come, or wished for, is not over. */
const toCome =
  /\b(?:hop(?:e|es|ed|ing)|look(?:ing)?\s+forward|like|want(?:s|ed)?|wish(?:es|ed)?|long(?:ed)?|dream\w*|would|will|shall|stay|offers?)\b|['’](?:ll|d)\b/i
/** "I shopped at", "I have admired": what one does at a firm that one does not work for. */
const fromOutside = /\b(?:lov|admir|shopp|visit|follow|pass|appl)(?:e?d|ing)\b/i

/** "Half of my year at Wrexham": where the writer learned. */
const studied =
  /\b(?:my|our)\s+(?:batch|year|cohort|lecturers?|professors?|tutors?|studies|degree|diploma)\s+(?:at|with|from)\s+(?:the\s+)?$/i

/** "The Readership in Modern Languages", "a diploma in Fine Art": what is taught. */
const isTaught = ({ before }: Standing) =>
  /\b(?:(?:lecture|reader|professor|fellow|scholar)ship|chair|degree|diploma|certificate|doctorate|BA|BSc|MA|MSc|MBA|PhD)\s+in\s+$/iu.test(
    before,
  )

/** "My departure from Tarne", "I was let go by Brack", "did not see out my contract with Calder": the name behind is of whom the writer has left. */
const parted =
  /\b(?:my\s+(?:departure|dismissal|resignation)|(?:finish|complete|see\s+out|left|leave|broke|ended)\s+my\s+contract|I\s+(?:quit|resigned|walked\s+out)|(?:was|got|been)\s+(?:sacked|fired|dismissed|let\s+go|laid\s+off|made\s+redundant))\s+(?:(?:from|with|by|at|of)\s+){0,2}(?:the\s+)?$/i

/** "My sister is a clerk at Harbour": where somebody else works. */
const kinWorks =
  /\b(?:my|his|her|our)\s+(?:big\s+|little\s+|older\s+|younger\s+)?(?:sister|brother|wife|husband|partner|mother|father|mum|mom|dad|aunt|uncle|cousin|niece|nephew|son|daughter|friend|mate|flatmate|neighbour)\s+(?:(?:is|was)\s+an?\s+(?!regular\b)(?:\p{L}+\s+){1,3}|work\w*\s+)(?:at|for|with)\s+(?:the\s+)?$/iu

/** "Eighteen years at Pollard came to an end", "I kept the stores at Brack for eleven years": work that is over. */
function isOtherEmployer({ before, after }: Standing): boolean {
  if (parted.test(before) || kinWorks.test(before)) return true
  if (/\byour?\b/i.test(before) || fromOutside.test(before) || toCome.test(before) || toCome.test(after.slice(0, 40)))
    return false
  return (
    studied.test(before) ||
    timeAt.test(before) ||
    (/\b(?:at|with|for)\s+(?:the\s+)?$/.test(before) && forTime.test(after) && did.test(before))
  )
}

/** Whether a name is of somebody or something else than the reader's firm, as its sentence shows; the model takes such names for the firm's now and then. */
export function isOthers(word: NamingWord, text: string): boolean {
  const name = standing(word, text)
  return [
    isStandIn,
    isOwnDepartment,
    isSomebody,
    isNumbered,
    isSomewhere,
    isFeast,
    isTaught,
    isComplainedTo,
    isOtherEmployer,
  ].some((is) => is(name))
}
