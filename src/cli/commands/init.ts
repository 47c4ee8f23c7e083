import { join } from 'node:path'
import { configIn } from '../../config/find-config'
import { starter } from '../../config/starter'
import { UsageError } from '../../input/usage-error'
import { filesSeenFrom } from '../../session/config-for'
import { version } from '../../version'
import { writeOver } from '../files/write-file'
import type { Io } from '../io'

const name = 'letterlint.config.yaml'
const installed = 'node_modules/letterlint/schema.json'

/** Writes a configuration to start from, where there is none. */
export async function initCommand({ cwd, stdout }: Io): Promise<number> {
  const files = filesSeenFrom(cwd)
  const there = await configIn(cwd, files)
  if (there) throw new UsageError(`There is a configuration already: ${files.shown(there)}. Nothing was written.`)
  const schema = (await files.isFile(join(cwd, installed)))
    ? `./${installed}`
    : `https://unpkg.com/letterlint@${version}/schema.json`
  await writeOver(join(cwd, name), starter(schema), name, 'the configuration')
  stdout.write(`Wrote ${name}.\n`)
  return 0
}
