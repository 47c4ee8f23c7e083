import { weekday } from '../text/calendar'
import { isFirstName, isPlace } from '../text/tagger'
import type { NamingWord } from './judged-letter'
import { opensWithTitle, titles } from './naming-words'

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

const isAlone = (name: string) => !/[\s&]/.test(name)

/** "XYZ Ltd", "ABC Company": no firm yet. */
const isStandIn = ({ name }: Standing) =>
  /^(?:XYZ\b|ABC\s+(?:Company|Co|Corp|Corporation|Inc|Limited|Ltd)\b)/.test(name)

const endsWithTitle = new RegExp(`(?<!\\p{L})${titles}\\.\\s+$`, 'u')

/** "Dr Amadi asked", "Denise even showed me": somebody, unless it is where one works. */
function isSomebody({ name, before }: Standing): boolean {
  if (opensWithTitle.test(name) || endsWithTitle.test(before)) return true
  return isAlone(name) && !/\b(?:at|join|joining)\s+$/.test(before) && isFirstName(name)
}

/** "the best bays in Chester", "the Leicester branch", "on Garrick Street". */
function isSomewhere({ name, before, after }: Standing): boolean {
  if (/\s(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Lane|Square)$/.test(name))
    return /\b(?:on|in|off|down|up|along|from)\s+$/.test(before)
  const there =
    /\b(?:in|near|from|into|around)\s+$/.test(before) ||
    /^\s+(?:branch|office|site|store|shop|depot|plant)\b/.test(after)
  return isAlone(name) && there && isPlace(name)
}

const feast = new RegExp(
  `^(?:${weekday}|Christmas|Easter|Whitsun|Michaelmas|Lent|Advent|Epiphany|Hogmanay|Thanksgiving|Passover|Hanukkah|Ramadan|Eid|Diwali)$`,
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

/** "Eighteen years at Pollard came to an end", "I kept the stores at Brack for eleven years": work that is over. */
function isLeft({ before, after }: Standing): boolean {
  if (/\byour?\b/i.test(before) || fromOutside.test(before) || toCome.test(before) || toCome.test(after.slice(0, 40)))
    return false
  return (
    timeAt.test(before) || (/\b(?:at|with|for)\s+(?:the\s+)?$/.test(before) && forTime.test(after) && did.test(before))
  )
}

/** Whether a name is of somebody or something else than the reader's firm, as its sentence shows; the model takes such names for the firm's now and then. */
export function isOthers(word: NamingWord, text: string): boolean {
  const name = standing(word, text)
  return [isStandIn, isSomebody, isSomewhere, isFeast, isLeft].some((is) => is(name))
}
