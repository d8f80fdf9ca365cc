import { expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { changeableFieldsOf } from '../../src/permissions/changeable-fields-of.ts'

test('changeableFieldsOf gives whoever owns the customer every field, in order', () => {
  expect(changeableFieldsOf(customerModel, 'salesRepresentative', 'potential')).toEqual(customerModel.order)
})

test('changeableFieldsOf gives a contributor the contributed fields only', () => {
  const contributed = ['demandTypes', 'demandDetail', 'intent', 'nextFollowUpOn', 'remark']
  expect(changeableFieldsOf(customerModel, 'service', 'current')).toEqual(contributed)
  expect(changeableFieldsOf(customerModel, 'service')).toEqual(contributed)
})

test('changeableFieldsOf gives nothing to anybody else', () => {
  expect(changeableFieldsOf(customerModel, 'salesRepresentative', 'current')).toEqual([])
  expect(changeableFieldsOf(customerModel, 'salesRepresentative')).toEqual([])
  expect(changeableFieldsOf(customerModel, 'intern', 'potential')).toEqual([])
})

test('changeableFieldsOf gives what the status permits', () => {
  const grants = [{ roles: ['service'], actions: ['change'], statuses: ['effective'], fields: ['remark'] }] as const
  const model = { ...customerModel, permissions: { grants, seePersonalData: [] } }
  expect(changeableFieldsOf(model, 'service', 'current', 'effective')).toEqual(['remark'])
  expect(changeableFieldsOf(model, 'service', 'current', 'draft')).toEqual([])
  expect(changeableFieldsOf(model, 'service', 'current')).toEqual([])
})
