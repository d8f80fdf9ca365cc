import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { checkerErrorsOf } from '../../../src/form/json-forms/checker-errors.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

describe('checkerErrorsOf', () => {
  const errorsOf = checkerErrorsOf(form, (key, value, { size }) =>
    key === 'phone' && value !== '13812345678' ? `phone of ${size}` : undefined,
  )

  test('checkerErrorsOf tells what the check says of a field, with the values of the others', () => {
    expect(errorsOf({ phone: '12345', size: 'small' })).toEqual([
      { keyword: 'check', instancePath: '/phone', schemaPath: '#/check', params: {}, message: 'phone of small' },
    ])
  })

  test('checkerErrorsOf tells nothing of right values, and takes none for an empty form', () => {
    expect(errorsOf({ phone: '13812345678' })).toEqual([])
    expect(errorsOf(undefined)).toHaveLength(1)
  })

  test('checkerErrorsOf does not check what nobody can change', () => {
    const viewed = formOf(customerModel, { language: zhCN, mode: 'view' })
    expect(checkerErrorsOf(viewed, () => 'wrong')({})).toEqual([])
  })
})
