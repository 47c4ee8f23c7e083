import { Tinypool } from 'tinypool'
import { type Judgement, type JudgeTask, judge } from './judge'
import { type LinterSettings, linterFor } from './linter-for'

let made: ReturnType<typeof linterFor> | undefined

/** What a worker thread does: it judges texts with a linter of its own, made from the same settings as the others'. */
export default async function work(task: JudgeTask): Promise<Judgement> {
  made ??= linterFor(Tinypool.workerData as LinterSettings)
  return judge((await made).linter, task)
}
