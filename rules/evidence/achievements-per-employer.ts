import type { Paragraph } from '../../src/letter/letter'
import type { JudgedLetter } from '../../src/moves/judged-letter'
import { defineRule } from '../../src/rule/rule'

interface Stint {
  heading: Paragraph | undefined
  items: Paragraph[]
}

/** Runs of list items under one heading. */
function stints(letter: JudgedLetter): Stint[] {
  const found: Stint[] = []
  for (const paragraph of letter.body) {
    if (paragraph.type !== 'item') continue
    const last = found[found.length - 1]
    if (last && last.heading === paragraph.heading) last.items.push(paragraph)
    else found.push({ heading: paragraph.heading, items: [paragraph] })
  }
  return found
}

/** The employer that an item names ("At Keystone Casualty I …"). */
function employerIn({ text }: Paragraph): string | undefined {
  return /\b(?:[Aa]t|[Ff]or|[Ww]ith)\s+(?:the\s+)?(\p{Lu}[\p{L}&'’.]*(?:\s+(?:(?:of|and|&)\s+)?\p{Lu}[\p{L}&'’.]*)*)/u.exec(
    text.value,
  )?.[1]
}

export default defineRule({
  id: 'achievements-per-employer',
  summary: 'Keep to the top two or three achievements of at most three employers.',
  why: 'Three strong results are remembered. A fourth sends the reader back to the CV.',
  source: { document: 'RECOVERY', quote: 'list her top 2-3 achievements for each of her previous three employers' },
  levels: { recovery: 'suggestion' },
  strictKinds: ['second-interview'],
  options: {
    achievements: { default: 3, about: 'Most achievements for one employer.' },
    employers: { default: 3, about: 'Most employers.' },
  },
  messages: {
    achievements: '{count} achievements for one employer. Keep the best {most}.',
    employers: '{count} employers. Keep the {most} that bear on this post.',
  },
  examples: {
    good: [
      {
        format: 'markdown',
        letter: 'Dear Ana,\n\n## Fell View\n\n- Cut waste by half in 2021.\n- Trained six cooks in 2022.\n\nCall me.',
      },
      {
        format: 'markdown',
        letter:
          'I would do three things:\n\n- draw the rota\n- weigh the bin\n- ring the suppliers\n- write it up\n\nCall me.',
      },
      'At Orbis I sold 40 systems in 2018. At Skarn I rewrote the cache in 2023.',
      'Dear Ana,\n\nACE Electronics\n- In my first year I ranked #1 in the country.\n\nDEF Consulting\n- In my first 30 days I won a contract worth $360,000.\n\nCall me.',
      'I cut waste by half in 2021.',
      {
        format: 'markdown',
        letter:
          '- At Ace I sold 40 systems in 2018.\n- At Bell I won 12 accounts in 2019.\n- At Crane I ranked first in 2020.\n\nCall me.',
      },
    ],
    bad: [
      {
        format: 'markdown',
        letter:
          'Dear Ana,\n\n## ⟦Fell View⟧\n\n- Cut waste by half in 2021.\n- Trained six cooks in 2022.\n- Won two awards in 2022.\n- Opened a second site in 2023.\n\nCall me.',
        reports: 'achievements',
      },
      {
        format: 'markdown',
        letter:
          '- ⟦At Ace I sold 40 systems in 2018.⟧\n- At Bell I won 12 accounts in 2019.\n- At Crane I ranked first in 2020.\n- At Dunn I trained nine reps in 2021.\n\nCall me.',
        reports: 'employers',
      },
      {
        letter:
          'Dear Ana,\n\n⟦Orbis⟧\n- Sold 40 systems in 2018.\n- Won 12 accounts in 2019.\n- Ranked first in 2020.\n- Trained nine reps in 2021.\n\nCall me.',
        reports: 'achievements',
      },
      {
        format: 'markdown',
        letter:
          'Dear Ana,\n\n## ⟦Skarn⟧\n\n1. Rewrote the cache in 2020.\n2. Cut p99 to 140 ms in 2021.\n3. Moved 40 services in 2022.\n4. Trained five juniors in 2023.\n5. Led the on-call rota in 2023.\n\nCall me.',
        reports: 'achievements',
      },
      {
        letter:
          'Dear Ana,\n\n⟦Ace⟧\n- Sold 40 systems in 2018.\n\nBell\n- Won 12 accounts in 2019.\n\nCrane\n- Ranked first in 2020.\n\nDunn\n- Trained nine reps in 2021.\n\nCall me.',
        reports: 'employers',
      },
      {
        format: 'markdown',
        letter:
          'Dear Ana,\n\n⟦What I did at Carrel:⟧\n\n- Cut the form from 14 fields to 6 in 2022.\n- Halved the drop-off by June.\n- Retired 31 templates in 2023.\n- Ran 60 home visits last year.\n\nCall me.',
        reports: 'achievements',
      },
    ],
  },
  check({ letter, options, report }) {
    const past = stints(letter)
      .map(({ heading, items }) => ({
        heading,
        items: items.filter(({ sentences }) => sentences.some((sentence) => letter.does(sentence, 'achievement'))),
      }))
      .filter(({ items }) => items.length > 0)
    for (const { heading, items } of past) {
      const named = new Set(items.map(employerIn).filter(Boolean))
      if (items.length > options.achievements && named.size <= 1) {
        report({
          at: heading ?? items[0]!,
          message: 'achievements',
          data: { count: items.length, most: options.achievements },
        })
      }
    }
    const employers = past.flatMap(({ heading, items }) => {
      const named = [...new Set(items.map(employerIn).filter(Boolean))]
      return named.length > 1 ? named.map(() => items[0]!) : [heading ?? items[0]!]
    })
    const [first] = employers
    if (first && employers.length > options.employers)
      report({ at: first, message: 'employers', data: { count: employers.length, most: options.employers } })
  },
})
