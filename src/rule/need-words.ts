import { isPersonOrPlace } from '../text/tagger'

/** "Owners ring at night", as a note begins; "Leeds" and "IT" keep their capitals. */
const withoutCapital = (words: string) =>
  words.replace(/^\p{Lu}\p{Ll}+/u, (first) => (isPersonOrPlace(first) ? first : first.toLowerCase()))

/** A need as a note has it, as a noun phrase inside a sentence: "late discharges", "the backlog of motor claims". */
export function needWords(need: string): string {
  const words = withoutCapital(need.trim().replace(/[.!]+$/, ''))
  return /^[a-z]+(?<!s) of /.test(words) && !/^(?:all|any|each|half|none|one|plenty|some) /.test(words)
    ? `the ${words}`
    : words
}

/** Whether a need is more than one thing, by its head: "falls on nights", "customer portal complaints"; "checking the tills" is one. */
function isSeveral(need: string): boolean {
  if (/^\w+ing (?:the|an?|our|their|your|its|each|every|all|new)\b/i.test(need)) return false
  // "Viewings booked without a word to the tenant"
  if (
    /^(?:\w+ )?\w+(?<![sui])s (?:\w+(?:ed|en|ing)|sent|left|lost|kept|put|made|run|held|told|paid|cut|set) /i.test(need)
  )
    return true
  const [head] = need.split(
    / (?:who|that|which|where|on|of|in|for|to|at|with|from|under|by|without|during|between|kept|before|after|\w+ing) /,
  )
  return /[a-z](?<![sui])s$|\b(?:people|children|(?:\w*wo)?men)$/i.test(head!.trim()) && !/\bnews$/i.test(head!.trim())
}

/** "Nobody answers the phones", "owners ring at midnight": a sentence of its own. */
const isClause = (words: string) =>
  /^(?:nobody|no one|everybody|everyone|somebody|someone|they|we|it|there|this|that)\s+\w+/i.test(words) ||
  /^(?:(?:the|our|your|their|too many|most|many|some|new|old|all)\s+)*\w+s (?:ring|call|leave|quit|come|go|wait|lose|get|have|are|do|don['’]t|want|need|miss|arrive|fail|forget|complain|walk|give|take|run|break|drop|slip|ask|keep|cost|never|always|often|cannot|can['’]t|will|won['’]t)\b/i.test(
    words,
  ) ||
  /^(?:the|our|your|their) (?:\w+ )?\w+ (?:is|are|was|were|has|have|needs?|loses?|takes?|runs?|keeps?|fails?|breaks?|costs?|cannot|can['’]t|does|doesn['’]t|never|always)\b/i.test(
    words,
  )

/** "Paying freelancers" is one thing and "booking errors" are several, which their form does not tell. */
const eitherWay =
  /^\w+ing (?:\w+(?<![sui])s|people|staff|children|men|women)\b|^(?:who|whoever|what|whatever|where)\b|\b(?:staff|crew|police|team)\b.*\b(?:who|that|which)\b/i

/** A sentence that says that they spoke of a need. */
export function sayingOf(need: string): string {
  const words = needWords(need)
  if (/^to \w+/.test(words)) return `You mentioned that it matters to you ${words}.`
  if (isClause(words)) return `You mentioned that ${words}.`
  if (eitherWay.test(need)) return `You mentioned ${words} as something that matters to you.`
  return `You mentioned that ${words} ${isSeveral(need) ? 'matter' : 'matters'} to you.`
}
