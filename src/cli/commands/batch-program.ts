import type { Command } from 'commander'
import type { RuleSettings } from '../../index'
import { UsageError } from '../../input/usage-error'
import { addSettingFlags, jobsArgument } from '../arguments'
import type { Io } from '../io'
import { type BatchFlags, batchCommand } from './batch'

/** Adds `letterlint batch`. */
export function addBatch(program: Command, io: Io, finish: (status: number) => void): void {
  addSettingFlags(program.command('batch'))
    .description(
      'reads letters on standard input, one a line ({"id", "text", "kind", "notes", "format"}), and writes a result a line in their order',
    )
    .option('--jobs <number>', 'letters judged at a time, each on a thread; as many as there are cores', jobsArgument)
    .addHelpText('after', '\nExit status: 0 every line was read, whatever was found; 2 the run itself failed.')
    .action(async ({ rule, ...flags }: Omit<BatchFlags, 'rules'> & { rule: RuleSettings }) => {
      const [before] = program.options.filter(
        (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
      )
      if (before) throw new UsageError(`Flags of batch stand behind it: “letterlint batch ${before.long} …”.`)
      finish(await batchCommand({ ...flags, rules: rule }, io))
    })
}
