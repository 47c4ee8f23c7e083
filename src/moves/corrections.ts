import type { Sentence } from '../text/sentence'
import type { Weighed } from './model'
import type { MoveName } from './move'
import type { Token } from './tokens'

/** What no weighing of cues should decide: see the functions below. */
export function correct(_sentence: Sentence, _tokens: readonly Token[], _found: Map<MoveName, Weighed>): void {}
