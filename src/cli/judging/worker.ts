import { Tinypool } from 'tinypool'
import type { Linter } from '../../index'
import { type LinterData, linterFrom } from '../../session/linter-data'
import { type Judgement, type JudgeTask, judge } from './judge'

const made = new Map<number, Linter>()

/** What a worker thread does: it judges texts with linters of its own, made from the same data as the run's. */
export default function work(task: JudgeTask): Judgement {
  const linter = made.get(task.linter) ?? linterFrom((Tinypool.workerData as LinterData[])[task.linter]!)
  made.set(task.linter, linter)
  return judge(linter, task)
}
