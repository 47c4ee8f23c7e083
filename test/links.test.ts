import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Node, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { ownFindings } from '../src/engine/own-findings'

const root = join(import.meta.dirname, '..')
const published = 'https://github.com/letterlint/letterlint/blob/main/'
/** All pages but the letters that are there to be judged. */
const pages = globSync(['*.md', '{docs,editors,examples,training}/**/*.md', 'fixtures/*/README.md'], {
  cwd: root,
  ignore: ['**/node_modules/**'],
})

const nodesOf = (node: Node): Node[] => [
  node,
  ...('children' in node ? (node as Parents).children.flatMap(nodesOf) : []),
]
const textOf = (node: Node): string =>
  nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('')
const read = (page: string) => nodesOf(fromMarkdown(readFileSync(join(root, page), 'utf8')))

/** The names that GitHub gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>()
  for (const heading of read(page).filter(({ type }) => type === 'heading')) {
    const name = textOf(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    let count = 0
    while (anchors.has(count ? `${name}-${count}` : name)) count++
    anchors.add(count ? `${name}-${count}` : name)
  }
  return anchors
}

/** What is wrong with a link from a page, if anything; links to elsewhere are not followed. */
function faultOf(link: string, page: string): string | undefined {
  const own = link.startsWith(published) ? relative(dirname(page), link.slice(published.length)) : link
  if (/^[a-z]+:/.test(own)) return undefined
  const [path, anchor] = own.split('#')
  const target = path ? join(dirname(page), path) : page
  if (!existsSync(join(root, target))) return `${page}: ${link}: no such file`
  return anchor !== undefined && !anchorsOf(target).has(anchor) ? `${page}: ${link}: no such heading` : undefined
}

const linksOf = (page: string) => read(page).flatMap((node) => ('url' in node ? [node.url as string] : []))

test('no page, nor heading of one, is linked that is not there', () => {
  expect(pages.length).toBeGreaterThan(60)
  expect(pages.flatMap((page) => linksOf(page).map((link) => faultOf(link, page))).filter(Boolean)).toEqual([])
})

test('what is told of findings that no rule gives stands where they say', () => {
  const faults = Object.values(ownFindings).map(({ url }) => faultOf(url, 'README.md'))
  expect(faults.filter(Boolean)).toEqual([])
})
