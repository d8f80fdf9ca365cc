import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { highValueOf } from '../../src/tiers/high-value-of.ts'

const codesOf = (record: Record<string, unknown>) => highValueOf(record, customerModel).map(({ code }) => code)

describe('highValueOf', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ size: 'large' }, ['large_company']],
    [{ customerType: 'strategicPartner' }, ['strategic_partner']],
    [{ annualRevenue: 50_000.01 }, ['high_revenue']],
    [{ intent: 'high', size: 'medium' }, ['high_intent']],
    [{ intent: 'high', size: 'large', annualRevenue: 90_000 }, ['large_company', 'high_revenue', 'high_intent']],
  ])('highValueOf %j gives the reasons %j', (record, codes) => {
    expect(codesOf(record)).toEqual(codes)
  })

  test.each([{}, { annualRevenue: 50_000 }, { intent: 'high', size: 'small' }, { intent: 'medium', size: 'medium' }])(
    'highValueOf finds nothing in %j',
    (record) => {
      expect(codesOf(record)).toEqual([])
    },
  )
})
