import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applied } from '../../src/lsp/changes'
import { Comments } from '../../src/lsp/features/directive-places'
import { frontMatterChanges } from '../../src/lsp/features/front-matter'
import { TurnOffs } from '../../src/lsp/features/turn-off'
import { check } from './checked'
import { judged } from './directives'

/** A text with the rule turned off for what is marked with ⟦. */
function off(marked: string, rule = 'no-begging', format: 'plain' | 'markdown' = 'markdown'): string {
  const offset = marked.indexOf('⟦')
  const text = marked.replace('⟦', '')
  return applied(text, new TurnOffs(check(text, { format })).for(offset, rule)!.changes)
}

const nextLine = '<!-- letterlint-disable-next-line no-begging -- say why -->'
const start = '<!-- letterlint-disable no-begging -- say why -->'
const end = '<!-- letterlint-enable no-begging -->'

describe('in Markdown, a comment', () => {
  test('stands above the block that the finding begins', () => {
    expect(off('Dear Ana,\n\n⟦I beg you. Thank you for Monday.\n\nBest regards,\nSam Doe\n')).toBe(
      `Dear Ana,\n\n${nextLine}\nI beg you. Thank you for Monday.\n\nBest regards,\nSam Doe\n`,
    )
  })

  test('keeps the line endings of the text, and its byte order mark first', () => {
    expect(off('\uFEFF⟦Dear Ana,\r\n\r\nThank you for Monday.\r\n')).toBe(
      `\uFEFF${nextLine}\r\nDear Ana,\r\n\r\nThank you for Monday.\r\n`,
    )
  })

  test.each([
    ['Thank you.\nI beg', `Thank you.${nextLine}\nI beg`],
    ['Thank you.  \nI beg', `Thank you.${nextLine}  \nI beg`],
    ['Thank you.\\\nI beg', `Thank you.${nextLine}\\\nI beg`],
    ['Thank you.\nNow *and\nI beg* it', `Thank you.\nNow *and${nextLine}\nI beg* it`],
  ])('stands at the end of the line before a finding in the middle of %j', (paragraph, wanted) => {
    const letter = (body: string) => `Dear Ana,\n\n${body} you.\n\nBest regards,\nSam Doe\n`
    expect(off(letter(paragraph.replace('I beg', '⟦I beg')))).toBe(letter(wanted))
  })

  test('goes round a block whose lines are one stretch of code', () => {
    const letter = (body: string) => `Dear Ana,\n\n${body}\n\nBest regards,\nSam Doe\n`
    expect(off(letter('Thank you for `the\n⟦beg` of Monday.'))).toBe(
      letter(`${start}\nThank you for \`the\nbeg\` of Monday.\n${end}`),
    )
  })

  const quoted = (lines: string) => `# A letter\n\n${lines}\n\nSo she wrote.\n`

  test('has the prefix of the quote that it stands in', () => {
    expect(off(quoted('> Dear Ana,\n>\n> ⟦I beg you.\n> Thank you for Monday.\n>\n> Best regards,\n> Sam Doe'))).toBe(
      quoted(`> Dear Ana,\n>\n> ${nextLine}\n> I beg you.\n> Thank you for Monday.\n>\n> Best regards,\n> Sam Doe`),
    )
    expect(off(quoted('> Dear Ana,\n>\n> Thank you for Monday.\n> ⟦I beg you.\n>\n> Best regards,\n> Sam Doe'))).toBe(
      quoted(`> Dear Ana,\n>\n> Thank you for Monday.${nextLine}\n> I beg you.\n>\n> Best regards,\n> Sam Doe`),
    )
  })

  test('stands in the item of a list that it speaks of', () => {
    const letter = (list: string) => `Dear Ana,\n\nThank you for Monday.\n\n${list}\n\nBest regards,\nSam Doe\n`
    expect(off(letter('- I cut waste.\n- ⟦I beg you.\n- I trained nine.'))).toBe(
      letter(`- I cut waste.\n- ${nextLine}\n  I beg you.\n- I trained nine.`),
    )
    expect(off(letter('1. I cut waste, and\n   ⟦I beg you.'))).toBe(
      letter(`1. I cut waste, and${nextLine}\n   I beg you.`),
    )
    expect(off(quoted('> Dear Ana,\n>\n> Thank you.\n>\n> - ⟦I beg you.\n>\n> Best regards,\n> Sam Doe'))).toBe(
      quoted(`> Dear Ana,\n>\n> Thank you.\n>\n> - ${nextLine}\n>   I beg you.\n>\n> Best regards,\n> Sam Doe`),
    )
  })

  test('goes round a fence, whose text is the letter’s own', () => {
    expect(off(quoted('```letter\nDear Ana,\n\n⟦I beg you. Thank you for Monday.\n```'))).toBe(
      quoted(`${start}\n\`\`\`letter\nDear Ana,\n\nI beg you. Thank you for Monday.\n\`\`\`\n${end}`),
    )
    expect(off('- So:\n\n  ```letter\n  Dear Ana,\n\n  ⟦I beg you. Thank you for Monday.\n  ```\n')).toBe(
      `- So:\n\n  ${start}\n  \`\`\`letter\n  Dear Ana,\n\n  I beg you. Thank you for Monday.\n  \`\`\`\n  ${end}\n`,
    )
  })

  test('does not come between a mark and its letter', () => {
    expect(off('<!-- letterlint kind=recovery -->\n```text\n⟦I beg you. Thank you for Monday.\n```\n')).toBe(
      `<!-- letterlint kind=recovery -->\n${start}\n\`\`\`text\nI beg you. Thank you for Monday.\n\`\`\`\n${end}\n`,
    )
  })

  test('goes round a table', () => {
    const letter = (table: string) => `Dear Ana,\n\nThank you for Monday.\n\n${table}\n\nBest regards,\nSam Doe\n`
    expect(off(letter('| need | offer |\n|---|---|\n| nights | ⟦I beg you |'))).toBe(
      letter(`${start}\n| need | offer |\n|---|---|\n| nights | I beg you |\n${end}`),
    )
  })

  test('goes round the whole of a letter that it would cut in two', () => {
    const letter = '*Dear Ana,*\n\n*I beg you. Thank you for the tour on Monday.*\n\n*Best regards,*\n*Sam Doe*'
    expect(off(quoted(letter.replace('I beg', '⟦I beg')))).toBe(quoted(`${start}\n${letter}\n${end}`))
  })

  test('stands beside another that speaks of the same line', () => {
    const other = '<!-- letterlint-disable-next-line no-hedging -- she likes it -->'
    const letter = (body: string) => `Dear Ana,\n\n${body}\n\nBest regards,\nSam Doe\n`
    expect(off(letter(`${other}\n⟦I beg you. Thank you.`))).toBe(letter(`${other}${nextLine}\nI beg you. Thank you.`))
    expect(off(letter(`${other}\n\n\`\`\`\n⟦I beg you.\n\`\`\``))).toBe(
      letter(`${other}${start}\n\n\`\`\`\nI beg you.\n\`\`\`\n${end}`),
    )
  })
})

