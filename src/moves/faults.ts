import { faultNames, type MoveName } from './move'

/** Two faults share a sentence only when it plainly has both. */
const plainly = 1.5

/** Where a fault is what a sentence is for, what it tells of the past is no proof: "I walked out when they moved the team" achieved nothing. */
export function discountProof(found: Map<MoveName, number>): void {
  const proof = found.get('achievement')
  if (proof === undefined || !faultNames.some((name) => (found.get(name) ?? 0) > proof)) return
  found.delete('achievement')
}

/** Each pair: what turns the other round where it is the stronger. What is owned is neither a complaint nor a verdict, condolence is no apology. */
const turnedRound: [MoveName, MoveName][] = [
  ['ownership', 'complaint'],
  ['ownership', 'self-deprecation'],
  ['acceptance', 'comparison'],
  ['praise', 'accusation'],
  ['courtesy', 'heavy-apology'],
  ['courtesy', 'apology'],
]

function turnRound(found: Map<MoveName, number>): void {
  for (const [stronger, name] of turnedRound)
    if (found.has(name) && (found.get(stronger) ?? Number.NEGATIVE_INFINITY) > found.get(name)!) found.delete(name)
}

/** Something else did it to the writer: "Traffic made me late." Owned in the same breath, it is no excuse. */
const blame =
  /(?<!\b(?:I|we|you)(?:\s\w+)?)\s(?:made|kept|held|delayed|stopped)\s+me\s+(?:late|up|back|waiting|outside|away)\b|\s(?:delayed|stopped)\s+me\b/i
const plainlyOwned = 3
/** "Here are two results:", "I have set down a few of them below": what leads in to proof is none. */
const leadIn = /:["”’)]*$|\b(?:below|above|attached|enclosed|the following)\W*$/i
/** A few words are too little to tell that they serve nobody. */
const fewWords = 8
const sureEnough = 2

/** "I left the buffer tank in place": what stayed as it was is no post that was given up. */
const letRemain =
  /\bleft\s+(?:(?:the|an?|my|our|their|his|her|its|all|every|each|no|that|this)\s+)?[\w\s'’-]{1,40}?\s(?:in\s+place|as\s+(?:it|they)\b|open|unchanged|untouched|running|alone|intact|standing|unlocked|unsaid|undone|empty|on|off|where\b|behind|overnight)/i
const givenUp =
  /\b(?:resign|quit|redundan|laid\s+off|let\s+(?:me\s+)?go|sacked|fired|dismiss|contract\s+(?:ended|ran)|parted|walked\s+out|handed\s+in|gave\s+(?:in\s+)?(?:my\s+)?notice|left\s+(?:them|there|because|when|after|in\s+\d|last|that\s+(?:job|post|firm)|the\s+(?:firm|company|job|post|bank|school|practice)))/i
/** What makes an apology heavy: degree, repetition, or that it is for writing at all. */
const heavily =
  /\b(?:so|very|deep\w*|terribl[ey]|tru(?:ly|e)|sincer\w+|profound\w*|dreadful\w*|awful\w*|extreme\w*|most|really|again|once\s+more|repeat\w*|thousand|million|all\s+(?:over|week|the\s+time)|bother\w*|time|writing|e-?mail\w*|letter|inbox|troubl\w+|intrud\w+|disturb\w*|ever|cannot|can['’]t|enough|keep|still|heart\w*|unreserved\w*|humbl\w+|forgive)\b/i
const plainlyHeavy = 4

/** What grammar tells better than the model: who is blamed, and what is too short to judge. */
export function correct(text: string, found: Map<MoveName, number>): void {
  const setback = found.get('setback')
  if (setback !== undefined && blame.test(text) && (found.get('ownership') ?? 0) < plainlyOwned) {
    found.set('complaint', Math.max(setback, found.get('complaint') ?? 0))
    found.delete('ownership')
  }
  if (leadIn.test(text)) found.delete('achievement')
  if (letRemain.test(text) && !givenUp.test(text)) found.delete('departure')
  if ((found.get('heavy-apology') ?? plainlyHeavy) < plainlyHeavy && !heavily.test(text)) found.delete('heavy-apology')
  if ((found.get('self-interest') ?? sureEnough) < sureEnough && text.split(/\s+/).length < fewWords)
    found.delete('self-interest')
}

/** One fault, one finding ("How to judge", 1): of the faults that a sentence shows, keeps the strongest, and any other that is plain beside it. */
export function settle(found: Map<MoveName, number>): void {
  turnRound(found)
  const faults = faultNames.filter((name) => found.has(name))
  if (faults.length < 2) return
  const strongest = faults.reduce((best, name) => (found.get(name)! > found.get(best)! ? name : best))
  for (const name of faults) if (name !== strongest && found.get(name)! < plainly) found.delete(name)
  if (faults.some((name) => name !== 'self-interest' && found.has(name))) found.delete('self-interest')
}
