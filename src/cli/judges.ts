import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Linter } from '../index'
import { type Judgement, type JudgeTask, judge } from './judge'
import type { LinterSettings } from './linter-for'

export interface Judges {
  /** How many texts to have in hand: so many that no worker is without one while a slow one keeps the others from their turn. */
  inHand: number
  judge(task: JudgeTask): Promise<Judgement>
  /** Ends the workers, in the middle of a text if need be. */
  close(): Promise<void>
}

/** The build puts it beside the command; where the sources run unbuilt, there is none, and all is judged on this thread. */
const worker = fileURLToPath(new URL('./worker.js', import.meta.url))

/** As many workers as there are jobs, or with one job this thread itself. */
export async function judgesFor(settings: LinterSettings, linter: Linter, jobs: number): Promise<Judges> {
  if (jobs === 1 || !existsSync(worker))
    return { inHand: 1, judge: async (task) => judge(linter, task), close: async () => {} }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: worker, minThreads: jobs, maxThreads: jobs, workerData: settings })
  return { inHand: jobs * 4, judge: (task) => pool.run(task), close: () => pool.destroy() }
}
