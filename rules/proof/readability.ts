import type { Nodes, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextReadability from 'retext-readability'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'

type Options = Parameters<typeof retextReadability>[0]

/** Puts one short word for each name in a tree: a word with a capital that does not begin its sentence. */
function shortenNames(node: Nodes): void {
  if (node.type === 'SentenceNode') {
    const [, ...further] = node.children.filter((child) => child.type === 'WordNode')
    for (const word of further) if (/^\p{Lu}/u.test(textOf(word))) word.children = [{ type: 'TextNode', value: 'it' }]
  } else if ('children' in node) for (const child of node.children) shortenNames(child)
}

const post = /^(?:role|position|post|vacancy|job|opening|apprenticeship|internship)$/i
const beforePost = /^(?:the|an?|your|this|that|my|for|of|as|with|in|at|on|to)$/i
const mostInPost = 4

/** And for each word of a post's name, however it is written: "the recruitment consultant role". */
function shortenPosts(node: Nodes): void {
  if (node.type === 'SentenceNode') {
    const words = node.children.filter((child) => child.type === 'WordNode')
    words.forEach((word, at) => {
      if (!post.test(textOf(word))) return
      for (let before = at - 1; before >= Math.max(0, at - mostInPost); before--) {
        const named = words[before]!
        if (beforePost.test(textOf(named))) return
        named.children = [{ type: 'TextNode', value: 'it' }]
      }
    })
  } else if ('children' in node) for (const child of node.children) shortenPosts(child)
}

/** Nobody can split or shorten "Occupational Therapist" and "Providence Memorial", which other rules ask for. */
const readabilityButForNames: Plugin<[Options], Root> = function (options) {
  const judge = retextReadability.call(this as never, options) as unknown as (tree: Root, file: VFile) => void
  return (tree, file) => {
    shortenNames(tree)
    shortenPosts(tree)
    judge(tree, file)
  }
}

export default defineRule({
  id: 'readability',
  summary: 'Write sentences that a busy adult takes in at one reading.',
  why: 'They read it between two meetings. A sentence that has to be read twice is skipped.',
  source: { document: 'SECOND', quote: 'Be polite and concise' },
  levels: 'warning',
  options: {
    age: { default: 16, about: 'The age at which a sentence should be easy to read.' },
    least: { default: 12, about: 'Fewest words of a sentence that is looked at.' },
  },
  messages: { hard: 'This sentence is hard to read. Split it, or choose shorter words.' },
  examples: {
    good: [
      'Thank you for the tour of the ward, and for the coffee with Hector.',
      'I would weigh every delivery for a month and hold it against the ticket.',
      'You told me that the last two apprentices left within a month of each other.',
      'I cut waste from 11% of sales to 6% in a year.',
      'Organisational interdependencies notwithstanding.',
      'Thank you for meeting me on Monday about the Occupational Therapist position at Castlereagh Infirmary.',
      'Thank you for the conversation on Thursday about the Community Development Administrator role with Monaghan County Association.',
      'Thank you for yesterday’s conversation about the recruitment consultant role at Harrow & Pike.',
      'Thank you for yesterday’s interview for the communications coordinator vacancy.',
      'May I come back for half an hour one afternoon next week?',
    ],
    bad: [
      {
        letter:
          '⟦Notwithstanding considerable organisational interdependencies, comprehensive implementation of standardised administrative methodologies necessitates substantial interdepartmental communication.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦The operationalisation of multidisciplinary stakeholder engagement frameworks facilitated significant improvements in organisational productivity throughout administrative departments.⟧',
        reports: 'hard',
      },
      {
        letter:
          'Thank you. ⟦Utilising sophisticated analytical methodologies, comprehensive investigations of manufacturing irregularities demonstrated considerable opportunities for optimisation.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Institutional accountability considerations necessitated extraordinarily comprehensive documentation of procurement irregularities throughout international subsidiaries.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Interdepartmental collaboration opportunities notwithstanding, infrastructural modernisation requirements significantly complicated organisational transformation initiatives.⟧',
        reports: 'hard',
      },
      {
        letter:
          '⟦Professional certification authorities consistently recommended comprehensive revalidation of pharmaceutical manufacturing equipment throughout distributed international facilities.⟧',
        reports: 'hard',
      },
    ],
  },
  check({ letter, options, report }) {
    for (const finding of retextFindings(letter, readabilityButForNames, {
      age: options.age,
      minWords: options.least,
    })) {
      report({ at: finding, message: 'hard' })
    }
  },
})
