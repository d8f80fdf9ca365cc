import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { sizeTierOfRecord } from '../../src/tiers/size-tier-of-record.ts'

describe('sizeTierOfRecord', () => {
  test('sizeTierOfRecord reads the measures of the scale and not the declared size', () => {
    const record = { size: 'large', annualRevenue: 5000, employeeCount: 600 }
    expect(sizeTierOfRecord(record, customerModel.tiers)).toMatchObject({
      tier: 'medium',
      basis: 'employees',
      conflict: true,
    })
  })
  test('sizeTierOfRecord knows nothing of a record without measures, or with unreadable ones', () => {
    expect(sizeTierOfRecord({ size: 'large' }, customerModel.tiers)).toMatchObject({ tier: null, basis: 'none' })
    expect(sizeTierOfRecord({ annualRevenue: '5000' }, customerModel.tiers)).toMatchObject({
      tier: null,
      basis: 'none',
    })
    expect(sizeTierOfRecord(Object.create({ annualRevenue: 5000 }), customerModel.tiers).tier).toBeNull()
  })
})
