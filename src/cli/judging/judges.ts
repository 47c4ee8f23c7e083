import { existsSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { RunLinter } from '../../session/linters'
import { type Judgement, type JudgeTask, judge } from './judge'

export interface Judges {
  /** How many texts to have in hand: so many that no worker is without one while a slow one keeps the others from their turn. */
  inHand: number
  judge(task: JudgeTask): Promise<Judgement>
  /** Ends the workers, in the middle of a text if need be. */
  close(): Promise<void>
}

/** The build puts it beside the command; where the sources run unbuilt, there is none, and all is judged on this thread. */
const worker = fileURLToPath(new URL('./worker.js', import.meta.url))

/** As many workers as there are jobs, or with one job this thread itself. Rules that are code cannot be sent to a worker: they judge on this thread. */
export async function judgesFor(linters: readonly RunLinter[], jobs: number): Promise<Judges> {
  const judgeHere = async (task: JudgeTask) => {
    // A text keeps this thread busy: signals are heard between two.
    await turn()
    return judge(linters[task.linter]!.linter, task)
  }
  const data = linters.map((each) => each.data)
  if (jobs === 1 || !data.some((each) => each) || !existsSync(worker))
    return { inHand: 1, judge: judgeHere, close: async () => {} }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: worker, minThreads: jobs, maxThreads: jobs, workerData: data })
  return {
    inHand: jobs * 4,
    judge: (task) => (data[task.linter] ? pool.run(task) : judgeHere(task)),
    close: () => pool.destroy(),
  }
}
