import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { isLetterKind, type LetterKind, letterKinds, type RuleSettings, UsageError } from '../index'
import { formats, isReportFormat } from '../report/formats'
import { didYouMean } from '../text/closest'
import { version } from '../version'
import { configCommand } from './config-command'
import { explainCommand } from './explain-command'
import { initCommand } from './init-command'
import type { Io } from './io'
import { type LintFlags, lintCommand } from './lint-command'
import { rulesCommand } from './rules-command'
import { testRulesCommand } from './test-rules-command'

function kindArgument(value: string): LetterKind {
  if (isLetterKind(value)) return value
  throw new InvalidArgumentError(`Kinds: ${letterKinds.join(', ')}.${didYouMean(value, letterKinds)}`)
}

function ruleArgument(value: string, settings: RuleSettings): RuleSettings {
  const [id, level] = value.split('=')
  if (!id || !level)
    throw new InvalidArgumentError('Write it as ID=LEVEL, such as no-begging=warning or no-begging=off.')
  return { ...settings, [id]: level as 'off' }
}

function formatArgument(value: string, given: LintFlags['formats']): LintFlags['formats'] {
  const [format = '', ...file] = value.split('=')
  if (!isReportFormat(format))
    throw new InvalidArgumentError(`Formats: ${formats.join(', ')}.${didYouMean(format, formats)}`)
  if (file.length > 0 && file.join('=') === '')
    throw new InvalidArgumentError(`Name the file, such as ${format}=report.txt.`)
  return [...given, { format, file: file.length > 0 ? file.join('=') : undefined }]
}

function countArgument(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number.')
}

function presetArgument(value: string): 'recommended' | 'strict' {
  if (value === 'recommended' || value === 'strict') return value
  throw new InvalidArgumentError('Presets: recommended, strict.')
}

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
  command
    .argument('[inputs...]', 'files, folders or globs; - for standard input')
    .option('--kind <kind>', `the letter's kind (${letterKinds.join(', ')}); inferred when not given`, kindArgument)
    .option('--notes <file>', 'interview notes in YAML, for all the letters')
    .option('--config <file>', 'a configuration; the nearest letterlint.config.* to each letter when not given')
    .option('--no-config', 'looks for no configuration')
    .option('--preset <name>', 'recommended or strict', presetArgument)
    .option('--rule <id=level>', 'sets a rule to error, warning, suggestion or off (repeatable)', ruleArgument, {})
    .option(
      '--format <name[=file]>',
      `${formats.join(', ')}: to standard output or a file (repeatable)`,
      formatArgument,
      [],
    )
    .option('--fix', 'applies the safe fixes to the files (standard input: prints the fixed letter)', false)
    .option('--quiet', 'reports errors alone', false)
    .option('--max-warnings <number>', 'more warnings than this fail the run', countArgument)
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
  // Flags are the whole command's, wherever they stand.
  const options = () => command.opts<Options>()
  command
    .command('init')
    .description('writes a letterlint.config.yaml to start from')
    .action(async () => finish(await initCommand(io)))
  command
    .command('config <file>')
    .description('prints what applies to a file, and the place that says it')
    .action(async (file: string) => {
      const { config, preset, kind, notes, rule } = options()
      finish(await configCommand(file, { config, preset, kind, notes, rules: rule }, io))
    })
  command
    .command('explain <rule>')
    .description("prints a rule's page, with the source quoted")
    .action(async (id: string) => finish(await explainCommand(id, io, options().config)))
  command
    .command('rules')
    .description('lists the rules and their levels by kind of letter')
    .action(async () => finish(await rulesCommand(io, options().config)))
  command
    .command('test-rules')
    .argument('[files...]', 'files of phrase rules; those of the configuration when none is named')
    .description('tries phrase rules on their own examples')
    .action(async (files: string[]) => finish(await testRulesCommand(files, io, options().config)))
  for (const sub of command.commands)
    sub.exitOverride().configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
  command.addHelpText(
    'after',
    '\nExit status: 0 nothing at error level and warnings within --max-warnings; 1 otherwise; 2 the run itself failed.',
  )
  return command
}

const oneLine = (text: string) =>
  text
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

/** Runs the command line and returns its exit status; what makes a run fail is one line on stderr and 2. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let status = 0
  try {
    await program(io, (result) => {
      status = result
    }).parseAsync([...argv], { from: 'user' })
    return status
  } catch (cause) {
    if (cause instanceof CommanderError) {
      if (cause.exitCode === 0) return 0
      io.stderr.write(`letterlint: ${oneLine(cause.message)}\n`)
      return 2
    }
    if (cause instanceof UsageError) {
      io.stderr.write(`letterlint: ${oneLine(cause.message)}\n`)
      return 2
    }
    // A fault of ours: say so in one line too; the stack is there for whoever asks.
    const { message, stack } = cause as Error
    io.stderr.write(
      io.env.LETTERLINT_DEBUG
        ? `${stack}\n`
        : `letterlint: internal error: ${oneLine(message)} (LETTERLINT_DEBUG=1 shows where; please report it).\n`,
    )
    return 2
  }
}
