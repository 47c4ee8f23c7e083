const expectation = /(?<![^\s])expect(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?(?=\s|-->|$)/

/** `no-begging no-whining*2`: the rules in the order of their first, each with how often it is meant. */
export function inShort(rules: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => (count > 1 ? `${rule}*${count}` : rule)).join(' ')
}

/** A mark's words with what they expect exchanged; all else stays as it was written. */
export function withExpectation(words: string, rules: readonly string[]): string {
  return words.replace(expectation, () => `expect="${inShort(rules)}"`)
}
