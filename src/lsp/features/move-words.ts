import type { BodySentence, JudgedLetter } from '../../index'
import { type MoveName, moveNames } from '../../moves/move'

/** What a sentence does, in a writer's words. */
const words: Record<MoveName, string> = {
  accusation: 'accuses',
  departure: 'why a job was left',
  comparison: 'compares with others',
  pressure: 'presses',
  plea: 'begs',
  'self-deprecation': 'runs the writer down',
  complaint: 'complains',
  'heavy-apology': 'apologises too much',
  'self-interest': 'what the writer wants',
  thanks: 'thanks',
  praise: 'praise',
  enthusiasm: 'enthusiasm',
  need: 'need',
  conversation: 'what was said',
  solution: 'offer',
  achievement: 'achievement',
  figure: 'figure',
  timeframe: 'time it took',
  bridge: 'what it means for them',
  ownership: 'owns what went wrong',
  ask: 'asks for the next step',
  feedback: 'asks for feedback',
  call: 'asks for a call',
  acceptance: 'accepts the decision',
  rejection: 'the rejection',
  dispute: 'argues with the decision',
  door: 'keeps the door open',
  contact: 'how to reach the writer',
  courtesy: 'courtesy',
  apology: 'apology',
  setback: 'what went wrong',
  hedge: 'hedges',
  claim: 'stock claim',
}

/** What some sentences of a letter do, each move once, faults first. */
export function movesIn(letter: JudgedLetter, sentences: readonly BodySentence[]): string[] {
  return moveNames
    .filter((name) => sentences.some((sentence) => letter.does(sentence, name)))
    .map((name) => words[name])
}

export const moveSeparator = ' · '
