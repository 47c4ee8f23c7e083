import { copyFileSync, mkdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The model's weights are twenty-seven megabytes: one file in dist, which every entry imports, instead of a copy in each. */
const weightsApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'weights-apart',
  setup({ onResolve, onStart }) {
    onStart(() => {
      mkdirSync('dist', { recursive: true })
      copyFileSync('src/moves/model.weights.js', 'dist/model.weights.js')
    })
    onResolve({ filter: /model\.weights\.js$/ }, () => ({ path: './model.weights.js', external: true }))
  },
}

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  clean: false,
  splitting: true,
  treeshake: true,
  esbuildPlugins: [weightsApart],
}

export default defineConfig([
  {
    ...shared,
    // The API is browser-safe: what it stands on is left to the user's bundler, but for compromise, which is wrapped so that it is evaluated only when first needed.
    entry: { index: 'src/index.ts', rules: 'src/rules.ts', unified: 'src/unified.ts', testing: 'src/testing.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    noExternal: ['compromise'],
    dts: true,
  },
  {
    ...shared,
    // The command line carries everything else with it: one file opens faster than two hundred.
    entry: { cli: 'src/cli/bin.ts', worker: 'src/cli/worker.ts', lsp: 'src/lsp/main.ts' },
    format: ['esm'],
    platform: 'node',
    // All but the pool of workers, which starts its threads from files of its own, and the loader of TypeScript, which finds its own files beside it
    // and is opened for a configuration in TypeScript alone.
    noExternal: [/^(?!(?:jiti|tinypool)$)/],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
])
