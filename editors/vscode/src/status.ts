/** What the server tells with `letterlint/letters`: positions are those of LSP. */
export interface Letters {
  uri: string
  letters: { kind: string; kindReason: string; range: { start: { line: number } } }[]
  counts: { errors: number; warnings: number; suggestions: number }
}

/** What the status bar shows of a document: `text` may hold codicons, `label` is what a screen reader says. */
export interface Status {
  text: string
  label: string
  tooltip: string
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** The status of a document; undefined where there is no letter in it. */
export function statusOf({ letters, counts }: Letters): Status | undefined {
  const [first] = letters
  if (!first) return undefined
  const what = letters.length === 1 ? first.kind : counted(letters.length, 'letter')
  const found = [
    { icon: '$(error)', count: counts.errors, one: 'error' },
    { icon: '$(warning)', count: counts.warnings, one: 'warning' },
    { icon: '$(info)', count: counts.suggestions, one: 'suggestion' },
  ].filter(({ count }) => count > 0)
  const icons = found.length > 0 ? found.map(({ icon, count }) => `${icon} ${count}`).join(' ') : '$(check)'
  const inWords = found.length > 0 ? found.map(({ count, one }) => counted(count, one)).join(', ') : 'nothing found'
  return {
    text: `$(mail) ${what} ${icons}`,
    label: `letterlint: ${letters.length === 1 ? `${what} letter` : what}, ${inWords}`,
    tooltip: [...letters.map((letter) => reasonOf(letter, letters.length > 1)), sentence(inWords)].join('\n'),
  }
}

function reasonOf({ kind, kindReason, range }: Letters['letters'][number], isOneOfMany: boolean): string {
  const where = isOneOfMany ? `Line ${range.start.line + 1}: ` : ''
  return `${where}${kind} letter (${kindReason})`
}
