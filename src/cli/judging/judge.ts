import { fixAll } from '../../engine/fixes'
import { type Linter, type LintOptions, type LintResult, UsageError } from '../../index'
import { notesFromFolderOf } from '../../session/notes-for'

/** A text to judge: plain data, so that it can be sent to a worker. */
export interface JudgeTask {
  text: string
  /** Where it lies, absolute: marks in it name files of notes from there on. No file is read for a text that lies nowhere. */
  path?: string
  options: Omit<LintOptions, 'notesFrom' | 'onRuleError'>
  /** Apply the safe fixes, and judge what comes of it. */
  fix: boolean
  /** Which of the run's linters judges it. */
  linter: number
}

interface Judged {
  /** As given, or fixed where that was asked for. */
  text: string
  result: LintResult
}

/** Why there is no judgement. An error that comes from a worker has lost its class, so that is told beside it. */
export interface NotJudged {
  cause: Error
  isUsage: boolean
}

export type Judgement = Judged | NotJudged

export const notJudged = (cause: unknown): NotJudged => ({
  cause: cause as Error,
  isUsage: cause instanceof UsageError,
})

export function judge(linter: Linter, { text, path, options: given, fix }: JudgeTask): Judgement {
  const options = path === undefined ? given : { ...given, notesFrom: notesFromFolderOf(path) }
  try {
    return fix ? fixAll(linter, text, options) : { text, result: linter.lint(text, options) }
  } catch (cause) {
    return notJudged(cause)
  }
}
