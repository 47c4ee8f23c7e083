import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Edit, Message } from '../rule/message'
import { counted } from '../text/counted'
import { markedText, placeOf } from './html-text'
import { type FileResult, summarise } from './run-result'

const style = `
:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --suggestion: #1565c0; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc80; --suggestion: #90caf9; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h2 { overflow-wrap: anywhere; margin-top: 3rem; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 3px solid #8886; padding-inline-start: 1rem; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.error { text-decoration-color: var(--error); }
mark.warning { text-decoration-color: var(--warning); }
mark.suggestion { text-decoration-color: var(--suggestion); }
strong.error { color: var(--error); }
strong.warning { color: var(--warning); }
strong.suggestion { color: var(--suggestion); }
ol { padding-inline-start: 1.5rem; }
li { margin-bottom: 0.75rem; }
a:target + mark { outline: 2px solid; }
`

function change({ title, text }: Edit): Element {
  const words = text.trim()
  return h('li', words ? [`${title}: `, h('q', words)] : title)
}

function finding({ range, level, message, ruleId, url, fix, suggestions = [] }: Message, place: string): Element {
  const edits = [...(fix ? [fix] : []), ...suggestions]
  const rule = h('code', ruleId)
  return h('li', [
    h('a', { href: `#${place}` }, `${range.start.line}:${range.start.column}`),
    ' ',
    h('strong', { class: level }, level),
    ` ${message} `,
    url === undefined ? rule : h('a', { href: url }, rule),
    ...(edits.length > 0 ? [h('ul', edits.map(change))] : []),
  ])
}

function section({ path, text, letters, messages }: FileResult, id: string): Element {
  const kinds = letters.map(({ kind, kindReason }) => `${kind} letter (${kindReason})`)
  return h('section', { id }, [
    h('h2', path),
    h('p', kinds.join('; ') || 'No letter in it.'),
    markedText(text, messages, id),
    messages.length === 0
      ? h('p', 'Nothing to report.')
      : h(
          'ol',
          messages.map((message, at) => finding(message, placeOf(id, at))),
        ),
  ])
}

/** A page of its own for people, without scripts: each text with its findings marked and told below it. */
export function reportHtml(files: readonly FileResult[]): string {
  const { errors, warnings, suggestions } = summarise(files)
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(suggestions, 'suggestion')].join(', ')
  const sections = files.map((file, at) => section(file, `file-${at + 1}`))
  const contents = files.map(({ path, messages }, at) =>
    h('li', [h('a', { href: `#file-${at + 1}` }, path), ` (${counted(messages.length, 'finding')})`]),
  )
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `letterlint: ${counts}`),
        h('style', style),
      ]),
      h('body', [
        h('h1', 'letterlint'),
        h('p', `${counts} in ${counted(files.length, 'file')}.`),
        ...(files.length > 1 ? [h('nav', h('ul', contents))] : []),
        ...sections,
      ]),
    ]),
  ])
  return `${toHtml(page)}\n`
}
