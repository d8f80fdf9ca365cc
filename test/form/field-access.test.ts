import { expect, test } from 'vitest'
import { freeAccess } from '../../src/form/field-access.ts'
import { customerModel } from '../../src/model/customer-model.ts'

test('freeAccess permits everything, but in a form that is only looked at', () => {
  const { phone } = customerModel.fields
  const open = (mode: 'create' | 'edit' | 'view') => freeAccess('phone', phone, { mode, customerType: undefined })
  expect(open('create')).toEqual({ masked: false, readOnly: false })
  expect(open('edit')).toEqual({ masked: false, readOnly: false })
  expect(open('view')).toEqual({ masked: false, readOnly: true })
})
