import type { Sentence } from '../text/sentence'
import type { Weighed } from './model'
import type { MoveName } from './move'
import { tellsOfThePast } from './tagger'

type Found = Map<MoveName, Weighed>

/** What a sentence that tells of the past may tell of besides work done. */
const otherPasts: MoveName[] = ['ownership', 'setback', 'thanks', 'complaint', 'self-deprecation', 'apology', 'departure', 'rejection', 'self-interest', 'need', 'ask', 'contact', 'courtesy']

/** An achievement lies in the past, and is the first thing that its sentence tells. */
function checkAchievement(sentence: Sentence, found: Found): void {
  const achievement = found.get('achievement')
  if (!achievement) return
  const rival = otherPasts.some((name) => (found.get(name)?.score ?? Number.NEGATIVE_INFINITY) > achievement.score)
  if (rival || !tellsOfThePast(sentence.text)) found.delete('achievement')
}

/** Corrects what the cues' weights alone decide, where grammar can tell better. */
export function correct(sentence: Sentence, found: Found): void {
  checkAchievement(sentence, found)
}
