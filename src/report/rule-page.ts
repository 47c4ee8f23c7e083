import { letterKinds } from '../letter/kind'
import { levelFor } from '../rule/level'
import type { AnyRule, BadExample, GoodExample, SourceDocument } from '../rule/rule'

/** The article behind each short name, as a reader would look for it. */
export const articles: Record<SourceDocument, string> = {
  RECOVERY: 'How to save a bad job interview: the recovery letter',
  DAMAGE: 'Damage control after a job interview goes wrong',
  SECOND: 'After your job interview: now what? The Second Interview Letter',
  LEVERAGE: 'Leveraging unsuccessful interviews',
  FEEDBACK: 'Learning from an interview that failed: asking for feedback',
}

function levelLines(rule: AnyRule): string[] {
  return ['| kind | level |', '|---|---|', ...letterKinds.map((kind) => `| ${kind} | ${levelFor(rule.levels, kind)} |`)]
}

function optionLines(rule: AnyRule): string[] {
  const options = Object.entries<{ default: unknown; about: string }>(rule.options ?? {})
  if (options.length === 0) return []
  return [
    '## Options',
    '',
    '| option | default | what it sets |',
    '|---|---|---|',
    ...options.map(
      ([name, { default: fallback, about }]) => `| \`${name}\` | \`${JSON.stringify(fallback)}\` | ${about} |`,
    ),
    '',
  ]
}

function quoted(letter: string): string[] {
  return letter
    .trim()
    .split('\n')
    .map((line) => (line ? `> ${line}\\` : '>'))
    .map((line, at, all) => (at === all.length - 1 ? line.replace(/\\$/, '') : line))
}

function goodLines(example: GoodExample): string[] {
  const { letter, kind } = typeof example === 'string' ? { letter: example, kind: undefined } : example
  return [...(kind ? [`In a ${kind} letter:`, ''] : []), ...quoted(letter), '']
}

function badLines(example: BadExample): string[] {
  const marked = example.letter.replaceAll('⟦', '**').replaceAll('⟧', '**')
  return [
    ...(example.kind ? [`In a ${example.kind} letter:`, ''] : []),
    ...quoted(marked),
    '',
    ...(example.suggests === undefined
      ? []
      : [
          `Suggested: ${example.suggests === '' ? '*leave it out*' : example.suggests.trim().replaceAll(/\s*\n\s*/g, ' / ')}`,
          '',
        ]),
    ...(example.fixed === undefined ? [] : ['Fixed:', '', ...quoted(example.fixed), '']),
  ]
}

/** Each message, what differs from letter to letter left open in it, and the examples that are about it first. */
function reportedLines({ messages, examples }: AnyRule): string[] {
  return Object.entries<string>(messages).flatMap(([id, template]) => [
    `### ${template.replaceAll(/\{\w+\}/g, '…')}`,
    '',
    ...examples.bad.filter(({ reports }) => [reports].flat()[0] === id).flatMap(badLines),
  ])
}

function sourceLines({ source }: AnyRule): string[] {
  if (!source) return []
  return [`> ${source.quote}`, '>', `> — *${articles[source.document as SourceDocument]}* (${source.document})`, '']
}

/** A rule's page in Markdown: docs/rules, and in the terminal, `letterlint explain`. */
export function rulePage(rule: AnyRule): string {
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    '## Why',
    '',
    rule.why,
    '',
    ...sourceLines(rule),
    '## Levels',
    '',
    ...levelLines(rule),
    '',
    ...optionLines(rule),
    '## Reported',
    '',
    ...reportedLines(rule),
    '## Not reported',
    '',
    ...rule.examples.good.flatMap(goodLines),
    '## Turning it off',
    '',
    `On the command line, \`--rule ${rule.id}=off\`; in a configuration and through the API, \`rules: { '${rule.id}': 'off' }\`;`,
    `in a Markdown letter, \`<!-- letterlint-disable-next-line ${rule.id} -- why -->\` above the line; in a plain one, \`letterlint-disable: ${rule.id} -- why\` in the front matter.`,
    '',
  ].join('\n')
}
