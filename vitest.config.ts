import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes are started, packages packed: on a busy machine that takes its time, and is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['scripts/commonjs.ts'],
  },
})
