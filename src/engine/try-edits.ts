import type { Edit, Message } from '../rule/message'
import { applyEdit } from './fixes'

/** What is found in the same letter of another text; undefined where there is no such letter any more. */
export type FindIn = (text: string) => readonly Message[] | undefined

function counts(messages: readonly Message[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { ruleId } of messages) counted.set(ruleId, (counted.get(ruleId) ?? 0) + 1)
  return counted
}

/**
 * Tries the edits that the rules propose in one letter of a text: only one that takes its finding away and brings none but a blank to fill in is
 * worth offering. A correction may bring to light what the slip hid. A rule sees its own sentence, not what the letter lacks without it, nor how the sentences around it are read then.
 */
export class EditTrials {
  #before: Map<string, number> | undefined

  constructor(
    private readonly text: string,
    private readonly find: FindIn,
    private readonly corrects: ReadonlySet<string>,
  ) {}

  /** The message with the edits that hold. */
  of(given: Message): Message {
    const { fix, suggestions, ...message } = given
    if (!fix && !suggestions) return given
    const holding = suggestions?.filter((edit) => this.#holds(message.ruleId, edit)) ?? []
    return {
      ...message,
      ...(fix && this.#holds(message.ruleId, fix) && { fix }),
      ...(holding.length > 0 && { suggestions: holding }),
    }
  }

  #holds(ruleId: string, edit: Edit): boolean {
    this.#before ??= counts(this.find(this.text) ?? [])
    const before = this.#before
    const found = this.find(applyEdit(this.text, edit))
    if (!found) return false
    const after = counts(found)
    const goes = (after.get(ruleId) ?? 0) < (before.get(ruleId) ?? 0)
    const comes = [...after].some(([rule, count]) => rule !== 'no-placeholders' && count > (before.get(rule) ?? 0))
    return goes && (!comes || this.corrects.has(ruleId))
  }
}
