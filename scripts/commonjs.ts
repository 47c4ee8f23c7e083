// The tagger is loaded by `require`, which bundlers keep lazy (see src/text/tagger.ts); where the sources run unbundled there is none.
import { createRequire } from 'node:module'

globalThis.require ??= createRequire(import.meta.url)
