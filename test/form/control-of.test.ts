import { describe, expect, test } from 'vitest'
import { controlOf } from '../../src/form/control-of.ts'
import { customerFields } from '../../src/model/customer-fields.ts'

describe('controlOf', () => {
  test('controlOf gives each row its control', () => {
    const { email, remark, phone, foundedOn, annualRevenue, size, demandTypes } = customerFields
    expect(
      [email, remark, phone, foundedOn, annualRevenue, size, demandTypes].map((row) => controlOf(row, undefined)),
    ).toEqual(['email', 'textarea', 'phone', 'date', 'number', 'select', 'multiselect'])
  })

  test('controlOf types an industry where there is nothing to choose from', () => {
    expect(controlOf(customerFields.industry, undefined)).toBe('text')
    expect(controlOf(customerFields.industry, [])).toBe('tree')
  })
})
