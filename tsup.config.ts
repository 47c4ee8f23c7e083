import { defineConfig, type Options } from 'tsup'

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
  },
  {
    ...shared,
    // The command line carries everything with it: one file opens faster than two hundred.
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: [/.*/],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
])
