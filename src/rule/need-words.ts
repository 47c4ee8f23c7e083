/** A need as a note has it, as a noun phrase inside a sentence: "late discharges", "the backlog of motor claims". */
export function needWords(need: string): string {
  const words = need.trim().replace(/[.!]+$/, '')
  return /^[a-z]+(?<!s) of /.test(words) && !/^(?:all|any|each|half|none|one|plenty|some) /.test(words)
    ? `the ${words}`
    : words
}

/** Whether a need is more than one thing, by its head: "falls on nights", "customer portal complaints"; "checking the tills" is one. */
export function isSeveral(need: string): boolean {
  if (/^\w+ing (?:the|an?|our|their|your|its|each|every|all|new)\b/i.test(need)) return false
  // "Viewings booked without a word to the tenant"
  if (
    /^(?:\w+ )?\w+(?<![sui])s (?:\w+(?:ed|en|ing)|sent|left|lost|kept|put|made|run|held|told|paid|cut|set) /i.test(need)
  )
    return true
  const [head] = need.split(
    / (?:on|of|in|for|to|at|with|from|under|by|without|during|between|kept|before|after|\w+ing) /,
  )
  return /[a-z](?<![sui])s$/i.test(head!.trim())
}
