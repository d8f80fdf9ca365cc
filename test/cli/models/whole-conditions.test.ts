import { describe, expect, test } from 'vitest'
import { isCondition, wholeConditions } from '../../../src/cli/models/whole-conditions.ts'
import type { Condition } from '../../../src/model/conditions.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { diffModels } from '../../../src/model/diff-models.ts'
import type { CustomerModel } from '../../../src/model/model.ts'

const withMail = (required: Condition): CustomerModel => ({
  ...customerModel,
  fields: { ...customerModel.fields, email: { ...customerModel.fields.email, required } },
})

describe('wholeConditions', () => {
  test('wholeConditions tells a condition as a whole, whatever changed inside', () => {
    const one = { field: 'size', in: ['large'] }
    const other = { all: [{ field: 'intent', in: ['high'] }] }
    const [before, after] = [withMail(one), withMail(other)]
    expect(diffModels(before, after).length).toBeGreaterThan(1)
    expect(wholeConditions(diffModels(before, after), before, after)).toEqual([
      { path: ['fields', 'email', 'required'], kind: 'changed', before: one, after: other },
    ])
  })

  test('wholeConditions finds conditions in lists whose entries have codes, and leaves all else alone', () => {
    const after = {
      ...customerModel,
      name: 'other',
      highValue: customerModel.highValue.map((entry) =>
        entry.code === 'high_revenue' ? { ...entry, when: { field: 'annualRevenue', above: 7 } } : entry,
      ),
    }
    expect(wholeConditions(diffModels(customerModel, after), customerModel, after)).toEqual([
      { path: ['name'], kind: 'changed', before: 'customer', after: 'other' },
      {
        path: ['highValue', 'high_revenue', 'when'],
        kind: 'changed',
        before: { field: 'annualRevenue', above: 50_000 },
        after: { field: 'annualRevenue', above: 7 },
      },
    ])
  })
})

describe('isCondition', () => {
  test('isCondition knows a condition from other parts of a model', () => {
    for (const condition of [{ field: 'a', in: [] }, { not: { field: 'a', filled: true } }, { all: [] }])
      expect(isCondition(condition)).toBe(true)
    for (const other of [null, 'all', [], {}, { field: 'a', method: 'equal' }, { code: 'x', all: [], action: 'warn' }])
      expect(isCondition(other)).toBe(false)
  })
})
