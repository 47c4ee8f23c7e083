/**
 * What a sentence of a letter can do: its rhetorical moves, in genre analysis's sense. Faults first, in the order in which they claim a
 * sentence that could be two of them; the moves that serve the letter after them.
 */
export const faultNames = [
  'accusation',
  'departure',
  'comparison',
  'pressure',
  'plea',
  'self-deprecation',
  'complaint',
  'heavy-apology',
  'self-interest',
] as const

const serviceNames = [
  'thanks',
  'praise',
  'enthusiasm',
  'need',
  'conversation',
  'solution',
  'achievement',
  'figure',
  'timeframe',
  'bridge',
  'ownership',
  'ask',
  'feedback',
  'call',
  'acceptance',
  'rejection',
  'dispute',
  'door',
  'contact',
  'courtesy',
  'apology',
  'setback',
  'hedge',
  'claim',
] as const

export const moveNames = [...faultNames, ...serviceNames] as const

export type MoveName = (typeof moveNames)[number]
