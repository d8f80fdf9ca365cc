import { describe, expect, test } from 'vitest'
import { blamedBy, readsOf, ruleCodes } from '../../src/model/rule-catalogue.ts'

describe('readsOf', () => {
  test('readsOf tells optional fields too', () => {
    expect(readsOf('size_differs_from_measures')).toEqual(['size', 'annualRevenue', 'employeeCount'])
  })

  test.each(ruleCodes)('readsOf holds the field that %s blames', (code) => {
    expect(readsOf(code)).toContain(blamedBy(code))
  })
})
