import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { mayChange } from '../../src/permissions/may-change.ts'

describe('mayChange', () => {
  test('mayChange permits what the role may do to customers of the type', () => {
    const question = { role: 'service', fields: ['intent', 'remark'], customerType: 'current' }
    expect(mayChange(customerModel, question)).toEqual({ permitted: true })
  })

  test('mayChange names every field that is refused, and why', () => {
    const question = { role: 'service', fields: ['intent', 'phone', 'size'], customerType: 'current' }
    expect(mayChange(customerModel, question)).toEqual({
      permitted: false,
      refused: [
        { field: 'phone', refusedBy: 'field' },
        { field: 'size', refusedBy: 'field' },
      ],
    })
    expect(mayChange(customerModel, { ...question, role: 'intern' })).toMatchObject({
      refused: [{ refusedBy: 'role' }, { refusedBy: 'role' }, { refusedBy: 'role' }],
    })
  })

  test('mayChange asks for the old and for the new type where the type changes', () => {
    const fields = ['customerType']
    const from = (role: string, customerType: string, nextCustomerType: string) =>
      mayChange(customerModel, { role, fields, customerType, nextCustomerType }).permitted
    expect(from('salesRepresentative', 'potential', 'current')).toBe(false)
    expect(from('salesRepresentative', 'current', 'potential')).toBe(false)
    expect(from('accountManager', 'potential', 'current')).toBe(true)
  })

  test('mayChange keeps what is immutable once it is filled', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      fields: { creditCode: true },
      override: { creditCode: { immutable: true } },
    })
    const question = { role: 'accountManager', fields: ['creditCode'], customerType: 'current' }
    expect(mayChange(model, question).permitted).toBe(true)
    expect(mayChange(model, { ...question, filled: ['creditCode'] })).toEqual({
      permitted: false,
      refused: [{ field: 'creditCode', refusedBy: 'immutable' }],
    })
  })
})
