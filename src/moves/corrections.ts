import type { Weighed } from './model'
import type { MoveName } from './move'
import { tellsOfThePast } from './tense'
import type { Token } from './tokens'

type Found = Map<MoveName, Weighed>

/** What a sentence that tells of the past may tell of besides work done. */
const otherPasts: MoveName[] = ['ownership', 'setback', 'thanks', 'complaint', 'self-deprecation', 'apology', 'departure', 'rejection', 'self-interest', 'need', 'ask', 'contact', 'courtesy']

/** An achievement lies in the past, and is the first thing that its sentence tells. */
function checkAchievement(tokens: readonly Token[], found: Found): void {
  const achievement = found.get('achievement')
  if (!achievement) return
  const rival = otherPasts.some((name) => (found.get(name)?.score ?? Number.NEGATIVE_INFINITY) > achievement.score)
  if (rival || !tellsOfThePast(tokens)) found.delete('achievement')
}

/** Corrects what the cues' weights alone decide, where grammar can tell better. */
export function correct(tokens: readonly Token[], found: Found): void {
  checkAchievement(tokens, found)
}
