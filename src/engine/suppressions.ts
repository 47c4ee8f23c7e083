import type { Directive } from '../directives/directive'
import type { Message } from '../rule/message'
import { didYouMean } from '../text/closest'
import type { LineIndex, Span } from '../text/point'
import { ownFinding } from './own-findings'

/** A stretch in which one rule does not report. */
interface Stretch extends Span {
  rule: string
  by: Directive
  used: boolean
}

/** What a text's directives switch off, and which of them were of use. */
export class Suppressions {
  readonly #stretches: Stretch[] = []
  /** Directives that end a stretch. */
  readonly #ending = new Set<Directive>()

  /** `rules`: the ids that there are; one that means all rules means these. */
  constructor(
    private readonly directives: readonly Directive[],
    private readonly rules: readonly string[],
  ) {
    for (const by of directives) {
      const named = by.rules.length > 0 ? by.rules.filter((id) => rules.includes(id)) : rules
      for (const rule of named) {
        if (by.name === 'letterlint-enable') this.#end(rule, by)
        else this.#stretches.push({ rule, ...by.over, by, used: false })
      }
    }
  }

  /** The findings that no directive switches off. */
  left(messages: readonly Message[]): Message[] {
    return messages.filter(({ ruleId, range: { start } }) => {
      // Of stretches that lie in one another, the inmost has it.
      const own = this.#stretches.findLast(
        ({ rule, start: from, end }) => rule === ruleId && from <= start.offset && start.offset <= end,
      )
      if (own) own.used = true
      return !own
    })
  }

  /** What is wrong with the directives themselves, once all findings have been looked at. */
  problems(index: LineIndex): Message[] {
    return this.directives.flatMap((directive) => {
      const range = index.range(directive.at)
      const unknown = directive.rules.filter((id) => !this.rules.includes(id))
      const invalid = unknown.map((id) =>
        ownFinding('invalid-directive', `“${id}” in this directive is no rule.${didYouMean(id, this.rules)}`, range),
      )
      return [...invalid, ...this.#unused(directive).map((what) => ownFinding('unused-directive', what, range))]
    })
  }

  #end(rule: string, by: Directive): void {
    for (const stretch of this.#stretches) {
      if (stretch.rule !== rule || stretch.by.name !== 'letterlint-disable' || stretch.end <= by.at.start) continue
      stretch.end = by.at.start
      this.#ending.add(by)
    }
  }

  #unused(directive: Directive): string[] {
    if (directive.name === 'letterlint-enable')
      return this.#ending.has(directive) ? [] : ['Nothing is switched off here that this could switch on. Take it out.']
    const own = this.#stretches.filter(({ by }) => by === directive)
    if (directive.rules.length === 0)
      return own.some(({ used }) => used) ? [] : ['Nothing is reported here that this could switch off. Take it out.']
    const idle = own.filter(({ used }) => !used)
    return idle.map(({ rule }) => `“${rule}” reports nothing here that this could switch off. Take it out.`)
  }
}
