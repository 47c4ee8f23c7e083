import { expect, test } from 'vitest'
import { rules } from '../../rules/registry.generated'
import { rulePage } from '../../src/report/rule-page'

const pageOf = (id: string) => rulePage(rules.find((rule) => rule.id === id)!)
const countOf = (page: string, words: string) => page.split(words).length - 1

test('no page shows a message as it stands in the code', () => {
  for (const rule of rules) {
    const page = rulePage(rule)
    const withSlots = Object.values<string>(rule.messages).filter((message) => /\{\w+\}/.test(message))
    expect(withSlots.filter((message) => page.includes(message))).toEqual([])
  }
})

test('a message stands once, above the examples that it is about', () => {
  const page = pageOf('no-shouting')
  const messages = [
    '### “…” is in capitals for emphasis. Write it small, and let the sentence stress it.',
    '### “…” shouts. One mark is enough.',
    '### This is exclamation mark number …. End the sentence with a full stop.',
  ]
  expect(messages.map((message) => countOf(page, message))).toEqual([1, 1, 1])
  expect(page.indexOf('What a tour**!!**')).toBeGreaterThan(page.indexOf(messages[1]!))
  expect(page.indexOf('What a tour**!!**')).toBeLessThan(page.indexOf(messages[2]!))
})

test('every bad example stands on its rule’s page, marked', () => {
  for (const rule of rules) {
    const page = rulePage(rule)
    for (const { letter } of rule.examples.bad) {
      const [line] = letter.replaceAll(/[⟦⟧]/g, '**').split('\n')
      expect(page).toContain(`> ${line}`)
    }
  }
})
