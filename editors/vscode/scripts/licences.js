import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package that a bundled file belongs to; undefined for what is of no package. */
const folderOf = (path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]

/** The folders of the packages that a bundle was made of, by esbuild’s account of it. */
export const bundled = ({ inputs }) => Object.keys(inputs).map(folderOf).filter(Boolean)

/** The folders of what is installed to be used, by a package-lock.json. */
export function installed(lock) {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'))
  return Object.keys(packages).filter((path) => path.startsWith('node_modules/') && !packages[path].dev)
}

/** What the licences of packages ask to be passed on: each package with the text of its licence. */
export function licencesOf(folders) {
  const told = [...new Set(folders)].sort().flatMap((folder) => {
    if (!existsSync(folder)) return []
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
    return `${name} ${version}\n\n${text}\n`
  })
  return [...new Set(told)].join(`\n${'-'.repeat(80)}\n\n`)
}
