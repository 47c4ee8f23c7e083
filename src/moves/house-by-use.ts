import { isPlace } from '../text/tagger'
import type { NamingWord } from './judged-letter'

/** Behind what is said of a house, its name begins, or goes on. */
const nameBehind = String.raw`\s+(?:the\s+)?(?:\p{Lu}\S*\s+)*$`
/** "A regular at Halden", "I could start at Halden", "I left Halden full of ideas", "Halden has the kindest ward that I have seen": what only the reader's house is to the writer. */
const comesTo = new RegExp(
  String.raw`\b(?:(?:regulars?|customers?|members?|guests?|visitors?)\s+(?:at|of)|(?:could|can|would|will|to)\s+start\s+at)${nameBehind}`,
  'u',
)
const leftFull = new RegExp(String.raw`\b(?:left|came\s+away\s+from|walked\s+out\s+of)${nameBehind}`, 'u')
const fullOf =
  /^(?:\s+\p{Lu}\S*)*\s+(?:full\s+of|wanting|certain|sure|convinced|more\s+(?:sure|certain|keen)|keener)\b/u
const hasTheBest =
  /^(?:\s+\p{Lu}\S*)*\s+(?:has|keeps|runs)\s+the\s+\p{L}+.*\bI\s*(?:['’]ve|have)\s+(?:ever\s+)?(?:seen|met|known|worked|walked|eaten)\b/u

/** "You told me that Halden loses a day": the reader speaks for it. */
const readerSaid = new RegExp(
  String.raw`\b[Yy]ou\s+(?:told\s+(?:me|us)|said|mentioned|explained)(?:\s+that)?${nameBehind}`,
  'u',
)
const fares =
  /^(?:\s+\p{Lu}\S*)*\s+(?:has|have|loses?|needs?|wants?|opens?|closes|sells?|ships?|spends?|wastes?|misses|struggles?|grows?|hopes?|plans?|means?|values?|prides?|relies|rely|depends?|cares?|serves?|(?:is|are)\s+(?:\p{L}+ing|short|about\s+to|down|behind))\b/u

/** "I came away sure that Halden is the place for me." */
const placeForMe =
  /^(?:\s+\p{Lu}\S*)*\s+(?:is|will\s+be|would\s+be)\s+(?:just\s+|exactly\s+)?(?:the|a)\s+(?:right\s+)?(?:place|house|home)\s+for\s+me\b/u

/** Whether a name is of the reader's house by what the sentence says of it, whatever the model. */
export function isHouseByUse({ words, at }: NamingWord, text: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)]
  if (placeForMe.test(after) || (readerSaid.test(before) && fares.test(after))) return !isPlace(words)
  if (comesTo.test(before) || (leftFull.test(before) && fullOf.test(after))) return true
  return /^(?:\p{Lu}\S*\s+)*$/u.test(before) && hasTheBest.test(after)
}
