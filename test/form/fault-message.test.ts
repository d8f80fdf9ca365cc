import { describe, expect, test } from 'vitest'
import { faultMessageOf } from '../../src/form/fault-message.ts'
import { formOf } from '../../src/form/form-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const [field] = formOf(customerModel, { language: zhCN }).modules.flatMap(({ fields }) => fields)

describe('faultMessageOf', () => {
  test.each([
    ['required', { missingProperty: 'fullName' }],
    ['minLength', { limit: 1 }],
    ['minItems', { limit: 1 }],
  ])('faultMessageOf says that something is missing where %s fails', (keyword, params) => {
    expect(field && faultMessageOf(field, { keyword, params })).toBe(zhCN.issues.required)
  })

  test.each([
    ['minLength', { limit: 2 }],
    ['maxLength', { limit: 1 }],
    ['pattern', { pattern: '^a' }],
    ['type', { type: 'string' }],
  ])('faultMessageOf says what the field asks for where %s fails', (keyword, params) => {
    expect(field && faultMessageOf(field, { keyword, params })).toBe(zhCN.invalid.companyName)
  })
})
