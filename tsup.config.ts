import { copyFileSync, mkdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const weights = /model\.weights\.js$/

/** The model's weights are twenty-seven megabytes: one file in dist, which every entry imports, instead of a copy in each. */
const weightsApart: Plugin = {
  name: 'weights-apart',
  setup({ onResolve, onStart }) {
    onStart(() => {
      mkdirSync('dist', { recursive: true })
      copyFileSync('src/moves/model.weights.js', 'dist/model.weights.js')
    })
    onResolve({ filter: weights }, () => ({ path: './model.weights.js', external: true }))
  },
}

/** Where there are files, the same file is read as what it is but for its first words, JSON: as a program it takes three times as long to load. */
const weightsRead: Plugin = {
  name: 'weights-read',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: weights }, ({ path }) => ({ path, namespace: 'weights-read' }))
    onLoad({ filter: weights, namespace: 'weights-read' }, () => ({
      contents: `import { readFileSync } from 'node:fs'
        const text = readFileSync(new URL('./model.weights.js', import.meta.url), 'utf8')
        export default JSON.parse(text.slice(text.indexOf('{')))`,
    }))
  },
}

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  clean: false,
  splitting: true,
  treeshake: true,
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
    esbuildPlugins: [weightsApart],
  },
  {
    ...shared,
    // The command line carries everything else with it: one file opens faster than two hundred.
    entry: { cli: 'src/cli/bin.ts', worker: 'src/cli/judging/worker.ts', lsp: 'src/lsp/main.ts' },
    format: ['esm'],
    platform: 'node',
    // All but the pool of workers, which starts its threads from files of its own, and the loader of TypeScript, which finds its own files beside it
    // and is opened for a configuration in TypeScript alone.
    noExternal: [/^(?!(?:jiti|tinypool)$)/],
    esbuildPlugins: [weightsRead],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
])
