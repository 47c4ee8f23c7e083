import { type LetterKind, letterKinds } from '../letter/kind'

/** `error`: the letter should not go out; `warning`: it would be stronger without; `suggestion`: worth a look. */
export const levels = ['error', 'warning', 'suggestion'] as const
export type Level = (typeof levels)[number]

/** One level for every kind of letter, or one by kind; a kind left out is off. */
export type LevelsByKind = Level | Partial<Record<LetterKind, Level>>

export type Preset = 'recommended' | 'strict'

export function levelFor(declared: LevelsByKind, kind: LetterKind): Level | 'off' {
  return typeof declared === 'string' ? declared : (declared[kind] ?? 'off')
}

export function kindsOf(declared: LevelsByKind): LetterKind[] {
  return letterKinds.filter((kind) => levelFor(declared, kind) !== 'off')
}

/** One level up, as the `strict` preset does; an error stays one. */
export function raised(level: Level): Level {
  return levels[Math.max(0, levels.indexOf(level) - 1)]!
}
