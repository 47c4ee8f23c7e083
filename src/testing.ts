import { applyFixes, fixAll } from './engine/fixes'
import { createLinterOver } from './engine/linter'
import type { LetterKind } from './letter/kind'
import { kindsOf, levelFor } from './rule/level'
import type { Message } from './rule/message'
import type { AnyRule, BadExample, GoodExample } from './rule/rule'
import { counted } from './text/counted'

/** One check of a rule: call `run`, which throws where the rule does not do what its example says. */
export interface RuleCase {
  name: string
  run(): void
}

interface Marked {
  text: string
  marks: { start: number; end: number }[]
}

/**
 * Takes the marks ⟦ and ⟧ out of a text and says where they stood, in UTF-16 offsets of the text without them.
 * @throws {Error} where a mark opens inside another, closes without having opened, or never closes.
 */
export function readMarks(marked: string): Marked {
  const marks: Marked['marks'] = []
  let text = ''
  let open: number | undefined
  for (const unit of marked.split(/([⟦⟧])/)) {
    if (unit === '⟦') {
      if (open !== undefined) throw new Error(`A mark opens inside another: ${marked}`)
      open = text.length
    } else if (unit === '⟧') {
      if (open === undefined) throw new Error(`A mark closes that never opened: ${marked}`)
      marks.push({ start: open, end: text.length })
      open = undefined
    } else {
      text += unit
    }
  }
  if (open !== undefined) throw new Error(`A mark never closes: ${marked}`)
  return { text, marks }
}

function fail(what: string, letter: string, messages: readonly Message[]): never {
  const seen = messages.map(
    ({ range, message }) => `  ${JSON.stringify(letter.slice(range.start.offset, range.end.offset))}: ${message}`,
  )
  throw new Error(`${what}\nin ${JSON.stringify(letter)}${seen.length > 0 ? `\nreported:\n${seen.join('\n')}` : ''}`)
}

/** The kind that an example without one stands for: recovery where the rule is on for it, else the first kind it is on for. */
function usualKind(rule: AnyRule) {
  const kinds = kindsOf(rule.levels)
  return kinds.includes('recovery') ? 'recovery' : (kinds[0] ?? rule.strictKinds?.[0] ?? 'thank-you')
}

const isOnFor = (rule: AnyRule, kind: LetterKind) =>
  levelFor(rule.levels, kind) !== 'off' || (rule.strictKinds?.includes(kind) ?? false)

/** Judges an example; one in which the rule could find nothing, whatever it does, is none. */
function judged(rule: AnyRule, text: string, given: Pick<BadExample, 'kind' | 'notes' | 'format'>) {
  const { kind = usualKind(rule), notes, format } = given
  if (!isOnFor(rule, kind)) fail(`The rule is off for the example’s kind, ${kind}: nothing is checked`, text, [])
  const linter = createLinterOver([rule], { preset: rule.strictKinds ? 'strict' : 'recommended' })
  const options = { kind, notes, format, whole: true }
  const { messages, skipped } = linter.lint(text, options)
  if (skipped) fail(`The example is no letter that is judged (${skipped})`, text, [])
  return { linter, options, messages }
}

function checkGood(rule: AnyRule, example: GoodExample): void {
  const given = typeof example === 'string' ? { letter: example } : example
  const { messages } = judged(rule, given.letter, given)
  if (messages.length > 0) fail('A good example must be silent', given.letter, messages)
}

function messageTemplate(rule: AnyRule, id: string): RegExp {
  const template = (rule.messages as Record<string, string>)[id]
  if (template === undefined) throw new Error(`The rule “${rule.id}” has no message “${id}”.`)
  const pattern = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('[\\s\\S]*')}$`)
}

function checkBad(rule: AnyRule, example: BadExample): void {
  const { text, marks } = readMarks(example.letter)
  const { linter, options, messages } = judged(rule, text, example)
  if (marks.length === 0) throw new Error(`A bad example marks what is reported with ⟦ and ⟧: ${example.letter}`)
  if (messages.length !== marks.length)
    fail(`Expected ${counted(marks.length, 'finding')}, not ${messages.length}`, text, messages)
  const ids = Array.isArray(example.reports) ? example.reports : marks.map(() => example.reports as string)
  if (ids.length !== marks.length)
    throw new Error(`“reports” must name one message, or one for each mark: ${example.letter}`)
  messages.forEach((message, at) => {
    const mark = marks[at]!
    if (message.range.start.offset !== mark.start || message.range.end.offset !== mark.end) {
      fail(`Finding ${at + 1} should be at ${JSON.stringify(text.slice(mark.start, mark.end))}`, text, messages)
    }
    if (!messageTemplate(rule, ids[at]!).test(message.message))
      fail(`Finding ${at + 1} should be the message “${ids[at]}”`, text, messages)
  })
  checkEdits(example, text, messages, () => fixAll(linter, text, options).text)
}

function checkEdits(
  { suggests, fixed }: BadExample,
  text: string,
  messages: readonly Message[],
  fixedFully: () => string,
): void {
  if (suggests !== undefined) {
    const suggestion = messages[0]?.suggestions?.[0]
    if (suggestion?.text !== suggests)
      fail(
        `The first suggestion should be ${JSON.stringify(suggests)}, not ${JSON.stringify(suggestion?.text)}`,
        text,
        messages,
      )
  }
  const once = applyFixes(text, messages)
  if (fixed === undefined) {
    if (once !== text) fail('The rule fixes this example: give the result as “fixed”', text, messages)
    return
  }
  if (once !== fixed) fail(`Fixing gives ${JSON.stringify(once)}, not ${JSON.stringify(fixed)}`, text, messages)
  const again = fixedFully()
  if (again !== fixed) fail(`Fixing twice gives ${JSON.stringify(again)}: once must be enough`, text, messages)
}

function letterOf(example: GoodExample): string {
  return typeof example === 'string'
    ? example
    : JSON.stringify([example.letter, example.kind, example.notes, example.format])
}

/**
 * A rule's examples as cases for any test runner: good ones are silent; bad ones report exactly the marked stretches, with the messages,
 * suggestion and fixed letter that they state. Two examples alike are refused; one for whose kind the rule is off, or whose letter is skipped, fails.
 *
 * ```ts
 * for (const { name, run } of ruleCases(noJargon)) test(name, run)
 * ```
 * @throws {Error} where the rule has no good or no bad example, or the same one twice.
 */
export function ruleCases(rule: AnyRule): RuleCase[] {
  const { good, bad } = rule.examples as { good: readonly GoodExample[]; bad: readonly BadExample[] }
  if (good.length === 0 || bad.length === 0) throw new Error(`The rule “${rule.id}” needs good and bad examples.`)
  const seen = new Set<string>()
  for (const example of [...good, ...bad]) {
    const letter = letterOf(example)
    if (seen.has(letter)) throw new Error(`The rule “${rule.id}” has the same example twice: ${letter}`)
    seen.add(letter)
  }
  return [
    ...good.map((example) => ({
      name: `${rule.id} is silent on ${letterOf(example)}`,
      run: () => checkGood(rule, example),
    })),
    ...bad.map((example) => ({ name: `${rule.id} reports ${example.letter}`, run: () => checkBad(rule, example) })),
  ]
}

/** Runs all of a rule's cases. @throws {Error} at the first that fails. */
export function testRule(rule: AnyRule): void {
  for (const { run } of ruleCases(rule)) run()
}
