import { describe, expect, test } from 'vitest'
import { limitsOf } from '../../src/form/field-limits.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const { fields } = customerModel

describe('limitsOf', () => {
  test('limitsOf tells lengths, bounds and decimals', () => {
    expect(limitsOf(fields.remark)).toEqual({ limits: { minLength: 1, maxLength: 2000 } })
    expect(limitsOf(fields.annualRevenue)).toEqual({
      limits: { minimum: 0, maximum: 100_000_000, decimals: 2 },
    })
    expect(limitsOf(fields.size)).toEqual({ limits: {} })
    const stars = { kind: 'number', minimum: 1, maximum: 5, decimals: 1, module: 'basic', required: false } as const
    expect(limitsOf(stars)).toEqual({ limits: { minimum: 1, maximum: 5, decimals: 1 } })
  })

  test('limitsOf gives a pattern that refuses', () => {
    const { pattern = '' } = limitsOf(fields.phone)
    expect(new RegExp(pattern, 'u').test('13812345678/010-62345678')).toBe(true)
    expect(new RegExp(pattern, 'u').test('12345')).toBe(false)
  })
})
