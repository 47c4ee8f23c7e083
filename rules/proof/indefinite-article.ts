import retextIndefiniteArticle from 'retext-indefinite-article'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

export default defineRule({
  id: 'indefinite-article',
  summary: 'Write “a” and “an” by the sound that follows.',
  why: 'Small slips in the first lines cost more than they should: this is the chance to show your standards.',
  source: { document: 'SECOND', quote: 'This is your chance to show your standards of excellence' },
  levels: 'error',
  messages: { article: '“{words}” should be “{expected}” here, by the sound of the next word.' },
  corrects: true,
  examples: {
    good: [
      'I ran a unit of nine.',
      'It took an hour.',
      'I have an MBA and a UK licence.',
      'You have a one-page form.',
      'It was an honest answer.',
      'I would be a useful pair of hands.',
    ],
    bad: [
      { letter: 'It took ⟦a⟧ hour.', reports: 'article', fixed: 'It took an hour.' },
      { letter: 'I ran ⟦an⟧ unit of nine.', reports: 'article', fixed: 'I ran a unit of nine.' },
      { letter: 'You need ⟦a⟧ answer by June.', reports: 'article', fixed: 'You need an answer by June.' },
      { letter: 'I drove ⟦a⟧ old van.', reports: 'article', fixed: 'I drove an old van.' },
      { letter: 'It is ⟦an⟧ good team.', reports: 'article', fixed: 'It is a good team.' },
      { letter: 'I wrote ⟦a⟧ index of it.', reports: 'article', fixed: 'I wrote an index of it.' },
    ],
  },
  check({ letter, report }) {
    for (const finding of retextFindings(letter, retextIndefiniteArticle)) {
      const [expected] = finding.expected
      if (expected === undefined) continue
      report({
        at: finding,
        message: 'article',
        data: { words: finding.actual, expected },
        fix: replacement(finding, expected, `Say “${expected}”`),
      })
    }
  },
})
