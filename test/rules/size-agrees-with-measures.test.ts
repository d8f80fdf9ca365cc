import { describe, expect, test } from 'vitest'
import { sizeAgreesWithMeasures } from '../../src/rules/size-agrees-with-measures.ts'
import { breachOf } from './rules.ts'

describe('sizeAgreesWithMeasures', () => {
  test.each([
    { size: 'small', annualRevenue: 9_999 },
    { size: 'medium', annualRevenue: 50_000 },
    { size: 'large', annualRevenue: 100, employeeCount: 2001 },
    { size: 'small' },
  ])('sizeAgreesWithMeasures accepts %j', (values) => {
    expect(breachOf(sizeAgreesWithMeasures, values)).toBeUndefined()
  })
  test.each([
    [
      { size: 'small', annualRevenue: 50_000 },
      { expected: 'medium', basis: 'revenue' },
    ],
    [
      { size: 'large', employeeCount: 10 },
      { expected: 'small', basis: 'employees' },
    ],
    [
      { size: 'small', annualRevenue: 60_000, employeeCount: 3000 },
      { expected: 'large', basis: 'both' },
    ],
  ])('sizeAgreesWithMeasures has a look at %j', (values, breach) => {
    expect(breachOf(sizeAgreesWithMeasures, values)).toEqual(breach)
  })
})