describe('every finding of', () => {
  const root = join(import.meta.dirname, '../..')
  const files = globSync(['examples/coaching-site/**/*.md', 'fixtures/letters/d[0-9]*.md', 'fixtures/examples/*.md'], {
    cwd: root,
  })
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)

  test('there are texts', () => {
    expect(texts.length).toBeGreaterThan(5)
  })

  test.each(texts)('%s is silenced by its comment, and no other changes', (_, text) => {
    const checked = check(text, { format: 'markdown' })
    const rules = checked.rules.map(({ id }) => id)
    const comments = new Comments(text, rules)
    const before = judged(text)
    const found = checked.result.messages.filter(({ ruleId }) => rules.includes(ruleId))
    for (const { ruleId, range } of found) {
      const changes = comments.changes(range.start.offset, ruleId)
      expect(changes).toBeDefined()
      const after = judged(applied(text, changes!))
      expect([...after.silent, ...after.told].sort()).toEqual([...before.silent, ...before.told].sort())
      expect(after.told.length).toBeLessThan(before.told.length)
      const others = (told: string[]) => told.filter((each) => !each.startsWith(`${ruleId}:`)).sort()
      expect(others(after.told)).toEqual(others(before.told))
    }
  })
})

describe('in front matter, an entry', () => {
  const field = 'letterlint-disable: no-begging -- say why'
  const entry = (text: string, format: 'plain' | 'markdown' = 'plain') =>
    applied(text, frontMatterChanges(text, format, 'no-begging')!)

  test.each([
    ['Dear Ana,\n\nI beg you.\n', `---\n${field}\n---\n\nDear Ana,\n\nI beg you.\n`],
    ['\uFEFFDear Ana,\r\n', `\uFEFF---\r\n${field}\r\n---\r\n\r\nDear Ana,\r\n`],
    ['\nDear Ana,\n', `---\n${field}\n---\n\nDear Ana,\n`],
    ['---\ncompany: Bell # theirs\n---\nDear Ana,\n', `---\ncompany: Bell # theirs\n${field}\n---\nDear Ana,\n`],
    ['---\r\ncompany: Bell\r\n---\r\nDear Ana,\r\n', `---\r\ncompany: Bell\r\n${field}\r\n---\r\nDear Ana,\r\n`],
    ['---\n---\nDear Ana,\n', `---\n${field}\n---\nDear Ana,\n`],
    ['---\n# Mine.\n---\nDear Ana,\n', `---\n# Mine.\n${field}\n---\nDear Ana,\n`],
    [
      '---\nletterlint-disable: spelling -- a name\n---\nDear Ana,\n',
      '---\nletterlint-disable: [spelling -- a name, no-begging -- say why]\n---\nDear Ana,\n',
    ],
    [
      '---\nletterlint-disable:\n  - spelling -- a name, and a trade\n---\nDear Ana,\n',
      '---\nletterlint-disable:\n  - spelling -- a name, and a trade\n  - no-begging -- say why\n---\nDear Ana,\n',
    ],
  ])('of %j', (text, wanted) => {
    expect(entry(text)).toBe(wanted)
    expect(entry(text, 'markdown')).toBe(wanted)
  })

  test('keeps what was said before, however it is written', () => {
    const before = '---\nletterlint-disable: "spelling -- it’s: [ours], and # mine"\n---\nDear Ana,\n'
    expect(parse(entry(before).split('---\n')[1]!)).toEqual({
      'letterlint-disable': ['spelling -- it’s: [ours], and # mine', 'no-begging -- say why'],
    })
  })

  test('is all that plain text has', () => {
    expect(off('Dear Ana,\n\n⟦I beg you.\n', 'no-begging', 'plain')).toBe(
      `---\n${field}\n---\n\nDear Ana,\n\nI beg you.\n`,
    )
  })

  test('is none where the front matter cannot be read', () => {
    expect(frontMatterChanges('---\ncompany: [Bell\n---\nDear Ana,\n', 'plain', 'no-begging')).toBeUndefined()
  })
})
