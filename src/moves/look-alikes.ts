import type { MoveName } from './move'
import { comparesSelf } from './ranking'
import { praisesAnother } from './stock-claims'

/** "I could perhaps have said more": what was not done is owned, and nothing hedged. */
const couldHave = /\bI\s+(?:could|might|should)\s+(?:perhaps|maybe|possibly|probably)\s+have\b/i

/** "At my age one knows a lame horse": what years have taught. */
const atMyAge = /\bat\s+my\s+age,?\s+(?:I|one|you|we)\s+(?:knows?|can|have\s+(?:seen|learn\w*))\b/i

/** "I carried a bag for fourteen years.": tenure, and nothing that came of it. */
const servesOnly =
  /^(?:(?:at|for|with|in)\s+[^,]{2,40},?\s+)?I\s+(?:(?:have|['’]ve)\s+)?(?:\p{L}+ed|been|was|sold|drove|taught|kept|ran|led|held)\s+(?!(?:up|down|under|below|off)\b)[^,;.\d]{1,30}\s+for\s+(?:over\s+|nearly\s+|almost\s+|more\s+than\s+|some\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty)\s+years\s*[.!]?$/iu

/** "I would do anything for a dog in pain": for whom the work is. */
const forAnother =
  /\bdo\s+(?:just\s+|almost\s+)?anything\s+for\s+(?:an?|the|my|your|any|every)\s+(?!(?:jobs?|chance|place|post|position|interview|start|trial|look|hearing|role|career)\b)\p{L}+/iu

/** "I feel that your drivers know best": an opinion of what is theirs, and no doubt of the writer's own powers. */
const opinesOfThem =
  /\bI\s+(?:feel|think|believe)\s+(?:(?:sure|strongly|certain)\s+(?:that\s+)?|(?:that\s+)?(?:you|your)\b)/i
const ofOwnPowers =
  /\bI\s+(?:can|could|might|may|would|am|will|have|should)\b|\b(?:sort|kind)\s+of\b|\bhopefully\b|\bI\s+just\b/i

/** "How many drivers are you hiring?": of their staff, and not of who else applied. */
const countsStaff =
  /^(?:and\s+)?how\s+many\s+(?!(?:applicants?|candidates?|others?|of\s+us|interviews?|applications?|people\s+(?:applied|are\s+you\s+(?:interview|see)|did\s+you\s+(?:interview|see)))\b)(?:\p{L}+\s+){1,3}?(?:are\s+you\s+(?:hiring|taking\s+on)|do\s+you\s+(?:take|hire|need|have|employ)|will\s+(?:be|there\s+be|you\s+(?:take|hire|need))|work)\b/iu

/** "Funny how small the world is", "Odd how your starter smells of apples": of no choice that anybody made. */
const smiles =
  /^(?:it\s+is\s+|it['’]s\s+)?(?:funny|odd|strange)\s+how\s+(?:small|time|quickly|fast|soon|things|the\s+world|(?:your|the|a)\s+(?:\p{L}+\s+)?\p{L}+\s+(?:smells?|tastes?|sounds?|feels?|flies|looks?\s+like))\b/iu

/** "I took over when the manager fell ill." */
const steppedIn =
  /\bI\s+(?:took\s+(?:it\s+|the\s+\p{L}+\s+)?over|stepped\s+in|stood\s+in|filled\s+in|covered)\b[^.;]{0,20}\bwhen\s+(?:the|my|our|a)\s+(?:\p{L}+\s+)?\p{L}+\s+(?:fell|was|went|left|broke|retired|had)\b(?!.*\bI\s+(?:left|quit|resigned|went))/iu

const noFriend = /\bI(?:['’]m|\s+am)\s+(?:no|not\s+an?)\s+(?:great\s+)?(?:friend|fan|lover|believer)\s+(?:of|in)\b/i

/** "I promise you a plan by Friday": what the writer will bring. */
const promisesThem =
  /\bI(?:['’]ll|\s+(?:promise|owe|will|shall|can))\s+(?:(?:send|bring|give|have|draw|write)\s+)?you\s+(?:an?|the|my)\s+(?:\p{L}+\s+){1,2}(?:by|on|before)\b(?!.*\b(?:answer|decision|reply)\b)/iu

/** From here on the model is believed all the same. */
const plainly = 8

const looksOnly: [MoveName, (text: string) => boolean][] = [
  ['hedge', (text) => couldHave.test(text) && !/\b(?:guess|suppose|sort\s+of|kind\s+of|hopefully)\b/i.test(text)],
  ['hedge', (text) => opinesOfThem.test(text) && !ofOwnPowers.test(text)],
  ['claim', (text) => praisesAnother(text) || noFriend.test(text)],
  ['comparison', (text) => countsStaff.test(text)],
  ['accusation', (text) => smiles.test(text)],
  ['departure', (text) => steppedIn.test(text)],
  ['self-deprecation', (text) => noFriend.test(text) || atMyAge.test(text) || comparesSelf(text)],
  ['pressure', (text) => promisesThem.test(text)],
  ['plea', (text) => forAnother.test(text)],
  ['achievement', (text) => servesOnly.test(text)],
]

/** What looks like a move by its words and is none, as its form shows: most sentences that a coach would let pass look so. */
export const lookAlikes: readonly [MoveName, (text: string) => boolean, number][] = looksOnly.map(([name, isNone]) => [
  name,
  isNone,
  plainly,
])
