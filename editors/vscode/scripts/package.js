// Puts what the extension consists of into out/, and the licences beside it, and packs them as letterlint-VERSION.vsix. The root's own build must be there:
// `npm run vsix` sees to both.
import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { build } from 'esbuild'
import { icon } from './icon.js'
import { bundled, installed, licencesOf } from './licences.js'

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const root = (path) => here(`../../${path}`)

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
}

rmSync(here('out'), { recursive: true, force: true })
const { metafile } = await build({
  ...shared,
  metafile: true,
  absWorkingDir: here('.'),
  entryPoints: [here('src/extension.ts')],
  outfile: here('out/extension.cjs'),
  format: 'cjs',
  external: ['vscode'],
})
await build({
  ...shared,
  stdin: { contents: "import { serve } from './lsp.js'\nawait serve()\n", resolveDir: root('dist') },
  outfile: here('out/server.mjs'),
  format: 'esm',
  // The weights stay one file; the loader of TypeScript finds its own files beside it.
  external: ['./model.weights.js', 'jiti'],
})
copyFileSync(root('dist/model.weights.js'), here('out/model.weights.js'))
for (const file of ['package.json', 'LICENSE', 'lib/jiti.mjs', 'dist/jiti.cjs', 'dist/babel.cjs'])
  cpSync(root(`node_modules/jiti/${file}`), here(`out/node_modules/jiti/${file}`))
copyFileSync(root('schema.json'), here('out/schema.json'))
writeFileSync(here('out/icon.png'), icon())
const packages = [...bundled(metafile).map(here), ...installed(root('package-lock.json')).map(root)]
writeFileSync(here('out/licences.txt'), licencesOf(packages))
for (const file of ['LICENSE', 'NOTICE.md']) copyFileSync(root(file), here(file))
// What is needed of other packages is bundled.
await createVSIX({ cwd: here('.'), dependencies: false })
