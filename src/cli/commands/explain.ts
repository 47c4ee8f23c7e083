import picocolors from 'picocolors'
import { ownFindings } from '../../engine/own-findings'
import { rules } from '../../index'
import { UsageError } from '../../input/usage-error'
import { rulePage } from '../../report/rule-page'
import { readConfig } from '../../session/config-for'
import { didYouMean } from '../../text/closest'
import { type Io, usesColor } from '../io'

/** A rule's page as a terminal shows it: the Markdown, with headings in bold and its marks taken off. */
function forTerminal(page: string, useColor: boolean): string {
  const colors = picocolors.createColors(useColor)
  return page
    .split('\n')
    .filter((line) => !/^\|[-|]+\|$/.test(line))
    .map((line) => {
      const heading = /^#+ (.*)$/.exec(line)
      if (heading) return colors.bold(heading[1]!)
      const row = /^\| (.*) \|$/.exec(line)
      const plain = row
        ? row[1]!
            .split(' | ')
            .map((cell) => cell.padEnd(18))
            .join('')
            .trimEnd()
        : line.replace(/\\$/, '').replace(/^>/, '  |')
      return plain
        .replaceAll(/\*\*(.+?)\*\*/g, (_, words: string) => colors.underline(useColor ? words : `⟦${words}⟧`))
        .replaceAll(/\*(.+?)\*/g, '$1')
        .replaceAll('`', '')
    })
    .join('\n')
}

/** What is said of a finding that no rule gives. */
function ownPage(id: string): string | undefined {
  const found = Object.entries(ownFindings).find(([own]) => own === id)?.[1]
  return found && [`# ${id}`, '', found.summary, '', found.why, '', `More: ${found.url}`, ''].join('\n')
}

/** Prints a rule's page, or what is to be said of a finding about marks and directives. */
export async function explainCommand(id: string, io: Io, config?: string | false): Promise<number> {
  const { plugins = [] } = await readConfig(io.cwd, config)
  const all = [...rules, ...plugins]
  const rule = all.find((candidate) => candidate.id === id)
  const page = rule ? rulePage(rule) : ownPage(id)
  if (page === undefined) {
    const known = [...all.map((each) => each.id), ...Object.keys(ownFindings)]
    throw new UsageError(`Unknown rule “${id}”.${didYouMean(id, known)} “letterlint rules” lists them all.`)
  }
  io.stdout.write(forTerminal(page, usesColor(io.stdout, io.env)))
  return 0
}
