import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, conditionHolds, isFilled } from '../../src/model/conditions.ts'

describe('isFilled', () => {
  test.each([undefined, null, '', '  ', '\u3000', []])('isFilled refuses %j', (value) => {
    expect(isFilled(value)).toBe(false)
  })
  test.each([0, false, 'a', ['a'], {}])('isFilled accepts %j', (value) => {
    expect(isFilled(value)).toBe(true)
  })
})

describe('conditionHolds', () => {
  const record = { customerType: 'potential', annualRevenue: 50_000, demandTypes: ['purchase', 'other'], remark: ' ' }
  const holding: Condition[] = [
    { field: 'customerType', in: ['current', 'potential'] },
    { field: 'customerType', notIn: ['current'] },
    { field: 'absent', notIn: ['current'] },
    { field: 'demandTypes', in: ['other'] },
    { field: 'demandTypes', notIn: ['afterSales'] },
    { field: 'remark', filled: false },
    { field: 'customerType', filled: true },
    { field: 'annualRevenue', atLeast: 50_000 },
    { field: 'annualRevenue', above: 49_999.99 },
    { all: [] },
    { not: { any: [] } },
    { all: [{ field: 'customerType', filled: true }, { any: [{ field: 'absent', filled: true }, { all: [] }] }] },
  ]
  test.each(holding)('conditionHolds says yes to %j and no to its opposite', (condition) => {
    expect(conditionHolds(condition, record)).toBe(true)
    expect(conditionHolds({ not: condition }, record)).toBe(false)
  })

  const failing: Condition[] = [
    { field: 'customerType', in: [] },
    { field: 'customerType', in: ['Potential'] },
    { field: 'absent', in: ['potential'] },
    { field: 'annualRevenue', above: 50_000 },
    { field: 'customerType', atLeast: 0 },
    { field: 'toString', filled: true },
    { field: '__proto__', filled: true },
  ]
  test.each(failing)('conditionHolds says no to %j', (condition) => {
    expect(conditionHolds(condition, record)).toBe(false)
  })

  test('conditionHolds never throws, whatever the record holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...holding, ...failing),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (condition, any) => {
          expect(typeof conditionHolds(condition, any)).toBe('boolean')
        },
      ),
      { numRuns: 1000 },
    )
  })
})
