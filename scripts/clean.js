// A build starts from nothing: chunks are named by their content, and old ones would be packed along.
import { rmSync } from 'node:fs'

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
