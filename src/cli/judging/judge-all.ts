import { availableParallelism } from 'node:os'
import type { RunLinter } from '../../session/linters'
import { inOrder } from './in-order'
import type { Judgement, JudgeTask, NotJudged } from './judge'
import { judgesFor } from './judges'
import type { ResultCache } from './result-cache'

interface JudgeRun {
  linters: readonly RunLinter[]
  /** At most; as many as there are cores where it is not said. */
  jobs?: number
  cache?: ResultCache
  interrupted: AbortSignal
}

/** A worker pays from so many texts on: below, it costs more to start (see docs/at-scale.md) than it takes off the others. */
const textsAWorker = 4

const worthwhile = (jobs: number, texts: number) => Math.max(1, Math.min(jobs, Math.floor(texts / textsAWorker)))

/** The judgements of these texts in their order, from the cache or made on as many threads as pays; a text that could not be read keeps its place. */
export async function* judgeAll(
  tasks: readonly (JudgeTask | NotJudged)[],
  { linters, jobs = availableParallelism(), cache, interrupted }: JudgeRun,
): AsyncGenerator<Judgement> {
  const all = tasks.map((task) => ({ task, known: 'cause' in task ? task : cache?.find(task) }))
  const toSend = all.filter(({ task, known }) => !known && 'linter' in task && linters[task.linter]!.data).length
  const judges = await judgesFor(linters, worthwhile(jobs, toSend))
  try {
    yield* inOrder(
      all,
      judges.inHand,
      async ({ task, known }) => {
        if (known || 'cause' in task) return known ?? (task as NotJudged)
        const judgement = await judges.judge(task)
        cache?.keep(task, judgement)
        return judgement
      },
      interrupted,
    )
  } finally {
    await judges.close()
  }
}
