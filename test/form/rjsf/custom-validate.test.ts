import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { customValidateOf } from '../../../src/form/rjsf/custom-validate.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

/** A place for errors as RJSF makes one for every key of the values. */
const place = () => {
  const messages: string[] = []
  return { __errors: messages, addError: (message: string) => void messages.push(message) }
}

describe('customValidateOf', () => {
  const customValidate = customValidateOf(form, (key, value, { size }) =>
    key === 'phone' && value !== '13812345678' ? `phone of ${size}` : undefined,
  )

  test('customValidateOf adds what the check says to the field, with the values of the others', () => {
    const errors = { ...place(), phone: place(), email: place() }
    expect(customValidate({ phone: '12345', size: 'small' }, errors)).toBe(errors)
    expect(errors.phone.__errors).toEqual(['phone of small'])
    expect([errors.email.__errors, errors.__errors]).toEqual([[], []])
  })

  test('customValidateOf adds nothing to a right field', () => {
    const errors = { ...place(), phone: place() }
    customValidate({ phone: '13812345678' }, errors)
    expect(errors.phone.__errors).toEqual([])
  })

  test('customValidateOf loses no message where RJSF made no place, or has no values', () => {
    const errors = place()
    expect(customValidate(undefined, errors)).toMatchObject({ phone: { __errors: ['phone of undefined'] } })
  })

  test('customValidateOf does not check what nobody can change', () => {
    const viewed = formOf(customerModel, { language: zhCN, mode: 'view' })
    const errors = { ...place(), phone: place() }
    customValidateOf(viewed, () => 'wrong')({ phone: '1' }, errors)
    expect(errors.phone.__errors).toEqual([])
  })
})
