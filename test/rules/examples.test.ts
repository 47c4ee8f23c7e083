import { describe, test } from 'vitest'
import { groups, rules } from '../../rules/registry.generated'
import { ruleCases } from '../../src/testing'

for (const rule of rules) {
  describe(`${groups[rule.id]}/${rule.id}`, () => {
    for (const { name, run } of ruleCases(rule)) test(name, run)
  })
}
