import { describe, expect, test } from 'vitest'
import { accessOf } from '../../src/form/access-of.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const { customerType, phone, remark } = customerModel.fields

describe('accessOf', () => {
  test('accessOf masks personal data for a role that may not see it, and keeps the rest as the permissions say', () => {
    const access = accessOf(customerModel, 'marketing')
    const visit = { mode: 'edit', customerType: 'current' } as const
    expect(access('phone', phone, visit)).toEqual({ masked: true, readOnly: true })
    expect(access('remark', remark, visit)).toEqual({ masked: false, readOnly: false })
    expect(access('remark', remark, { ...visit, mode: 'view' })).toEqual({ masked: false, readOnly: true })
  })

  test('accessOf refuses a type that the role may not create', () => {
    const access = accessOf(customerModel, 'salesRepresentative')
    const create = { mode: 'create', customerType: undefined } as const
    const { readOnly, mayChoose } = access('customerType', customerType, create)
    expect([readOnly, mayChoose?.('potential'), mayChoose?.('current')]).toEqual([false, true, false])
    expect(access('customerType', customerType, { ...create, customerType: 'current' }).readOnly).toBe(true)
    expect(access('phone', phone, create).mayChoose).toBeUndefined()
  })

  test('accessOf asks for the status of the record, which is the initial one for a new record', () => {
    const grants = [
      { roles: ['service'], actions: ['change'], statuses: ['effective'] },
      { roles: ['service'], actions: ['create'], statuses: ['draft'] },
    ] as const
    const access = accessOf({ ...customerModel, permissions: { grants, seePersonalData: ['service'] } }, 'service')
    const edit = { mode: 'edit', customerType: 'current' } as const
    expect(access('phone', phone, { ...edit, status: 'effective' }).readOnly).toBe(false)
    expect(access('phone', phone, { ...edit, status: 'draft' }).readOnly).toBe(true)
    expect(access('phone', phone, edit).readOnly).toBe(true)
    expect(access('phone', phone, { ...edit, mode: 'create' }).readOnly).toBe(false)
  })
})
