import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** This reads hundreds of letters: begun last, it would keep a single processor busy when all else is done. */
const long = /labelled-letters\.test\.ts$/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes are started, packages packed: on a busy machine that takes its time, and is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The sources are pure and large: what a worker has loaded serves all its files, and every processor is used.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    setupFiles: ['scripts/commonjs.ts'],
  },
})
