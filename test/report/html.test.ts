import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { reportHtml } from '../../src/report/html'
import { judged, sample } from './results'

const html = reportHtml(sample)
const page = fromHtml(html)

function all(node: Nodes, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, name))] : own
}
const words = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : ''

test('is a page that says how much was found', () => {
  expect(html).toMatch(/^<!doctype html><html lang="en">/)
  expect(all(page, 'title').map(words)).toEqual(['letterlint: 1 error, 1 warning, 1 suggestion'])
  expect(all(page, 'h2').map(words)).toEqual(['to send/a&b, 100%.txt', 'clean.md'])
})

test('shows each text as it is, the words of each finding marked', () => {
  expect(all(page, 'pre').map(words)).toEqual(sample.map(({ text }) => text))
  const marks = all(page, 'mark').map((mark) => [words(mark), mark.properties.className])
  expect(marks).toEqual([
    ['the the', ['error']],
    ['I beg\nyou', ['warning']],
    ['<me> "now"', ['suggestion']],
  ])
})

test('tells each finding with its place in the text, and what could be done', () => {
  const [first] = all(page, 'ol').map((list) => list.children.map(words))
  expect(first![0]).toBe('3:7 error “the the” repeats a word. Take one out. repeated-wordsKeep one: the')
  expect(first![1]).toContain('Ask as an equal: Could we talk')
  const ids = all(page, 'a').flatMap(({ properties }) => properties.id ?? [])
  const targets = all(all(page, 'ol')[0]!, 'a').map(({ properties }) => String(properties.href).slice(1))
  expect(targets).toEqual(['file-1-1', 'file-1-2', 'file-1-3'])
  expect(ids).toEqual(targets)
})

test('where findings overlap, the weightiest paints the words, and each is told', () => {
  const text = 'I am so terribly sorry that I beg.'
  const overlapping = judged('a.txt', text, [
    { ruleId: 'no-begging', level: 'error', message: 'm', words: 'sorry that I beg' },
    { ruleId: 'no-over-apologizing', level: 'warning', message: 'n', words: 'so terribly sorry' },
  ])
  const marks = all(fromHtml(reportHtml([overlapping])), 'mark')
  expect(marks.map((mark) => [words(mark), mark.properties.className])).toEqual([
    ['so terribly ', ['warning']],
    ['sorry', ['error']],
    [' that I beg', ['error']],
  ])
  expect(marks[1]!.properties.title).toBe('no-begging: m\nno-over-apologizing: n')
})

test('a letter cannot put anything into the page', () => {
  const evil = '</pre><script>alert(1)</script>'
  const tree = fromHtml(reportHtml([judged(`${evil}.txt`, `${evil}\n\nDear Ana,`, [])]))
  expect(all(tree, 'script')).toEqual([])
  expect(words(all(tree, 'pre')[0]!)).toBe(`${evil}\n\nDear Ana,`)
})
