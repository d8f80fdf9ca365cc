import { describe, expect, test } from 'vitest'
import { accessOf } from '../../src/form/field-access.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const { phone, remark } = customerModel.fields

describe('accessOf', () => {
  test('accessOf permits everything to nobody in particular, but in view', () => {
    expect(accessOf(customerModel, {})('phone', phone)).toEqual({ masked: false, readOnly: false })
    expect(accessOf(customerModel, { mode: 'view' })('phone', phone)).toEqual({ masked: false, readOnly: true })
  })

  test('accessOf masks personal data for a role that may not see it', () => {
    const access = accessOf(customerModel, { role: 'marketing', mode: 'edit', customerType: 'current' })
    expect(access('phone', phone)).toEqual({ masked: true, readOnly: true })
    expect(access('remark', remark)).toEqual({ masked: false, readOnly: false })
  })

  test('accessOf refuses a type that the role may not create', () => {
    const { mayChoose } = accessOf(customerModel, { role: 'salesRepresentative' })
    expect([
      mayChoose('customerType', 'potential'),
      mayChoose('customerType', 'current'),
      mayChoose('size', 'large'),
    ]).toEqual([true, false, true])
  })
})
