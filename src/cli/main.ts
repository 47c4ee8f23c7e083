import { Command, CommanderError } from 'commander'
import { type RuleSettings, UsageError } from '../index'
import { formats } from '../report/formats'
import { version } from '../version'
import { addConfigFlags, addSettingFlags, countArgument, formatArgument, jobsArgument } from './arguments'
import { addBatch } from './commands/batch-program'
import { configCommand } from './commands/config'
import { expectCommand } from './commands/expect'
import { explainCommand } from './commands/explain'
import { initCommand } from './commands/init'
import { type LintFlags, lintCommand } from './commands/lint'
import { addLsp } from './commands/lsp-program'
import { rulesCommand } from './commands/rules'
import { testRulesCommand } from './commands/test-rules'
import { failureLine } from './failure-line'
import type { Io } from './io'

type Options = Omit<LintFlags, 'rules' | 'formats' | 'maxWarnings'> & {
  rule: RuleSettings
  format: LintFlags['formats']
  maxWarnings?: number
}

function program(io: Io, finish: (status: number) => void): Command {
  const command = new Command('letterlint')
    .description(
      'Checks the letter that follows a job interview: what each sentence does, what is missing, what hurts.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
    // Defaults are told in words: “(default: {})” says nothing.
    .configureHelp({ optionDescription: ({ description }) => description })
    // So that what stands behind a command is the command's own, by whatever name.
    .enablePositionalOptions()
  addSettingFlags(command.argument('[inputs...]', 'files, folders or globs; - for standard input'))
    .option(
      '--format <name[=file]>',
      `${formats.join(', ')}: to standard output or a file (repeatable)`,
      formatArgument,
      [],
    )
    .option('--fix', 'applies the safe fixes to the files (standard input: prints the fixed letter)', false)
    .option('--quiet', 'reports errors alone', false)
    .option('--max-warnings <number>', 'more warnings than this fail the run', countArgument)
    .option('--baseline <file>', 'findings that are recorded in it are not reported')
    .option('--update-baseline', 'records what is found in the baseline, and takes out what is gone', false)
    .option('--cache', 'keeps judgements, so that the next run judges only what is new', false)
    .option('--cache-location <file>', 'where they are kept, if not in .letterlintcache')
    .option('--jobs <number>', 'threads at most; as many as there are cores when not given', jobsArgument)
    .option('--stdin-filename <name>', 'the name that standard input goes by: tells Markdown from plain text')
    .action(async (inputs: string[], { rule, format, maxWarnings, ...flags }: Options) => {
      if (inputs.length === 0)
        throw new UsageError(
          'Name a file, a folder or a glob to check, or - for standard input. “letterlint --help” shows more.',
        )
      const formatsWanted = format.length > 0 ? format : [{ format: 'pretty' as const }]
      finish(
        await lintCommand(
          inputs,
          { ...flags, rules: rule, formats: formatsWanted, maxWarnings: maxWarnings ?? Number.POSITIVE_INFINITY },
          io,
        ),
      )
    })
  /** The flags of a command, whether they stand before its name or behind it. */
  const flagsOf = (sub: Command): Options => {
    const before = command.opts<Options>()
    const all = Object.entries(sub.opts<Partial<Options>>())
    const behind: Partial<Options> = Object.fromEntries(
      all.filter(([name]) => sub.getOptionValueSource(name) === 'cli'),
    )
    return { ...before, ...behind, rule: { ...before.rule, ...behind.rule } }
  }
  command
    .command('init')
    .description('writes a letterlint.config.yaml to start from')
    .action(async () => finish(await initCommand(io)))
  addSettingFlags(command.command('config <file>'))
    .description('prints what applies to a file, and the place that says it')
    .action(async (file: string, _, sub: Command) => {
      const { config, preset, kind, notes, rule } = flagsOf(sub)
      finish(await configCommand(file, { config, preset, kind, notes, rules: rule }, io))
    })
  addSettingFlags(command.command('expect <inputs...>'))
    .description('compares the marks in articles that say “expect” with what their letters give')
    .option('--write', 'makes the marks say it', false)
    .action(async (inputs: string[], { write }: { write: boolean }, sub: Command) => {
      const { config, preset, kind, notes, rule, jobs } = flagsOf(sub)
      finish(await expectCommand(inputs, { config, preset, kind, notes, rules: rule, jobs, write }, io))
    })
  addConfigFlags(command.command('explain <rule>'))
    .description("prints a rule's page, with the source quoted")
    .action(async (id: string, _, sub: Command) => finish(await explainCommand(id, io, flagsOf(sub).config)))
  addConfigFlags(command.command('rules'))
    .description('lists the rules and their levels by kind of letter')
    .action(async (_, sub: Command) => finish(await rulesCommand(io, flagsOf(sub).config)))
  addConfigFlags(command.command('test-rules'))
    .argument('[files...]', 'files of phrase rules; those of the configuration when none is named')
    .description('tries phrase rules on their own examples')
    .action(async (files: string[], _, sub: Command) => finish(await testRulesCommand(files, io, flagsOf(sub).config)))
  addBatch(command, io, finish)
  addLsp(command)
  for (const sub of command.commands)
    sub.exitOverride().configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
  command.addHelpText(
    'after',
    '\nExit status: 0 nothing at error level and warnings within --max-warnings; 1 otherwise; 2 the run itself failed.',
  )
  return command
}

/** Behind `--` stand files, whatever they are called: `letterlint -- rules` checks a folder of that name. */
function withFilesApart(argv: readonly string[]): string[] {
  const at = argv.indexOf('--')
  const files = at < 0 ? [] : argv.slice(at + 1)
  return [
    ...argv.slice(0, at < 0 ? undefined : at + 1),
    ...files.map((file) => (/^[a-z-]+$/.test(file) && file !== '-' ? `./${file}` : file)),
  ]
}

/** Runs the command line and returns its exit status; what makes a run fail is one line on stderr and 2. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let status = 0
  try {
    await program(io, (result) => {
      status = result
    }).parseAsync(withFilesApart(argv), { from: 'user' })
    return status
  } catch (cause) {
    if (io.interrupted.aborted) {
      io.stderr.write('letterlint: Interrupted. What was written is whole; the rest was left as it was.\n')
      return 2
    }
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0
    io.stderr.write(
      failureLine(cause instanceof CommanderError ? new UsageError(cause.message) : (cause as Error), io.env),
    )
    return 2
  }
}
