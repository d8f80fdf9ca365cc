import { describe, expect, test } from 'vitest'
import { compileRules } from '../../src/duplicates/compiled-rules.ts'
import type { DuplicateComparison, DuplicateRule } from '../../src/model/duplicates.ts'
import { model } from './customers.ts'

const ruleOf = (...all: DuplicateComparison[]): DuplicateRule => ({
  code: 'own',
  all,
  action: 'warn',
  disclose: 'full',
})
const compile = (...rules: DuplicateRule[]) => compileRules(model, { rules }, 1)

describe('compileRules', () => {
  test('compileRules makes each comparison once, and finds records by the first of each rule', () => {
    const phone = { field: 'phone', method: 'equal' } as const
    const name = { field: 'fullName', method: 'similar', atLeast: 0.7 } as const
    const { comparers, sources, rules } = compile(ruleOf(phone, name), ruleOf(name), ruleOf(phone))
    expect(comparers.map(({ field }) => field)).toEqual(['phone', 'fullName'])
    expect(sources).toMatchObject([
      { field: 'phone', method: 'equal', isRare: false },
      { field: 'fullName', method: 'similar', isRare: false },
      { field: 'fullName', method: 'similar', isRare: true },
    ])
    expect(rules[0]?.comparisons).toEqual([
      { comparer: 0, atLeast: 1 },
      { comparer: 1, atLeast: 0.7 },
    ])
  })

  test('compileRules knows what every rule asks, and how much at the least', () => {
    const phone = { field: 'phone', method: 'equal' } as const
    const { leasts, demanded } = compile(
      ruleOf(phone, { field: 'fullName', method: 'similar', atLeast: 0.7 }),
      ruleOf({ field: 'fullName', method: 'similar', atLeast: 0.9 }),
    )
    expect([leasts, demanded]).toEqual([[1, 0.7], [1]])
  })

  test('compileRules takes 0.9 where a rule does not say how alike', () => {
    expect(compile(ruleOf({ field: 'mainBusiness', method: 'similar' })).rules[0]?.comparisons).toEqual([
      { comparer: 0, atLeast: 0.9 },
    ])
  })

  test.each([
    ['creditCode', 'equal', true],
    ['fullName', 'equal', true],
    ['fullName', 'similar', false],
    ['phone', 'equal', false],
  ] as const)('compileRules takes %s, %s for what identifies: %s', (field, method, identifies) => {
    expect(compile(ruleOf({ field, method })).rules[0]?.identifies).toBe(identifies)
  })

  test.each([
    [{ field: 'fulName', method: 'equal' }, 'Duplicate rules compare "fulName", which is no field of the model.'],
    [
      { field: 'phone', method: 'similar' },
      'Duplicate rules compare "phone" by "similar", which a value of the kind phone cannot be; use "equal".',
    ],
    [
      { field: 'fullName', method: 'sameDomain' },
      'Duplicate rules compare "fullName" by "sameDomain", which a value of the kind companyName cannot be; use "equal".',
    ],
  ] as const)('compileRules refuses %j', (comparison, message) => {
    expect(() => compile(ruleOf(comparison))).toThrow(new RangeError(message))
  })
})
