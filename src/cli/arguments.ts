import { type Command, InvalidArgumentError } from 'commander'
import { isLetterKind, type LetterKind, letterKinds, type RuleSettings } from '../index'
import { formats, isReportFormat } from '../report/formats'
import { didYouMean } from '../text/closest'
import type { WantedReport } from './write-reports'

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

export function formatArgument(value: string, given: WantedReport[]): WantedReport[] {
  const [format = '', ...file] = value.split('=')
  if (!isReportFormat(format))
    throw new InvalidArgumentError(`Formats: ${formats.join(', ')}.${didYouMean(format, formats)}`)
  if (file.length > 0 && file.join('=') === '')
    throw new InvalidArgumentError(`Name the file, such as ${format}=report.txt.`)
  return [...given, { format, file: file.length > 0 ? file.join('=') : undefined }]
}

export function countArgument(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number from 0 on.')
}

function presetArgument(value: string): 'recommended' | 'strict' {
  if (value === 'recommended' || value === 'strict') return value
  throw new InvalidArgumentError('Presets: recommended, strict.')
}

export function jobsArgument(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}

/** Adds the flags that say which configuration applies. */
export function addConfigFlags(command: Command): Command {
  return command
    .option('--config <file>', 'a configuration; the nearest letterlint.config.* when not given')
    .option('--no-config', 'looks for no configuration')
}

/** Adds the flags that say something about letters. */
export function addSettingFlags(command: Command): Command {
  command
    .option('--kind <kind>', `the letter's kind (${letterKinds.join(', ')}); inferred when not given`, kindArgument)
    .option('--notes <file>', 'interview notes in YAML, for all the letters')
  return addConfigFlags(command)
    .option('--preset <name>', 'recommended or strict', presetArgument)
    .option('--rule <id=level>', 'sets a rule to error, warning, suggestion or off (repeatable)', ruleArgument, {})
}
