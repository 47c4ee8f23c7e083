import { threshold, type Weighed } from './model'
import { faultNames, type MoveName } from './move'
import { startsInThePast, tellsOfThePast } from './tense'
import type { Token } from './tokens'

export interface Evidence {
  question: boolean
  tokens: readonly Token[]
  /** The constructions that the sentence shows, by name. */
  constructions: ReadonlySet<string>
  /** What the cues say for every move. */
  weighed: ReadonlyMap<MoveName, Weighed>
  /** The moves that the sentence is taken to make; this is what is corrected. */
  found: Map<MoveName, Weighed>
}

/** What a sentence that tells of the past may tell of besides work done. */
const otherPasts: MoveName[] = [
  'ownership',
  'setback',
  'thanks',
  'complaint',
  'self-deprecation',
  'apology',
  'departure',
  'rejection',
  'self-interest',
  'need',
  'ask',
  'contact',
  'courtesy',
]

/** An achievement lies in the past, and is the first thing that its sentence tells; "Trained six cooks." in a list needs no subject. */
function checkAchievement({ tokens, weighed, found }: Evidence): void {
  const achievement = weighed.get('achievement')
  if (!achievement) return
  if (startsInThePast(tokens) && achievement.score > -1.5) found.set('achievement', achievement)
  const rival = otherPasts.some((name) => (found.get(name)?.score ?? Number.NEGATIVE_INFINITY) > achievement.score)
  if (rival || !tellsOfThePast(tokens)) found.delete('achievement')
}

/** Apologies are said in few ways, which constructions catch; weighing alone would see them in any bad news. */
function checkApology({ constructions, weighed, found }: Evidence): void {
  found.delete('apology')
  found.delete('heavy-apology')
  const heavy = constructions.has('very sorry') || constructions.has('sorry to trouble')
  const apology = weighed.get(heavy ? 'heavy-apology' : 'apology')
  const condoles = constructions.has('sorry to hear')
  if (apology && !condoles && (heavy || constructions.has('sorry for oneself'))) {
    found.set('apology', apology)
    if (heavy) found.set('heavy-apology', apology)
  }
}

/** "Traffic made me late; I should have left earlier": a fault that is owned in the same breath is no complaint. */
function checkBlame({ constructions, found }: Evidence): void {
  if (constructions.has('i take the blame')) found.delete('complaint')
}

const turnsToThem = new Set(['would', 'will', 'can', 'could', 'shall', 'you', 'your', 'yours', 'here'])

/** A bridge leads to this employer: what only tells of the past does not. */
function checkBridge({ tokens, found }: Evidence): void {
  if (!tokens.some(({ norm, quoted }) => !quoted && turnsToThem.has(norm)) && tellsOfThePast(tokens))
    found.delete('bridge')
}

const serving: MoveName[] = [
  'thanks',
  'praise',
  'enthusiasm',
  'need',
  'conversation',
  'solution',
  'achievement',
  'bridge',
  'ownership',
  'ask',
  'feedback',
  'call',
  'acceptance',
  'door',
  'contact',
  'courtesy',
]
const readers = new Set(['you', 'your', 'yours', 'yourself'])
const writers = new Set(['i', 'my', 'me', 'mine', 'myself'])
/** How much less must speak for self-interest where a sentence serves the reader in no way and does not speak of them. */
const unserving = 0.6

/** A sentence is about the writer alone when it does nothing else: what serves the reader more strongly clears it. */
function checkSelfInterest({ tokens, weighed, found }: Evidence): void {
  const interest = weighed.get('self-interest')
  if (!interest) return
  const serves = serving.filter((name) => found.has(name))
  const aboutThem = tokens.some(({ norm }) => readers.has(norm))
  const aboutMe = tokens.some(({ norm }) => writers.has(norm))
  if (serves.some((name) => found.get(name)!.score > interest.score)) found.delete('self-interest')
  else if (serves.length === 0 && aboutMe && !aboutThem && interest.score > threshold('self-interest') - unserving)
    found.set('self-interest', interest)
}

const wondering = new Set([
  'know',
  'learn',
  'tell',
  'hear',
  'say',
  'view',
  'opinion',
  'ask',
  'understand',
  'see',
  'told',
  'advise',
])

/** What one could improve is asked for, or wished to be told. */
function checkFeedback({ tokens, question, found }: Evidence): void {
  if (!question && !tokens.some(({ norm }) => wondering.has(norm))) found.delete('feedback')
}

/** "The shops." and "This is why." do nothing that could be a fault. */
function checkLength({ tokens, found }: Evidence): void {
  if (tokens.length < 3) for (const name of faultNames) found.delete(name)
}

/** Corrects what the cues' weights alone decide, where grammar can tell better. */
export function correct(evidence: Evidence): void {
  checkApology(evidence)
  checkAchievement(evidence)
  checkBlame(evidence)
  checkBridge(evidence)
  checkFeedback(evidence)
  checkSelfInterest(evidence)
  checkLength(evidence)
}
