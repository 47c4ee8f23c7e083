// The tagger is loaded by `require`, so that bundlers keep it lazy (see src/moves/tagger.ts); under vitest's ESM there is none.
import { createRequire } from 'node:module'

globalThis.require ??= createRequire(import.meta.url)
