import { defineRule } from '../../src/index'

/** A rule that finds the first sentence of every letter, or as many as its option says. */
export function ruleOf(id: string, levels: 'error' | 'warning' = 'warning') {
  return defineRule({
    id,
    summary: 'Say nothing.',
    why: 'A test.',
    source: { document: 'DAMAGE', quote: 'nothing' },
    levels,
    options: { most: { default: 1, about: 'A number.' } },
    messages: { found: 'Found {what}.' },
    examples: { good: ['a'], bad: [{ letter: '⟦b⟧', reports: 'found' }] },
    check({ letter, options, report }) {
      for (const sentence of letter.sentences.slice(0, options.most)) {
        report({ at: sentence, message: 'found', data: { what: sentence.text } })
      }
    },
  })
}
